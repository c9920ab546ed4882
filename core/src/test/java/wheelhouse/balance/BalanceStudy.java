package wheelhouse.balance;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import wheelhouse.author.Starter;
import wheelhouse.balance.Verdict.Figure;
import wheelhouse.content.Golden;
import wheelhouse.content.ScenarioReader;
import wheelhouse.scenario.Scenario;

/**
 * Whether what an author begins from and reads about teaches what it claims, over as many runs as
 * {@code balance} plays: every starter and the guide's examples. A share of runs that lies near its
 * bound may pass over a thousand of them and fail over ten thousand.
 *
 * <p>Not a test, since it plays for a minute: {@code mvn -q -Pbench -Dargs=gates}, with how many
 * runs behind it if others are wanted.
 */
public final class BalanceStudy {

  private static final int RUNS = 10_000;

  private static final List<String> GUIDE = List.of("month-end", "costume-shop");

  private BalanceStudy() {}

  /**
   * Prints how each stands; fails if any is not sound.
   *
   * @param args how many runs of each policy, if others than 10,000
   */
  public static void main(String[] args) {
    int runs = args.length > 0 ? Integer.parseInt(args[0]) : RUNS;
    List<Scenario> scenarios =
        Stream.concat(
                Stream.of(Starter.values())
                    .map(each -> ScenarioReader.read(each.word() + ".json", each.text())),
                GUIDE.stream().map(BalanceStudy::file).map(ScenarioReader::read))
            .map(loaded -> loaded.scenario().orElseThrow())
            .toList();
    long unsound = scenarios.stream().filter(scenario -> !isSound(scenario, runs)).count();
    if (unsound > 0) {
      throw new AssertionError(unsound + " do not teach what they claim");
    }
  }

  private static Path file(String name) {
    return Golden.path("scenarios/guide/" + name + ".json");
  }

  private static boolean isSound(Scenario scenario, int runs) {
    Balance balance =
        Balance.of(
            scenario, Optional.empty(), Balance.Effort.of(scenario, runs, 0), Progress.UNHEARD);
    System.out.printf(Locale.ROOT, "%-14s %s%n", scenario.id(), Telling.verdict(balance));
    for (Verdict verdict : balance.verdicts()) {
      for (Figure figure : verdict.against()) {
        System.out.printf(
            Locale.ROOT,
            "  %s: %s %.3f ± %.3f, asked: %s%n",
            verdict.gate().label(),
            figure.what(),
            figure.value(),
            2 * figure.error(),
            figure.asked());
      }
    }
    return balance.isSound();
  }
}

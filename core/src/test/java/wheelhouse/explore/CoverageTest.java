package wheelhouse.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wheelhouse.content.Bundled;
import wheelhouse.content.Golden;
import wheelhouse.content.Loaded;
import wheelhouse.content.Place;
import wheelhouse.content.ScenarioReader;
import wheelhouse.replay.ReferencesFile;
import wheelhouse.run.References;
import wheelhouse.scenario.Channel;
import wheelhouse.scenario.Generated;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Numbers;
import wheelhouse.scenario.Question;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Slip;
import wheelhouse.scenario.Variant;
import wheelhouse.sim.Model;

/** What a search of a scenario finds, and that every word of it is so. */
class CoverageTest {

  private static final Effort LITTLE = new Effort(60, 6, 20);

  static List<String> shipped() {
    return Bundled.ids();
  }

  private static Scenario scenario(String id) {
    return Bundled.find(id).orElseThrow().scenario().orElseThrow();
  }

  private static Coverage cover(Scenario scenario, Effort effort) {
    return Explorer.cover(Model.of(scenario), ReferencesFile.shipped(scenario), effort);
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everythingIsReachedOrHasAReason(String id) {
    Scenario scenario = scenario(id);
    Coverage coverage = cover(scenario, LITTLE);
    Obligations obligations = new Obligations(scenario, ReferencesFile.shipped(scenario));
    assertEquals(
        obligations.all(),
        coverage.standings().stream().map(Standing::obligation).toList(),
        "every obligation once, in order");
    for (Standing.Unreached unreached : coverage.unreached()) {
      assertFalse(unreached.reason().isBlank(), unreached.obligation().words());
      assertEquals(0, unreached.rate().seen(), () -> unreached.obligation() + " was seen");
      boolean tried = unreached.certainty().runs() > 0;
      boolean proved = unreached.certainty().kind() == Certainty.Kind.PROVED;
      assertNotEquals(tried, proved, unreached.toString());
      assertTrue(proved || owns(unreached.reason()), () -> "as if proved: " + unreached);
    }
    assertTrue(
        coverage.reached().size() > coverage.standings().size() * 0.8,
        () -> coverage.reached().size() + " of " + coverage.standings().size());
    witnessesShowWhatTheySay(scenario, obligations, coverage);
  }

  /** Whether a reason speaks of what was looked at, and not of what can be. */
  private static boolean owns(String reason) {
    return reason.contains("the search") || reason.contains("seeds");
  }

  /** The first, the middle and the last of each group. */
  private static void witnessesShowWhatTheySay(
      Scenario scenario, Obligations obligations, Coverage coverage) {
    Model model = Model.of(scenario);
    Shown shown = new Shown(obligations, ReferencesFile.shipped(scenario));
    for (Group group : Group.values()) {
      List<Standing.Reached> reached =
          coverage.reached().stream().filter(each -> each.obligation().group() == group).toList();
      for (int at : IntStream.of(0, reached.size() / 2, reached.size() - 1).distinct().toArray()) {
        if (at >= 0 && at < reached.size()) {
          Standing.Reached each = reached.get(at);
          assertTrue(
              shown.in(each.witness().play(model)).get(obligations.number(each.obligation())),
              () -> each.obligation().words() + ", seed " + each.witness().seed());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyObligationHasAPlaceInTheFile(String id) {
    Loaded loaded = Bundled.find(id).orElseThrow();
    Place start = loaded.places().at("");
    for (Obligation obligation : new Obligations(scenario(id), Optional.empty()).all()) {
      Place place = loaded.places().at(obligation.path());
      assertTrue(place.line() > start.line(), obligation.path());
      if (obligation instanceof Obligation.SignShows shows) {
        assertTrue(place.excerpt().contains('"' + shows.answer() + '"'), obligation.path());
      }
    }
  }

  static Stream<Scenario> manifold() {
    return Stream.concat(
        Stream.of("first-week", "the-usual").map(CoverageTest::scenario),
        IntStream.range(0, 12).mapToObj(Generated::small));
  }

  @ParameterizedTest
  @MethodSource("manifold")
  void whatIsProvedImpossibleNeverHappens(Scenario scenario) {
    Proofs proofs = new Proofs(scenario);
    for (Sample.Player player : Sample.Player.values()) {
      Sample sample =
          Sample.of(Model.of(scenario), Optional.empty(), player, Scrutiny.SOME, 1, 150);
      for (Sample.Happened each : sample.rates()) {
        assertTrue(
            each.rate().seen() == 0 || proofs.of(each.obligation()).isEmpty(),
            () -> each.obligation().words() + ": " + proofs.of(each.obligation()));
      }
    }
  }

  @Test
  void aReasonNamesWhatBinds() {
    Scenario first = askedOnLeave(scenario("first-week"), "coats");
    Numbers numbers = first.numbers();
    Map<ModelNumber, Double> changed =
        Map.of(ModelNumber.COMEBACK_CHANCE, 0.0, ModelNumber.ATTENTION, 280.0);
    for (Map.Entry<ModelNumber, Double> each : changed.entrySet()) {
      numbers = numbers.with(each.getKey(), each.getValue());
    }
    Coverage coverage = cover(Variant.of(first).numbers(numbers).scenario(), LITTLE);
    List<String> reasons = new ArrayList<>();
    coverage.unreached().forEach(each -> reasons.add(each.reason()));
    for (String reason :
        List.of(
            "comeback.chance is 0",
            "to take the wheel takes 300 minutes, and a day has 280",
            "it only comes up while the manager is away, and nobody asks the owner")) {
      assertTrue(reasons.contains(reason), () -> reason + " is not among " + reasons);
    }
    assertTrue(
        coverage.of(Group.LETTERS).stream()
            .noneMatch(each -> each.obligation().words().contains("boss")),
        "nothing is there to measure these runs against, so the boss owes no letter");
  }

  /** Where many slips come at once, much happens only amid much else. */
  @Test
  void whatIsPlayedTowardsIsReachedAsOftenAsWhatRandomPlayComesUpon() throws IOException {
    Scenario flood =
        ScenarioReader.read(
                Golden.path("core/src/main/resources/wheelhouse/author/starters/source.json"))
            .scenario()
            .orElseThrow();
    Coverage coverage = cover(flood, Effort.USUAL);
    int uniform = coverage.curve().get(coverage.curve().size() - 1).uniform();
    assertTrue(
        coverage.directed() - coverage.of(Group.POST).size() > uniform,
        () -> coverage.directed() + " directed, " + uniform + " at random");
  }

  /** With a sign of an incident for which its owner must be asked. */
  private static Scenario askedOnLeave(Scenario scenario, String id) {
    return Variant.of(scenario)
        .incidents(
            scenario.incidents().stream()
                .map(
                    each ->
                        each.id().equals(id)
                            ? new Slip(each)
                                .sign(Question.COMPOUNDS, Channel.OWNER, 0, 0.85)
                                .incident()
                            : each)
                .toList())
        .scenario();
  }

  @Test
  void nothingDependsOnHowManyThreadsThereAre() throws Exception {
    Scenario scenario = scenario("first-week");
    Optional<References> references = ReferencesFile.shipped(scenario);
    Model model = Model.of(scenario);
    List<Coverage> coverages = new ArrayList<>();
    List<Sample> samples = new ArrayList<>();
    for (int threads : new int[] {1, 4}) {
      ForkJoinPool pool = new ForkJoinPool(threads);
      coverages.add(pool.submit(() -> Explorer.cover(model, references, LITTLE)).get());
      samples.add(
          pool.submit(
                  () ->
                      Sample.of(model, references, Sample.Player.LEAST_USED, Scrutiny.SOME, 1, 100))
              .get());
      pool.shutdown();
    }
    assertEquals(coverages.get(0), coverages.get(1));
    assertEquals(samples.get(0).rates(), samples.get(1).rates());
    assertEquals(List.of(samples.get(0).harm()[50]), List.of(samples.get(1).harm()[50]));
  }
}

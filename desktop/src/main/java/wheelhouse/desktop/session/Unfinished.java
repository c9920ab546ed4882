package wheelhouse.desktop.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import wheelhouse.replay.RunRecord;
import wheelhouse.replay.RunStore;
import wheelhouse.replay.ScenarioHash;
import wheelhouse.replay.UnreadableRun;
import wheelhouse.run.RulesVersion;
import wheelhouse.scenario.Scenario;

/**
 * A run that can be gone on with.
 *
 * @param file where it is kept
 * @param scenario the id of its scenario
 * @param title the title of its scenario
 * @param day on whose morning it stands, from 1
 * @param days the last day before the leave
 * @param words the day of the days, in words
 * @param started when it was started, as its file says
 */
public record Unfinished(
    Path file, String scenario, String title, int day, int days, String words, String started) {

  /**
   * Looks for runs that can be gone on with, newest first.
   *
   * @param scenarios the scenario of an id, if there is one
   * @param most as many at most
   * @param found told of them, on the screen
   */
  static void find(
      Workplace workplace,
      RunStore store,
      Function<String, Optional<Scenario>> scenarios,
      int most,
      Consumer<List<Unfinished>> found) {
    workplace
        .worker()
        .execute(
            () -> {
              List<Unfinished> runs = new Search(workplace, scenarios).newest(store, most);
              workplace.screen().execute(() -> found.accept(runs));
            });
  }

  private static final class Search {
    private final Workplace workplace;
    private final Function<String, Optional<Scenario>> scenarios;
    private final Map<String, Optional<Scenario>> known = new HashMap<>();
    private final Map<String, String> hashes = new HashMap<>();

    Search(Workplace workplace, Function<String, Optional<Scenario>> scenarios) {
      this.workplace = workplace;
      this.scenarios = scenarios;
    }

    List<Unfinished> newest(RunStore store, int most) {
      List<Unfinished> found = new ArrayList<>();
      List<Path> files = files(store);
      for (int i = files.size() - 1; i >= 0 && found.size() < most; i--) {
        unfinished(files.get(i)).ifPresent(found::add);
      }
      return found;
    }

    private static List<Path> files(RunStore store) {
      try {
        return store.files();
      } catch (IOException none) {
        return List.of();
      }
    }

    private Optional<Unfinished> unfinished(Path file) {
      RunRecord record;
      try {
        record = RunStore.read(file);
      } catch (IOException | UnreadableRun other) {
        return Optional.empty();
      }
      String id = record.header().scenario();
      return known
          .computeIfAbsent(id, scenarios)
          .filter(scenario -> canGoOn(record, scenario))
          .map(scenario -> unfinished(file, record, scenario));
    }

    private boolean canGoOn(RunRecord record, Scenario scenario) {
      return record.result().isEmpty()
          && record.damage().isEmpty()
          && record.header().rules() == RulesVersion.CURRENT
          && record
              .header()
              .hash()
              .equals(hashes.computeIfAbsent(scenario.id(), id -> ScenarioHash.of(scenario)));
    }

    private Unfinished unfinished(Path file, RunRecord record, Scenario scenario) {
      int day = Math.min(scenario.days(), record.days().size() + 1);
      return new Unfinished(
          file,
          scenario.id(),
          scenario.title(),
          day,
          scenario.days(),
          workplace.text().of("date.day", day, scenario.days()),
          record.header().started());
    }
  }
}

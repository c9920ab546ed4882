package wheelhouse.desktop.view;

import java.nio.file.Path;
import java.util.Optional;
import wheelhouse.desktop.library.PastRun;
import wheelhouse.scenario.Scenario;
import wheelhouse.words.Text;

/** A run of the past, or one to come, in words. */
public final class RunWords {

  private RunWords() {}

  /**
   * Which scenario it is of, and from which day if it was forked; for a file that cannot be read,
   * its name.
   */
  static String title(PastRun run, Text text) {
    if (run.scenario().isEmpty()) {
      return fileName(run.file());
    }
    String title = scenario(run);
    return run.branch().map(from -> text.of("run.branch", title, from.day())).orElse(title);
  }

  /** The title of its scenario, or its id where that is not here. */
  static String scenario(PastRun run) {
    return run.offer().map(offer -> offer.scenario().title()).orElse(run.scenario());
  }

  /** A branch under the run that it was forked from: from which day. */
  static String branch(PastRun run, Text text) {
    return run.branch()
        .map(from -> text.of("run.from", weekday(run, from.day(), text), from.day()))
        .orElseGet(() -> title(run, text));
  }

  /** The weekday of a day, where its scenario is here. */
  private static String weekday(PastRun run, int day, Text text) {
    return run.offer()
        .map(offer -> text.of("weekday." + offer.scenario().weekday(day).word()))
        .orElse("");
  }

  static String fileName(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** How it ended, or how it stands. */
  static String standing(PastRun run, Text text) {
    if (run.scenario().isEmpty()) {
      return text.of("run.unreadable");
    } else if (run.score().isPresent()) {
      return StandingView.of(run.score().get(), text).words();
    } else if (run.isOver()) {
      return text.of("run.over");
    }
    return day(run, text);
  }

  /** The day on which it stands. */
  static String day(PastRun run, Text text) {
    if (run.offer().isEmpty()) {
      return text.of("run.day-only", run.day());
    }
    Scenario scenario = run.offer().get().scenario();
    return text.of(
        "run.day",
        text.of("weekday." + scenario.weekday(run.day()).word()),
        run.day(),
        scenario.days());
  }

  /** Why it cannot be played again, as a sentence. */
  static Optional<String> obstacle(PastRun run, Text text) {
    return run.obstacle().map(why -> text.of("obstacle." + why));
  }

  /** How long a scenario takes. */
  public static String facts(Scenario scenario, Text text) {
    return text.of(
        scenario.away() == 0 ? "scenario.facts-only" : "scenario.facts",
        scenario.minutes(),
        scenario.days(),
        scenario.away());
  }
}

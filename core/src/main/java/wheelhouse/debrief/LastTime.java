package wheelhouse.debrief;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wheelhouse.replay.Header;
import wheelhouse.replay.Replay;
import wheelhouse.replay.Replayer;
import wheelhouse.replay.RunRecord;
import wheelhouse.replay.RunStore;
import wheelhouse.replay.UnreadableRun;
import wheelhouse.run.Names;
import wheelhouse.run.Run;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;

/**
 * With what a second visit begins: one slip that was there the last time, too, and what was picked
 * then and now. Of all such slips it is one on which the picks differ most; where none does, the
 * one with most in it.
 *
 * @param title what the slip said
 * @param owner the name of its owner now; empty if it had none
 * @param then the heaviest thing that was laid on it the last time
 * @param now the heaviest thing that was laid on it now
 */
public record LastTime(String title, Optional<String> owner, Pick then, Pick now) {

  /** Whether the same was picked as the last time. */
  public boolean asBefore() {
    return then == now;
  }

  /**
   * What a run that is over has in common with the last one of its scenario that was played to its
   * end and is kept beside it; for a branch, with the run it was forked from.
   *
   * @param file where the run is kept
   * @param debrief the run's own
   * @return empty on a first visit, and where the two have no slip in common
   */
  public static Optional<LastTime> beside(Path file, Run run, Debrief debrief) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      return Optional.empty();
    }
    try {
      Header header = RunStore.header(file);
      for (Path each : earlier(new RunStore(folder), file, header)) {
        Optional<Run> before = over(each, run);
        if (before.isPresent()) {
          Debrief then = Debrief.of(before.get(), Optional.empty());
          return of(before.get(), then, run, debrief);
        }
      }
      return Optional.empty();
    } catch (IOException | UnreadableRun unreadable) {
      return Optional.empty();
    }
  }

  /** Earlier runs of the same scenario: the original of a branch first, then the last one first. */
  private static List<Path> earlier(RunStore store, Path file, Header header) throws IOException {
    Map<Path, Header> found = new LinkedHashMap<>();
    for (Path each : store.files()) {
      try {
        Header other = RunStore.header(each);
        boolean same =
            other.rules() == header.rules()
                && other.hash().equals(header.hash())
                && other.started().compareTo(header.started()) <= 0;
        if (same && !name(each).equals(name(file))) {
          found.put(each, other);
        }
      } catch (UnreadableRun stranger) {
        // Somebody else's file.
      }
    }
    List<Path> earlier = new ArrayList<>(found.keySet());
    String original = header.branch().map(Header.Branch::file).orElse("");
    earlier.sort(
        Comparator.comparing((Path each) -> !name(each).equals(original))
            .thenComparing(
                each -> Optional.ofNullable(found.get(each)).map(Header::started).orElse(""),
                Comparator.reverseOrder()));
    return earlier;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static Optional<Run> over(Path file, Run like) throws IOException, UnreadableRun {
    RunRecord record = RunStore.read(file);
    return record.result().isPresent()
            && Replayer.replay(record, like.model()) instanceof Replay.Proven proven
        ? Optional.of(proven.run())
        : Optional.empty();
  }

  /** What two runs of a scenario have in common. */
  static Optional<LastTime> of(Run before, Debrief then, Run run, Debrief now) {
    Map<String, Course> earlier = new LinkedHashMap<>();
    Names names = before.names();
    then.courses().stream()
        .filter(LastTime::decided)
        .forEach(course -> earlier.put(names.incident(course.incident()), course));
    return now.courses().stream()
        .filter(LastTime::decided)
        .filter(course -> earlier.containsKey(run.names().incident(course.incident())))
        .map(
            course ->
                new LastTime(
                    course.title(),
                    course.owner(),
                    heaviest(of(earlier, run, course)),
                    heaviest(course)))
        .reduce((most, next) -> next.apart() > most.apart() ? next : most);
  }

  private static Course of(Map<String, Course> earlier, Run run, Course course) {
    return Optional.ofNullable(earlier.get(run.names().incident(course.incident()))).orElseThrow();
  }

  private static boolean decided(Course course) {
    return course.customer().isPresent()
        && course.moments().stream().anyMatch(moment -> moment.phase() != Phase.CLOSE);
  }

  private int apart() {
    return Math.abs(then.weight() - now.weight());
  }

  private static Pick heaviest(Course course) {
    return course.moments().stream()
        .filter(moment -> moment.phase() != Phase.CLOSE)
        .map(Moment::pick)
        .max(Comparator.comparingInt(Pick::weight))
        .orElse(Pick.HOLD);
  }
}

package wheelhouse.cli;

import java.util.List;
import java.util.Optional;
import wheelhouse.content.Codes;
import wheelhouse.content.Finding;

/**
 * What whoever watches a file knows of it, and what comes of the next thing that happens to it. A
 * value: it reads no file and no clock, and prints nothing.
 *
 * <p>Findings are compared with those of the last time that they were looked for. A file with
 * errors is not looked at any further, so what else there was in it has not gone.
 *
 * @param saves how often it was read
 * @param checked what reading the last save gave; empty at first
 * @param before what was known before that save
 * @param now what is known now
 * @param sample how the last save plays that was played to its end
 */
record Watching(
    int saves, Optional<Checked> checked, Known before, Known now, Optional<Sampled> sample) {

  private static final Known NOTHING =
      new Known(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * What reading a save gave.
   *
   * @param findings in the order of the files
   * @param playable whether there is something to play
   * @param millis how long it took
   */
  record Checked(List<Finding> findings, boolean playable, long millis) {

    Checked {
      findings = List.copyOf(findings);
    }

    private List<Finding> found(boolean byReading) {
      return findings.stream()
          .filter(each -> Codes.LOADER.find(each.code()).isPresent() == byReading)
          .toList();
    }
  }

  /**
   * What playing a save gave.
   *
   * @param findings what only playing shows
   * @param sample how it plays
   * @param millis how long it took
   */
  record Played(List<Finding> findings, Sampled sample, long millis) {

    Played {
      findings = List.copyOf(findings);
    }
  }

  /**
   * The findings of the last time that they were looked for, if they ever were.
   *
   * @param read what reading the file shows
   * @param thought what looking at what is written shows, once it can be read
   * @param played what only playing shows
   */
  record Known(
      Optional<List<Finding>> read,
      Optional<List<Finding>> thought,
      Optional<List<Finding>> played) {

    private Known and(Checked checked) {
      return new Known(
          Optional.of(checked.found(true)),
          checked.playable() ? Optional.of(checked.found(false)) : thought,
          played);
    }

    private Known and(Played shown) {
      return new Known(read, thought, Optional.of(shown.findings()));
    }
  }

  /** Something that happens to the file. */
  sealed interface Event {}

  /** It was saved, and read. */
  record Saved(Checked checked) implements Event {}

  /** It has been played as it is now. */
  record Shown(Played played) implements Event {}

  /** It is not there any more. */
  record Gone() implements Event {}

  /**
   * What comes of it.
   *
   * @param now what is known then
   * @param screen what to show
   * @param play whether to play the file as it is now; what is being played is given up
   */
  record Step(Watching now, List<String> screen, boolean play) {

    Step {
      screen = List.copyOf(screen);
    }
  }

  /** Nothing is known yet. */
  static Watching nothing() {
    return new Watching(0, Optional.empty(), NOTHING, NOTHING, Optional.empty());
  }

  /**
   * What comes of something.
   *
   * @param file how the user called the file
   */
  Step step(String file, Event event) {
    if (event instanceof Saved saved) {
      Checked read = saved.checked();
      Watching next = new Watching(saves + 1, Optional.of(read), now, now.and(read), sample);
      return new Step(next, new WatchPage(file, next).read(read), read.playable());
    } else if (event instanceof Shown shown) {
      Played played = shown.played();
      Watching next =
          new Watching(saves, checked, before, now.and(played), Optional.of(played.sample()));
      return new Step(next, new WatchPage(file, next).played(played, sample), false);
    }
    return new Step(this, List.of(file + " is not there. It is looked for on."), false);
  }
}

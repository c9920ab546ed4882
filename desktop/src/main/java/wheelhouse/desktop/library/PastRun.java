package wheelhouse.desktop.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import wheelhouse.practice.ReviewFile;
import wheelhouse.replay.Header;
import wheelhouse.run.Result;
import wheelhouse.run.Score;

/**
 * A run of a player, as its file says.
 *
 * @param file where it lies
 * @param header its first line, if the file can be read
 * @param scenario id of its scenario; empty if the file cannot be read
 * @param offer the scenario of that id as it is here, if it is
 * @param seed its luck
 * @param started when it was started, where that is known
 * @param touched when something was last written to it
 * @param day the day on which it stands, from 1; the last one once it is over
 * @param result how it ended, if it did
 * @param score what that is worth, where it is known what to measure it against
 * @param obstacle why it can only be shown as its file has it, or not at all
 * @param commitment what the player meant to do from then on; may be empty
 */
public record PastRun(
    Path file,
    Optional<Header> header,
    String scenario,
    Optional<Offer> offer,
    long seed,
    Optional<Instant> started,
    Instant touched,
    int day,
    Optional<Result> result,
    Optional<Score> score,
    Optional<Obstacle> obstacle,
    String commitment) {

  /** Why a run cannot be played again. */
  public enum Obstacle {
    /** The file cannot be read as a run. */
    UNREADABLE,
    /** The file is damaged before its end. */
    DAMAGED,
    /** Its scenario is not here. */
    NO_SCENARIO,
    /** Its scenario has other numbers here. */
    OTHER_NUMBERS,
    /** It was played by other rules. */
    OTHER_RULES
  }

  /** Its file, and what else lies beside it that is its own. To be used on the worker. */
  public List<Path> files() {
    Path review = ReviewFile.beside(file);
    return Files.exists(review) ? List.of(file, review) : List.of(file);
  }

  /** Where it was forked from, if it was. */
  public Optional<Header.Branch> branch() {
    return header.flatMap(Header::branch);
  }

  /**
   * The last day on whose morning it can be forked, from 1: the one on which it stands, or the last
   * one with the manager there; 0 if it cannot be played again.
   */
  public int lastMorning() {
    return canBeShown() ? day : 0;
  }

  /** Whether it is over. */
  public boolean isOver() {
    return result.isPresent();
  }

  /** Whether it can be gone on with. */
  public boolean goesOn() {
    return result.isEmpty() && obstacle.isEmpty();
  }

  /** Whether it can be played again, and so be shown with everything in it. */
  public boolean canBeShown() {
    return obstacle.isEmpty();
  }
}

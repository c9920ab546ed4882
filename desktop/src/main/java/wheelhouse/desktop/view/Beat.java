package wheelhouse.desktop.view;

import java.util.List;
import java.util.Optional;
import wheelhouse.run.Progress;

/**
 * Something that happened between an evening and the next morning, to be played on the board.
 *
 * @param sort what it is
 * @param incidents the slips it happened to, at least one unless it is about no slip
 * @param who the number of the member who did it, or {@link #NOBODY}, or {@link #YOU}
 * @param progress how the work went, for {@link Sort#WORKED}
 * @param words it, as a sentence
 * @param headline whether it is one of the few that should not be missed
 * @param cue its sound, if it has one
 */
public record Beat(
    Sort sort,
    List<Integer> incidents,
    int who,
    Optional<Progress> progress,
    String words,
    boolean headline,
    Optional<Cue> cue) {

  /** Nobody in particular. */
  public static final int NOBODY = -1;

  /** The player. */
  public static final int YOU = -2;

  public Beat {
    incidents = List.copyOf(incidents);
  }

  /** What may happen; what matters most comes first. */
  public enum Sort {
    BROKE,
    CAME_BACK,
    CLOSED,
    PREVENTED,
    STOPPED,
    /** Somebody stood waiting for the player. */
    WAITED,
    /** A dated follow-up with somebody ended. */
    FOLLOWED_UP,
    /** Own work was not finished on its last day. */
    OWN_WORK_MISSED,
    /** Own work was finished. */
    OWN_WORK_DONE,
    ARRIVED,
    /** A letter. */
    POST,
    /** How an owner's slips moved. */
    WORKED
  }

  Beat asHeadline() {
    return new Beat(sort, incidents, who, progress, words, true, cue);
  }
}

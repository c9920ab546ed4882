package wheelhouse.run;

import java.util.Optional;
import wheelhouse.scenario.Word;

/**
 * Why a player picked as they did, in a line. It changes no outcome.
 *
 * @param incident number of the incident
 * @param reason one of the ready-made reasons, if one was taken
 * @param text the player's own words; may be empty where a reason was taken
 */
public record Why(int incident, Optional<Reason> reason, String text) {

  /** The ready-made reasons; their wording is the screen's affair. */
  public enum Reason implements Word {
    /** The owner can do it alone. */
    THEIRS_TO_DO("theirs-to-do"),
    /** Something is lacking that only the manager can give. */
    GIVES_WHAT_IS_LACKING("gives-what-is-lacking"),
    /** It would break before the owner can stop it. */
    BREAKS_BEFORE("breaks-before"),
    /** It cannot be taken back. */
    NO_WAY_BACK("no-way-back"),
    /** It can be taken back, and is a chance to learn. */
    CAN_BE_TAKEN_BACK("can-be-taken-back"),
    /** The bleeding has stopped: the wound is theirs to close. */
    HANDED_BACK("handed-back"),
    /** It was loud. */
    LOUD("loud"),
    /** The manager knows this work well. */
    MY_OLD_CRAFT("my-old-craft"),
    /** The customer asked for the manager. */
    ASKED_FOR_ME("asked-for-me"),
    /** Something else was worth the hours more. */
    OTHERS_FIRST("others-first");

    private final String word;

    Reason(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** A line in the player's own words. */
  public static Why inWords(int incident, String text) {
    return new Why(incident, Optional.empty(), text);
  }

  /** A ready-made reason. */
  public static Why of(int incident, Reason reason) {
    return new Why(incident, Optional.of(reason), "");
  }
}

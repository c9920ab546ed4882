package wheelhouse.practice;

import java.nio.file.Path;
import wheelhouse.scenario.Word;

/**
 * A file among the runs that practice cannot take in.
 *
 * @param file which
 * @param why why not
 */
public record Unread(Path file, Why why) {

  /** Why a file is not taken in. */
  public enum Why implements Word {
    /** It cannot be read as a run. */
    UNREADABLE("unreadable"),
    /** It is damaged before its end, or does not play again as it was recorded. */
    DAMAGED("damaged"),
    /** Its scenario is not here. */
    NO_SCENARIO("no-scenario"),
    /** Its scenario has other numbers here. */
    OTHER_NUMBERS("other-numbers"),
    /** It was played by other rules. */
    OTHER_RULES("other-rules");

    private final String word;

    Why(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }
}

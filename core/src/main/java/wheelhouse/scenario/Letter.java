package wheelhouse.scenario;

import java.util.Optional;

/**
 * A letter of the ending, chosen by what then happened.
 *
 * @param from who writes
 * @param ending what must have happened; the last resort if empty
 * @param about id of the customer or member who writes; whoever it concerns most if empty
 * @param text with slots in braces, such as {@code {customer}}, {@code {owner}}, {@code {closed}}
 */
public record Letter(Writer from, Optional<Ending> ending, Optional<String> about, String text) {

  /** Who writes the letters. */
  public enum Writer implements Word {
    CUSTOMER("customer"),
    OWNER("owner"),
    BOSS("boss");

    private final String word;

    Writer(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** What a letter may depend on. */
  public enum Ending implements Word {
    /** Customer: nothing of theirs broke, and what bled is home. */
    KEPT("kept"),
    /** Customer: nothing broke, but something of theirs bled long. */
    HURT("hurt"),
    /** Customer: something of theirs broke. */
    LOST("lost"),
    /** Owner: brought work home while the manager was away. */
    CARRIED("carried"),
    /** Owner: work of theirs stood still while the manager was away. */
    WAITED("waited"),
    /** Owner: had nothing to carry while the manager was away. */
    QUIET("quiet"),
    /** Boss: little harm, and a team that grew. */
    BOTH("both"),
    /** Boss: little harm, and a team that did not grow. */
    PROTECTED("protected"),
    /** Boss: a team that grew, and customers who paid for it. */
    GREW("grew"),
    /** Boss: neither. */
    NEITHER("neither");

    private final String word;

    Ending(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }
}

package wheelhouse.desktop.session;

import java.util.List;
import java.util.Optional;
import wheelhouse.desktop.view.Cue;

/**
 * What came of an action.
 *
 * @param refused whether it was refused, and nothing changed
 * @param words what came of it, or why it was refused
 * @param lines what people said, and what signs say, in order
 * @param minutes what it cost, or would have cost; below 0 if it freed time
 * @param cost what it cost and what is left, in words; empty if that says nothing
 * @param cue its sound
 * @param dropped what is laid no longer, because this made it pointless
 * @param saving why the run could not be saved, as a sentence, when that begins; it is tried again
 *     with every action
 * @param unsaved whether something of the run is not saved
 * @param evident whether what lies open shows by itself what came of it, as the read does where
 *     something is noted in it
 */
public record Told(
    boolean refused,
    String words,
    List<Line> lines,
    int minutes,
    String cost,
    Cue cue,
    List<String> dropped,
    Optional<String> saving,
    boolean unsaved,
    boolean evident) {

  public Told {
    lines = List.copyOf(lines);
    dropped = List.copyOf(dropped);
  }

  /**
   * Something that somebody says.
   *
   * @param member the number of the member who says it, or -1
   * @param from who or what says it, in words; may be empty
   * @param words what they say
   */
  public record Line(int member, String from, String words) {}

  /** Whether there is anything to say that what lies open does not show by itself. */
  public boolean isToBeSaid() {
    return !evident || refused || saving.isPresent();
  }

  static Told refused(String words, int minutes) {
    return new Told(
        true,
        words,
        List.of(),
        minutes,
        "",
        Cue.REFUSED,
        List.of(),
        Optional.empty(),
        false,
        false);
  }

  static Told of(String words, Cue cue) {
    return of(words, List.of(), cue);
  }

  static Told of(String words, List<Line> lines, Cue cue) {
    return new Told(false, words, lines, 0, "", cue, List.of(), Optional.empty(), false, false);
  }

  Told shownByItself() {
    return new Told(refused, words, lines, minutes, cost, cue, dropped, saving, unsaved, true);
  }

  Told costing(int spent, String inWords) {
    return new Told(refused, words, lines, spent, inWords, cue, dropped, saving, unsaved, evident);
  }

  Told dropping(List<String> plans) {
    return new Told(refused, words, lines, minutes, cost, cue, plans, saving, unsaved, evident);
  }

  Told saved(Optional<String> failure, boolean incomplete) {
    return new Told(
        refused, words, lines, minutes, cost, cue, dropped, failure, incomplete, evident);
  }
}

package wheelhouse.desktop.view;

import java.util.List;
import java.util.stream.IntStream;
import wheelhouse.debrief.Branches;
import wheelhouse.replay.RunCode;

/**
 * Playing it again.
 *
 * @param forkText what it means to go back to a morning
 * @param mornings those that can be gone back to
 * @param branches the run beside those that share its beginning
 * @param choices what can be begun
 * @param code the run as a code that can be read out
 * @param codeNote what that code is for
 * @param scenario id of the scenario
 * @param seed the luck that the run had
 */
public record AgainView(
    String forkText,
    List<Morning> mornings,
    BranchesView branches,
    List<Choice> choices,
    String code,
    String codeNote,
    String scenario,
    long seed) {

  public AgainView {
    mornings = List.copyOf(mornings);
    choices = List.copyOf(choices);
  }

  /**
   * A morning to go back to.
   *
   * @param day from 1
   * @param label its weekday, short, and its number
   */
  public record Morning(int day, String label) {}

  /** Under which luck. */
  public enum Luck {
    SAME,
    NEW
  }

  /**
   * One way to play again.
   *
   * @param luck under which luck
   * @param title on the button
   * @param text what it means
   */
  public record Choice(Luck luck, String title, String text) {}

  static AgainView of(Branches branches, DebriefWords words) {
    return new AgainView(
        words.say("again.from.text"),
        IntStream.rangeClosed(1, words.run().lastMorning())
            .mapToObj(day -> new Morning(day, words.say("again.morning", words.shortDay(day), day)))
            .toList(),
        BranchesView.of(branches, words),
        List.of(
            new Choice(Luck.SAME, words.text().of("luck.SAME"), words.say("again.same.text")),
            new Choice(Luck.NEW, words.text().of("luck.NEW"), words.say("again.new.text"))),
        RunCode.of(words.run()),
        words.say("again.code"),
        words.scenario().id(),
        words.run().seed());
  }
}

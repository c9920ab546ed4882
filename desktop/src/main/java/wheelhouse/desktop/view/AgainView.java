package wheelhouse.desktop.view;

import java.util.List;
import wheelhouse.replay.RunCode;

/**
 * Playing it again.
 *
 * @param heading above it
 * @param choices what can be begun
 * @param code the run as a code that can be read out
 * @param codeNote what that code is for
 * @param scenario id of the scenario
 * @param seed the luck that the run had
 */
public record AgainView(
    String heading,
    List<Choice> choices,
    String code,
    String codeNote,
    String scenario,
    long seed) {

  public AgainView {
    choices = List.copyOf(choices);
  }

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

  static AgainView of(DebriefWords words) {
    return new AgainView(
        words.tab(DebriefView.Page.AGAIN),
        List.of(
            new Choice(Luck.SAME, words.text().of("luck.SAME"), words.say("again.same.text")),
            new Choice(Luck.NEW, words.text().of("luck.NEW"), words.say("again.new.text"))),
        RunCode.of(words.run()),
        words.say("again.code"),
        words.scenario().id(),
        words.run().seed());
  }
}

package wheelhouse.desktop.debrief;

import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Flow;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.widget.Buttons;

/**
 * The slips that still lie face down: a decision about them mattered, and the player has not
 * decided again yet. No page turns them over before that.
 */
final class FaceDown {

  private final IntPredicate which;
  private final IntConsumer decide;

  /**
   * The slips.
   *
   * @param which whether an incident lies face down, asked whenever a page is built
   * @param decide leads to where the player decides again about an incident
   */
  FaceDown(IntPredicate which, IntConsumer decide) {
    this.which = which;
    this.decide = decide;
  }

  /** Whether an incident lies face down. */
  boolean holds(int incident) {
    return which.test(incident);
  }

  /** What stands in place of the truth of an incident, with the way to turn it over. */
  Part part(Room room, int incident) {
    Look look = room.look();
    return new Column(look, 8)
        .with(new Words(look, Type.BODY, Ink.SOFT, room.say("face-down")))
        .with(
            new Flow(look, 8, 4)
                .with(
                    Buttons.plain(
                        look,
                        "decide:" + incident,
                        room.say("face-down.decide"),
                        () -> decide.accept(incident))));
  }
}

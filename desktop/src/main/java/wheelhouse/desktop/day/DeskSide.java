package wheelhouse.desktop.day;

import java.util.List;
import wheelhouse.desktop.layout.Flow;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Picture;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.view.DayView;
import wheelhouse.desktop.view.OwnView;
import wheelhouse.desktop.view.PileView;
import wheelhouse.desktop.view.SlipView;
import wheelhouse.desktop.widget.SlipCard;
import wheelhouse.words.Text;

/** The left side of the desk: the slips, and at their edge the way to all the rest. */
final class DeskSide {

  private final Look look;
  private final Text text;
  private final DayView day;
  private final OnDesk on;
  private final Leaf open;
  private final DayRoom room;
  private final Doing doing;

  /**
   * The left side of a desk.
   *
   * @param open the leaf that lies open
   */
  DeskSide(Look look, Text text, DayView day, Leaf open, Doing doing) {
    this.look = look;
    this.text = text;
    this.day = day;
    this.open = open;
    this.doing = doing;
    on = new OnDesk(day);
    room = DayRoom.of(look);
  }

  /** The slips and piles. */
  Fold cards() {
    Fold fold = new Fold(look, text);
    for (Leaf leaf : on.leaves()) {
      SlipCard.Lie lie = leaf.equals(open) ? SlipCard.Lie.OPEN : SlipCard.Lie.CLOSED;
      if (leaf instanceof Leaf.Stack stack) {
        for (int i = 0; i < day.piles().size(); i++) {
          PileView pile = day.piles().get(i);
          if (pile.incidents().get(0) == stack.oldest()) {
            SlipCard card = SlipCard.of(look, pile, i, lie, () -> doing.open(stack));
            fold.lay(card, pile.incidents().size(), shouts(pile.incidents()));
          }
        }
      } else if (leaf instanceof Leaf.Slip one) {
        on.slip(one.incident())
            .ifPresent(
                slip ->
                    fold.lay(
                        SlipCard.of(look, slip, lie, () -> doing.open(one)),
                        1,
                        shouts(List.of(one.incident()))));
      }
    }
    if (day.slips().isEmpty()) {
      fold.say(new Words(look, Type.BODY, Ink.SOFT, text.of("desk.empty")));
    }
    return fold;
  }

  /** How many of some slips are loud. */
  private Fold.Shouts shouts(List<Integer> incidents) {
    Fold.Shouts shouts = Fold.Shouts.NONE;
    for (SlipView slip : day.slips()) {
      if (slip.stamp().isPresent() && incidents.contains(slip.incident())) {
        boolean calls = slip.stamp().get().calls();
        shouts = shouts.and(new Fold.Shouts(1, calls ? 1 : 0));
      }
    }
    return shouts;
  }

  /** What lies at the edge of the desk: one's own work, thanks, and the way to all the rest. */
  Part edge() {
    Flow edge = new Flow(look, room == DayRoom.NARROW ? 6 : 8, 6);
    String own =
        day.own().stream()
            .filter(each -> each.minutesLeft() > 0)
            .findFirst()
            .map(
                each ->
                    room != DayRoom.WIDE
                        ? text.of("desk.own-short", each.dueWords())
                        : text.of("desk.own", each.title(), each.dueWords()))
            .orElseGet(() -> text.of("desk.own-none"));
    if (room == DayRoom.NARROW) {
      edge.with(slips());
    }
    boolean urgent = day.own().stream().anyMatch(OwnView::dueToday);
    edge.with(small("morning", Type.SMALL, text.of("desk.morning"), new Leaf.Morning()));
    edge.with(small("own", urgent ? Type.SMALL_STRONG : Type.SMALL, own, new Leaf.Own()));
    edge.with(small("plan", Type.SMALL, text.of("desk.plan", day.plan().size()), new Leaf.Plan()));
    edge.with(
        small("claim", Type.SMALL, text.of("desk.claim", doing.pinned().size()), new Leaf.Claim()));
    if (!day.guardrails().isEmpty()) {
      edge.with(small("rails", Type.SMALL, text.of("desk.rails"), new Leaf.Rails()));
    }
    if (day.thanks().count() > 0) {
      edge.with(small("thanks", Type.SMALL, day.thanks().words(), new Leaf.Own()));
    }
    return edge;
  }

  /** The way back to the slips, with how many of them shout while another leaf lies over them. */
  private Part slips() {
    Leaf desk = new Leaf.Desk();
    Fold.Shouts shouts = shouts(day.slips().stream().map(SlipView::incident).toList());
    Type type = shouts.loud() > 0 ? Type.SMALL_STRONG : Type.SMALL;
    String slips = text.of("desk.slips", day.slips().size());
    if (shouts.loud() == 0 || open instanceof Leaf.Desk) {
      return small("desk", type, slips, desk);
    }
    Row words =
        new Row(look, 4)
            .standing(Row.Standing.MIDDLE)
            .with(new Words(look, type, Ink.INK, slips).onOneLine())
            .with(Picture.icon(look, shouts.onlyCalls() ? "phone-call" : "volume-2", 14, Ink.INK))
            .with(new Words(look, type, Ink.INK, String.valueOf(shouts.loud())).onOneLine());
    return small("desk", words, desk);
  }

  private Part small(String name, Type type, String words, Leaf leaf) {
    return small(name, new Words(look, type, Ink.INK, words), leaf);
  }

  private Part small(String name, Part words, Leaf leaf) {
    Press press = new Press(look, name, words, () -> doing.open(leaf));
    press.padded(9, 4).bordered(leaf.equals(open) ? Ink.INK : Ink.SOFT, 1);
    return press;
  }
}

package wheelhouse.desktop.day;

import java.util.List;
import java.util.Optional;
import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Capped;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Picture;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Scroll;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.session.Told;
import wheelhouse.desktop.view.DayView;
import wheelhouse.desktop.view.PileView;
import wheelhouse.desktop.view.SlipView;
import wheelhouse.words.Text;

/** The sheet that lies open on the desk. */
final class OpenLeaf {

  private static final float ANSWER = 60;

  private final Look look;
  private final Text text;
  private final DayView day;
  private final OnDesk on;
  private final boolean narrow;
  private final Doing doing;

  OpenLeaf(Look look, Text text, DayView day, Doing doing) {
    this.look = look;
    this.text = text;
    this.day = day;
    this.doing = doing;
    on = new OnDesk(day);
    narrow = DayRoom.of(look) == DayRoom.NARROW;
  }

  /**
   * A leaf, and below it what came of the last thing done.
   *
   * @param answers how many things were done: each answer is scrolled on its own
   */
  Part part(Leaf open, Optional<Told> told, int answers) {
    Part head = new Column(look);
    Part body;
    if (on.slip(open).isPresent()) {
      body = new SlipLeaf(look, text, day, on.slip(open).get(), doing).part();
    } else if (on.pile(open).isPresent()) {
      PileLeaf leaf =
          new PileLeaf(look, text, on.pile(open).get(), found(on.pile(open).get()), doing);
      head = leaf.head();
      body = leaf.rows();
    } else if (open instanceof Leaf.Member leaf) {
      body = new MemberLeaf(look, text, day, day.team().get(leaf.member()), doing).part();
    } else {
      SideLeaves side = new SideLeaves(look, text, day, doing);
      body =
          open instanceof Leaf.Own
              ? side.own()
              : open instanceof Leaf.Plan
                  ? side.plan()
                  : open instanceof Leaf.Claim
                      ? side.claim()
                      : open instanceof Leaf.Rails
                          ? side.rails()
                          : new MorningLeaf(look, text, day, doing).part();
    }
    Column sheet = new Column(look, narrow ? 6 : 8);
    if (narrow) {
      body = new Column(look, 8).with(head).with(body);
    } else {
      sheet.with(head);
    }
    sheet.growing(new Scroll(look, "leaf:" + open, body));
    told.ifPresent(what -> sheet.with(answer(what, answers)));
    return new Box(look, sheet)
        .padded(narrow ? 14 : 22, narrow ? 6 : 14)
        .on(Ink.SHEET)
        .bordered(Ink.INK, 1)
        .rounded(2)
        .shadowed(12);
  }

  private List<SlipView> found(PileView pile) {
    List<SlipView> among = doing.sought().isBlank() ? day.slips() : day.find(doing.sought());
    return among.stream().filter(each -> pile.incidents().contains(each.incident())).toList();
  }

  /** What came of the last thing done. */
  private Part answer(Told what, int answers) {
    Column words = new Column(look, 3);
    Row first = new Row(look, 10).standing(Row.Standing.MIDDLE);
    first.with(Picture.icon(look, what.refused() ? "hand" : "check", 17, Ink.INK));
    first.sharing(1, new Words(look, Type.STRONG, Ink.INK, what.words()));
    first.with(new Words(look, Type.SMALL, Ink.SOFT, what.cost()).onOneLine());
    words.with(first);
    for (Told.Line line : what.lines()) {
      Row said = new Row(look, 10).standing(Row.Standing.MIDDLE);
      if (line.member() >= 0) {
        var member = day.team().get(line.member());
        said.with(Picture.portrait(look, member.portrait(), member.expression().word(), 34));
      }
      said.sharing(1, new Words(look, Type.QUOTE, Ink.INK, line.words()));
      words.with(said);
    }
    what.dropped().forEach(line -> words.with(new Words(look, Type.SMALL, Ink.SOFT, line)));
    what.saving().ifPresent(line -> words.with(new Words(look, Type.SMALL_STRONG, Ink.HARM, line)));
    Part all =
        narrow
            ? new Capped(look, new Scroll(look, "answer:" + answers, words), look.em(ANSWER))
            : words;
    return new Box(look, all).padded(12, narrow ? 4 : 8).on(Ink.MARKED);
  }
}

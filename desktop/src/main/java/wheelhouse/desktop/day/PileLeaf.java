package wheelhouse.desktop.day;

import java.util.List;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Field;
import wheelhouse.desktop.layout.Flow;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Picture;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Rule;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.view.PileView;
import wheelhouse.desktop.view.SlipView;
import wheelhouse.desktop.widget.Buttons;
import wheelhouse.desktop.widget.HarmMark;
import wheelhouse.words.Text;

/** A pile spread out: to look through, to search, and to lay one pick on many. */
final class PileLeaf {

  private final Look look;
  private final Text text;
  private final PileView pile;
  private final List<SlipView> shown;
  private final Doing doing;

  /**
   * A pile spread out.
   *
   * @param shown the slips of the pile in which the words that are looked for are found
   */
  PileLeaf(Look look, Text text, PileView pile, List<SlipView> shown, Doing doing) {
    this.look = look;
    this.text = text;
    this.pile = pile;
    this.shown = List.copyOf(shown);
    this.doing = doing;
  }

  /** What stays above the slips. */
  Part head() {
    List<Integer> all = shown.stream().map(SlipView::incident).toList();
    Flow tools =
        new Flow(look, 10, 6)
            .with(
                new Field(
                    look, "seek", doing.sought(), text.of("pile.seek"), doing::seek, doing::seek))
            .with(
                Buttons.plain(
                    look,
                    "choose:all",
                    text.of("pile.all", all.size()),
                    () -> doing.chooseOnly(all)))
            .with(
                Buttons.plain(
                    look, "choose:none", text.of("pile.none"), () -> doing.chooseOnly(List.of())));
    Row title = new Row(look, 10).standing(Row.Standing.MIDDLE);
    title.sharing(1, new Words(look, Type.HEADING, Ink.INK, pile.title()));
    pile.worst().ifPresent(harm -> title.with(new HarmMark(look, harm.level())));
    return new Column(look, 8)
        .with(title)
        .with(
            new Words(look, Type.BODY, Ink.SOFT, pile.standing() + text.of("dot") + pile.counts()))
        .with(tools)
        .with(
            new Words(
                look,
                Type.SMALL_STRONG,
                Ink.INK,
                text.of("pile.chosen", doing.chosen().size(), shown.size())));
  }

  /** The slips. */
  Part rows() {
    Column rows = new Column(look);
    for (SlipView slip : shown) {
      rows.with(new Rule(look)).with(row(slip));
    }
    if (shown.isEmpty()) {
      rows.with(new Words(look, Type.BODY, Ink.SOFT, text.of("pile.not-found")));
    }
    return rows;
  }

  private Part row(SlipView slip) {
    boolean chosen = doing.chosen().contains(slip.incident());
    Column words = new Column(look, 0).with(new Words(look, Type.BODY, Ink.INK, slip.title()));
    slip.customer().ifPresent(who -> words.with(new Words(look, Type.SMALL, Ink.SOFT, who.name())));
    Row row =
        new Row(look, 10)
            .standing(Row.Standing.MIDDLE)
            .with(Picture.icon(look, chosen ? "check" : "circle", 16, Ink.INK))
            .sharing(1, words);
    slip.stamp()
        .ifPresent(
            stamp -> row.with(new Words(look, Type.STAMP, Ink.INK, stamp.words()).onOneLine()));
    slip.harm().ifPresent(harm -> row.with(new HarmMark(look, harm.level())));
    slip.today()
        .ifPresent(
            today ->
                row.with(new Words(look, Type.SMALL_STRONG, Ink.INK, today.words()).onOneLine()));
    Press choose =
        new Press(look, "row:" + slip.incident(), row, () -> doing.choose(slip.incident()));
    choose.padded(4, 4);
    if (chosen) {
      choose.on(Ink.MARKED);
    }
    return new Row(look, 4)
        .standing(Row.Standing.MIDDLE)
        .sharing(1, choose)
        .with(
            Buttons.icon(
                look,
                "open:" + slip.incident(),
                "arrow-up-right",
                () -> doing.open(new Leaf.Slip(slip.incident()))));
  }
}

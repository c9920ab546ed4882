package wheelhouse.desktop.day;

import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Column;
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
import wheelhouse.desktop.view.DayView;
import wheelhouse.desktop.view.GuideView;
import wheelhouse.desktop.view.MemberView;
import wheelhouse.desktop.view.MorningView;
import wheelhouse.words.Text;

/** What the morning brought: who stands at the door, the post, and what is new. */
final class MorningLeaf {

  private final Look look;
  private final Text text;
  private final DayView day;
  private final Doing doing;

  MorningLeaf(Look look, Text text, DayView day, Doing doing) {
    this.look = look;
    this.text = text;
    this.day = day;
    this.doing = doing;
  }

  Part part() {
    MorningView morning = day.morning();
    Column column = new Column(look, 10);
    column.with(new Words(look, Type.TITLE, Ink.INK, morning.head()));
    day.guide().filter(any -> doing.explains()).ifPresent(guide -> column.with(guide(guide)));
    if (morning.empty()) {
      column.with(new Words(look, Type.BODY, Ink.SOFT, text.of("leaf.calm")));
      return column;
    }
    door(column, morning);
    morning.calendar().forEach(line -> column.with(Lines.said(look, "calendar", line, "")));
    morning.missed().forEach(line -> column.with(Lines.said(look, "briefcase", line, "")));
    morning.calls().ifPresent(line -> column.with(Lines.said(look, "phone-call", line, "")));
    morning.post().forEach(letter -> column.with(letter(letter)));
    for (int i = 0; i < morning.news().size(); i++) {
      column.with(news(morning.news().get(i), i));
    }
    morning
        .talks()
        .forEach(
            talk -> column.with(Lines.said(look, "message-circle-question", talk.words(), "")));
    return column;
  }

  /** What the scenario explains today, as a note that can be sent away for good. */
  private Part guide(GuideView guide) {
    Column note =
        new Column(look, 4)
            .with(
                new Row(look, 10)
                    .standing(Row.Standing.MIDDLE)
                    .sharing(1, new Words(look, Type.SMALL_STRONG, Ink.SOFT, text.of("guide.head")))
                    .with(
                        new Press(
                                look,
                                "guide:skip",
                                new Words(look, Type.SMALL, Ink.SOFT, text.of("guide.skip"))
                                    .onOneLine(),
                                doing::explainNoMore)
                            .padded(6, 4)))
            .with(new Words(look, Type.SLIP, Ink.INK, guide.title()))
            .with(new Words(look, Type.BODY, Ink.INK, guide.words()));
    return new Box(look, note).padded(16, 10).on(Ink.WELL).bordered(Ink.LINE, 1).rounded(3);
  }

  private void door(Column column, MorningView morning) {
    if (morning.door().isEmpty()) {
      return;
    }
    Flow door = new Flow(look, 22, 10);
    for (MorningView.AtDoor who : morning.door()) {
      MemberView member = day.team().get(who.member());
      Part face = Picture.portrait(look, member.portrait(), who.expression().word(), 56);
      Words words =
          who.waits()
              ? new Words(look, Type.QUOTE, Ink.INK, who.words())
              : new Words(look, Type.SMALL, Ink.SOFT, who.words());
      Press press =
          new Press(
              look,
              "door:" + who.member(),
              new Row(look, 10).standing(Row.Standing.MIDDLE).with(face).with(words),
              () -> doing.open(new Leaf.Member(who.member())));
      press.padded(4, 4).rounded(6);
      door.with(press);
    }
    column.with(door);
  }

  private Part letter(String words) {
    Row row =
        new Row(look, 12)
            .with(Picture.icon(look, "mail-open", 18, Ink.SOFT))
            .sharing(1, new Words(look, Type.LETTER, Ink.INK, words));
    return new Box(look, row).padded(14, 10).on(Ink.WELL).bordered(Ink.LINE, 1);
  }

  private Part news(MorningView.News news, int place) {
    Column words = new Column(look, 2).with(new Words(look, Type.STRONG, ink(news), news.words()));
    news.lines().forEach(line -> words.with(new Words(look, Type.BODY, Ink.INK, line)));
    Row row =
        new Row(look, 12)
            .with(Picture.icon(look, icon(news.sort()), 18, ink(news)))
            .sharing(1, words);
    Press press =
        new Press(look, "news:" + place, row, () -> doing.open(new Leaf.Slip(news.incident())));
    press.padded(2, 7);
    return new Column(look).with(new Rule(look)).with(press);
  }

  private static Ink ink(MorningView.News news) {
    return news.sort() == MorningView.Sort.BROKE ? Ink.HARM : Ink.INK;
  }

  private static String icon(MorningView.Sort sort) {
    return switch (sort) {
      case ARRIVED -> "file-plus";
      case BEGAN -> "droplet";
      case BROKE -> "heart-crack";
      case CAME_BACK -> "rotate-ccw";
      case SIGN -> "eye";
    };
  }
}

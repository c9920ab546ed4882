package wheelhouse.desktop.day;

import java.util.List;
import java.util.function.Consumer;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Flow;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Picture;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.view.MemberView;
import wheelhouse.desktop.widget.Buttons;
import wheelhouse.desktop.widget.Sheet;
import wheelhouse.words.Text;

/** Asked once a run, before the first hands or wheel: who else could stop this? */
final class WhoElseSheet {

  private final Look look;
  private final Text text;
  private final List<MemberView> team;
  private final Consumer<String> answered;

  WhoElseSheet(Look look, Text text, List<MemberView> team, Consumer<String> answered) {
    this.look = look;
    this.text = text;
    this.team = team;
    this.answered = answered;
  }

  Part part() {
    Flow faces = new Flow(look, 12, 10);
    for (MemberView member : team) {
      Press press =
          new Press(
              look,
              "who:" + member.member(),
              new Column(look, 4)
                  .with(Picture.portrait(look, member.portrait(), member.expression().word(), 72))
                  .with(new Words(look, Type.STRONG, Ink.INK, member.name()).centred()),
              () -> answered.accept(text.of("who.member", member.name())));
      press.padded(8, 6).rounded(6);
      faces.with(press);
    }
    Flow end =
        new Flow(look, 10, 8)
            .with(
                Buttons.plain(
                    look,
                    "who:me",
                    text.of("who.only-me"),
                    () -> answered.accept(text.of("who.only-me"))))
            .with(Buttons.plain(look, "who:skip", text.of("skip"), () -> answered.accept("")));
    return new Sheet(
        look,
        new Column(look, 16)
            .with(new Words(look, Type.TITLE, Ink.INK, text.of("who.head")))
            .with(new Words(look, Type.BODY, Ink.SOFT, text.of("who.words")))
            .with(faces)
            .with(end),
        560);
  }
}

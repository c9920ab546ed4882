package wheelhouse.desktop.widget;

import java.util.List;
import java.util.function.IntConsumer;
import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Picture;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Rule;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.view.MemberView;

/** The team beside the desk: their faces, what they carry, and what is known of their skill. */
public final class TeamPanel {

  private TeamPanel() {}

  /** How much room there is for it. */
  public enum Room {
    /** Faces, names and skills. */
    WIDE,
    /** Faces and names. */
    NARROW
  }

  /**
   * The team.
   *
   * @param open what to do when somebody is pressed
   */
  public static Part of(Look look, List<MemberView> team, Room room, IntConsumer open) {
    Column column = new Column(look, room == Room.WIDE ? 6 : 2);
    for (int i = 0; i < team.size(); i++) {
      if (i > 0 && room == Room.WIDE) {
        column.with(new Rule(look));
      }
      MemberView member = team.get(i);
      Press press =
          new Press(
              look,
              "member:" + member.member(),
              room == Room.WIDE ? wide(look, member) : narrow(look, member),
              () -> open.accept(member.member()));
      press.padded(4, room == Room.WIDE ? 5 : 3).rounded(5);
      column.with(press);
    }
    return column;
  }

  private static Part wide(Look look, MemberView member) {
    Column column =
        new Column(look, 3)
            .with(
                new Row(look, 8)
                    .standing(Row.Standing.MIDDLE)
                    .with(new Words(look, Type.SLIP, Ink.INK, member.name()).onOneLine())
                    .sharing(
                        1, new Words(look, Type.SMALL, Ink.SOFT, member.status()).toTheRight()));
    for (MemberView.Skill skill : member.skills()) {
      column.with(
          new Row(look, 8)
              .standing(Row.Standing.MIDDLE)
              .sharing(5, new Words(look, Type.SMALL, Ink.SOFT, skill.name()))
              .sharing(6, new BlurBar(look, skill.from(), skill.to())));
    }
    return new Row(look, 12)
        .with(Picture.portrait(look, member.portrait(), member.expression().word(), 62))
        .sharing(1, column);
  }

  private static Part narrow(Look look, MemberView member) {
    return new Column(look, 1)
        .with(
            new Box(
                look, Picture.portrait(look, member.portrait(), member.expression().word(), 46)))
        .with(new Words(look, Type.SMALL, Ink.INK, member.name()).centred());
  }
}

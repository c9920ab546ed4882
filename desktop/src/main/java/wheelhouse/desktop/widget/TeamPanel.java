package wheelhouse.desktop.widget;

import java.util.List;
import java.util.function.IntConsumer;
import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Fixed;
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
import wheelhouse.words.Text;

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
  public static Part of(Look look, Text text, List<MemberView> team, Room room, IntConsumer open) {
    float kinds = labels(look, team);
    Column column = new Column(look, room == Room.WIDE ? 3 : 2);
    for (int i = 0; i < team.size(); i++) {
      if (i > 0 && room == Room.WIDE) {
        column.with(new Rule(look));
      }
      MemberView member = team.get(i);
      Press press =
          new Press(
              look,
              "member:" + member.member(),
              room == Room.WIDE ? wide(look, text, member, kinds) : narrow(look, member),
              () -> open.accept(member.member()));
      press.padded(4, room == Room.WIDE ? 3 : 3).rounded(5);
      column.with(press);
    }
    return column;
  }

  /** Width of the longest name of a kind of work, so that all bars begin at one place. */
  private static float labels(Look look, List<MemberView> team) {
    float most = 0;
    for (MemberView member : team) {
      for (MemberView.Skill skill : member.skills()) {
        most = Math.max(most, new Words(look, Type.SMALL, Ink.SOFT, skill.name()).widthWanted());
      }
    }
    return Math.min(most, look.u(176));
  }

  /** What they carry, or how much of it where that is too long for the line. */
  private static String status(Look look, Text text, MemberView member) {
    float wide = new Words(look, Type.SMALL, Ink.SOFT, member.status()).widthWanted();
    float name = new Words(look, Type.SLIP, Ink.INK, member.name()).widthWanted();
    return wide + name > look.u(262)
        ? text.of("status.slips", member.order().size())
        : member.status();
  }

  private static Part wide(Look look, Text text, MemberView member, float kinds) {
    Column column =
        new Column(look)
            .with(
                new Row(look, 8)
                    .standing(Row.Standing.MIDDLE)
                    .with(new Words(look, Type.SLIP, Ink.INK, member.name()).onOneLine())
                    .sharing(
                        1,
                        new Words(look, Type.SMALL, Ink.SOFT, status(look, text, member))
                            .toTheRight()));
    for (MemberView.Skill skill : member.skills()) {
      column.with(
          new Row(look, 8)
              .standing(Row.Standing.MIDDLE)
              .with(new Fixed(look, new Words(look, Type.SMALL, Ink.SOFT, skill.name()), kinds))
              .sharing(1, new BlurBar(look, skill.from(), skill.to())));
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

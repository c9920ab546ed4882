package wheelhouse.desktop.day;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
import wheelhouse.desktop.view.ActionView;
import wheelhouse.desktop.view.DayView;
import wheelhouse.desktop.view.MemberView;
import wheelhouse.desktop.view.SlipView;
import wheelhouse.desktop.widget.BlurBar;
import wheelhouse.desktop.widget.Buttons;
import wheelhouse.sim.Move;
import wheelhouse.words.Text;

/** Somebody on the team: what is known of them, what keeps needing you, and their order of work. */
final class MemberLeaf {

  private final Look look;
  private final Text text;
  private final DayView day;
  private final MemberView member;
  private final Doing doing;

  MemberLeaf(Look look, Text text, DayView day, MemberView member, Doing doing) {
    this.look = look;
    this.text = text;
    this.day = day;
    this.member = member;
    this.doing = doing;
  }

  Part part() {
    Column column = new Column(look, 10);
    Column who =
        new Column(look, 2)
            .with(new Words(look, Type.HEADING, Ink.INK, member.fullName()))
            .with(new Words(look, Type.BODY, Ink.SOFT, member.role()))
            .with(new Words(look, Type.BODY, Ink.INK, member.about()))
            .with(
                new Words(
                    look, Type.STRONG, Ink.INK, member.face() + text.of("dot") + member.status()));
    column.with(
        new Row(look, 18)
            .with(Picture.portrait(look, member.portrait(), member.expression().word(), 96))
            .sharing(1, who));
    if (member.order().size() > 1) {
      column.with(Lines.head(look, text.of("leaf.order"))).with(order());
    }
    member.skills().forEach(skill -> column.with(skill(skill)));
    return column;
  }

  private Part order() {
    Column order = new Column(look);
    for (int i = 0; i < member.order().size(); i++) {
      int place = i;
      int incident = member.order().get(i);
      Optional<SlipView> slip =
          day.slips().stream().filter(each -> each.incident() == incident).findFirst();
      Row row =
          new Row(look, 8)
              .standing(Row.Standing.MIDDLE)
              .sharing(
                  1,
                  new Words(
                      look,
                      Type.BODY,
                      Ink.INK,
                      (i + 1) + "  " + slip.map(SlipView::title).orElse("")));
      if (i > 0) {
        row.with(Buttons.icon(look, "up:" + incident, "arrow-up", () -> swap(place, place - 1)));
      }
      order.with(new Rule(look)).with(row);
    }
    return order;
  }

  private void swap(int one, int other) {
    List<Integer> order = new ArrayList<>(member.order());
    Collections.swap(order, one, other);
    doing.act(new Move.Order(member.member(), order));
  }

  private Part skill(MemberView.Skill skill) {
    Column column = new Column(look, 6);
    column.with(
        new Row(look, 12)
            .standing(Row.Standing.MIDDLE)
            .sharing(2, new Words(look, Type.STRONG, Ink.INK, skill.name()))
            .sharing(3, new BlurBar(look, skill.from(), skill.to())));
    skill.facts().forEach(fact -> column.with(new Words(look, Type.BODY, Ink.SOFT, fact)));
    skill
        .cause()
        .filter(cause -> !cause.tell().isEmpty())
        .ifPresent(cause -> column.with(new Words(look, Type.QUOTE, Ink.INK, cause.tell())));
    Flow flow = new Flow(look, 8, 6);
    flow.with(action("inspect:" + skill.kind(), skill.inspect()));
    if (doing.responding() == skill.kind()) {
      for (ActionView response : skill.responses()) {
        Move.Respond move = (Move.Respond) response.move();
        flow.with(action("respond:" + skill.kind() + ":" + move.response().word(), response));
      }
    } else {
      flow.with(
          Buttons.chip(
              look,
              "respond:" + skill.kind(),
              text.of("leaf.respond"),
              Buttons.Chosen.NO,
              () -> doing.respondTo(skill.kind())));
    }
    column.with(flow);
    return new Box(look, column).padded(14, 10).on(Ink.WELL).bordered(Ink.LINE, 1);
  }

  private Press action(String name, ActionView action) {
    Press chip =
        Buttons.chip(
            look,
            name,
            text.of("leaf.action", action.label(), action.cost()),
            Buttons.Chosen.NO,
            () -> doing.act(action.move()));
    return action.possible() ? chip : chip.disabled();
  }
}

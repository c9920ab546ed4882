package wheelhouse.desktop.day;

import java.util.ArrayList;
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
import wheelhouse.desktop.view.ClaimView;
import wheelhouse.desktop.view.DayView;
import wheelhouse.desktop.view.GuardrailView;
import wheelhouse.desktop.view.OwnView;
import wheelhouse.desktop.view.PlanLine;
import wheelhouse.desktop.view.SlipView;
import wheelhouse.desktop.widget.Buttons;
import wheelhouse.desktop.widget.Buttons.Chosen;
import wheelhouse.sim.Move;
import wheelhouse.words.Text;

/** The leaves that are about no slip and nobody: one's own desk, the plan, claims, guardrails. */
final class SideLeaves {

  private final Look look;
  private final Text text;
  private final DayView day;
  private final Doing doing;

  SideLeaves(Look look, Text text, DayView day, Doing doing) {
    this.look = look;
    this.text = text;
    this.day = day;
    this.doing = doing;
  }

  /** The player's own slips. */
  Part own() {
    Column column = titled(text.of("leaf.own"), text.of("leaf.own-words"));
    for (OwnView own : day.own()) {
      Column words =
          new Column(look, 3)
              .with(new Words(look, Type.SLIP, Ink.INK, own.title()))
              .with(
                  new Words(look, own.dueToday() ? Type.STRONG : Type.BODY, Ink.SOFT, own.words()));
      Flow work = new Flow(look, 8, 6);
      for (int i = 0; i < own.work().size(); i++) {
        work.with(chip("own:" + own.item() + ":" + i, own.work().get(i)));
      }
      words.with(work);
      column.with(new Rule(look)).with(new Box(look, words).padded(2, 8));
    }
    if (day.own().isEmpty()) {
      column.with(new Words(look, Type.BODY, Ink.INK, text.of("leaf.own-none")));
    }
    if (day.thanks().count() > 0) {
      column
          .with(new Rule(look))
          .with(Lines.said(look, "heart", day.thanks().words(), text.of("leaf.thanks")));
    }
    return column;
  }

  /** What was laid today. */
  Part plan() {
    Column column = titled(text.of("leaf.plan"), day.bar().words());
    for (PlanLine line : day.plan()) {
      if (!line.laidOver()) {
        column.with(Lines.said(look, line.next() ? "pencil" : "check", line.words(), ""));
      }
    }
    for (var segment : day.bar().segments()) {
      column.with(Lines.said(look, "clock", segment.words(), ""));
    }
    if (day.plan().isEmpty()) {
      column.with(new Words(look, Type.BODY, Ink.INK, text.of("leaf.plan-none")));
    } else {
      column.with(
          new Row(look, 0)
              .with(Buttons.plain(look, "undo-last", text.of("leaf.undo"), doing::undo)));
    }
    return column;
  }

  /** The guardrails on offer. */
  Part rails() {
    Column column = titled(text.of("leaf.rails"), day.guardrailTerms());
    for (GuardrailView rail : day.guardrails()) {
      Column words =
          new Column(look, 3)
              .with(new Words(look, Type.SLIP, Ink.INK, rail.title()))
              .with(
                  new Words(
                      look, Type.BODY, Ink.SOFT, rail.kind() + text.of("dot") + rail.state()));
      if (rail.offered()) {
        Flow with = new Flow(look, 8, 6);
        for (ActionView action : rail.with()) {
          int member = ((Move.SetGuardrail) action.move()).member();
          with.with(chip("rail:" + rail.guardrail() + ":" + member, action));
        }
        words.with(new Words(look, Type.SMALL, Ink.INK, text.of("leaf.rails-with"))).with(with);
      }
      column.with(new Rule(look)).with(new Box(look, words).padded(2, 8));
    }
    if (day.guardrails().isEmpty()) {
      column.with(new Words(look, Type.BODY, Ink.INK, text.of("leaf.rails-none")));
    }
    return column;
  }

  /** Slips side by side, to say that they share a source. */
  Part claim() {
    ClaimView claim = day.claim();
    Column column = titled(text.of("leaf.claim"), claim.words());
    List<SlipView> pinned = new ArrayList<>();
    for (SlipView slip : all()) {
      if (doing.pinned().contains(slip.incident())) {
        pinned.add(slip);
      }
    }
    for (SlipView slip : pinned) {
      column.with(new Rule(look)).with(pin(slip));
    }
    if (pinned.isEmpty()) {
      column.with(new Words(look, Type.BODY, Ink.INK, text.of("leaf.claim-none")));
    } else {
      column.with(who(claim, pinned));
    }
    column.with(Lines.head(look, text.of("leaf.claim-others")));
    for (SlipView slip : all()) {
      if (!pinned.contains(slip)
          && (pinned.isEmpty() || slip.work().kind() == pinned.get(0).work().kind())) {
        column.with(new Rule(look)).with(pin(slip));
      }
    }
    return column;
  }

  private List<SlipView> all() {
    List<SlipView> all = new ArrayList<>(day.slips());
    all.addAll(day.home());
    all.removeIf(SlipView::redesign);
    return all;
  }

  private Part pin(SlipView slip) {
    boolean pinned = doing.pinned().contains(slip.incident());
    Row row =
        new Row(look, 10)
            .standing(Row.Standing.MIDDLE)
            .with(Picture.icon(look, pinned ? "pin" : "circle", 16, Ink.INK))
            .sharing(
                1,
                new Column(look)
                    .with(new Words(look, Type.BODY, Ink.INK, slip.title()))
                    .with(
                        new Words(
                            look,
                            Type.SMALL,
                            Ink.SOFT,
                            slip.work().name()
                                + text.of("dot")
                                + slip.owner().words()
                                + text.of("dot")
                                + slip.standing().words())));
    Press press = new Press(look, "pin:" + slip.incident(), row, () -> doing.pin(slip.incident()));
    press.padded(4, 4);
    if (pinned) {
      press.on(Ink.MARKED);
    }
    return press;
  }

  private Part who(ClaimView claim, List<SlipView> pinned) {
    Column column = new Column(look, 5);
    Optional<String> refused =
        claim
            .refused()
            .or(
                () ->
                    pinned.size() < claim.slips()
                        ? Optional.of(text.of("refusal.TOO_FEW_SLIPS", claim.slips()))
                        : Optional.empty());
    column.with(
        new Words(look, Type.STRONG, Ink.INK, refused.orElseGet(() -> text.of("leaf.claim-who"))));
    if (refused.isEmpty()) {
      Flow chips = new Flow(look, 8, 6);
      List<Integer> incidents = pinned.stream().map(SlipView::incident).toList();
      for (ClaimView.Who who : claim.who()) {
        Press chip =
            Buttons.chip(
                look,
                "claim:" + who.member(),
                who.name(),
                Chosen.NO,
                () -> doing.act(new Move.Claim(incidents, who.member())));
        chips.with(who.refused().isPresent() ? chip.disabled() : chip);
      }
      column.with(chips);
    }
    return new Box(look, column).padded(14, 10).on(Ink.WELL).bordered(Ink.LINE, 1);
  }

  private Column titled(String title, String words) {
    return new Column(look, 8)
        .with(new Words(look, Type.HEADING, Ink.INK, title))
        .with(new Words(look, Type.BODY, Ink.SOFT, words));
  }

  private Press chip(String name, ActionView action) {
    Press chip =
        Buttons.chip(
            look,
            name,
            action.cost().isEmpty() || action.label().contains(action.cost())
                ? action.label()
                : text.of("leaf.action", action.label(), action.cost()),
            Chosen.NO,
            () -> doing.act(action.move()));
    return action.possible() ? chip : chip.disabled();
  }
}

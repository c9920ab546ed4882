package wheelhouse.desktop.day;

import com.badlogic.gdx.scenes.scene2d.Touchable;
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
import wheelhouse.desktop.view.DayView;
import wheelhouse.desktop.view.MemberView;
import wheelhouse.desktop.view.SlipView;
import wheelhouse.desktop.widget.Buttons;
import wheelhouse.desktop.widget.Buttons.Chosen;
import wheelhouse.desktop.widget.HarmMark;
import wheelhouse.desktop.widget.ReadPad;
import wheelhouse.run.Confidence;
import wheelhouse.run.ReadQuestion;
import wheelhouse.scenario.Phase;
import wheelhouse.sim.Move;
import wheelhouse.words.Text;

/** A slip that lies open: its signs, what could be asked, the read, and what was done so far. */
final class SlipLeaf {

  private final Look look;
  private final Text text;
  private final DayView day;
  private final SlipView slip;
  private final Doing doing;

  SlipLeaf(Look look, Text text, DayView day, SlipView slip, Doing doing) {
    this.look = look;
    this.text = text;
    this.day = day;
    this.slip = slip;
    this.doing = doing;
  }

  Part part() {
    Column column = new Column(look, 0);
    column.with(head());
    column.space(10);
    slip.signs().forEach(sign -> column.with(sign(sign)));
    boolean readable = slip.standing().phase() != Phase.DONE && !slip.redesign();
    if (readable && doing.reading()) {
      column.with(read()).space(8);
    }
    slip.asks().stream().filter(ask -> !answered(ask)).forEach(ask -> column.with(ask(ask)));
    if ((!slip.owner().named() || doing.reassigning()) && !slip.assign().isEmpty()) {
      column.with(assign());
    }
    if (readable && !doing.reading()) {
      column.with(readClosed());
    }
    column.space(6).with(foot());
    return column;
  }

  private Part head() {
    Column words = new Column(look, 3).with(new Words(look, Type.HEADING, Ink.INK, slip.title()));
    slip.customer().ifPresent(who -> words.with(new Words(look, Type.BODY, Ink.SOFT, who.words())));
    Row state = new Row(look, 8).standing(Row.Standing.MIDDLE);
    slip.harm().ifPresent(harm -> state.with(new HarmMark(look, harm.level())));
    state.sharing(1, new Words(look, Type.STRONG, Ink.INK, state()));
    words.with(state);
    Row head = new Row(look, 16).sharing(1, words);
    owner()
        .ifPresent(
            member ->
                head.with(
                    Picture.portrait(look, member.portrait(), member.expression().word(), 64)));
    return head;
  }

  private Optional<MemberView> owner() {
    return slip.owner().named()
        ? Optional.of(day.team().get(slip.owner().member()))
        : Optional.empty();
  }

  private String state() {
    List<String> parts = new ArrayList<>();
    parts.add(slip.owner().words());
    parts.add(slip.work().words());
    parts.add(slip.standing().words());
    slip.harm().ifPresent(harm -> parts.add(harm.words()));
    slip.progress().ifPresent(yesterday -> parts.add(yesterday.words()));
    if (slip.yourWheel()) {
      parts.add(text.of("leaf.your-wheel"));
    }
    return String.join(text.of("dot"), parts);
  }

  private Part sign(SlipView.SignView sign) {
    String icon =
        switch (sign.channel()) {
          case BOARD -> "circle-dot";
          case OWNER -> "user";
          case CUSTOMER -> "phone";
          case MONITOR -> "monitor";
        };
    return Lines.said(look, icon, sign.line(), sign.trust());
  }

  /** Whether what could be asked stands on the slip already. */
  private boolean answered(ActionView ask) {
    return !ask.possible() && slip.signs().stream().anyMatch(sign -> answers(ask, sign));
  }

  private static boolean answers(ActionView ask, SlipView.SignView sign) {
    return switch (sign.channel()) {
      case BOARD -> false;
      case OWNER -> ask.move() instanceof Move.AskOwner;
      case CUSTOMER -> ask.move() instanceof Move.AskCustomer;
      case MONITOR -> ask.move() instanceof Move.LookAtMonitor;
    };
  }

  /** The read as one line: what was said so far, and the key that opens it. */
  private Part readClosed() {
    List<String> said = new ArrayList<>();
    for (ReadQuestion question : ReadQuestion.values()) {
      said(question).ifPresent(read -> said.add(read.words()));
    }
    Row row =
        new Row(look, 12)
            .with(Picture.icon(look, "eye", 17, Ink.INK))
            .with(new Words(look, Type.STRONG, Ink.INK, text.of("read.head")).onOneLine())
            .sharing(
                1,
                new Words(
                    look,
                    Type.SMALL,
                    Ink.SOFT,
                    said.isEmpty()
                        ? text.of("read.skip")
                        : String.join(text.of("list.semi"), said)))
            .with(Lines.key(look, "R"));
    Press press = new Press(look, "read:open", row, doing::openRead);
    press.padded(2, 6);
    return new Column(look).with(new Rule(look)).with(press);
  }

  private Part ask(ActionView ask) {
    return Lines.doing(
        look,
        "ask:" + DayKeys.letter(ask.move()),
        "circle-dashed",
        ask,
        DayKeys.letter(ask.move()),
        () -> doing.act(ask.move()));
  }

  private Part assign() {
    Flow chips = new Flow(look, 8, 6);
    for (ActionView action : slip.assign()) {
      int member = ((Move.Assign) action.move()).member();
      var chip =
          Buttons.chip(
              look,
              "assign:" + member,
              action.label(),
              Chosen.when(slip.owner().member() == member),
              () -> doing.act(action.move()));
      chips.with(action.possible() ? chip : chip.disabled());
    }
    Column column =
        new Column(look, 5)
            .with(new Words(look, Type.STRONG, Ink.INK, text.of("leaf.who-owns")))
            .with(chips);
    return new Column(look).with(new Rule(look)).with(new Box(look, column).padded(2, 8));
  }

  private Part read() {
    ReadPad pad =
        new ReadPad(
                look,
                new ReadPad.Edges(
                    text.of("read.pad.back"),
                    text.of("read.pad.not-back"),
                    text.of("read.pad.flat"),
                    text.of("read.pad.compounds")),
                this::pin)
            .pinned(place(ReadQuestion.COMPOUNDS), place(ReadQuestion.REVERSES));
    Column taps = new Column(look, 5);
    taps.with(
        new Row(look, 10)
            .standing(Row.Standing.BOTTOM)
            .with(new Words(look, Type.STRONG, Ink.INK, text.of("read.head")).onOneLine())
            .sharing(1, new Words(look, Type.SMALL, Ink.SOFT, text.of("read.how")).toTheRight())
            .foldingBelow(120));
    taps.with(asked(ReadQuestion.LACKS)).with(chips(ReadQuestion.LACKS));
    taps.with(asked(ReadQuestion.IN_TIME)).with(chips(ReadQuestion.IN_TIME));
    Row row = new Row(look, 18).with(pad).sharing(1, taps).foldingBelow(200);
    Part well =
        new Box(look, row).padded(14, 10).on(Ink.WELL).bordered(Ink.LINE, 1).inOnePiece("read");
    return new Column(look).space(8).with(well);
  }

  private Optional<SlipView.ReadView> said(ReadQuestion question) {
    Optional<SlipView.ReadView> last = Optional.empty();
    for (SlipView.ReadView read : slip.reads()) {
      if (read.question() == question) {
        last = Optional.of(read);
      }
    }
    return last;
  }

  private float place(ReadQuestion question) {
    return said(question).map(read -> ReadPad.place(read.answer(), read.confidence())).orElse(0f);
  }

  private void pin(float compounds, float reverses) {
    ReadPad.confidence(compounds)
        .ifPresent(
            sure ->
                doing.read(slip.incident(), ReadQuestion.COMPOUNDS, compounds > 0 ? 0 : 1, sure));
    ReadPad.confidence(reverses)
        .ifPresent(
            sure -> doing.read(slip.incident(), ReadQuestion.REVERSES, reverses > 0 ? 0 : 1, sure));
  }

  /** A question, and how sure the player is of what they said: chips that said it would move. */
  private Part asked(ReadQuestion question) {
    String sure =
        said(question).map(read -> text.of("confidence." + read.confidence().word())).orElse("");
    return new Row(look, 10)
        .sharing(1, new Words(look, Type.SMALL, Ink.INK, text.of("read." + question.word())))
        .with(new Words(look, Type.SMALL_STRONG, Ink.INK, sure).onOneLine());
  }

  private Part chips(ReadQuestion question) {
    Flow chips = new Flow(look, 6, 5);
    Optional<SlipView.ReadView> said = said(question);
    for (int i = 0; i < question.answers().size(); i++) {
      int answer = i;
      boolean chosen = said.isPresent() && said.get().answer() == i;
      String label = text.of("read.chip." + question.word() + "." + question.answers().get(i));
      Confidence next = chosen ? next(said.get().confidence()) : Confidence.FAIRLY_SURE;
      chips.with(
          Buttons.chip(
              look,
              "read:" + question.word() + ":" + i,
              label,
              Chosen.when(chosen),
              () -> doing.read(slip.incident(), question, answer, next)));
    }
    return chips;
  }

  private static Confidence next(Confidence now) {
    return switch (now) {
      case FAIRLY_SURE -> Confidence.SURE;
      case SURE -> Confidence.UNSURE;
      case UNSURE -> Confidence.FAIRLY_SURE;
    };
  }

  private Part foot() {
    Column foot = new Column(look, 4);
    List<String> past = slip.history().stream().map(SlipView.Past::words).toList();
    if (!past.isEmpty()) {
      foot.with(
          new Words(
              look,
              Type.SMALL,
              Ink.SOFT,
              text.of("leaf.so-far", String.join(text.of("list.comma"), past))));
    }
    slip.whys().forEach(why -> foot.with(new Words(look, Type.QUOTE, Ink.SOFT, why.words())));
    Flow links = new Flow(look, 14, 2);
    if (slip.today().isPresent()) {
      links.with(
          Buttons.withIcon(
              look, "why", "pencil", text.of("leaf.why"), () -> doing.why(slip.incident())));
    }
    boolean pinned = doing.pinned().contains(slip.incident());
    links.with(
        Buttons.withIcon(
            look,
            "pin",
            "pin",
            text.of(pinned ? "leaf.unpin" : "leaf.pin"),
            () -> doing.pin(slip.incident())));
    if (slip.owner().named() && !doing.reassigning() && !slip.assign().isEmpty()) {
      links.with(
          Buttons.withIcon(
              look, "owner", "user-plus", text.of("leaf.other-owner"), doing::reassign));
    }
    foot.with(links);
    foot.setTouchable(Touchable.childrenOnly);
    return foot;
  }
}

package wheelhouse.desktop.home;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Field;
import wheelhouse.desktop.layout.Flow;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Picture;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Rule;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.library.Luck;
import wheelhouse.desktop.library.Offer;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.screen.Frame;
import wheelhouse.desktop.view.Confirm;
import wheelhouse.desktop.view.PracticeView;
import wheelhouse.desktop.view.StandingView;
import wheelhouse.desktop.widget.Buttons;
import wheelhouse.scenario.Member;

/**
 * The scenario that is chosen, on a sheet: who is on its team, how it went before, and its luck.
 */
final class ScenarioSheet {

  private final Frame frame;
  private final Deeds deeds;
  private PracticeView.Kind luck = PracticeView.Kind.NEW;
  private String typed = "";

  /**
   * What can be done from here.
   *
   * @param begin begins to play
   * @param remove asks whether a scenario is to be removed
   * @param why tells what is to be said against a scenario
   */
  record Deeds(
      Runnable begin,
      BiConsumer<Confirm, PracticeView.Card> remove,
      Consumer<PracticeView.Card> why) {}

  /** A sheet on which nothing has been chosen yet. */
  ScenarioSheet(Frame frame, Deeds deeds) {
    this.frame = frame;
    this.deeds = deeds;
  }

  private Look look() {
    return frame.look();
  }

  /** Goes back to new luck, for another scenario. */
  void anew() {
    luck = PracticeView.Kind.NEW;
  }

  /** The seed of the luck that is chosen; empty if what was typed is none. */
  Optional<Long> seed(PracticeView.Card card) {
    return luck == PracticeView.Kind.TYPED
        ? Luck.typed(typed)
        : card.lucks().stream()
            .filter(each -> each.kind() == luck)
            .flatMap(each -> each.seed().stream())
            .findFirst();
  }

  /**
   * The sheet of a scenario.
   *
   * @param offer the scenario itself; empty where it cannot be read any more
   */
  Part of(PracticeView view, PracticeView.Card card, Optional<Offer> offer) {
    Column column = new Column(look(), 0);
    if (Pages.wide(look())) {
      column.with(new Words(look(), Type.TITLE, Ink.INK, card.title()));
      column.space(12);
    }
    offer.ifPresent(each -> column.with(faces(each)).space(12));
    card.best().ifPresent(best -> column.with(standing("practice.best", best)));
    card.last()
        .filter(last -> !card.best().equals(Optional.of(last)))
        .ifPresent(last -> column.with(standing("practice.last", last)));
    if (card.best().isPresent()) {
      column.with(new Words(look(), Type.SMALL, Ink.SOFT, view.scale())).space(12);
    }
    card.lucks().forEach(each -> column.with(new Rule(look())).with(luck(each)));
    if (luck == PracticeView.Kind.TYPED) {
      column.with(field());
    }
    column.with(new Rule(look())).space(14);
    Row ways =
        new Row(look(), 14)
            .standing(Row.Standing.MIDDLE)
            .with(Buttons.main(look(), "begin", card.begin(), deeds.begin()));
    card.remove()
        .ifPresent(
            confirm ->
                ways.with(
                    Buttons.withIcon(
                        look(),
                        "remove",
                        "trash-2",
                        confirm.yes(),
                        () -> deeds.remove().accept(confirm, card))));
    column.with(ways).space(12);
    card.warnings().ifPresent(warnings -> column.with(warnings(card, warnings)).space(6));
    String origin =
        Stream.concat(Stream.of(card.origin()), card.languages().stream())
            .reduce((one, other) -> one + " · " + other)
            .orElse("");
    column.with(new Words(look(), Type.SMALL, Ink.SOFT, origin));
    column.with(new Words(look(), Type.SMALL, Ink.SOFT, card.measured()));
    return new Box(look(), column)
        .padded(26, 20)
        .on(Ink.SHEET)
        .bordered(Ink.INK, 1)
        .rounded(2)
        .shadowed(12);
  }

  private Part faces(Offer offer) {
    Flow faces = new Flow(look(), 18, 10);
    for (Member member : offer.scenario().team()) {
      faces.with(
          new Column(look(), 3)
              .with(Picture.portrait(look(), member.portrait(), "works", 54))
              .with(new Words(look(), Type.SMALL, Ink.SOFT, member.name()).centred()));
    }
    return faces;
  }

  private Part standing(String label, StandingView standing) {
    return new Row(look(), 10)
        .with(new Words(look(), Type.STRONG, Ink.INK, frame.text().of(label)).onOneLine())
        .sharing(1, new Words(look(), Type.BODY, Ink.INK, standing.words()));
  }

  private Part luck(PracticeView.LuckView view) {
    boolean on = view.kind() == luck;
    Row row =
        new Row(look(), 12)
            .standing(Row.Standing.MIDDLE)
            .with(new Radio(look(), on))
            .sharing(
                1,
                new Column(look(), 0)
                    .with(new Words(look(), on ? Type.STRONG : Type.BODY, Ink.INK, view.label()))
                    .with(new Words(look(), Type.SMALL, Ink.SOFT, view.line())));
    Press press =
        new Press(
            look(),
            "luck:" + view.kind(),
            row,
            () -> {
              luck = view.kind();
              frame.rebuild();
              if (luck == PracticeView.Kind.TYPED) {
                frame.focus("luck:field");
              }
            });
    press.padded(6, 6);
    return press;
  }

  private Part field() {
    Words line =
        new Words(look(), Type.SMALL, Ink.SOFT, PracticeView.typed(typed, frame.text()).line());
    Field field =
        new Field(
            look(),
            "luck:field",
            typed,
            "",
            now -> {
              typed = now;
              line.say(PracticeView.typed(now, frame.text()).line());
            },
            now -> deeds.begin().run());
    return new Box(look(), new Column(look(), 4).with(field).with(line)).padded(36, 6);
  }

  private Part warnings(PracticeView.Card card, String warnings) {
    return new Row(look(), 10)
        .standing(Row.Standing.MIDDLE)
        .with(Picture.icon(look(), "file-warning", 17, Ink.INK))
        .sharing(1, new Words(look(), Type.SMALL, Ink.INK, warnings))
        .with(
            Buttons.link(
                look(), "why", frame.text().of("practice.why"), () -> deeds.why().accept(card)))
        .foldingBelow(160);
  }
}

package wheelhouse.desktop.day;

import java.util.function.Consumer;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Field;
import wheelhouse.desktop.layout.Flow;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.widget.Buttons;
import wheelhouse.desktop.widget.Sheet;
import wheelhouse.run.Why;
import wheelhouse.words.Text;

/** Why it was picked so: a ready-made reason, or a line of one's own. */
final class WhySheet {

  private final Look look;
  private final Text text;
  private final Consumer<String> inWords;
  private final Ready ready;

  /** Told which ready-made reason it was. */
  interface Ready {
    void reason(int incident, Why.Reason reason);
  }

  WhySheet(Look look, Text text, Consumer<String> inWords, Ready ready) {
    this.look = look;
    this.text = text;
    this.inWords = inWords;
    this.ready = ready;
  }

  Part part(int incident) {
    Flow reasons = new Flow(look, 8, 8);
    for (Why.Reason reason : Why.Reason.values()) {
      reasons.with(
          Buttons.chip(
              look,
              "reason:" + reason.word(),
              text.of("why." + reason.word()),
              Buttons.Chosen.NO,
              () -> ready.reason(incident, reason)));
    }
    Field words = new Field(look, "why:words", "", text.of("why.hint"), any -> {}, inWords);
    Flow end =
        new Flow(look, 10, 8)
            .with(
                Buttons.main(
                    look, "why:note", text.of("why.note"), () -> inWords.accept(words.text())))
            .with(Buttons.plain(look, "why:skip", text.of("skip"), () -> inWords.accept("")));
    return new Sheet(
        look,
        new Column(look, 14)
            .with(new Words(look, Type.HEADING, Ink.INK, text.of("why.head")))
            .with(words)
            .with(reasons)
            .with(end),
        620);
  }
}

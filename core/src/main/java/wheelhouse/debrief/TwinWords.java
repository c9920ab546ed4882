package wheelhouse.debrief;

import java.util.OptionalInt;
import wheelhouse.coach.Twin;
import wheelhouse.coach.Twin.Going;
import wheelhouse.words.Text;

/** A slip beside its untouched twin, in a sentence. */
final class TwinWords {

  private final Called called;
  private final Text text;
  private final Figures figures;

  TwinWords(Called called, Text text) {
    this.called = called;
    this.text = text;
    figures = new Figures(text);
  }

  String told(Twin twin) {
    Going was = twin.asItWas();
    Going alone = twin.untouched();
    return text.of("coach.twin", end(was, alone), calls(was, alone), harm(was, alone));
  }

  private String end(Going was, Going alone) {
    if (alone.broke().isPresent()) {
      return was.broke().isPresent()
          ? text.of("coach.twin.broke-too", day(alone.broke()))
          : text.of("coach.twin.broke", day(alone.broke()));
    } else if (was.broke().isPresent()) {
      return text.of("coach.twin.kept", day(was.broke()));
    } else if (alone.stopped().isEmpty()) {
      return text.of("coach.twin.never");
    } else if (was.stopped().isEmpty()) {
      return text.of("coach.twin.stopped", day(alone.stopped()));
    } else if (alone.stopped().equals(was.stopped())) {
      return text.of("coach.twin.same-day", day(alone.stopped()));
    }
    return text.of("coach.twin.instead", day(alone.stopped()), day(was.stopped()));
  }

  private String calls(Going was, Going alone) {
    if (!alone.called()) {
      return text.of("coach.twin.nobody-called");
    }
    return text.of(was.called() ? "coach.twin.called-too" : "coach.twin.called");
  }

  private String harm(Going was, Going alone) {
    double forGood = alone.permanent() - was.permanent();
    double more = alone.harm() - was.harm();
    if (Math.abs(forGood) >= 0.5) {
      return text.of(
          forGood > 0 ? "coach.twin.for-good.more" : "coach.twin.for-good.less",
          figures.harm(forGood));
    } else if (Math.abs(more) >= 0.5) {
      return text.of(
          more > 0 ? "coach.twin.harm.more" : "coach.twin.harm.less", figures.harm(more));
    }
    return text.of("coach.twin.harm.same");
  }

  private String day(OptionalInt day) {
    return called.day(day.orElseThrow());
  }
}

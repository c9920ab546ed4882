package wheelhouse.check;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import wheelhouse.scenario.Incident;
import wheelhouse.scenario.Lack;
import wheelhouse.scenario.Question;
import wheelhouse.scenario.Truth;

/** Something that may be so of a slip and matters, and of which none of its signs speaks. */
final class NoTell implements Check<Written> {

  /** A dynamic, and the questions by which a sign may speak of it. */
  private enum Dynamic {
    LACKS("somebody may be lacking something", Set.of(Question.LACKS)) {
      @Override
      boolean isIn(Truth truth) {
        return truth.lacks() != Lack.NOTHING;
      }
    },
    COMPOUNDS("the harm may compound", Set.of(Question.COMPOUNDS)) {
      @Override
      boolean isIn(Truth truth) {
        return truth.compounds();
      }
    },
    BREAKS("it may break", Set.of(Question.BREAKS, Question.REVERSES)) {
      @Override
      boolean isIn(Truth truth) {
        return truth.canBreak();
      }
    };

    private final String words;
    private final Set<Question> questions;

    Dynamic(String words, Set<Question> questions) {
      this.words = words;
      this.questions = questions;
    }

    abstract boolean isIn(Truth truth);

    boolean isTold(Incident incident) {
      return incident.signs().stream().anyMatch(sign -> questions.contains(sign.asks()));
    }
  }

  @Override
  public String code() {
    return "W815";
  }

  @Override
  public void look(Written written, Notes notes) {
    for (Written.Slip slip : written.present()) {
      if (written.hasFound("W404", slip.path())) {
        continue;
      }
      List<Dynamic> untold =
          Arrays.stream(Dynamic.values()).filter(dynamic -> isUntold(dynamic, slip)).toList();
      if (!untold.isEmpty()) {
        int first = 0;
        while (!untold.get(0).isIn(slip.incident().truths().get(first))) {
          first++;
        }
        notes
            .at(slip.path("signs"))
            .says(
                "no sign speaks of it, though "
                    + untold.stream().map(each -> each.words).collect(Collectors.joining(", and ")))
            .label("none of these asks it")
            .and(slip.truth(first), "with this truth")
            .add();
      }
    }
  }

  private static boolean isUntold(Dynamic dynamic, Written.Slip slip) {
    return (dynamic == Dynamic.LACKS || !slip.isRedesign())
        && slip.incident().truths().stream().anyMatch(dynamic::isIn)
        && !dynamic.isTold(slip.incident());
  }
}

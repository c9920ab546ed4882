package wheelhouse.check;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import wheelhouse.scenario.Channel;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Question;
import wheelhouse.scenario.Sign;
import wheelhouse.scenario.Truth;

/** Two truths that a sign could tell apart, if it came in time and a day had the minutes for it. */
final class DearTells implements Check<Written> {

  @Override
  public String code() {
    return "W818";
  }

  @Override
  public void look(Written written, Notes notes) {
    for (Written.Slip slip : written.present()) {
      List<Truth> truths = slip.incident().truths();
      for (int j = 1; j < truths.size(); j++) {
        for (int i = 0; i < j; i++) {
          Truth one = truths.get(i);
          Truth other = truths.get(j);
          Predicate<Sign> inTime = sign -> isToBeHad(written, slip, sign, one, other);
          if (tells(slip, one, other, sign -> true) && !tells(slip, one, other, inTime)) {
            notes
                .at(slip.truth(j))
                .says(
                    "no sign that can be had in time tells this truth from another: "
                        + why(written, slip, one, other))
                .label("looks the same until it is too late")
                .and(slip.truth(i), "as this one")
                .add();
            break;
          }
        }
      }
    }
  }

  private static String why(Written written, Written.Slip slip, Truth one, Truth other) {
    return slip.incident().signs().stream()
        .filter(sign -> tells(sign, one, other) && !isToBeHad(written, slip, sign, one, other))
        .map(
            sign ->
                sign.from() == Channel.BOARD
                    ? "what the board shows comes on its day " + sign.day()
                    : "asking the "
                        + sign.from().word()
                        + " takes "
                        + Notes.count(price(written, sign.from()), "minute"))
        .distinct()
        .collect(Collectors.joining(", and "));
  }

  private static boolean tells(
      Written.Slip slip, Truth one, Truth other, Predicate<Sign> isToBeHad) {
    return slip.incident().signs().stream()
        .filter(isToBeHad)
        .anyMatch(sign -> tells(sign, one, other));
  }

  private static boolean tells(Sign sign, Truth one, Truth other) {
    return !lines(sign, one).equals(lines(sign, other));
  }

  private static Set<String> lines(Sign sign, Truth truth) {
    return answers(truth, sign.asks()).stream()
        .map(answer -> sign.lines().getOrDefault(answer, ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> answers(Truth truth, Question question) {
    return switch (question) {
      case LACKS -> List.of(truth.lacks().word());
      case COMPOUNDS -> List.of(truth.compounds() ? "yes" : "no");
      case REVERSES -> List.of(truth.reverses() ? "yes" : "no");
      case BREAKS ->
          truth.reverses()
              ? List.of("never")
              : Arrays.asList(
                  truth.breaks().from() <= Question.SOON_DAYS ? "soon" : "later",
                  truth.breaks().to() <= Question.SOON_DAYS ? "soon" : "later");
    };
  }

  private static boolean isToBeHad(
      Written written, Written.Slip slip, Sign sign, Truth one, Truth other) {
    int last = written.scenario().days();
    if (sign.from() != Channel.BOARD) {
      return price(written, sign.from()) <= written.mostFree(slip.first());
    }
    double breaks =
        Math.min(
            one.canBreak() ? one.breaks().to() : last,
            other.canBreak() ? other.breaks().to() : last);
    return slip.first() + sign.day() <= last
        && (slip.isRedesign() || sign.day() < slip.incident().foreseen() + breaks);
  }

  private static int price(Written written, Channel channel) {
    return (int)
        switch (channel) {
          case BOARD -> 0;
          case OWNER -> written.number(ModelNumber.ASK_OWNER_MINUTES);
          case CUSTOMER -> written.number(ModelNumber.ASK_CUSTOMER_MINUTES);
          case MONITOR -> written.number(ModelNumber.MONITOR_MINUTES);
        };
  }
}

package wheelhouse.debrief;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.coach.Alternative;
import wheelhouse.coach.Choice;
import wheelhouse.coach.Curve;
import wheelhouse.coach.Decision;
import wheelhouse.coach.Estimate;
import wheelhouse.coach.Hindsight;
import wheelhouse.coach.Stakes;
import wheelhouse.coach.Value;
import wheelhouse.debrief.Retry.Arrow;
import wheelhouse.debrief.Retry.Mark;
import wheelhouse.debrief.Retry.Row;
import wheelhouse.debrief.Retry.Sight;
import wheelhouse.words.Text;

/**
 * Alternatives as rows: those that cannot be told apart are one. What is lighter than the lightest
 * sufficient pick never shares its row.
 */
final class RowWords {

  /** From this share of what was at stake on, a difference is a great one. */
  private static final double MUCH = 0.1;

  private final SubjectWords subjects;
  private final Stakes stakes;
  private final Text text;
  private final Figures figures;

  RowWords(SubjectWords subjects, Stakes stakes, Text text) {
    this.subjects = subjects;
    this.stakes = stakes;
    this.text = text;
    figures = new Figures(text);
  }

  List<Row> rows(Decision decision) {
    List<Row> rows = new ArrayList<>();
    List<Alternative> all = decision.alternatives();
    for (int first = 0; first < all.size(); first++) {
      if (all.get(first).alike() == first) {
        List<Integer> places = alike(all, first);
        int from = Math.max(0, places.indexOf(lightest(decision)));
        if (from > 0) {
          rows.add(row(decision, places.subList(0, from)));
        }
        rows.add(row(decision, places.subList(from, places.size())));
      }
    }
    return rows;
  }

  private static List<Integer> alike(List<Alternative> all, int first) {
    List<Integer> places = new ArrayList<>();
    for (int place = 0; place < all.size(); place++) {
      if (all.get(place).alike() == first) {
        places.add(place);
      }
    }
    return places;
  }

  private Row row(Decision decision, List<Integer> places) {
    List<Mark> marks = new ArrayList<>();
    boolean yours = places.contains(decision.chosen());
    if (yours) {
      marks.add(Mark.YOURS);
    }
    int lightest = lightest(decision);
    if (places.contains(lightest)) {
      marks.add(Mark.LIGHTEST);
    }
    int of = yours ? decision.chosen() : places.get(0);
    Alternative shown = decision.alternatives().get(of);
    List<String> labels =
        places.stream()
            .map(place -> decision.alternatives().get(place).choice())
            .map(choice -> subjects.label(decision.subject(), choice))
            .toList();
    return new Row(
        places,
        String.join(" · ", labels),
        marks,
        fair(shown, yours),
        hindsight(decision, of),
        note(decision, places, shown));
  }

  private static int lightest(Decision decision) {
    return decision
        .weighing()
        .map(weighing -> place(decision, new Choice.Laid(weighing.lightest())))
        .orElse(-1);
  }

  private static int place(Decision decision, Choice choice) {
    for (int place = 0; place < decision.alternatives().size(); place++) {
      if (decision.alternatives().get(place).choice().equals(choice)) {
        return place;
      }
    }
    return -1;
  }

  private Sight fair(Alternative shown, boolean yours) {
    Estimate difference = shown.difference();
    Arrow harm =
        difference.sparesHarm() || difference.costsHarm()
            ? arrow(-difference.mean().harm() / stakes.harm())
            : Arrow.ALIKE;
    Arrow growth =
        difference.earnsGrowth() || difference.costsGrowth()
            ? arrow(difference.mean().growth() / stakes.growth())
            : Arrow.ALIKE;
    return sight(yours, harm, growth, difference.mean(), shown.curve());
  }

  private Sight hindsight(Decision decision, int place) {
    List<Hindsight.Seen> seen = decision.hindsight().orElseThrow().ways();
    Value difference = seen.get(place).value().minus(seen.get(decision.chosen()).value());
    return sight(
        place == decision.chosen(),
        arrow(-difference.harm() / stakes.harm()),
        arrow(difference.growth() / stakes.growth()),
        difference,
        seen.get(place).curve());
  }

  private Sight sight(boolean yours, Arrow harm, Arrow growth, Value by, Curve curve) {
    if (yours) {
      return new Sight(Arrow.ALIKE, Arrow.ALIKE, "", "", curve);
    }
    return new Sight(
        harm,
        growth,
        harm == Arrow.ALIKE
            ? text.of("coach.harm.alike")
            : text.of(
                by.harm() > 0 ? "coach.harm.more" : "coach.harm.less", figures.harm(by.harm())),
        growth == Arrow.ALIKE
            ? text.of("coach.growth.alike")
            : text.of(
                by.growth() < 0 ? "coach.growth.less" : "coach.growth.more",
                figures.growth(by.growth())),
        curve);
  }

  /** Better is above 0; what is less than a hundredth of the stakes is no difference. */
  private static Arrow arrow(double share) {
    if (Math.abs(share) < 0.005) {
      return Arrow.ALIKE;
    } else if (share > 0) {
      return share >= MUCH ? Arrow.MUCH_BETTER : Arrow.BETTER;
    }
    return share <= -MUCH ? Arrow.MUCH_WORSE : Arrow.WORSE;
  }

  private String note(Decision decision, List<Integer> places, Alternative shown) {
    if (!shown.displaced().isEmpty()) {
      return text.of("coach.note.displaces", shown.displaced().size());
    }
    boolean asHold =
        places.size() > 1
            && decision.alternatives().get(places.get(0)).choice().equals(HOLD)
            && decision.weighing().isPresent();
    return asHold ? text.of("coach.note.as-hold") : "";
  }

  private static final Choice HOLD = new Choice.Laid(wheelhouse.scenario.Pick.HOLD);
}

package wheelhouse.coach;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a result apart by what the yardsticks of each day came to. Every supposition is followed
 * through all days, so that what it makes of a whole line is one number, and the errors of the
 * lines are those of the means of such numbers: what a supposition adds on one day and takes back
 * on the next counts as nothing.
 */
final class LuckReckoning {

  private final Docket docket;
  private final List<Tally> tallies;
  private final Tally[] foreseen;
  private final int futures;

  /**
   * A reckoning by tallies of which those of every yardstick hold the same suppositions.
   *
   * @param tallies by number of arm
   * @param foreseen by day, the day as it was played with what the next morning brings known
   */
  LuckReckoning(Docket docket, List<Tally> tallies, Tally[] foreseen) {
    this.docket = docket;
    this.tallies = tallies;
    this.foreseen = foreseen;
    futures = readers(1).futures();
  }

  /** A result taken apart. */
  Luck luck(Value result) {
    List<Luck.OfDay> days = new ArrayList<>();
    List<List<Value>> lines = List.of(nothing(), nothing(), nothing());
    int last = foreseen.length - 1;
    for (int day = 1; day <= last; day++) {
      List<List<Value>> ofDay = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      for (int i = 0; i < futures; i++) {
        Docket.Yardsticks of = docket.yardsticks(day);
        Value asked = at(of.asked(), i);
        Value planned = at(of.planned(), i);
        Value played = at(of.played(), i);
        Value known = day == last ? played : foreseen[day].value(i);
        Value next = day == last ? known : readers(day + 1).value(i);
        Value came = day == last ? result.minus(played) : known.minus(played);
        ofDay.get(0).add(asked.minus(readers(day).value(i)).plus(played.minus(planned)));
        ofDay.get(1).add(planned.minus(asked).plus(next.minus(known)));
        ofDay.get(2).add(came);
        for (int line = 0; line < lines.size(); line++) {
          lines.get(line).set(i, lines.get(line).get(i).plus(ofDay.get(line).get(i)));
        }
      }
      days.add(
          new Luck.OfDay(
              day,
              Estimate.of(ofDay.get(0)),
              Estimate.of(ofDay.get(1)),
              Estimate.of(ofDay.get(2))));
    }
    return new Luck(
        readers(1).mean().mean(),
        days,
        Estimate.of(lines.get(0)),
        Estimate.of(lines.get(1)),
        Estimate.of(lines.get(2)),
        result);
  }

  private List<Value> nothing() {
    List<Value> rows = new ArrayList<>();
    for (int i = 0; i < futures; i++) {
      rows.add(Value.NONE);
    }
    return rows;
  }

  private Tally readers(int day) {
    return tallies.get(docket.yardsticks(day).readers());
  }

  private Value at(int arm, int future) {
    return tallies.get(arm).value(future);
  }
}

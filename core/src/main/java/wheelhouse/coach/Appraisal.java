package wheelhouse.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Move;

/** What decisions were worth, by what the futures of their ways came to. */
final class Appraisal {

  private final Judge judge;
  private final List<Tally> tallies;

  /**
   * An appraisal by tallies of arms.
   *
   * @param tallies by number of arm
   */
  Appraisal(Judge judge, List<Tally> tallies) {
    this.judge = judge;
    this.tallies = tallies;
  }

  /**
   * The decisions of a day, in the order of its matters.
   *
   * @param noon the board when everything had been asked
   */
  List<Decision> decisions(List<Matter> matters, Facts noon) {
    return Loudness.note(matters.stream().map(matter -> decision(matter, noon)).toList(), noon);
  }

  private Decision decision(Matter matter, Facts board) {
    List<Tally> played = matter.ways().stream().map(way -> tallies.get(way.arm())).toList();
    int chosen = matter.chosen();
    List<Integer> alike = judge.alike(played);
    List<Alternative> ways = new ArrayList<>();
    for (int i = 0; i < played.size(); i++) {
      ways.add(alternative(matter, i, played, alike.get(i)));
    }
    Judgement judgement = judge.judge(ways, chosen);
    Optional<Trade> trade =
        judgement == Judgement.TRADE ? judge.trade(ways, chosen) : Optional.empty();
    boolean good =
        judgement == Judgement.BEST || judgement == Judgement.TRADE && trade.orElseThrow().fair();
    Optional<Weighing> weighing = Optional.empty();
    List<Reason> reasons;
    if (matter.subject() instanceof Subject.Slips slips) {
      Weighing weighed = judge.weigh(ways, chosen, played);
      weighing = Optional.of(weighed);
      reasons =
          Reasons.ofSlips(
              board, slips.incidents().get(0), ways, chosen, judgement, trade, weighed, judge);
    } else {
      Move move = ((Subject.OneMove) matter.subject()).move();
      reasons = Reasons.ofMove(move, ways.get(chosen).choice(), judgement, good);
    }
    int against = judge.against(ways, chosen, judgement, trade);
    return new Decision(
        matter.day(),
        matter.subject(),
        chosen,
        ways,
        judgement,
        trade,
        weighing,
        judge.room(ways, chosen, judgement),
        judge.share(ways.get(against).difference()),
        against,
        reasons,
        Optional.empty());
  }

  private Alternative alternative(Matter matter, int place, List<Tally> played, int alike) {
    Matter.Way way = matter.ways().get(place);
    Tally of = played.get(place);
    Tally made = played.get(matter.chosen());
    boolean itself = place == matter.chosen();
    Estimate difference = itself ? Estimate.exactly(Value.NONE) : of.less(made);
    return new Alternative(
        way.choice(),
        way.minutes(),
        way.displaced(),
        alike,
        of.futures(),
        sum(made.mean(), difference),
        difference,
        itself || matter.owner() == Shown.NONE ? Felt.NOTHING : of.felt(made, matter.owner()),
        of.against(made));
  }

  /** What a way comes to, so that two ways differ by their paired difference. */
  private static Estimate sum(Estimate made, Estimate difference) {
    return new Estimate(
        made.mean().plus(difference.mean()), both(made.error(), difference.error()));
  }

  private static Value both(Value one, Value other) {
    return new Value(
        Math.hypot(one.harm(), other.harm()),
        Math.hypot(one.permanent(), other.permanent()),
        Math.hypot(one.growth(), other.growth()));
  }
}

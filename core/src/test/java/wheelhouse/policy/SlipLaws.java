package wheelhouse.policy;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import wheelhouse.policy.Alone.Named;
import wheelhouse.policy.Alone.Run;
import wheelhouse.scenario.Lack;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Slips;

/** The laws that speak of one incident alone, or of one owner's next. */
final class SlipLaws {

  private static final int RUNS = Trials.RUNS;
  private static final double EXACT = 1e-9;

  /** The course of a slip without what picks do to its owner. */
  private static final List<ModelNumber> FEELINGS =
      List.of(
          ModelNumber.MEDDLING_AUTONOMY, ModelNumber.WHEEL_AUTONOMY, ModelNumber.MEDDLING_TRUST);

  private SlipLaws() {}

  private static double[] growth(Run[] runs) {
    return Alone.of(runs, Run::growth);
  }

  private static Estimate difference(Run[] left, Run[] right, ToDoubleFunction<Run> number) {
    return Estimate.ofDifference(Alone.of(left, number), Alone.of(right, number));
  }

  static Verdict lightestSufficient(RuleSet rules) {
    Verdict verdict = new Verdict();
    for (boolean breaking : new boolean[] {false, true}) {
      for (Lack lack : Lack.values()) {
        LongFunction<Scenario> slips =
            seed -> {
              Slips slip = Slips.of(seed).lacking(lack);
              return (breaking ? slip.stopping(0.5, 3).breaking(3, 6, 50) : slip).build();
            };
        Named light = Alone.enough(lack.metBy());
        Run[] met = Alone.play(slips, rules, light.script(), RUNS);
        int[] inTime = IntStream.range(0, RUNS).filter(i -> !met[i].broke()[0]).toArray();
        verdict.expect(
            inTime.length > RUNS / 4,
            lack + ": in time with " + light.name() + " in " + inTime.length + " of " + RUNS);
        for (Named heavier : Alone.heavierThan(lack.metBy().weight())) {
          Run[] heavy = Alone.play(slips, rules, heavier.script(), RUNS);
          double[] more =
              Arrays.stream(inTime).mapToDouble(i -> heavy[i].growth() - met[i].growth()).toArray();
          Estimate estimate = Estimate.of(more);
          long ahead = Arrays.stream(more).filter(d -> d > EXACT).count();
          verdict.expect(
              estimate.isBelow(0),
              "lacks "
                  + lack
                  + (breaking ? ", breaking" : "")
                  + ": "
                  + heavier.name()
                  + " less "
                  + light.name()
                  + ", GROWTH "
                  + estimate
                  + ", more on "
                  + ahead
                  + " seeds");
        }
      }
    }
    return verdict;
  }

  static Verdict recoverableHold(RuleSet rules) {
    Verdict verdict = new Verdict();
    for (boolean compounds : new boolean[] {false, true}) {
      LongFunction<Scenario> slips =
          seed -> (compounds ? Slips.of(seed).compounding() : Slips.of(seed)).build();
      Run[] held = Alone.play(slips, rules, Alone.daily(Pick.HOLD).script(), RUNS);
      for (Named heavier : Alone.heavierThan(Pick.HOLD.weight())) {
        Run[] heavy = Alone.play(slips, rules, heavier.script(), RUNS);
        Estimate growth = difference(heavy, held, Run::growth);
        verdict.expect(growth.isBelow(0), heavier.name() + " less hold, GROWTH " + growth);
      }
      double most =
          Arrays.stream(held).mapToDouble(run -> run.left()[0] / run.accrued()[0]).max().orElse(1);
      verdict.expect(most < 0.5, "on hold at most " + most + " of the harm is left on any seed");
    }
    return verdict;
  }

  static Verdict goIn(RuleSet rules) {
    Verdict verdict = new Verdict();
    int last = 1 + 4;
    int avoided = 0;
    int paid = 0;
    for (Lack lack : Lack.values()) {
      LongFunction<Slips> slips =
          seed -> {
            Slips slip = Slips.of(seed).lacking(lack).compounding().stopping(1.5, 3.5);
            for (ModelNumber feeling : FEELINGS) {
              slip.with(feeling, 0);
            }
            slip.with(ModelNumber.COMEBACK_CHANCE, 0);
            return slip;
          };
      LongFunction<Scenario> breaking = seed -> slips.apply(seed).breaking(2, 4, 60).build();
      LongFunction<Scenario> twin = seed -> slips.apply(seed).build();
      Run[] held = Alone.play(breaking, rules, Alone.daily(Pick.HOLD).script(), RUNS);
      Run[] heldTwin = Alone.play(twin, rules, Alone.daily(Pick.HOLD).script(), RUNS);
      for (int weight = 0; weight <= Pick.TAKE_THE_WHEEL.weight(); weight++) {
        for (Named way : Alone.ways(Pick.ofWeight(weight))) {
          Run[] real = Alone.play(breaking, rules, way.script(), RUNS);
          Run[] never = Alone.play(twin, rules, way.script(), RUNS);
          int wrong = 0;
          for (int i = 0; i < RUNS; i++) {
            if (stop(heldTwin[i]) < last) {
              continue;
            }
            boolean inTime = stop(never[i]) < real[i].breaks()[0];
            double lump = inTime ? 0 : 60;
            boolean asSaid =
                real[i].broke()[0] == !inTime
                    && real[i].permanent() == lump
                    && held[i].broke()[0]
                    && real[i].breaks()[0] <= last;
            wrong += asSaid ? 0 : 1;
            avoided += inTime ? 1 : 0;
            paid += inTime ? 0 : 1;
          }
          verdict.expect(
              wrong == 0,
              "lacks "
                  + lack
                  + ", "
                  + way.name()
                  + ": lump and stop disagree on "
                  + wrong
                  + " of "
                  + RUNS
                  + " seeds");
        }
      }
    }
    verdict.expect(
        avoided > RUNS && paid > RUNS, "avoided the lump " + avoided + " times, paid it " + paid);
    return verdict;
  }

  /** The day on which the bleeding ended; without end if it never did. */
  private static int stop(Run run) {
    return run.stoppedDay()[0] == 0 ? Integer.MAX_VALUE : run.stoppedDay()[0];
  }

  static Verdict returnTheWound(RuleSet rules) {
    Verdict verdict = new Verdict();
    for (Lack lack : Lack.values()) {
      for (boolean comebacks : new boolean[] {false, true}) {
        LongFunction<Scenario> slips =
            seed -> {
              Slips slip = Slips.of(seed).lacking(lack);
              return (comebacks ? slip : slip.with(ModelNumber.COMEBACK_CHANCE, 0)).build();
            };
        Run[] kept = Alone.play(slips, rules, Alone.daily(Pick.TAKE_THE_WHEEL).script(), RUNS);
        Run[] returned =
            Alone.play(slips, rules, Alone.whileBleeding(Pick.TAKE_THE_WHEEL).script(), RUNS);
        Estimate growth = difference(returned, kept, Run::growth);
        Estimate harm = difference(returned, kept, Run::harm);
        String names = "lacks " + lack + ": returned less kept, ";
        verdict.expect(growth.isAbove(0), names + "GROWTH " + growth);
        if (comebacks) {
          verdict.expect(!harm.isAbove(0), names + "HARM with comebacks " + harm);
        } else {
          verdict.expect(
              IntStream.range(0, RUNS).allMatch(i -> returned[i].harm() == kept[i].harm()),
              names + "HARM the same on every seed, " + harm);
        }
      }
    }
    return verdict;
  }

  static Verdict rescueIsRemembered(RuleSet rules) {
    Verdict verdict = new Verdict();
    Estimate spared = neededLessUnneeded(rules);
    verdict.expect(
        spared.isAbove(0), "autonomy after a needed rescue less after an unneeded one: " + spared);
    double one = slowdown(verdict, rules, 1);
    double ten = slowdown(verdict, rules, 10);
    verdict.expect(
        one > 1 && ten > 2 && ten > 1.5 * one,
        "the next slip takes " + one + " times as long after one rescue, " + ten + " after ten");
    return verdict;
  }

  /** The same rescue where breaking would come before the owner can stop it, and where not. */
  private static Estimate neededLessUnneeded(RuleSet rules) {
    LongFunction<Slips> slips =
        seed -> Slips.of(seed).lacking(Lack.AUTHORITY).stopping(2.6, 3.4).inTheOldCraft();
    Alone.Script rescue = Alone.whileBleeding(Pick.TAKE_THE_WHEEL).script();
    Run[] needed =
        Alone.play(seed -> slips.apply(seed).breaking(2, 2, 60).build(), rules, rescue, RUNS);
    Run[] unneeded = Alone.play(seed -> slips.apply(seed).build(), rules, rescue, RUNS);
    return difference(needed, unneeded, Run::autonomy);
  }

  /** How many times as long the owner's next slip takes after some unneeded rescues. */
  private static double slowdown(Verdict verdict, RuleSet rules, int rescues) {
    int[] days = IntStream.rangeClosed(0, rescues).map(i -> 1 + 8 * i).toArray();
    LongFunction<Scenario> slips =
        seed ->
            Slips.of(seed)
                .on(days)
                .days(8 * rescues + 30)
                .with(ModelNumber.COMEBACK_CHANCE, 0)
                .build();
    Run[] held = Alone.play(slips, rules, Alone.daily(Pick.HOLD).script(), RUNS);
    Alone.Script rescue =
        (facts, incident) ->
            facts.arrived(incident) < days[rescues] ? Pick.TAKE_THE_WHEEL : Pick.HOLD;
    Run[] rescued = Alone.play(slips, rules, rescue, RUNS);
    ToDoubleFunction<Run> next = run -> run.stoppedAt()[rescues];
    Estimate longer = difference(rescued, held, next);
    verdict.expect(
        longer.isAbove(0), "days to stop the next slip, more after " + rescues + ": " + longer);
    return Statistics.mean(Alone.of(rescued, next)) / Statistics.mean(Alone.of(held, next));
  }
}

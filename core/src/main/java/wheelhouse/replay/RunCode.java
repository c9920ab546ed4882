package wheelhouse.replay;

import java.util.List;
import wheelhouse.run.Day;
import wheelhouse.run.RulesVersion;
import wheelhouse.run.Run;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Model;
import wheelhouse.sim.Simulation;

/**
 * A run as a short code that can be read out: which scenario, which rules, which luck, and every
 * move of its whole days. Not what was read or said.
 *
 * <p>The code is {@link Groups} of digits over {@link Bits}. First come, as plain bits: the format
 * (3), the first 20 bits of the scenario's hash, the rules (1 + 4, or 1 + 16 from 16 on), the class
 * of the seed (3) and the seed in as many bits as its class has; so small seeds make short codes.
 * Then whether the run is over, or how many days of it have ended (6); then day after day, as
 * {@link DayCode} has it. Since that names slips by their place on the board, only somebody who
 * plays along can write or read it.
 */
public final class RunCode {

  private static final int FORMAT = 1;
  private static final int HASH_DIGITS = 5;
  private static final int[] SEED_BITS = {8, 14, 20, 26, 32, 40, 52, 64};

  private final int[] digits;
  private final Start start;

  /** What a code says before its moves. */
  private record Start(int format, int hash, int rules, long seed) {

    Start code(Bits bits) {
      int formatCoded = (int) bits.plain(3, format);
      int hashCoded = (int) bits.plain(4 * HASH_DIGITS, hash);
      boolean many = bits.plain(1, rules > 15 ? 1 : 0) == 1;
      int rulesCoded = (int) bits.plain(many ? 16 : 4, rules);
      int sort = 0;
      while (SEED_BITS[sort] < 64 && seed >>> SEED_BITS[sort] != 0) {
        sort++;
      }
      sort = (int) bits.plain(3, sort);
      long seedCoded = bits.plain(SEED_BITS[sort], seed);
      return new Start(formatCoded, hashCoded, rulesCoded, seedCoded);
    }
  }

  private RunCode(int[] digits) {
    this.digits = digits;
    start = new Start(0, 0, 0, 0).code(new BitReader(digits));
  }

  /** The code of the days of a run that have ended. */
  public static String of(Run run) {
    BitWriter bits = new BitWriter();
    new Start(FORMAT, shortHash(run.model().scenario()), RulesVersion.CURRENT, run.seed())
        .code(bits);
    List<Day> days =
        run.days().stream().filter(day -> day.stage() == Simulation.Stage.PRESENT).toList();
    length(bits, run.isOver() ? 1 : 0, days.size(), run.model());
    Run again = new Run(run.model(), run.seed());
    DayCode codec = new DayCode(bits);
    for (Day day : days) {
      codec.write(again, day);
      again.endDay();
    }
    return Groups.write(bits.finish());
  }

  /** How many days there are. */
  private static int length(Bits bits, int over, int days, Model model) {
    boolean whole = bits.bit(Bits.ONE / 8 * 7, over) == 1;
    return whole ? model.scenario().days() : (int) bits.plain(6, days);
  }

  private static int shortHash(Scenario scenario) {
    return Integer.parseInt(ScenarioHash.of(scenario).substring(0, HASH_DIGITS), 16);
  }

  /**
   * Reads a code, but for its moves.
   *
   * @throws UnreadableRun if it is mistyped, naming the group where it looks so, or of a newer
   *     format
   */
  public static RunCode read(String text) throws UnreadableRun {
    RunCode code = new RunCode(Groups.read(text));
    if (code.start.format() != FORMAT) {
      throw new UnreadableRun(
          "this code is in format "
              + code.start.format()
              + ", and this Wheelhouse reads "
              + FORMAT);
    }
    return code;
  }

  /** Whether it is a code of a run of a scenario; for others, it is once in a million. */
  public boolean isOf(Scenario scenario) {
    return start.hash() == shortHash(scenario);
  }

  /** The rules by which the run was played, as in {@link RulesVersion}. */
  public int rules() {
    return start.rules();
  }

  /** The luck of the run. */
  public long seed() {
    return start.seed();
  }

  /**
   * Plays the run of this code.
   *
   * @param model the model of a scenario that {@link #isOf} is true of
   * @throws UnreadableRun if it is of another scenario or other rules, or its moves cannot be done
   */
  public Run run(Model model) throws UnreadableRun {
    if (!isOf(model.scenario())) {
      throw new UnreadableRun(
          "this code is not of \"" + model.scenario().id() + "\" as it is here");
    }
    if (start.rules() != RulesVersion.CURRENT) {
      throw new UnreadableRun(
          "this code is of a run by rules "
              + start.rules()
              + ", and these are rules "
              + RulesVersion.CURRENT
              + "; it cannot be played again");
    }
    BitReader bits = new BitReader(digits);
    start.code(bits);
    int days = length(bits, 0, 0, model);
    if (days > model.scenario().days()) {
      throw new UnreadableRun("this code has more days than its scenario");
    }
    Run run = new Run(model, start.seed());
    DayCode codec = new DayCode(bits);
    for (int day = 0; day < days; day++) {
      codec.read(run);
      run.endDay();
    }
    return run;
  }
}

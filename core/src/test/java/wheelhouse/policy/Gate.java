package wheelhouse.policy;

import java.util.function.BiFunction;
import wheelhouse.scenario.Scenario;

/** The gates of a scenario that teaches what it claims, in their order. */
enum Gate {
  NO_RULE_WINS(Gates::noRuleWins, 1),
  READING_PAYS(Gates::readingPays, 1),
  LOUDNESS_TELLS_NOTHING(Gates::loudnessTellsNothing, 1),
  EVERY_PICK_IS_USED(Gates::everyPickIsUsed, 5),
  LUCK_IS_SMALL(Gates::luckIsSmall, 5),
  TWO_AXES(Gates::twoAxes, 10),
  WORSE_BEFORE_BETTER(Gates::worseBeforeBetter, 1);

  private final BiFunction<Scenario, Integer, Verdict> body;
  private final int part;

  /** A gate that needs but one part in {@code part} of the seeds, since it plays each often. */
  Gate(BiFunction<Scenario, Integer, Verdict> body, int part) {
    this.body = body;
    this.part = part;
  }

  Verdict of(Scenario scenario, int seeds) {
    return body.apply(scenario, Math.max(20, seeds / part));
  }
}

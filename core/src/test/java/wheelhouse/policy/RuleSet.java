package wheelhouse.policy;

import java.util.Map;
import java.util.function.LongFunction;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Numbers;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Variant;
import wheelhouse.sim.Chance;

/**
 * Rules under test: numbers of the model overridden, and the chance of a seed.
 *
 * @param name as a failure names it
 * @param overrides on top of what a scenario overrides
 * @param chances the chance of a seed
 */
record RuleSet(String name, Map<ModelNumber, Double> overrides, LongFunction<Chance> chances) {

  /** The real rules. */
  static final RuleSet REAL = new RuleSet("the real rules", Map.of(), Chance::new);

  /** The real rules but for some numbers. */
  static RuleSet of(String name, Map<ModelNumber, Double> overrides) {
    return new RuleSet(name, overrides, Chance::new);
  }

  /** The real rules but for how chance is drawn. */
  static RuleSet drawing(String name, LongFunction<Chance> chances) {
    return new RuleSet(name, Map.of(), chances);
  }

  /** A scenario under these rules. */
  Scenario on(Scenario scenario) {
    if (overrides.isEmpty()) {
      return scenario;
    }
    Numbers numbers = scenario.numbers();
    for (Map.Entry<ModelNumber, Double> override : overrides.entrySet()) {
      numbers = numbers.with(override.getKey(), override.getValue());
    }
    return Variant.of(scenario).numbers(numbers).scenario();
  }

  /** The chance of a seed under these rules. */
  Chance chance(long seed) {
    return chances.apply(seed);
  }

  @Override
  public String toString() {
    return name;
  }
}

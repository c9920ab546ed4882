package wheelhouse.scenario;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** The numbers of the model as one scenario has them: the usual ones, some overridden. */
public record Numbers(Map<ModelNumber, Double> overrides) {

  /** The numbers of a scenario that overrides none. */
  public static final Numbers USUAL = new Numbers(Map.of());

  public Numbers {
    EnumMap<ModelNumber, Double> copy = new EnumMap<>(ModelNumber.class);
    copy.putAll(overrides);
    overrides = Collections.unmodifiableMap(copy);
  }

  /** The value of a number. */
  public double get(ModelNumber number) {
    return overrides.getOrDefault(number, number.usual());
  }

  /** These numbers with one set to a value. */
  public Numbers with(ModelNumber number, double value) {
    EnumMap<ModelNumber, Double> copy = new EnumMap<>(ModelNumber.class);
    copy.putAll(overrides);
    copy.put(number, value);
    return new Numbers(copy);
  }
}

package wheelhouse.policy;

import java.util.function.LongFunction;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Worlds;

/** The classes of generated scenarios of which the laws speak. */
enum WorldClass {
  MIXED(Worlds::mixed),
  DOUBLE_LOAD(seed -> Worlds.mixed(seed).doubleLoad()),
  MISLEADING(seed -> Worlds.mixed(seed).reliability(0.55)),
  OVERLOADED(seed -> Worlds.mixed(seed).overloaded()),
  CALM(seed -> Worlds.mixed(seed).calm()),
  FORESEEN(seed -> Worlds.mixed(seed).foreseen(12)),
  UNOWNED(seed -> Worlds.mixed(seed).someUnowned()),
  GUARDED(seed -> Worlds.mixed(seed).withGuardrails()),
  GUARDED_DOUBLE(seed -> Worlds.mixed(seed).doubleLoad().withGuardrails()),
  EVERYTHING(seed -> Worlds.mixed(seed).foreseen(8).someUnowned().withCauses().withGuardrails()),
  CAUSES(seed -> Worlds.mixed(seed).withCauses().days(36, 10).incidents(36)),
  CAUSES_DOUBLE(seed -> Worlds.mixed(seed).withCauses().days(36, 10).incidents(72)),
  SOURCE(seed -> Worlds.mixed(seed).withSource().days(30, 10)),
  SOURCE_DOUBLE(seed -> Worlds.mixed(seed).doubleLoad().withSource().days(30, 10));

  private final LongFunction<Worlds> make;

  WorldClass(LongFunction<Worlds> make) {
    this.make = make;
  }

  boolean hasSource() {
    return this == SOURCE || this == SOURCE_DOUBLE;
  }

  /** The world of a seed, for laws that change it further. */
  Worlds world(long seed) {
    return make.apply(seed);
  }

  /** The scenario of a seed. */
  Scenario scenario(long seed) {
    return world(seed).build();
  }
}

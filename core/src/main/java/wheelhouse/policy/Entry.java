package wheelhouse.policy;

import java.util.function.Function;
import wheelhouse.sim.Simulation;

/**
 * A policy by name, and how one sits down at a simulation.
 *
 * @param name lower case, words joined by hyphens
 * @param maker makes one for a simulation; observation-only policies make nothing of it
 */
public record Entry(String name, Function<Simulation, Policy> maker) {}

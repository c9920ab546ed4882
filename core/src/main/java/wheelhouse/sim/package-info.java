/**
 * What happens next: a state, what the manager asked, and the day's plan give the next state and
 * its events. Pure and keyed: no clock, no file, no unkeyed chance.
 *
 * <p>{@link wheelhouse.sim.Simulation} is the door. It owns one flat workspace, which playouts
 * reuse without allocating; {@link wheelhouse.sim.State} is a value that nothing changes under its
 * holder's hands. {@link wheelhouse.sim.Facts} reads the whole truth, and is for the packages that
 * work out what a player may know, and for the debrief.
 */
@NullMarked
package wheelhouse.sim;

import org.jspecify.annotations.NullMarked;

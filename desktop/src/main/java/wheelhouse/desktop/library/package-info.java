/**
 * What there is to play on this machine, and what was played: scenarios that are shipped or were
 * added, what their runs are measured against, and a player's runs. Snapshots of it are plain
 * values; whatever reads or writes the disk belongs on a worker.
 */
@NullMarked
package wheelhouse.desktop.library;

import org.jspecify.annotations.NullMarked;

/** What is heard: a sound for each cue, and the quiet of a room. */
@NullMarked
package wheelhouse.desktop.sound;

import org.jspecify.annotations.NullMarked;

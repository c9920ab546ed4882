package wheelhouse.desktop.evening;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import wheelhouse.desktop.view.Cue;

/**
 * How far something has been played that happens in steps, one after another. Each step moves for a
 * moment, and then stands until the next one begins.
 */
final class Playing {

  /** For how long a step moves. */
  static final float MOVES = 0.28f;

  private final float[] begins;
  private final float end;
  private float gone;
  private int begun;

  /**
   * Steps that have not begun.
   *
   * @param lead seconds before the first
   * @param stands for how long each stands once it has moved, in seconds
   */
  Playing(float lead, List<Float> stands) {
    begins = new float[stands.size()];
    float at = lead;
    for (int step = 0; step < begins.length; step++) {
      begins[step] = at;
      at += MOVES + stands.get(step);
    }
    end = begins.length == 0 ? 0 : begins[begins.length - 1] + MOVES;
  }

  /** Lets time pass. */
  void pass(float seconds) {
    gone = Math.min(end, gone + seconds);
  }

  /** Jumps to the end. */
  void skip() {
    gone = end;
  }

  /**
   * Jumps to the end, to be heard.
   *
   * @param cues the sound of a step, if it has one
   * @return the one sound that is due most of the steps that were jumped over
   */
  Optional<Cue> skip(IntFunction<Optional<Cue>> cues) {
    skip();
    Optional<Cue> gravest = Optional.empty();
    for (int step = next(); step >= 0; step = next()) {
      Optional<Cue> cue = cues.apply(step);
      gravest = cue.equals(Optional.of(Cue.LOST)) || gravest.isEmpty() ? cue : gravest;
    }
    return gravest;
  }

  /** Whether everything has been played. */
  boolean whole() {
    return gone >= end;
  }

  /** How far a step has moved, from 0 to 1, slower towards its end. */
  float share(int step) {
    float linear = Math.max(0, Math.min(1, (gone - begins[step]) / MOVES));
    float rest = 1 - linear;
    return whole() ? 1 : 1 - rest * rest * rest;
  }

  /** The next step that has begun and was not asked for yet; -1 if there is none. */
  int next() {
    boolean more = begun < begins.length && (whole() || gone >= begins[begun]);
    return more ? begun++ : -1;
  }
}

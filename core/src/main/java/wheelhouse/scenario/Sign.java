package wheelhouse.scenario;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A fact a manager would really see, which bears on one question of the truth. The line of the true
 * answer is shown with the sign's reliability, else that of another answer, evenly.
 *
 * @param asks the question it bears on
 * @param from where it is to be had
 * @param day for a plain sign, how many days after the slip appears it shows; 0 at once
 * @param reliability chance that the line is that of the true answer, above chance level, up to 1
 * @param lines one line per answer word of {@link Question#answers()}; only answers with a line are
 *     ever shown, so every answer that a truth can give has one, and there are at least two
 */
public record Sign(
    Question asks, Channel from, int day, double reliability, Map<String, String> lines) {

  /** The reliability of a sign whose author says nothing. */
  public static final double USUAL_RELIABILITY = 0.85;

  public Sign {
    lines = Collections.unmodifiableMap(new TreeMap<>(lines));
  }
}

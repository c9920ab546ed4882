package wheelhouse.debrief;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import wheelhouse.words.Text;

/**
 * What was measured of a player, in plain words: what was seen, how far that may be off, and
 * whether it is enough to say anything. Of what was decided, never of who decided it.
 */
public final class Measured {

  private final Text text;

  /** In the language of some words. */
  public Measured(Text text) {
    this.text = text;
  }

  /** What may have pulled. */
  public enum Puller {
    LOUDNESS("tug.loudness"),
    CRAFT("tug.craft");

    private final String key;

    Puller(String key) {
      this.key = key;
    }
  }

  /** How often it was so when something was said with a confidence that was said at all. */
  public String of(Calibration.Bin bin) {
    Proportion right = bin.right();
    return text.of(
        "bin." + bin.standing(),
        text.of("confidence." + bin.confidence().word()),
        Math.round(100 * bin.confidence().probability()),
        right.count(),
        right.of(),
        hundred(right.low()),
        hundred(right.high()));
  }

  /** How often it was so when a question was read, and with which confidence. */
  public String of(Calibration.OfQuestion question) {
    Proportion right = question.right();
    String bins =
        question.bins().stream()
            .filter(bin -> bin.right().of() > 0)
            .map(
                bin ->
                    text.of(
                        "bin.of-confidence",
                        text.of("confidence." + bin.confidence().word()),
                        bin.right().count(),
                        bin.right().of()))
            .collect(Collectors.joining(text.of("list.comma")));
    String seen = text.of("bin.of-question", right.count(), right.of(), bins);
    return right.of() < Calibration.FEW
        ? seen
        : seen
            + " "
            + text.of("bin.reach", hundred(right.low()), hundred(right.high()), right.of());
  }

  /** Which slips were held against which; or that there are too few of them. */
  public String of(Puller puller, Tug tug) {
    boolean few = tug.weight().standing() == Effect.Standing.TOO_FEW;
    return text.of(few ? puller.key + ".few" : puller.key, tug.weight().compared());
  }

  /** What came of it: weight, minutes, and the first day; nothing where there were too few. */
  public List<String> of(Tug tug) {
    if (tug.weight().standing() == Effect.Standing.TOO_FEW) {
      return List.of();
    }
    return List.of(
        line("tug.weight.", tug.weight(), 1, 10),
        line("tug.minutes.", tug.minutes(), 1, 1),
        line("tug.same-day.", tug.sameDay(), 100, 1));
  }

  /** What the numbers of such lines mean; errors are rounded up. */
  public String scale() {
    return text.of("tug.scale");
  }

  private String line(String key, Effect effect, double times, double parts) {
    long size = Math.round(Math.abs(effect.difference()) * times * parts);
    int way = size == 0 ? 0 : (int) Math.signum(effect.difference());
    boolean chance = effect.standing() == Effect.Standing.WITHIN_CHANCE;
    return text.of(
        "tug.line",
        text.of(key + way, number(size, parts)),
        number((long) Math.ceil(effect.error() * times * parts), parts),
        text.of(chance ? "tug.chance" : "tug.seen"));
  }

  /** A count of parts of one, without a nought behind the point. */
  private String number(long count, double parts) {
    boolean whole = count % (long) parts == 0;
    Locale locale = text.locale();
    return whole
        ? String.valueOf(count / (long) parts)
        : String.format(locale, "%.1f", count / parts);
  }

  private static long hundred(double share) {
    return Math.round(100 * share);
  }
}

package wheelhouse.coach;

import java.util.List;

/**
 * A run's result, taken apart exactly: what the careful reader could fairly expect on the first
 * morning, and what each day then added by the player's choices, by what turned out about things
 * that were on the board, and by what newly came. {@code start + choices + readability + dice =
 * result}, to rounding, on each axis apart.
 *
 * <p>Every error is that of suppositions and futures of which there are only so many; those of the
 * lines are less than the days' together, since what one day takes for granted the next takes back.
 *
 * @param start the fair value of the first morning
 * @param days every day on which the manager was there, in order
 * @param choices what all choices added
 * @param readability what all that turned out added: how readable it was
 * @param dice what all that newly came added: how the dice fell
 * @param result how the run ended
 */
public record Luck(
    Value start,
    List<OfDay> days,
    Estimate choices,
    Estimate readability,
    Estimate dice,
    Value result) {

  public Luck {
    days = List.copyOf(days);
  }

  /**
   * What one day added.
   *
   * @param day from 1
   * @param choice fair value of the day as the player played it, less the reader's own, from the
   *     same morning
   * @param readability what turned out that night about what already lay on the board: how far
   *     people and truths differed from what could be read of them
   * @param dice what the next morning newly brought, against what could be expected to come; on the
   *     last day, the whole leave
   */
  public record OfDay(int day, Estimate choice, Estimate readability, Estimate dice) {}

  /** A result of which nothing has been told apart yet. */
  static Luck untold(Value result) {
    Estimate nothing = Estimate.exactly(Value.NONE);
    return new Luck(result, List.of(), nothing, nothing, nothing, result);
  }
}

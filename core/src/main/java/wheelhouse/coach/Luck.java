package wheelhouse.coach;

import java.util.List;

/**
 * A run's result, taken apart exactly: what the careful reader could fairly expect on the first
 * morning, and what each day then added by the player's choices, by what turned out about things
 * that were on the board, and by what newly came. Summed over all days, {@code start + choice +
 * readability + dice = result}, to rounding, on each axis apart.
 *
 * @param start the fair value of the first morning
 * @param days every day on which the manager was there, in order
 * @param result how the run ended
 */
public record Luck(Value start, List<OfDay> days, Value result) {

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
  public record OfDay(int day, Estimate choice, Value readability, Value dice) {}

  /** What all choices added. */
  public Value choices() {
    return days.stream().map(day -> day.choice().mean()).reduce(Value.NONE, Value::plus);
  }

  /** What all that turned out added: how readable it was. */
  public Value readability() {
    return days.stream().map(OfDay::readability).reduce(Value.NONE, Value::plus);
  }

  /** What all that newly came added: how the dice fell. */
  public Value dice() {
    return days.stream().map(OfDay::dice).reduce(Value.NONE, Value::plus);
  }
}

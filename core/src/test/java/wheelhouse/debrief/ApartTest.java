package wheelhouse.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How long the bars of a result taken apart are. */
class ApartTest {

  private static Apart of(double harm, double growth) {
    return new Apart(List.of(new Apart.Line("your choices", harm, growth, "", "")), List.of());
  }

  @Test
  void theLongestBarStandsForTheMostOnEitherSide() {
    assertEquals(57, of(-57, 2.3).harmScale());
    assertEquals(2.3, of(-57, -2.3).growthScale());
  }

  @Test
  void nextToNothingIsNotBlownUp() {
    assertEquals(2, of(0.01, 0).harmScale());
    assertEquals(0.4, of(0, 0.08).growthScale());
  }
}

package wheelhouse.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTest {

  private static References references(double harmWorst, double harmBest) {
    return new References("test", "", 1, 256, harmWorst, harmBest, -5, 10, List.of(), List.of());
  }

  @Test
  void theWorstConstantIsNoughtAndTheFrontierIsAHundred() {
    References references = references(1000, 200);
    assertEquals(new Score(0, 100), Score.of(1000, 10, references));
    assertEquals(new Score(100, 0), Score.of(200, -5, references));
    assertEquals(new Score(50, 60), Score.of(600, 4, references));
  }

  @Test
  void beyondTheReferencesNothingMoreIsGained() {
    References references = references(1000, 200);
    assertEquals(new Score(100, 100), Score.of(0, 99, references));
    assertEquals(new Score(0, 0), Score.of(5000, -99, references));
  }

  @Test
  void theHeadlineIsTheLowerNeverAMean() {
    assertEquals(20, new Score(20, 90).headline());
    assertEquals(15, new Score(80, 15).headline());
  }

  @Test
  void whereBestAndWorstAreOneItIsAllOrNothing() {
    assertEquals(100, Score.of(0, 0, references(0, 0)).kept());
    assertEquals(0, Score.of(7, 0, references(0, 0)).kept());
  }
}

package wheelhouse.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What few futures tell is not believed like what many tell. */
class EstimateTest {

  /** Half of Student's t, by its tables, at the level of two standard errors of a normal law. */
  private static final double[][] HALF_OF_T = {
    {2, 6.98}, {3, 2.26}, {4, 1.65}, {5, 1.43}, {8, 1.215}, {16, 1.09}
  };

  @Test
  void aFewValuesWidenTheirError() {
    for (double[] row : HALF_OF_T) {
      int count = (int) row[0];
      double plain = Math.sqrt(1.0 / (count - 1) / count);
      assertEquals(row[1], Estimate.error(1, count) / plain, 0.01 * row[1], count + " values");
    }
    double plain = Math.sqrt(1.0 / 999 / 1000);
    assertEquals(1, Estimate.error(1, 1000) / plain, 0.002);
    assertEquals(Double.POSITIVE_INFINITY, Estimate.error(0, 1));
  }

  @Test
  void twoWaysToReckonAreOne() {
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      values.add(new Value(i, 2 * i, -i));
    }
    Estimate found = Estimate.of(values);
    assertEquals(new Value(2, 4, -2), found.mean());
    assertEquals(Estimate.error(10, 5), found.error().harm());
    assertEquals(Estimate.error(40, 5), found.error().permanent());
  }

  @Test
  void whatWouldBeHeldAgainstAChoiceIsTriedAgainHoweverSureItLooks() {
    Judge judge = new Judge(new Stakes(100, 10, 10));
    Value sure = new Value(0.1, 0.1, 0.01);
    Estimate better = new Estimate(new Value(-20, 0, 1), sure);
    Estimate worse = new Estimate(new Value(20, 0, -1), sure);
    assertTrue(judge.isOpen(better));
    assertFalse(judge.isOpen(worse));
  }
}

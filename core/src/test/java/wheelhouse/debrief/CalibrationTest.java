package wheelhouse.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import wheelhouse.debrief.Calibration.Standing;
import wheelhouse.run.Confidence;
import wheelhouse.run.Read;
import wheelhouse.run.ReadQuestion;
import wheelhouse.run.Reads;
import wheelhouse.words.Text;

/** How sure somebody was and how often they were right, against figures worked out by hand. */
class CalibrationTest {

  private static final double EXACT = 1e-9;
  private static final double ROUNDED = 5e-5;

  private static List<Reads.Scored> said(
      ReadQuestion question, Confidence confidence, int right, int of) {
    List<Reads.Scored> scored = new ArrayList<>();
    for (int i = 0; i < of; i++) {
      Read read = new Read(i, question, 0, confidence, 0);
      int truth = i < right ? 0 : 1;
      double off = truth == 0 ? 1 - confidence.probability() : confidence.probability();
      scored.add(new Reads.Scored(1, read, truth, off * off));
    }
    return scored;
  }

  @Test
  void theIntervalIsWilsons() {
    assertEquals(0.4902, new Proportion(8, 10).low(), ROUNDED);
    assertEquals(0.9433, new Proportion(8, 10).high(), ROUNDED);
    assertEquals(0, new Proportion(0, 10).low());
    assertEquals(0.2775, new Proportion(0, 10).high(), ROUNDED);
    assertEquals(0.2065, new Proportion(1, 1).low(), ROUNDED);
    assertEquals(1, new Proportion(1, 1).high());
    assertEquals(0.4038, new Proportion(50, 100).low(), ROUNDED);
    assertEquals(0.5962, new Proportion(50, 100).high(), ROUNDED);
    assertEquals(OptionalDouble.empty(), new Proportion(0, 0).share());
    assertEquals(0, new Proportion(0, 0).low());
    assertEquals(1, new Proportion(0, 0).high());
    assertThrows(IllegalArgumentException.class, () -> new Proportion(3, 2));
  }

  @Test
  void theIntervalHoldsItsShareAndNarrowsAsMoreIsSeen() {
    for (int of = 1; of < 60; of++) {
      for (int count = 0; count <= of; count++) {
        Proportion seen = new Proportion(count, of);
        double share = seen.share().orElseThrow();
        assertTrue(0 <= seen.low() && seen.low() <= share, seen.toString());
        assertTrue(share <= seen.high() && seen.high() <= 1, seen.toString());
        Proportion tenfold = new Proportion(10 * count, 10 * of);
        assertTrue(tenfold.high() - tenfold.low() < seen.high() - seen.low(), seen.toString());
      }
    }
  }

  @Test
  void readsAreCountedByConfidenceAndByQuestion() {
    List<Reads.Scored> scored = new ArrayList<>();
    scored.addAll(said(ReadQuestion.COMPOUNDS, Confidence.SURE, 3, 5));
    scored.addAll(said(ReadQuestion.REVERSES, Confidence.SURE, 3, 5));
    scored.addAll(said(ReadQuestion.REVERSES, Confidence.UNSURE, 1, 2));
    Calibration seen = Calibration.of(scored);
    assertEquals(12, seen.reads());
    assertEquals(
        List.of(new Proportion(1, 2), new Proportion(0, 0), new Proportion(6, 10)),
        seen.bins().stream().map(Calibration.Bin::right).toList());
    assertEquals(
        List.of(Standing.TOO_FEW, Standing.NEVER_SAID, Standing.LESS_OFTEN),
        seen.bins().stream().map(Calibration.Bin::standing).toList());
    assertEquals(2, seen.questions().size());
    Calibration.OfQuestion reverses = seen.questions().get(1);
    assertEquals(new Proportion(4, 7), reverses.right());
    assertEquals(new Proportion(3, 5), reverses.bins().get(2).right());
    // Three sure and so, two sure and otherwise, one unsure and so, one unsure and otherwise.
    assertEquals((3 * 0.0025 + 2 * 0.9025 + 0.16 + 0.36) / 7, reverses.brier(), EXACT);
    assertEquals(0.25, reverses.guess(), EXACT);
    assertEquals((6 * 0.0025 + 4 * 0.9025 + 0.16 + 0.36) / 12, seen.brier().orElseThrow(), EXACT);
  }

  @Test
  void knowingNothingOfFiveAnswersIsFurtherOffThanOfTwo() {
    Calibration seen = Calibration.of(said(ReadQuestion.LACKS, Confidence.FAIRLY_SURE, 1, 1));
    // ½(0.8² + 4 · 0.2²)
    assertEquals(0.4, seen.questions().get(0).guess(), EXACT);
  }

  @Test
  void whatIsTooLittleIsSaidToBeTooLittle() {
    assertEquals(Standing.TOO_FEW, standing(Confidence.SURE, 0, 4));
    assertEquals(Standing.LESS_OFTEN, standing(Confidence.SURE, 3, 5));
    assertEquals(Standing.AS_SAID, standing(Confidence.SURE, 5, 5));
    assertEquals(Standing.AS_SAID, standing(Confidence.SURE, 17, 18));
    assertEquals(Standing.MORE_OFTEN, standing(Confidence.UNSURE, 12, 12));
    Calibration nothing = Calibration.of(List.of());
    assertEquals(OptionalDouble.empty(), nothing.brier());
    assertEquals(0, nothing.reads());
    assertEquals(List.of(), nothing.questions());
  }

  private static Standing standing(Confidence confidence, int right, int of) {
    return Calibration.of(said(ReadQuestion.COMPOUNDS, confidence, right, of))
        .bins()
        .get(confidence.ordinal())
        .standing();
  }

  @Test
  void itIsSaidInPlainWords() {
    Measured english = new Measured(Text.in(Locale.ENGLISH));
    Calibration seen = Calibration.of(said(ReadQuestion.COMPOUNDS, Confidence.SURE, 3, 5));
    assertEquals(
        "“sure” stands for about 95 in 100. When you said it, it was so 3 of 5 times: less often"
            + " than you thought, 23 to 88 in 100.",
        english.of(seen.bins().get(2)));
    assertEquals(
        "It was so 3 of 5 times. By how sure you were: sure 3 of 5. That is 23 to 88 in 100, as far"
            + " as 5 reads can tell.",
        english.of(seen.questions().get(0)));
    assertEquals(
        "„sicher“ heißt etwa 95 von 100. Als du es sagtest, war es 1 von 1 Mal so: zu wenige"
            + " Einschätzungen, um mehr zu sagen.",
        new Measured(Text.in(Locale.GERMAN))
            .of(Calibration.of(said(ReadQuestion.COMPOUNDS, Confidence.SURE, 1, 1)).bins().get(2)));
  }
}

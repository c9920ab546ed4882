package wheelhouse.balance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wheelhouse.balance.Verdict.Ruling;
import wheelhouse.content.Golden;
import wheelhouse.content.ScenarioReader;
import wheelhouse.policy.Estimate;
import wheelhouse.policy.Statistics;
import wheelhouse.replay.ReferencesFile;
import wheelhouse.scenario.Scenario;

/** Reports find what is sound, and name what is broken. */
class VerdictsTest {

  private static final Balance.Effort ENOUGH = new Balance.Effort(600, 250, 40, 2, 1, 30, 0);

  @TempDir private Path folder = Path.of("");

  private Scenario changed(Consumer<JsonObject> incident) throws IOException {
    JsonObject json =
        JsonParser.parseString(Files.readString(Golden.path("scenarios/first-week.json")))
            .getAsJsonObject();
    for (JsonElement each : json.getAsJsonArray("incidents")) {
      incident.accept(each.getAsJsonObject());
    }
    Path file = Files.writeString(folder.resolve("changed.json"), json.toString());
    return ScenarioReader.read(file).scenario().orElseThrow();
  }

  private static Balance report(Scenario scenario) {
    return Balance.of(scenario, Optional.empty(), ENOUGH, Progress.UNHEARD);
  }

  private static List<Gate> failed(Balance balance) {
    return balance.verdicts().stream()
        .filter(verdict -> !verdict.passes())
        .map(Verdict::gate)
        .toList();
  }

  @Test
  void whatIsShippedIsSound() {
    Scenario scenario = Reports.shipped("first-week");
    Balance balance =
        Balance.of(scenario, ReferencesFile.shipped(scenario), ENOUGH, Progress.UNHEARD);
    assertTrue(balance.isSound(), () -> Telling.verdict(balance) + " " + failed(balance));
    assertTrue(Telling.verdict(balance).startsWith("It passes all seven gates, and teaches all"));
  }

  @Test
  void signsThatSayNothingTeachNobodyToReadThem() throws IOException {
    Scenario blind =
        changed(
            incident -> {
              for (JsonElement sign : incident.getAsJsonArray("signs")) {
                int answers = sign.getAsJsonObject().getAsJsonObject("lines").size();
                sign.getAsJsonObject().addProperty("reliability", 1.0 / answers + 0.005);
              }
            });
    Balance balance = report(blind);
    assertFalse(balance.isSound());
    List<String> empty =
        balance.worths().stream()
            .filter(Worth::isEmptyClaim)
            .map(worth -> worth.habit().word())
            .toList();
    assertTrue(empty.contains("reads-signs"), () -> "found only " + empty);
    assertTrue(Telling.verdict(balance).contains("reads signs"), Telling.verdict(balance));
  }

  @Test
  void loudnessThatTellsIsFound() throws IOException {
    Scenario telling =
        changed(
            incident -> {
              boolean compounds =
                  incident
                      .getAsJsonArray("truths")
                      .get(0)
                      .getAsJsonObject()
                      .get("compounds")
                      .getAsBoolean();
              incident.addProperty("loud", compounds ? 1 : 0);
              for (JsonElement truth : incident.getAsJsonArray("truths")) {
                truth.getAsJsonObject().addProperty("compounds", compounds);
              }
            });
    Verdict verdict = Gates.of(Gate.LOUDNESS_TELLS_NOTHING, telling, 300);
    assertFalse(verdict.passes());
    assertEquals("bits that loudness tells of compounding", verdict.against().get(0).what());
  }

  @Test
  void bitsAreCountedRightly() {
    assertTrue(Loudness.estimate(new int[][] {{300, 100}, {100, 300}}).isAbove(0.1));
    assertEquals(1, Loudness.estimate(new int[][] {{500_000, 0}, {0, 500_000}}).mean(), 1e-4);
    assertEquals(0, Loudness.estimate(new int[][] {{200, 100}, {400, 200}}).mean(), 1e-3);
    assertEquals(new Estimate(0, 0, 0), Loudness.estimate(new int[2][2]));
  }

  @Test
  void theErrorOfBitsIsTheirSpread() {
    SplittableRandom random = new SplittableRandom(7);
    for (double tells : new double[] {0.5, 0.7}) {
      double[] bits = new double[400];
      double errors = 0;
      for (int trial = 0; trial < bits.length; trial++) {
        int[][] counts = new int[2][2];
        for (int i = 0; i < 300; i++) {
          int loud = random.nextInt(2);
          counts[loud][random.nextDouble() < tells ? loud : 1 - loud]++;
        }
        Estimate estimate = Loudness.estimate(counts);
        bits[trial] = estimate.mean();
        errors += estimate.error() / bits.length;
      }
      double spread = Math.sqrt(Statistics.variance(bits));
      assertEquals(spread, errors, 0.4 * spread, "told in " + tells);
    }
  }

  @Test
  void whatFailsOnFewRunsOnlyInsideItsErrorIsOpen() {
    Verdict.Figure near = Verdict.Figure.atMost("bits", new Estimate(0.008, 0.003, 50), 0.005);
    Verdict.Figure far = Verdict.Figure.atMost("bits", new Estimate(0.1, 0.003, 50), 0.005);
    Verdict.Figure exact = Verdict.Figure.atLeast("range", new Estimate(0.1, 0, 50), 0.15);
    Gate gate = Gate.LOUDNESS_TELLS_NOTHING;
    assertEquals(Ruling.OPEN, new Verdict(gate, 999, List.of(near)).ruling());
    assertEquals(Ruling.FAILS, new Verdict(gate, 1000, List.of(near)).ruling());
    assertEquals(Ruling.FAILS, new Verdict(gate, 50, List.of(near, far)).ruling());
    assertEquals(Ruling.FAILS, new Verdict(gate, 50, List.of(exact)).ruling());
    assertFalse(new Verdict(gate, 50, List.of(near)).passes());
  }

  @Test
  void aReportOnFewRunsLeavesOpenWhatTheyCannotDecide() {
    Scenario scenario = Reports.shipped("first-week");
    Verdict verdict = Gates.of(Gate.NO_RULE_WINS, scenario, 50);
    assertEquals(Ruling.OPEN, verdict.ruling(), () -> verdict.against().toString());
  }

  @Test
  void sharesOfVarianceAreTakenApart() {
    assertEquals(0, Luck.shareWithin(new double[][] {{1, 1}, {4, 4}, {9, 9}}), 1e-12);
    assertEquals(1, Luck.shareWithin(new double[][] {{0, 2}, {2, 0}, {0, 2}}), 1e-12);
    assertEquals(0, Luck.shareWithin(new double[][] {{3, 3}, {3, 3}}));
    Estimate share = Luck.share(new double[][] {{0, 1}, {4, 6}, {9, 9}, {2, 5}});
    assertEquals(Luck.shareWithin(new double[][] {{0, 1}, {4, 6}, {9, 9}, {2, 5}}), share.mean());
    assertTrue(share.error() > 0);
  }
}

package wheelhouse.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import wheelhouse.run.References;
import wheelhouse.run.RulesVersion;
import wheelhouse.scenario.Generated;
import wheelhouse.scenario.Scenario;

class ReferencesFileTest {

  private final Scenario scenario = Generated.small(1);
  private final References references =
      new References(
          scenario.id(),
          ScenarioHash.of(scenario),
          RulesVersion.CURRENT,
          256,
          1183.25,
          420.1,
          -6.7,
          10.6,
          List.of(new References.Point("reader", 627, 9), new References.Point("deaf", 895, 10.6)),
          List.of(new References.Point("always hold", 1108, 4.5)));

  @Test
  void whatIsWrittenReadsBackEqual() throws UnreadableRun {
    String text = ReferencesFile.write(references);
    assertEquals(references, ReferencesFile.read(text));
    assertEquals("first-week.references.json", ReferencesFile.name("first-week"));
  }

  @Test
  void theyAreCurrentForTheScenarioTheyWereWorkedOutFor() {
    assertTrue(ReferencesFile.areCurrent(references, scenario));
    assertFalse(ReferencesFile.areCurrent(references, Generated.small(2)));
  }

  @Test
  void whatIsNoneIsSaidToBeNone() {
    String text = ReferencesFile.write(references);
    assertThrows(UnreadableRun.class, () -> ReferencesFile.read("{"));
    assertThrows(UnreadableRun.class, () -> ReferencesFile.read("[]"));
    String noSeeds = text.replace("\"seeds\"", "\"sedes\"");
    assertEquals(
        "\"seeds\" is missing",
        assertThrows(UnreadableRun.class, () -> ReferencesFile.read(noSeeds)).sentence());
  }
}

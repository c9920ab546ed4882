package wheelhouse.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import wheelhouse.content.Bundled;
import wheelhouse.run.Names;
import wheelhouse.run.RandomPlay;
import wheelhouse.run.RulesVersion;
import wheelhouse.run.Run;
import wheelhouse.scenario.Generated;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Scenarios;
import wheelhouse.sim.Model;
import wheelhouse.sim.Move;

class ReplayerTest {

  private final Scenario scenario = Generated.small(4);
  private final Model model = Model.of(scenario);

  /** A run that decides something on day 2, as its file. */
  private String file() {
    Run run = new Run(model, 4);
    run.endDay();
    run.move(new Move.LayPick(run.observation().open(0), Pick.DECIDE));
    while (!run.isOver()) {
      run.endDay();
    }
    MemoryMedium medium = MemoryMedium.sound();
    assertEquals(Optional.empty(), RunWriter.begin(run, Header.of(run, "noon"), medium).save());
    return new String(medium.bytes(), StandardCharsets.UTF_8);
  }

  private Replay replay(UnaryOperator<String> change, Model with) throws UnreadableRun {
    String changed = change.apply(file());
    return Replayer.replay(RunRecord.read(changed.getBytes(StandardCharsets.UTF_8)), with);
  }

  @Test
  void anUntouchedRecordIsProven() throws UnreadableRun {
    Replay replay = replay(file -> file, model);
    assertInstanceOf(Replay.Proven.class, replay);
    assertEquals("Played again, every day came out the same, up to day 9.", replay.sentence());
  }

  @Test
  void theFirstDayThatDiffersIsNamedWithWhatDiffers() throws UnreadableRun {
    Replay replay = replay(file -> file.replace("\"pick\":\"decide\"", "\"pick\":\"hold\""), model);
    Replay.Differs differs = assertInstanceOf(Replay.Differs.class, replay);
    assertTrue(differs.day() >= 2, differs.sentence());
    Replay trust =
        replay(file -> file.replaceFirst("\"team\":\\{\"m0\":\\[0", "\"team\":{\"m0\":[1"), model);
    differs = assertInstanceOf(Replay.Differs.class, trust);
    assertEquals(1, differs.day());
    assertTrue(differs.what().startsWith("the autonomy of \"m0\" was 1."), differs.what());
    assertTrue(differs.sentence().startsWith("Played again, day 1 came out differently"));
  }

  @Test
  void aRunThatWasPlayedInOneLanguageIsTheSameInTheOther() throws UnreadableRun {
    Model english = Model.of(Bundled.find("first-week").orElseThrow().scenario().orElseThrow());
    Model german =
        Model.of(Bundled.find("first-week", "de").orElseThrow().scenario().orElseThrow());
    for (Model played : List.of(english, german)) {
      Run run = RandomPlay.played(played, 11);
      MemoryMedium medium = MemoryMedium.sound();
      assertEquals(Optional.empty(), RunWriter.begin(run, Header.of(run, "noon"), medium).save());
      Replay replay =
          Replayer.replay(RunRecord.read(medium.bytes()), played == english ? german : english);
      assertInstanceOf(Replay.Proven.class, replay, replay.sentence());
    }
  }

  @Test
  void aFingerprintAloneIsEnoughToDiffer() throws UnreadableRun {
    Replay replay =
        replay(file -> file.replaceFirst("(?s)\"fingerprint\":\".", "\"fingerprint\":\"x"), model);
    Replay.Differs differs = assertInstanceOf(Replay.Differs.class, replay);
    assertEquals(1, differs.day());
    assertTrue(differs.what().contains("by its fingerprint"), differs.what());
  }

  @Test
  void aMoveThatCannotBeDoneIsADifference() throws UnreadableRun {
    Run run = new Run(model, 4);
    run.endDay();
    String name = run.names().incident(run.observation().open(0));
    Replay replay = replay(file -> file.replace("\"on\":\"" + name, "\"on\":\"ghost"), model);
    Replay.Differs differs = assertInstanceOf(Replay.Differs.class, replay);
    assertEquals(2, differs.day());
    assertEquals("there is no slip \"ghost\" on the board", differs.what());
  }

  @Test
  void olderRulesAreShownFromTheRecord() throws UnreadableRun {
    Replay replay =
        replay(file -> file.replace("\"rules\":" + RulesVersion.CURRENT, "\"rules\":0"), model);
    assertInstanceOf(Replay.OtherRules.class, replay);
    assertTrue(replay.sentence().startsWith("This run was played by older rules (version 0"));
    assertEquals(9, replay.record().days().size());
    assertTrue(replay.record().result().isPresent());
  }

  @Test
  void otherNumbersAndOtherScenariosAreSaid() throws UnreadableRun {
    Scenario dearer =
        Scenarios.withNumbers(scenario, scenario.numbers().with(ModelNumber.DECIDE_MINUTES, 61));
    Replay replay = replay(file -> file, Model.of(dearer));
    assertInstanceOf(Replay.OtherScenario.class, replay);
    assertTrue(replay.sentence().contains("had other numbers than it has now"));
    replay = replay(file -> file.replace("\"generated\"", "\"another\""), model);
    assertEquals("This run is of \"another\", and not of \"generated\".", replay.sentence());
  }

  @Test
  void everySlipHasANameThatFindsIt() {
    for (long seed = 1; seed <= 20; seed++) {
      Run run = RandomPlay.played(Model.of(Generated.SMALL.sources(2).scenario(seed)), seed);
      Names names = run.names();
      for (int incident = 0; incident < run.observation().incidents(); incident++) {
        String name = names.incident(incident);
        assertEquals(incident, names.incident(name).orElseThrow(), name);
      }
      assertTrue(names.incident("ghost").isEmpty());
    }
  }
}

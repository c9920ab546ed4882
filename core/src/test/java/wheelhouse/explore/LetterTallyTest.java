package wheelhouse.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wheelhouse.content.Bundled;
import wheelhouse.debrief.Endings;
import wheelhouse.debrief.Letters;
import wheelhouse.policy.Entry;
import wheelhouse.policy.Roster;
import wheelhouse.replay.ReferencesFile;
import wheelhouse.run.References;
import wheelhouse.run.Run;
import wheelhouse.run.Score;
import wheelhouse.scenario.Arrival;
import wheelhouse.scenario.Letter;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Scenarios;
import wheelhouse.scenario.Slip;
import wheelhouse.sim.Model;

/** The letters that are noted while a run is played are those that its player reads. */
class LetterTallyTest {

  private static final int SEEDS = 6;

  static List<String> shipped() {
    return Bundled.ids();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void whatIsNotedIsWhatIsSent(String id) {
    Scenario scenario = Bundled.find(id).orElseThrow().scenario().orElseThrow();
    Optional<References> references = ReferencesFile.shipped(scenario);
    Obligations obligations = new Obligations(scenario, references);
    Model model = Model.of(scenario);
    for (Entry player : List.of(Roster.reader(), Roster.explorers().get(0))) {
      Lane lane = new Lane(model, obligations, player, Scrutiny.SOME);
      for (long seed = 1; seed <= SEEDS; seed++) {
        lane.play(seed);
        BitSet noted = (BitSet) lane.met().clone();
        Run run = lane.witness().play(model);
        BitSet sent = new BitSet();
        for (Letter letter :
            Letters.written(run, references.map(known -> Score.of(run.result(), known)))) {
          int number = obligations.letter(letter);
          if (number != Obligations.NONE) {
            sent.set(number);
          }
        }
        noted.and(letters(obligations));
        assertEquals(sent, noted, player.name() + ", seed " + seed);
      }
    }
  }

  private static BitSet letters(Obligations obligations) {
    BitSet letters = new BitSet();
    for (int number = 0; number < obligations.size(); number++) {
      letters.set(number, obligations.all().get(number).group() == Group.LETTERS);
    }
    return letters;
  }

  /** That nobody can have quiet weeks there is why no letter of theirs is written. */
  @ParameterizedTest
  @MethodSource("shipped")
  void whereSomethingOfEverybodysComesUpNobodyIsQuiet(String id) {
    Scenario scenario = Bundled.find(id).orElseThrow().scenario().orElseThrow();
    assertTrue(Endings.leavesNobodyIdle(scenario));
    Table table = new Table(Model.of(scenario));
    Endings endings = new Endings(scenario);
    for (Entry player : List.of(Roster.reader(), Roster.seesTheTruth())) {
      for (long seed = 1; seed <= 100; seed++) {
        endings.begin();
        table.play(
            table.seated(player),
            seed,
            new Onlooker() {
              @Override
              public void slept() {
                if (table.simulation().facts().day() > scenario.days()) {
                  endings.dusk(table.simulation().facts());
                }
              }
            });
        assertNotEquals(
            Optional.of(Letter.Ending.QUIET),
            endings.owner(table.simulation().facts()).ending(),
            player.name() + ", seed " + seed);
      }
    }
  }

  @Test
  void whoHasNothingForSureMayBeQuiet() {
    Slip slip = Slip.of("a");
    assertFalse(Endings.leavesNobodyIdle(Scenarios.alone(slip, 4)), "it comes up before the leave");
    Scenario sure = Scenarios.alone(slip.arrives(Arrival.on(6)), 4);
    assertTrue(Endings.leavesNobodyIdle(sure));
    Scenario likely = Scenarios.alone(slip.arrives(new Arrival(6, 6, 1, 0.9)), 4);
    assertFalse(Endings.leavesNobodyIdle(likely), "it may not come up");
  }
}

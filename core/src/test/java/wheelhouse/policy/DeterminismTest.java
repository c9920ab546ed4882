package wheelhouse.policy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wheelhouse.policy.Comparison.Outcomes;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Model;
import wheelhouse.sim.Simulation;
import wheelhouse.sim.State;

/** The same seed and the same moves give the same bits, however and wherever they are played. */
class DeterminismTest {

  private static final int SEEDS = 12;

  @ParameterizedTest
  @EnumSource
  void everyPolicyRepeatsToTheLastBit(WorldClass worlds) {
    Model model = Model.of(worlds.scenario(3));
    Model readApart = Model.of(worlds.scenario(3));
    for (Entry entry : Roster.all()) {
      Playing again = new Playing(model, entry);
      for (int seed = 0; seed < 2; seed++) {
        long first = new Playing(model, entry).play(seed).fingerprint();
        assertEquals(first, again.play(seed).fingerprint(), entry.name());
        assertEquals(first, again.play(seed).fingerprint(), entry.name() + ", played again");
        assertEquals(
            first,
            new Playing(readApart, entry).play(seed).fingerprint(),
            entry.name() + ", apart");
      }
    }
  }

  @Test
  void otherSeedsGiveOtherRuns() {
    Playing playing = new Playing(Model.of(WorldClass.MIXED.scenario(3)), Roster.reader());
    assertNotEquals(playing.play(1).fingerprint(), playing.play(2).fingerprint());
  }

  @ParameterizedTest
  @EnumSource(names = {"MIXED", "EVERYTHING", "SOURCE"})
  void oneThreadAndEightGiveTheSameNumbers(WorldClass worlds)
      throws InterruptedException, ExecutionException {
    Model model = Model.of(worlds.scenario(5));
    List<Entry> policies = new ArrayList<>(Roster.rules());
    policies.add(Roster.reader());
    List<Outcomes> alone = play(model, policies, 1);
    List<Outcomes> together = play(model, policies, 8);
    for (int p = 0; p < policies.size(); p++) {
      assertArrayEquals(alone.get(p).values(), together.get(p).values(), policies.get(p).name());
    }
  }

  @ParameterizedTest
  @EnumSource
  void playingTogetherEndsAsPlayingAlone(WorldClass worlds) {
    Model model = Model.of(worlds.scenario(9));
    List<Entry> policies = Roster.all();
    List<Entry> reversed = new ArrayList<>(policies);
    Collections.reverse(reversed);
    for (int seed = 0; seed < SEEDS; seed++) {
      Map<String, Long> alone = new TreeMap<>();
      for (Entry entry : policies) {
        alone.put(entry.name(), new Playing(model, entry).play(seed).fingerprint());
      }
      assertEquals(alone, together(model, policies, seed));
      assertEquals(alone, together(model, reversed, seed), "whoever decides for its kin");
    }
  }

  private static Map<String, Long> together(Model model, List<Entry> policies, long seed) {
    Map<String, Long> ends = new TreeMap<>();
    new Together(new Simulation(model), policies)
        .play(seed, (policy, run) -> ends.put(policies.get(policy).name(), run.fingerprint()));
    return ends;
  }

  private static List<Outcomes> play(Model model, List<Entry> policies, int threads)
      throws InterruptedException, ExecutionException {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(() -> Comparison.play(model, policies, 0, 40)).get();
    } finally {
      pool.shutdown();
    }
  }

  @ParameterizedTest
  @EnumSource
  void goingOnFromAnyMorningEndsTheSame(WorldClass worlds) {
    Model model = Model.of(worlds.scenario(7));
    Simulation twin = new Simulation(model);
    for (int seed = 0; seed < SEEDS; seed++) {
      List<State> evenings = new ArrayList<>();
      Simulation original = new Simulation(model);
      original.start(new Chance(seed));
      int day = 0;
      while (!original.isOver()) {
        original.dawn();
        lay(original, seed);
        State planned = original.snapshot();
        if (day % 5 == seed % 5) {
          evenings.add(planned);
        }
        assertEquals(planned, original.snapshot(), "a copy is the original");
        assertEquals(planned.fingerprint(), original.fingerprint());
        original.night();
        day++;
      }
      for (State evening : evenings) {
        long kept = evening.fingerprint();
        twin.resume(evening);
        assertEquals(kept, twin.fingerprint(), "taken up where it was left");
        twin.night();
        while (!twin.isOver()) {
          twin.dawn();
          lay(twin, seed);
          twin.night();
        }
        assertEquals(original.fingerprint(), twin.fingerprint(), "from day " + evening.day());
        assertEquals(kept, evening.fingerprint(), "nothing changes a state in one's hands");
      }
    }
  }

  /** Lays picks that follow from the day and the incident alone. */
  private static void lay(Simulation simulation, int seed) {
    for (int place = 0; place < simulation.facts().openCount(); place++) {
      int incident = simulation.facts().open(place);
      int lot = (incident * 31 + simulation.facts().day() * 17 + seed * 7) * 0x9E3779B1 >>> 12;
      simulation.pick(incident, Pick.ofWeight(lot % 6));
    }
  }
}

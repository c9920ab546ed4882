package wheelhouse.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wheelhouse.run.Day;
import wheelhouse.run.RandomPlay;
import wheelhouse.run.RulesVersion;
import wheelhouse.run.Run;
import wheelhouse.scenario.Channel;
import wheelhouse.scenario.Generated;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Scenarios;
import wheelhouse.sim.Model;
import wheelhouse.sim.Move;

class RunCodeTest {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void everyRunComesBackFromItsCode(int batch) throws UnreadableRun {
    for (long seed = batch * 20; seed < batch * 20 + 20; seed++) {
      Generated shape = Generated.SMALL.sources((int) seed % 3).guardrails((int) seed % 2 + 1);
      Model model = Model.of(shape.scenario(seed));
      Run run = RandomPlay.played(model, seed * 0x9E3779B97F4AL);
      String code = RunCode.of(run);
      RunCode read = RunCode.read(code);
      assertTrue(read.isOf(model.scenario()));
      assertEquals(run.seed(), read.seed());
      assertSame(run, read.run(model), code);
    }
  }

  private static void assertSame(Run run, Run back, String code) {
    assertEquals(run.days().size(), back.days().size(), code);
    for (int i = 0; i < run.days().size(); i++) {
      Day day = run.days().get(i);
      Day other = back.days().get(i);
      assertEquals(day.answered(), other.answered(), code + " on day " + (i + 1));
      assertEquals(day.plan(), other.plan(), code + " on day " + (i + 1));
      assertEquals(day.fingerprint(), other.fingerprint(), code + " on day " + (i + 1));
    }
    assertEquals(run.result(), back.result(), code);
  }

  @Test
  void aMixedRunComesBackToo() throws UnreadableRun {
    for (long seed = 1; seed <= 5; seed++) {
      Model model = Model.of(Generated.mixed(seed));
      Run run = RandomPlay.played(model, -seed);
      String code = RunCode.of(run);
      assertSame(run, RunCode.read(code).run(model), code);
    }
  }

  @Test
  void aRunThatIsNotOverComesBackWithItsWholeDays() throws UnreadableRun {
    Model model = Model.of(Generated.small(3));
    Run run = new Run(model, 3);
    for (int day = 0; day < 4; day++) {
      Run back = RunCode.read(RunCode.of(run)).run(model);
      assertSame(run.fork(run.day()), back, RunCode.of(run));
      RandomPlay.layOutDay(run, day);
      run.endDay();
    }
  }

  /** A run as people play: two questions and two picks on most days, thirty decisions in all. */
  private static Run thirtyDecisions(Model model, long seed) {
    Run run = new Run(model, seed);
    SplittableRandom random = new SplittableRandom(seed);
    int made = 0;
    while (!run.isOver()) {
      for (int place = 0; place < run.observation().openCount() && made < 30; place++) {
        int incident = run.observation().open(place);
        if (run.observation().arrived(incident) == run.day()) {
          made += made > 28 || run.move(new Move.AskOwner(incident)).refused() ? 0 : 1;
          Pick pick = Pick.ofWeight(1 + random.nextInt(5));
          made += run.move(new Move.LayPick(incident, pick)).refused() ? 0 : 1;
        } else if (run.observation().atWheel(incident)) {
          boolean bleeds = run.observation().phase(incident) == Phase.STOP;
          Pick pick = bleeds ? Pick.TAKE_THE_WHEEL : Pick.HOLD;
          made += run.move(new Move.LayPick(incident, pick)).refused() ? 0 : 1;
        } else if (random.nextInt(12) == 0) {
          boolean asked = run.observation().asked(incident, Channel.CUSTOMER);
          made += asked || run.move(new Move.AskCustomer(incident)).refused() ? 0 : 1;
        }
      }
      run.endDay();
    }
    assertEquals(30, made, "decisions under seed " + seed);
    return run;
  }

  @Test
  void thirtyDecisionsTakeAboutFiftyCharacters() throws UnreadableRun {
    int characters = 0;
    int runs = 20;
    for (long seed = 1; seed <= runs; seed++) {
      Model model = Model.of(Generated.mixed(seed));
      Run run = thirtyDecisions(model, 1000 + seed);
      String code = RunCode.of(run);
      characters += code.replace("-", "").length();
      assertSame(run, RunCode.read(code).run(model), code);
    }
    assertTrue(characters <= 55 * runs, "on average " + (double) characters / runs);
  }

  @Test
  void everyWrongCharacterIsFoundAndItsGroupNamed() {
    for (long seed = 1; seed <= 4; seed++) {
      String code = RunCode.of(RandomPlay.played(Model.of(Generated.small(seed)), seed));
      for (int at = 0; at < code.length(); at++) {
        for (char other : ALPHABET.toCharArray()) {
          if (code.charAt(at) != '-' && code.charAt(at) != other) {
            String wrong = code.substring(0, at) + other + code.substring(at + 1);
            assertNames(wrong, at / 6 + 1);
          }
        }
      }
    }
  }

  private static void assertNames(String wrong, int group) {
    String said = assertThrows(UnreadableRun.class, () -> RunCode.read(wrong), wrong).sentence();
    assertTrue(said.startsWith("group " + group + " looks mistyped"), wrong + ": " + said);
  }

  @Test
  void everySwapOfNeighboursIsFoundAndItsGroupNamed() {
    for (long seed = 1; seed <= 12; seed++) {
      String code = RunCode.of(RandomPlay.played(Model.of(Generated.small(seed)), seed));
      for (int at = 0; at + 1 < code.length(); at++) {
        if (code.charAt(at) == '-') {
          continue;
        }
        int next = code.charAt(at + 1) == '-' ? at + 2 : at + 1;
        if (code.charAt(at) == code.charAt(next)) {
          continue;
        }
        StringBuilder swapped = new StringBuilder(code);
        swapped.setCharAt(at, code.charAt(next));
        swapped.setCharAt(next, code.charAt(at));
        if (next == at + 1) {
          assertNames(swapped.toString(), at / 6 + 1);
        } else {
          String said =
              assertThrows(UnreadableRun.class, () -> RunCode.read(swapped.toString())).sentence();
          assertTrue(said.startsWith("groups " + (at / 6 + 1) + " and " + (at / 6 + 2)), said);
        }
      }
    }
  }

  @Test
  void groupsThatAreMissingSwappedOrTooShortAreFound() {
    String code = RunCode.of(RandomPlay.played(Model.of(Generated.small(9)), 9));
    String[] groups = code.split("-");
    assertTrue(groups.length > 4);
    for (int left = 0; left < groups.length; left++) {
      StringBuilder rest = new StringBuilder();
      StringBuilder swapped = new StringBuilder();
      for (int i = 0; i < groups.length; i++) {
        rest.append(i == left ? "" : groups[i] + "-");
        int other = i == left ? i + 1 : i == left + 1 ? i - 1 : i;
        swapped.append(other < groups.length ? groups[other] + "-" : "");
      }
      assertThrows(UnreadableRun.class, () -> RunCode.read(rest.toString()));
      assertThrows(UnreadableRun.class, () -> RunCode.read(swapped.toString()));
    }
    String said =
        assertThrows(UnreadableRun.class, () -> RunCode.read(code.replaceFirst("^.", "")))
            .sentence();
    assertEquals("group 1 has 4 characters, and should have 5", said);
    assertThrows(UnreadableRun.class, () -> RunCode.read("  "));
    assertThrows(UnreadableRun.class, () -> RunCode.read(code.replaceFirst("^.", "U")));
  }

  @Test
  void howItIsTypedDoesNotMatter() throws UnreadableRun {
    Model model = Model.of(Generated.small(10));
    Run run = RandomPlay.played(model, 10);
    String code = RunCode.of(run);
    String sloppy = code.toLowerCase(Locale.ROOT).replace('0', 'o').replace('1', 'l');
    assertSame(run, RunCode.read(" " + sloppy.replace('-', ' ') + "\n").run(model), code);
    assertSame(run, RunCode.read(code.replace("-", "")).run(model), code);
  }

  @Test
  void aCodeIsOfItsScenarioAlone() throws UnreadableRun {
    Scenario scenario = Generated.small(11);
    RunCode code = RunCode.read(RunCode.of(RandomPlay.played(Model.of(scenario), 11)));
    Scenario dearer =
        Scenarios.withNumbers(scenario, scenario.numbers().with(ModelNumber.DECIDE_MINUTES, 61));
    assertFalse(code.isOf(dearer));
    assertThrows(UnreadableRun.class, () -> code.run(Model.of(dearer)));
    assertEquals(11, code.seed());
    assertEquals(RulesVersion.CURRENT, code.rules());
  }
}

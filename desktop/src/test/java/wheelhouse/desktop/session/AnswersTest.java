package wheelhouse.desktop.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wheelhouse.desktop.view.Scene;
import wheelhouse.desktop.view.Shipped;
import wheelhouse.run.Run;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Move;
import wheelhouse.sim.Simulation;
import wheelhouse.words.Text;

/** That what the window says of a move is so. */
class AnswersTest {

  private static final String MANY = "forty-seven";

  private static Told told(Scene scene, Run run, Move move) {
    Answers answers = new Answers(scene, move);
    assertFalse(run.move(move).refused());
    return answers.told(move);
  }

  /** Three slips of one source, as soon as there are three. */
  private static List<Integer> ofOneSource(Run run) {
    while (true) {
      Simulation now = new Simulation(run.model());
      now.resume(run.state());
      Facts facts = now.facts();
      List<Integer> slips =
          IntStream.range(0, facts.incidents())
              .filter(slip -> facts.source(slip) == 0)
              .limit(3)
              .boxed()
              .toList();
      if (slips.size() == 3) {
        return slips;
      }
      run.endDay();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void whatIsRightlyClaimedAgainIsSaidToBeKnown(String language) {
    Text text = Shipped.text(Locale.forLanguageTag(language));
    Run run = new Run(Shipped.model(MANY), 3);
    Scene scene = new Scene(run, text);
    List<Integer> slips = ofOneSource(run);
    int redesign = run.observation().incidents();
    Told first = told(scene, run, new Move.Claim(slips, 0));
    Told again = told(scene, run, new Move.Claim(slips, 1));
    String owner = scene.member(run.observation().owner(redesign));
    String title = scene.title(redesign);
    assertEquals(text.of("told.claim-right", scene.member(0), title, owner), first.words());
    assertEquals(text.of("told.claim-known", scene.member(1), title, owner), again.words());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void aFollowUpIsSpokenOfAsWhatItWillBe(String language) {
    Text text = Shipped.text(Locale.forLanguageTag(language));
    Scene scene = new Scene(new Run(Shipped.model(MANY), 3), text);
    int days = scene.scenario().days();
    int last = days + scene.scenario().away();
    assertEquals("here", scene.followUp(days));
    assertEquals("away", scene.followUp(days + 1));
    assertEquals("away", scene.followUp(last));
    assertEquals("late", scene.followUp(last + 1));
    for (String when : List.of("here", "away", "late")) {
      assertTrue(text.has("told.talk." + when) && text.has("skill.talk." + when), when);
    }
  }
}

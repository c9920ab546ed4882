package wheelhouse.desktop.evening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wheelhouse.desktop.view.Beat;
import wheelhouse.desktop.view.Cue;
import wheelhouse.desktop.view.DayView;
import wheelhouse.desktop.view.EveningView;
import wheelhouse.desktop.view.Shipped;
import wheelhouse.desktop.view.SlipView;
import wheelhouse.run.Expression;
import wheelhouse.run.Progress;
import wheelhouse.run.Run;
import wheelhouse.scenario.Pick;
import wheelhouse.words.Text;

/** Every beat of an evening has its place in a lane, and every headline a step of its own. */
class LaneTest {

  private static final Text TEXT = Shipped.text(Locale.ENGLISH);

  private static Beat beat(Beat.Sort sort, int slip, int who, boolean headline) {
    List<Integer> slips = slip < 0 ? List.of() : List.of(slip);
    return new Beat(sort, slips, who, Optional.empty(), "", headline, Optional.of(Cue.PAPER));
  }

  private static Beat still(int who, Integer... slips) {
    return new Beat(
        Beat.Sort.WORKED,
        List.of(slips),
        who,
        Optional.of(Progress.STOOD_STILL),
        "",
        false,
        Optional.empty());
  }

  private static final Cast CAST =
      new Cast(
          List.of(
              new Cast.Person("Ana", "ana", Expression.WORKS),
              new Cast.Person("Bo", "bo", Expression.STUCK)),
          Map.of(3, new Cast.Slip("A", 0), 4, new Cast.Slip("B", 1)));

  private static List<Lane> lanes(Beat... beats) {
    return Lane.of(new EveningView(1, "", List.of(beats), Optional.empty()), CAST);
  }

  @Test
  void everybodyHasALaneAndThePlayerOnlyWithSomethingInIt() {
    assertEquals(List.of(0, 1), lanes().stream().map(Lane::who).toList());
    List<Lane> lanes = lanes(beat(Beat.Sort.STOPPED, 3, Beat.YOU, true));
    assertEquals(List.of(Beat.YOU, 0, 1), lanes.stream().map(Lane::who).toList());
  }

  @Test
  void whatBreaksLiesWithItsOwner() {
    List<Lane> lanes = lanes(beat(Beat.Sort.BROKE, 4, Beat.NOBODY, true));
    Lane.Card card = lanes.get(1).cards().get(0);
    assertEquals(new Lane.Leg(Lane.Fate.BROKE, 1), card.last());
  }

  @Test
  void aSlipThatStopsAndComesHomeIsOneCardThatGoesOn() {
    List<Lane> lanes =
        lanes(beat(Beat.Sort.STOPPED, 3, 0, true), beat(Beat.Sort.CLOSED, 3, 0, true));
    assertEquals(1, lanes.get(0).cards().size());
    assertEquals(
        List.of(new Lane.Leg(Lane.Fate.STOPPED, 1), new Lane.Leg(Lane.Fate.HOME, 2)),
        lanes.get(0).cards().get(0).legs());
    assertEquals(Expression.BROUGHT_ONE_HOME, lanes.get(0).face());
    assertEquals(2, lanes.get(0).turns());
  }

  @Test
  void whoWaitsTurnsToTheDoor() {
    Lane lane = lanes(beat(Beat.Sort.WAITED, -1, 1, true)).get(1);
    assertEquals(1, lane.waited());
    assertEquals(Expression.WAITS_FOR_YOU, lane.face());
  }

  @Test
  void manyThatWentAlikeLieOnOnePile() {
    assertEquals(2, lanes(still(0, 5, 6)).get(0).cards().size());
    assertEquals(1, lanes(still(0, 5, 6, 7, 8)).get(0).cards().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"first-week", "dry-run", "the-usual", "forty-seven"})
  void everyEveningFindsItsPlace(String scenario) {
    Run run = new Run(Shipped.model(scenario), 11);
    Random random = new Random(2);
    while (!run.isOver()) {
      for (SlipView slip : DayView.of(run, TEXT).slips()) {
        run.pickAll(List.of(slip.incident()), Pick.ofWeight(random.nextInt(6)));
      }
      EveningView evening = EveningView.of(run, run.endDay(), TEXT);
      Cast cast = run.isOver() ? Cast.of(run, TEXT) : Cast.of(DayView.of(run, TEXT));
      int placed = 0;
      for (Lane lane : Lane.of(evening, cast)) {
        for (Lane.Card card : lane.cards()) {
          placed += card.slips().size();
          assertTrue(card.slips().stream().noneMatch(slip -> cast.title(slip).isEmpty()));
          assertTrue(card.legs().stream().allMatch(leg -> leg.step() <= 3));
        }
      }
      long slips = evening.beats().stream().flatMap(b -> b.incidents().stream()).distinct().count();
      assertEquals(slips, placed);
      Playing playing = EveningScreen.playing(evening);
      playing.pass(7);
      assertTrue(playing.whole(), "an evening is short");
    }
    List<Post> post = Post.of(run);
    assertEquals(3, post.size());
    for (Post letter : post) {
      assertFalse(letter.text().isBlank());
      assertTrue(
          letter.signed().isEmpty() || !letter.text().endsWith(letter.signed()), "signed once");
    }
  }
}

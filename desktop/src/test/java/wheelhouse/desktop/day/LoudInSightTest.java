package wheelhouse.desktop.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Scroll;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Face;
import wheelhouse.desktop.look.Theme;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.screen.Window;
import wheelhouse.desktop.stage.Played;
import wheelhouse.desktop.stage.Theatre;
import wheelhouse.desktop.view.DayView;
import wheelhouse.desktop.view.PileView;
import wheelhouse.desktop.view.Shipped;
import wheelhouse.desktop.view.SlipView;
import wheelhouse.words.Text;

/**
 * What is loud is heard: the stamp of every loud slip is in sight on the desk, or else the sign at
 * the fold says how many are not. It leads to every slip, loud or quiet, and moves none.
 */
class LoudInSightTest {

  private static Window.Taste taste(int percent, String language) {
    Locale locale = Locale.forLanguageTag(language);
    return new Window.Taste(Theme.LIGHT, Face.Headlines.SERIF, percent, true, Theatre.text(locale));
  }

  @ParameterizedTest(name = "{0}, {1} by {2}, text {3} %, {4}")
  @CsvSource({
    "first-week, 1280, 720, 100, en",
    "first-week, 1280, 720, 200, de",
    "dry-run, 960, 540, 100, de",
    "the-usual, 1920, 1080, 80, en",
    "forty-seven, 1280, 720, 150, de"
  })
  void everyLoudSlipIsSeenOrSaid(
      String scenario, int width, int height, int percent, String language) {
    Locale locale = Locale.forLanguageTag(language);
    int unseen = 0;
    for (long seed = 1; seed <= 3; seed++) {
      try (Played played = new Played(Shipped.model(scenario), seed, locale).heldUntil(4);
          Theatre theatre = Theatre.open(taste(percent, language), width, height, played::screen)) {
        while (!played.isOver() && played.board().date().day() < 12) {
          theatre.settle();
          unseen += check(theatre, played.board(), locale);
          played.session().endDay();
        }
      }
    }
    assertTrue(unseen > 0, "on no board was anything loud out of sight");
  }

  /** How many loud slips are out of sight, all of which are said. */
  private static int check(Theatre theatre, DayView day, Locale locale) {
    List<SlipView> loud = day.slips().stream().filter(each -> each.stamp().isPresent()).toList();
    int unseen = (int) loud.stream().filter(each -> !isHeard(theatre, day, each)).count();
    if (unseen > 0) {
      int said = said(theatre, day, Theatre.text(locale));
      assertTrue(
          unseen <= said && said <= loud.size(),
          () -> unseen + " on day " + day.date().day() + " among " + theatre.words());
    }
    return unseen;
  }

  /** How many loud slips out of sight the sign says there are, or the way back to the slips. */
  private static int said(Theatre theatre, DayView day, Text text) {
    boolean beside = theatre.find("fold").isPresent();
    List<String> words = words(theatre, beside ? "fold" : "desk");
    for (int said = day.slips().size(); said > 0; said--) {
      boolean stamped =
          words.contains(text.of("fold.calls", said)) || words.contains(text.of("fold.loud", said));
      if (beside ? stamped : words.contains(String.valueOf(said))) {
        return said;
      }
    }
    return 0;
  }

  /** Whether the stamp of a slip can be read, or what its pile says of those who call in it. */
  private static boolean isHeard(Theatre theatre, DayView day, SlipView slip) {
    for (int i = 0; i < day.piles().size(); i++) {
      PileView pile = day.piles().get(i);
      if (pile.incidents().contains(slip.incident())) {
        return isSeen(theatre, "pile:" + i, words -> words.text().equals(pile.counts()));
      }
    }
    return isSeen(theatre, "slip:" + slip.incident(), words -> words.type() == Type.STAMP);
  }

  private static boolean isSeen(Theatre theatre, String name, Predicate<Words> which) {
    Optional<Actor> card = theatre.find(name);
    if (card.isEmpty()) {
      return false;
    }
    Scroll scroll = Scroll.around(card.get());
    Words words = words(card.get().getParent()).stream().filter(which).findFirst().orElseThrow();
    float y = words.localToAscendantCoordinates(scroll, new Vector2()).y;
    return y >= 0 && y + words.getHeight() <= scroll.getHeight();
  }

  private static List<Words> words(Group group) {
    List<Words> found = new ArrayList<>();
    for (Actor actor : group.getChildren()) {
      if (actor instanceof Words words) {
        found.add(words);
      } else if (actor instanceof Group inner) {
        found.addAll(words(inner));
      }
    }
    return found;
  }

  private static List<String> words(Theatre theatre, String press) {
    Actor sign =
        theatre.find(press).orElseThrow(() -> new AssertionError("no " + press + " is there"));
    return words((Press) sign).stream().map(Words::text).toList();
  }

  @ParameterizedTest(name = "{0} on day {1}, text {2} %")
  @CsvSource({
    "dry-run, 10, 100",
    "dry-run, 10, 200",
    "forty-seven, 13, 150",
    "forty-seven, 13, 200"
  })
  void theSignLeadsToEverySlipAndBackByKeyAndByClick(String scenario, int day, int percent) {
    try (Played played = new Played(Shipped.model(scenario), 1, Locale.ENGLISH).heldUntil(day);
        Theatre theatre = Theatre.open(taste(percent, "en"), 1280, 720, played::screen)) {
      theatre.settle();
      if (theatre.find("fold").isEmpty()) {
        theatre.press(Keys.V);
        theatre.settle();
      }
      Set<String> all = new TreeSet<>(lying(theatre));
      assertEquals(all, onTheWay(theatre, () -> theatre.press(Keys.V)));
      assertEquals(all, onTheWay(theatre, () -> theatre.click("fold")));
      theatre.tabTo("fold");
      assertEquals(all, onTheWay(theatre, () -> theatre.press(Keys.ENTER)));
      assertEquals("fold", theatre.focused());
    }
  }

  /** The names of the slips and piles on the desk. */
  private static List<String> lying(Theatre theatre) {
    return theatre.names().stream()
        .filter(name -> name.startsWith("slip:") || name.startsWith("pile:"))
        .toList();
  }

  /** What comes into sight from the top on, until that is in sight again. */
  private static Set<String> onTheWay(Theatre theatre, Runnable on) {
    Scroll desk = Scroll.around(theatre.find(lying(theatre).get(0)).orElseThrow());
    desk.scrollTo(0);
    Set<String> seen = new TreeSet<>();
    int turns = 0;
    do {
      theatre.settle();
      for (String name : lying(theatre)) {
        Actor slip = theatre.find(name).orElseThrow();
        float y = slip.localToAscendantCoordinates(desk, new Vector2(0, slip.getHeight())).y;
        if (y > 0 && y <= desk.getHeight()) {
          seen.add(name);
        }
      }
      on.run();
      turns++;
      assertTrue(turns < 30, "it never leads back");
    } while (desk.down() > 0);
    return seen;
  }

  @Test
  void whereAllSlipsAreInSightThereIsNoSign() {
    try (Played played = new Played(Shipped.model("first-week"), 7, Locale.ENGLISH);
        Theatre theatre = Theatre.open(taste(100, "en"), 1280, 720, played::screen)) {
      theatre.settle();
      assertFalse(theatre.find("fold").isPresent());
      theatre.press(Keys.V);
      assertTrue(theatre.find("slip:0").isPresent());
    }
  }
}

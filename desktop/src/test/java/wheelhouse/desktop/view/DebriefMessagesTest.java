package wheelhouse.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import wheelhouse.debrief.Lane;
import wheelhouse.debrief.Moment;
import wheelhouse.run.Band;
import wheelhouse.run.Progress;
import wheelhouse.run.ReadQuestion;
import wheelhouse.scenario.Weekday;
import wheelhouse.sim.Event;

/** The bundle of the debrief, in both languages, and the code that speaks from it. */
class DebriefMessagesTest {

  private static final String PREFIX = "debrief.";

  private static final ResourceBundle ENGLISH = bundle(Locale.ROOT);
  private static final ResourceBundle GERMAN = bundle(Locale.GERMAN);

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "assets.words.debrief",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  @Test
  void germanSaysEverythingInItsOwnWords() {
    assertEquals(Locale.GERMAN, GERMAN.getLocale(), "there is no German bundle");
    List<String> alike = new ArrayList<>();
    for (String key : ENGLISH.keySet()) {
      boolean words = ENGLISH.getString(key).matches(".*\\p{L}{3}.*");
      if (words && ENGLISH.getString(key).equals(GERMAN.getString(key))) {
        alike.add(key);
      }
    }
    assertEquals(List.of(), alike, "not translated");
  }

  /** What a random run may not come upon has its words all the same. */
  @Test
  void everythingThatCanHappenHasItsWords() {
    List<String> keys = new ArrayList<>();
    for (Event.Type type : Event.Type.values()) {
      if (type != Event.Type.CAUSE_REMOVED) {
        keys.add("log." + type.name());
      }
    }
    for (Lane.Mark mark : Lane.Mark.values()) {
      keys.add("mark." + mark.name());
    }
    for (Moment.Weighing weighing : Moment.Weighing.values()) {
      keys.add("weighing." + weighing.name());
    }
    for (ReadQuestion question : ReadQuestion.values()) {
      keys.add("question." + question.word());
    }
    for (Band band : Band.values()) {
      keys.add("cell.bleeding." + band.word());
    }
    for (Weekday weekday : Weekday.values()) {
      keys.add("short." + weekday.word());
    }
    for (DebriefView.Page page : DebriefView.Page.values()) {
      keys.add("tab." + page.name());
    }
    for (String who : List.of("owner", "you", "nobody")) {
      for (Progress progress : List.of(Progress.STOOD_STILL, Progress.SLOW, Progress.MOVED)) {
        keys.add("work." + who + "." + progress.name());
      }
    }
    for (String dated : List.of("broke", "stopped")) {
      keys.add("fate." + dated + ".after");
    }
    keys.removeIf(key -> ENGLISH.containsKey(PREFIX + key));
    assertEquals(List.of(), keys);
  }

  @Test
  void nobodyIsCalledWrong() {
    for (ResourceBundle bundle : List.of(ENGLISH, GERMAN)) {
      for (String key : ENGLISH.keySet()) {
        String message = bundle.getString(key).toLowerCase(Locale.ROOT);
        assertFalse(
            message.matches("(?s).*\\b(wrong|mistake|fail(ed|ure)|falsch|fehler|versagt)\\b.*"),
            key + ": " + message);
      }
    }
  }
}

package wheelhouse.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import wheelhouse.content.Bundled;
import wheelhouse.debrief.Branches;
import wheelhouse.debrief.Course;
import wheelhouse.debrief.Debrief;
import wheelhouse.debrief.Lanes;
import wheelhouse.run.References;
import wheelhouse.run.Run;
import wheelhouse.words.Text;

/** What the debrief's screens show, for runs of everything that is shipped. */
class DebriefViewTest {

  private static final int SEEDS = 3;
  private static final Pattern UNFILLED = Pattern.compile("\\{\\w|debrief\\.[a-z]|\\bnull\\b");

  private static final List<Text> LANGUAGES =
      Stream.of(Locale.ENGLISH, Locale.GERMAN).map(Bundles::in).toList();

  private static final Text ENGLISH = LANGUAGES.get(0);

  private record Told(Run run, Debrief debrief) {

    static Told of(String id, Run run) {
      return new Told(run, Debrief.of(run, DebriefRuns.references(id)));
    }

    DebriefView in(Text text) {
      return DebriefView.of(run, debrief, Branches.none(), Optional.empty(), text);
    }
  }

  static Stream<Arguments> runs() {
    List<Arguments> runs = new ArrayList<>();
    for (String id : Bundled.ids()) {
      for (long seed = 1; seed <= SEEDS; seed++) {
        runs.add(
            Arguments.of(id + ", at random, " + seed, Told.of(id, DebriefRuns.played(id, seed))));
      }
      runs.add(Arguments.of(id + ", held", Told.of(id, DebriefRuns.held(id, 1))));
    }
    return runs.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("runs")
  void everythingIsSaidInBothLanguages(String which, Told told) {
    for (Text text : LANGUAGES) {
      List<String> strings = new ArrayList<>();
      collect(told.in(text), strings);
      assertTrue(strings.size() > 100, which);
      for (String said : strings) {
        assertFalse(UNFILLED.matcher(said).find(), which + ": " + said);
        assertFalse(said.contains("  "), which + ": " + said);
      }
    }
  }

  /** Every string of a view, however deep it lies. */
  private static void collect(Object value, List<String> into) {
    if (value instanceof String string) {
      into.add(string);
    } else if (value instanceof List<?> list) {
      list.forEach(each -> collect(each, into));
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(each -> collect(each, into));
    } else if (value instanceof Record view) {
      for (RecordComponent part : view.getClass().getRecordComponents()) {
        try {
          collect(part.getAccessor().invoke(view), into);
        } catch (IllegalAccessException | InvocationTargetException failure) {
          throw new AssertionError(failure);
        }
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("runs")
  void theRowsAreTheLanesOrTheirStacks(String which, Told told) {
    LanesView view = told.in(ENGLISH).lanes();
    Lanes lanes = told.debrief().lanes();
    List<LanesView.SlipRow> slips = new ArrayList<>();
    for (LanesView.Row row : view.rows()) {
      assertFalse(row.label().isBlank() || row.note().isBlank() || row.told().isBlank(), which);
      if (row instanceof LanesView.SlipRow slip) {
        slips.add(slip);
      } else if (row instanceof LanesView.StackRow stack) {
        assertEquals(lanes.last(), stack.tallies().size());
        slips.addAll(stack.rows());
      }
    }
    assertTrue(view.rows().size() <= Lanes.MANY, "too many rows for a page");
    assertEquals(lanes.lanes().size(), slips.size());
    for (LanesView.SlipRow row : slips) {
      var lane = lanes.lanes().get(row.incident());
      assertEquals(lane.cells().size(), row.cells().size());
      for (int place = 0; place < row.cells().size(); place++) {
        LanesView.CellView cell = row.cells().get(place);
        assertEquals(lane.cells().get(place).pick(), cell.pick());
        assertEquals(lane.cells().get(place).band().isPresent(), cell.harm() > 0);
      }
    }
    assertEquals(lanes.last(), view.days().size());
    assertTrue(view.logs().size() == lanes.last() || view.logs().size() == lanes.last() + 1);
    for (int day = 1; day <= lanes.last(); day++) {
      assertEquals(day, view.days().get(day - 1).day());
      assertEquals(day, view.logs().get(day - 1).day());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("runs")
  void decisionsComeInTheOrderOfWhatTheyTell(String which, Told told) {
    DecisionsView view = told.in(ENGLISH).decisions();
    List<Integer> expected =
        told.debrief().courses().stream()
            .filter(course -> !course.moments().isEmpty())
            .map(Course::incident)
            .toList();
    assertEquals(
        expected, view.courses().stream().map(DecisionsView.CourseView::incident).toList(), which);
    assertEquals(told.debrief().courses().size(), expected.size() + view.away().size());
    for (DecisionsView.CourseView course : view.courses()) {
      assertFalse(course.moments().isEmpty() || course.truth().isEmpty(), which);
      for (DecisionsView.VoiceView voice : course.voices()) {
        assertTrue(!voice.line().isBlank() || !voice.silence().isBlank(), which);
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("runs")
  void noNumberStandsWithoutItsBestAndWorst(String which, Told told) {
    DebriefView view = told.in(ENGLISH);
    References known = told.debrief().references().orElseThrow();
    PlaneView.Axis kept = view.plane().axes().get(0);
    assertTrue(kept.told().contains(String.valueOf(Math.round(known.harmWorst()))), which);
    assertTrue(kept.told().contains(String.valueOf(Math.round(known.harmBest()))), which);
    for (PlaneView.Axis axis : view.plane().axes()) {
      assertTrue(axis.share().orElseThrow() >= 0 && axis.share().orElseThrow() <= 1, which);
      assertTrue(Math.abs(axis.lean()) <= 2, which);
    }
    for (ReadsView.QuestionView question : view.reads().questions()) {
      assertTrue(question.told().get(1).contains("best is 0, the worst is 1"), which);
    }
    assertEquals(
        told.debrief().reads().scored().size(), view.reads().reads().size(), "a read is missing");
  }

  @Test
  void withoutReferencesNothingIsScored() {
    Run run = DebriefRuns.held("first-week", 1);
    PlaneView plane = DebriefView.of(run, Optional.empty(), ENGLISH).plane();
    assertEquals(1, plane.dots().size());
    assertTrue(plane.frontier().isEmpty());
    assertTrue(plane.axes().stream().allMatch(axis -> axis.share().isEmpty()));
    assertTrue(plane.headline().contains("nothing is scored"));
    assertFalse(plane.notes().isEmpty());
  }

  @Test
  void aRunThatIsNotOverHasNoDebrief() {
    Run run = new Run(DebriefRuns.model("first-week"), 1);
    assertThrows(
        IllegalArgumentException.class, () -> DebriefView.of(run, Optional.empty(), ENGLISH));
  }

  @Test
  void hundredsOfCasesAreShownInAFewRowsAndSoon() {
    Told told = Told.of("forty-seven", DebriefRuns.held("forty-seven", 1));
    assertTrue(told.debrief().lanes().lanes().size() > 100, "no crowd");
    long best = Long.MAX_VALUE;
    for (int batch = 0; batch < 5; batch++) {
      long before = cpu();
      DebriefView view = told.in(ENGLISH);
      best = Math.min(best, cpu() - before);
      assertTrue(view.lanes().rows().size() <= Lanes.MANY);
    }
    long millis = best / 1_000_000;
    assertTrue(millis < 500, () -> "the view of a crowded run took " + millis + " ms");
  }

  private static long cpu() {
    return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}

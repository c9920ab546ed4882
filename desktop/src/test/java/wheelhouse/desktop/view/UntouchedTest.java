package wheelhouse.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wheelhouse.content.Bundled;
import wheelhouse.debrief.Branches;
import wheelhouse.debrief.Debrief;
import wheelhouse.debrief.Lane.Mark;
import wheelhouse.run.Run;
import wheelhouse.sim.Move;
import wheelhouse.words.Text;

/** A run in which nothing was done says so, and what became of it; any other does not. */
class UntouchedTest {

  private static final int SEEDS = 4;
  private static final Text TEXT = Bundles.in(Locale.ENGLISH);

  static Stream<String> scenarios() {
    return Bundled.ids().stream();
  }

  private static DebriefView view(String id, Run run) {
    Debrief debrief = Debrief.of(run, DebriefRuns.references(id));
    return DebriefView.of(run, debrief, Branches.none(), Optional.empty(), TEXT);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void itSaysWhatBecameOfEverySlip(String id) {
    for (long seed = 1; seed <= SEEDS; seed++) {
      DebriefView view = view(id, DebriefRuns.held(id, seed));
      List<List<Mark>> slips =
          view.lanes().rows().stream()
              .flatMap(UntouchedTest::slips)
              .map(UntouchedTest::marks)
              .toList();
      int home = with(slips, Mark.CLOSED, Mark.PREVENTED);
      assertEquals(
          Optional.of(
              TEXT.of(
                  "debrief.untouched.happened",
                  slips.size(),
                  home,
                  slips.size() - home,
                  with(slips, Mark.BROKE))),
          view.lanes().untouched(),
          id + " " + seed);
      assertTrue(view.patterns().none().contains("touched nothing"), () -> view.patterns().none());
    }
  }

  private static Stream<LanesView.SlipRow> slips(LanesView.Row row) {
    return row instanceof LanesView.StackRow stack
        ? stack.rows().stream()
        : Stream.of((LanesView.SlipRow) row);
  }

  private static List<Mark> marks(LanesView.SlipRow slip) {
    return slip.cells().stream().flatMap(cell -> cell.marks().stream()).toList();
  }

  private static int with(List<List<Mark>> slips, Mark... any) {
    return (int) slips.stream().filter(marks -> Stream.of(any).anyMatch(marks::contains)).count();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void whoeverDidAnythingIsNotToldThatTheyDidNot(String id) {
    DebriefView view = view(id, DebriefRuns.played(id, 1));
    assertEquals(Optional.empty(), view.lanes().untouched());
    assertEquals(TEXT.of("debrief.patterns.none"), view.patterns().none());
  }

  @Test
  void oneQuestionIsSomething() {
    Run run = new Run(DebriefRuns.model("first-week"), 7);
    assertFalse(run.move(new Move.AskOwner(0)).refused());
    while (!run.isOver()) {
      run.endDay();
    }
    assertEquals(Optional.empty(), view("first-week", run).lanes().untouched());
  }

  @Test
  void aDayOnWhichNothingLayOnTheDeskSaysThat() {
    DebriefView view = view("the-usual", DebriefRuns.held("the-usual", 7));
    assertEquals("Monday, day 1: nothing open", view.lanes().days().get(0).told());
    LogView log = view.lanes().logs().get(0);
    assertTrue(log.lines().isEmpty());
    assertEquals(TEXT.of("debrief.log.bare"), log.quiet());
  }
}

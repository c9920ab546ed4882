package wheelhouse.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wheelhouse.content.Bundled;
import wheelhouse.replay.Header;
import wheelhouse.replay.RunStore;
import wheelhouse.replay.RunWriter;
import wheelhouse.run.Run;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Model;
import wheelhouse.sim.Move;

/** A second visit begins with a slip of the last one. */
class LastTimeTest {

  @TempDir private Path folder = Path.of("");
  private RunStore store = new RunStore(folder);

  @BeforeEach
  void open() {
    store = new RunStore(folder);
  }

  private static Model model(String id) {
    return Model.of(Bundled.find(id).orElseThrow().scenario().orElseThrow());
  }

  /** Lays the same pick on the first slip every day, and holds everything else. */
  private static void play(Run run, Pick pick) {
    while (!run.isOver()) {
      run.move(new Move.LayPick(0, pick));
      run.endDay();
    }
  }

  private Path kept(Run run, int minute) throws IOException {
    String started = String.format("2026-11-20T12:%02d:00Z", minute);
    try (RunWriter writer = store.create(run, Header.of(run, started))) {
      return writer.file().orElseThrow();
    }
  }

  private Path played(String id, Pick pick, int minute) throws IOException {
    Run run = new Run(model(id), 7);
    play(run, pick);
    return kept(run, minute);
  }

  private static Optional<LastTime> beside(Path file, Run run) {
    return LastTime.beside(file, run, Debrief.of(run, Optional.empty()));
  }

  @Test
  void theFirstVisitHasNoLastTime() throws IOException {
    played("dry-run", Pick.HOLD, 1);
    Run run = new Run(model("first-week"), 7);
    play(run, Pick.HOLD);
    assertEquals(Optional.empty(), beside(kept(run, 2), run), "another scenario is no last time");
    Run stopped = new Run(model("first-week"), 7);
    stopped.endDay();
    kept(stopped, 1);
    Run again = new Run(model("first-week"), 7);
    play(again, Pick.DECIDE);
    Optional<LastTime> last = beside(kept(again, 3), again);
    assertEquals(Pick.HOLD, last.orElseThrow().then(), "a run that is not over is passed over");
  }

  @Test
  void itIsTheSlipOnWhichThePicksDifferMost() throws IOException {
    played("first-week", Pick.TAKE_THE_WHEEL, 1);
    Run run = new Run(model("first-week"), 7);
    play(run, Pick.LEND_AUTHORITY);
    LastTime last = beside(kept(run, 2), run).orElseThrow();
    assertEquals("Row F has been sold twice", last.title());
    assertEquals(Pick.TAKE_THE_WHEEL, last.then());
    assertEquals(Pick.LEND_AUTHORITY, last.now());
    assertTrue(last.owner().orElseThrow().startsWith("Joss"), last.toString());
    Run third = new Run(model("first-week"), 7);
    play(third, Pick.LEND_AUTHORITY);
    LastTime same = beside(kept(third, 3), third).orElseThrow();
    assertTrue(same.asBefore(), same.toString());
  }

  @Test
  void aBranchLooksBackAtWhatItWasForkedFrom() throws IOException {
    Path original = played("first-week", Pick.TAKE_THE_WHEEL, 1);
    played("first-week", Pick.HOLD, 2);
    Run run = new Run(model("first-week"), 7);
    play(run, Pick.TAKE_THE_WHEEL);
    try (RunWriter writer =
        store.fork(run, Header.Branch.of(original, 1), "2026-11-20T13:00:00Z")) {
      play(writer.run(), Pick.DECIDE);
      writer.save();
      LastTime last = beside(writer.file().orElseThrow(), writer.run()).orElseThrow();
      assertEquals(Pick.TAKE_THE_WHEEL, last.then());
      assertEquals(Pick.DECIDE, last.now());
    }
  }
}

package wheelhouse.desktop.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wheelhouse.replay.Replay;
import wheelhouse.replay.Replayer;
import wheelhouse.replay.RunRecord;
import wheelhouse.replay.RunStore;
import wheelhouse.run.Day;
import wheelhouse.run.Run;

/**
 * The first scenario is played in a real window, from its first page to the last of its debrief, by
 * keys and clicks that go to the display and come to the game on the way that a person's do.
 */
class WindowTest {

  @TempDir private Path folder = Path.of("");

  private Child playing(Display display, Playing.Deed deed) {
    return Child.start(
        Playing.class,
        folder,
        Map.of("DISPLAY", display.name()),
        List.of(folder.toString(), deed.name()));
  }

  private RunRecord kept() throws Exception {
    List<Path> files = new RunStore(Playing.folders(folder).runs()).files();
    assertEquals(1, files.size());
    return RunStore.read(files.get(0));
  }

  private static Run meant() {
    Run run = Playing.fresh();
    new Script(run, (name, keys) -> {}).whole();
    return run;
  }

  private void played(Playing.Deed deed, String commitment) throws Exception {
    try (Display display = Display.open();
        Child child = playing(display, deed)) {
      Child.Ended ended = child.end();
      assertEquals(0, ended.exit(), ended.said());
    }
    RunRecord record = kept();
    Run meant = meant();
    Replay replay = Replayer.replay(record, meant.model());
    Run run = assertInstanceOf(Replay.Proven.class, replay, replay.sentence()).run();
    assertTrue(run.isOver());
    assertEquals(commitment, record.commitment());
    assertEquals(meant.days().size(), run.days().size());
    for (int i = 0; i < meant.days().size(); i++) {
      Day wanted = meant.days().get(i);
      Day day = run.days().get(i);
      assertEquals(wanted.answered(), day.answered(), "answered on day " + wanted.number());
      assertEquals(wanted.plan(), day.plan(), "planned on day " + wanted.number());
      assertEquals(wanted.reads(), day.reads(), "read on day " + wanted.number());
      assertEquals(wanted.fingerprint(), day.fingerprint(), "day " + wanted.number());
    }
    assertEquals(meant.result(), run.result());
  }

  @Test
  void aRunIsPlayedWithKeysAlone() throws Exception {
    played(Playing.Deed.KEYS, Script.COMMITMENT);
  }

  @Test
  void aRunIsPlayedWithTheMouseAlone() throws Exception {
    played(Playing.Deed.MOUSE, "");
  }

  @Test
  void aRunWhoseWindowIsKilledGoesOnWhereItWas() throws Exception {
    try (Display display = Display.open()) {
      try (Child child = playing(display, Playing.Deed.UNTIL_NOON)) {
        child.hear(Playing.NOON_OF_DAY);
        child.kill();
      }
      Run meant = Playing.fresh();
      new Script(meant, (name, keys) -> {}).untilNoon(3);
      Replay replay = Replayer.replay(kept(), meant.model());
      Run run = assertInstanceOf(Replay.Proven.class, replay, replay.sentence()).run();
      assertEquals(3, run.day());
      assertFalse(meant.answered().isEmpty());
      assertEquals(meant.answered(), run.answered());
      try (Child child = playing(display, Playing.Deed.GO_ON)) {
        Child.Ended ended = child.end();
        assertEquals(0, ended.exit(), ended.said());
        assertTrue(ended.said().contains("day 3 of 8"), ended.said());
      }
      assertEquals(2, kept().days().size());
      assertEquals(meant.answered().size(), kept().unfinished().size());
    }
  }

  @Test
  void aBoardFollowsTheFileOfItsScenario() throws Exception {
    try (Display display = Display.open();
        Child child = playing(display, Playing.Deed.WRITE)) {
      Child.Ended ended = child.end();
      assertEquals(0, ended.exit(), ended.said());
      assertTrue(ended.said().contains("That slip is not on the board."), ended.said());
    }
    List<Path> files = new RunStore(Playing.folders(folder).runs()).files();
    assertEquals(2, files.size(), "the run as it was, and the one told again");
  }
}

package wheelhouse.desktop.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wheelhouse.content.ScenarioReader;
import wheelhouse.desktop.view.Cue;
import wheelhouse.desktop.view.DayView;
import wheelhouse.desktop.view.RetoldView;
import wheelhouse.desktop.view.Shipped;
import wheelhouse.replay.Header;
import wheelhouse.replay.Medium;
import wheelhouse.replay.Replay;
import wheelhouse.replay.Replayer;
import wheelhouse.replay.RunRecord;
import wheelhouse.replay.RunStore;
import wheelhouse.replay.RunWriter;
import wheelhouse.run.Confidence;
import wheelhouse.run.ReadQuestion;
import wheelhouse.run.Run;
import wheelhouse.run.Why;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Model;
import wheelhouse.sim.Move;

/** A run played by its session, at once and by a worker. */
class SessionTest {

  private static final Instant AT = Instant.parse("2026-03-04T05:06:07.8Z");
  private static final Workplace HERE =
      new Workplace(Shipped.text(Locale.ENGLISH), Runnable::run, Runnable::run);

  @TempDir private Path folder = Path.of("");

  private final List<Told> told = new ArrayList<>();

  private RunStore store() {
    return new RunStore(folder.resolve("runs"));
  }

  private Opened.Playing begin(Workplace workplace, RunStore store) {
    List<Opened> opened = new ArrayList<>();
    new Openings(workplace, (what, now) -> told.add(what))
        .begin(store, new Openings.Start(Shipped.model("first-week"), 5, AT), opened::add);
    return assertInstanceOf(Opened.Playing.class, opened.get(0));
  }

  private static DayView board(Session session) {
    return assertInstanceOf(Shown.Board.class, session.shown()).day();
  }

  private Told last() {
    return told.get(told.size() - 1);
  }

  @Test
  void whatIsDoneIsToldAndShown() {
    Session session = begin(HERE, store()).session();
    DayView morning = board(session);
    int incident = morning.slips().get(0).incident();

    session.pick(List.of(incident), Pick.DECIDE);
    assertFalse(last().refused());
    assertEquals(Cue.PENCIL, last().cue());
    assertEquals(60, last().minutes());
    assertEquals(1, last().lines().size(), "the owner replies");
    assertEquals(Pick.DECIDE, board(session).slip(incident).today().orElseThrow().pick());

    session.undo();
    assertEquals(Cue.ERASE, last().cue());
    assertEquals(-60, last().minutes());
    assertEquals(morning, board(session));
    session.undo();
    assertTrue(last().refused());

    session.move(new Move.AskOwner(incident));
    assertEquals(Cue.PAPER, last().cue());
    session.move(new Move.AskOwner(incident));
    assertTrue(last().refused());
    assertEquals(Cue.REFUSED, last().cue());

    session.read(incident, ReadQuestion.LACKS, 2, Confidence.SURE);
    session.say(Why.inWords(incident, "she has done it before"));
    assertEquals(1, board(session).slip(incident).reads().size());
    assertEquals("she has done it before", board(session).slip(incident).whys().get(0).words());

    session.pick(List.of(), Pick.HOLD);
    assertTrue(last().refused());
    session.pick(List.of(99), Pick.HOLD);
    assertTrue(last().refused());
  }

  @Test
  void whoElseIsAskedOnceARun() {
    Session session = begin(HERE, store()).session();
    assertTrue(board(session).whoElse());
    session.pick(List.of(0), Pick.TAKE_THE_WHEEL);
    assertFalse(board(session).whoElse());
    session.undo();
    assertFalse(board(session).whoElse());
  }

  @Test
  void aWholeRunIsPlayedToItsEndAndKept() throws Exception {
    Session session = begin(HERE, store()).session();
    for (int day = 1; day < 8; day++) {
      session.endDay();
      Shown.Evening evening = assertInstanceOf(Shown.Evening.class, session.shown());
      assertEquals(day, evening.evening().day());
      assertEquals(day + 1, evening.next().date().day());
      assertEquals(Cue.EVENING, last().cue());
    }
    session.endDay();
    Shown.Over over = assertInstanceOf(Shown.Over.class, session.shown());
    assertTrue(over.evening().isPresent());
    session.endDay();
    assertTrue(last().refused());
    session.commit(" ask first ");
    assertEquals("ask first", ((Shown.Over) session.shown()).commitment());
    List<Integer> days = new ArrayList<>();
    session.ask(run -> run.days().size(), days::add);
    assertEquals(List.of(18), days);
    session.close();

    RunRecord record = RunStore.read(store().files().get(0));
    assertEquals(18, record.days().size());
    assertTrue(record.result().isPresent());
    assertEquals("ask first", record.commitment());
  }

  @Test
  void aRunIsGoneOnWithWhereItWasLeft() throws Exception {
    Session session = begin(HERE, store()).session();
    session.endDay();
    int incident = ((Shown.Evening) session.shown()).next().slips().get(0).incident();
    session.move(new Move.AskOwner(incident));
    DayView left = board(session);
    session.close();
    session.undo();
    assertEquals(2, told.size(), "a session that was closed does nothing");

    Path file = store().files().get(0);
    assertEquals("2026-03-04T05:06:07Z", RunStore.read(file).header().started());
    Opened.Playing again = assertInstanceOf(Opened.Playing.class, resume(file, "first-week"));
    assertEquals(left, board(again.session()));
    assertEquals(Optional.empty(), again.notice());
    assertInstanceOf(Opened.Failed.class, resume(file, "first-week"), "it is held");
    again.session().close();
    assertInstanceOf(Opened.Failed.class, resume(file, "dry-run"));
    Files.writeString(file, "no run\n");
    assertInstanceOf(Opened.Failed.class, resume(file, "first-week"));
  }

  private Opened resume(Path file, String known) {
    List<Opened> opened = new ArrayList<>();
    new Openings(HERE, (what, now) -> told.add(what))
        .resume(
            file,
            id -> id.equals(known) ? Optional.of(Shipped.model(id)) : Optional.empty(),
            opened::add);
    return opened.get(0);
  }

  private Session playing(List<Opened> opened) {
    return assertInstanceOf(Opened.Playing.class, opened.get(opened.size() - 1)).session();
  }

  @Test
  void aRunIsForkedWhileItIsOpenAndFromItsFile() throws Exception {
    Session session = begin(HERE, store()).session();
    session.endDay();
    session.endDay();
    List<Opened> opened = new ArrayList<>();
    session.fork(store(), new Openings.Fork(2, AT.plusSeconds(60)), opened::add);
    Session branch = playing(opened);
    assertEquals(2, board(branch).date().day());
    branch.pick(List.of(0), Pick.DECIDE);
    branch.endDay();
    branch.close();
    session.close();
    assertEquals(2, store().files().size());
    Path original = store().files().get(0);
    Path forked = store().files().get(1);
    assertEquals(Optional.of(Header.Branch.of(original, 2)), RunStore.header(forked).branch());
    assertEquals(2, RunStore.read(forked).days().size());

    new Openings(HERE, (what, now) -> told.add(what))
        .fork(
            forked,
            store(),
            new Openings.Fork(3, AT.plusSeconds(120)),
            id -> Optional.of(Shipped.model(id)),
            opened::add);
    Session third = playing(opened);
    assertEquals(3, board(third).date().day());
    while (!(third.shown() instanceof Shown.Over)) {
      third.endDay();
    }
    third.debrief(
        Optional.empty(),
        view -> {
          assertEquals(3, view.again().branches().rows().size());
          assertEquals(2, view.again().branches().shown().orElseThrow().depth());
          assertEquals(8, view.again().mornings().size());
        });
    third.close();
    new Openings(HERE, (what, now) -> told.add(what))
        .fork(
            folder.resolve("gone.jsonl"),
            store(),
            new Openings.Fork(1, AT),
            id -> Optional.empty(),
            opened::add);
    assertInstanceOf(Opened.Failed.class, opened.get(opened.size() - 1));
  }

  private static Model firstWeek(String from, String to) {
    try {
      String text = Files.readString(Path.of("../scenarios/first-week.json"));
      assertTrue(text.contains(from), from);
      return Model.of(
          ScenarioReader.read("first-week.json", text.replace(from, to)).scenario().orElseThrow());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Test
  void inOtherWordsTheSameRunGoesOnInTheSameFile() throws Exception {
    Session session = begin(HERE, store()).session();
    session.endDay();
    int incident = ((Shown.Evening) session.shown()).next().slips().get(0).incident();
    session.move(new Move.AskOwner(incident));
    session.pick(List.of(incident), Pick.DECIDE);
    DayView before = board(session);

    Model reworded = firstWeek("\"title\": \"The first eight days\"", "\"title\": \"Eight days\"");
    session.inOtherWords(reworded);
    assertFalse(last().refused());
    assertEquals("The board shows the new words of your file.", last().words());
    DayView after = board(session);
    assertEquals("Eight days", after.date().title());
    assertEquals(before.slips(), after.slips());
    assertEquals(before.plan(), after.plan());
    assertEquals(before.bar(), after.bar());

    session.undo();
    assertFalse(last().refused(), "what was laid can be taken back");
    session.endDay();
    session.close();
    assertEquals(1, store().files().size());
    RunRecord record = RunStore.read(store().files().get(0));
    assertEquals(2, record.days().size());
    assertEquals(1, record.days().get(1).answered().size());
    assertInstanceOf(Replay.Proven.class, Replayer.replay(record, reworded));
  }

  @Test
  void inAChangedScenarioTheRunIsToldAgainInAFileOfItsOwn() throws Exception {
    Session session = begin(HERE, store()).session();
    session.endDay();
    int incident = ((Shown.Evening) session.shown()).next().slips().get(0).incident();
    session.move(new Move.AskOwner(incident));
    session.pick(List.of(incident), Pick.DECIDE);
    List<Session.Again> again = new ArrayList<>();
    Model changed = firstWeek("\"difficulty\": 0.45", "\"difficulty\": 0.5");
    session.retell(changed, AT.plusSeconds(60), again::add);
    session.undo();
    assertEquals(3, told.size(), "the session is closed");

    RetoldView view = again.get(0).view();
    assertTrue(view.whole());
    assertEquals("Your file has changed. All 2 of your decisions were made again.", view.line());
    Session next = again.get(0).session();
    assertEquals(2, board(next).date().day());
    assertEquals(Pick.DECIDE, board(next).slip(incident).today().orElseThrow().pick());
    next.undo();
    assertFalse(last().refused());
    next.close();

    List<Path> files = store().files();
    assertEquals(2, files.size());
    RunRecord before = RunStore.read(files.get(0));
    RunRecord after = RunStore.read(files.get(1));
    assertEquals(1, before.days().size());
    assertEquals(1, before.unfinished().size());
    assertEquals(before.unfinished(), after.unfinished());
    assertInstanceOf(
        Replay.Proven.class, Replayer.replay(before, Shipped.model("first-week")), "as it was");
    assertInstanceOf(Replay.Proven.class, Replayer.replay(after, changed));
  }

  @Test
  void whatFallsAwayIsSaidDayByDayWithItsReason() {
    Session session = begin(HERE, store()).session();
    session.endDay();
    session.endDay();
    session.endDay();
    int drums =
        ((Shown.Evening) session.shown())
            .next().slips().stream()
                .filter(slip -> slip.title().contains("drum"))
                .findFirst()
                .orElseThrow()
                .incident();
    session.move(new Move.AskOwner(drums));
    session.pick(List.of(drums), Pick.LEND_AUTHORITY);
    session.read(drums, ReadQuestion.LACKS, 2, Confidence.SURE);
    session.endDay();
    List<Session.Again> again = new ArrayList<>();
    Model without = firstWeek("\"drums\"", "\"kettledrums\"");
    session.retell(without, AT, again::add);
    RetoldView view = again.get(0).view();
    assertFalse(view.whole());
    assertEquals(
        "Your file has changed. Your decisions were made again: 0 kept, 2 fell away.", view.line());
    assertEquals(
        List.of("Thursday, day 4"), view.days().stream().map(day -> day.heading()).toList());
    List<RetoldView.Decision> lost = view.days().get(0).decisions();
    assertEquals(2, lost.size());
    assertTrue(lost.get(0).what().startsWith("Asking the owner of “"), lost.toString());
    assertEquals("That slip is not on the board.", lost.get(0).why());
    assertTrue(lost.get(1).what().endsWith("lend authority"), lost.toString());
    assertEquals(2, view.after().size(), view.after().toString());
    assertEquals(5, board(again.get(0).session()).date().day());
  }

  @Test
  void whatCannotBeSavedIsToldOnceAndSavedLater() throws Exception {
    Path inTheWay = folder.resolve("runs");
    Files.writeString(inTheWay, "a file where the folder should be");
    Opened.Playing opened = begin(HERE, store());
    assertTrue(opened.notice().isPresent());
    Session session = opened.session();
    session.endDay();
    assertTrue(last().unsaved());
    assertEquals(Optional.empty(), last().saving(), "it was told already");

    Files.delete(inTheWay);
    session.endDay();
    assertFalse(last().unsaved());
    assertEquals(2, RunStore.read(store().files().get(0)).days().size(), "nothing was lost");
    session.close();
  }

  @Test
  void aDiskThatRecoversHasLostNothing() throws Exception {
    Run run = new Run(Shipped.model("first-week"), 5);
    Disk disk = new Disk();
    Header header = Header.of(run, AT.toString());
    Keeping keeping =
        new Keeping(run, each -> RunWriter.begin(each, header, disk), "here", HERE.text());
    Session session = new Session(HERE, run, keeping, (what, now) -> told.add(what));
    session.endDay();
    assertFalse(last().unsaved());

    disk.full = true;
    session.endDay();
    assertTrue(last().saving().orElseThrow().contains("here"));
    session.pick(List.of(0), Pick.HOLD);
    assertEquals(Optional.empty(), last().saving(), "it is told once");
    assertTrue(last().unsaved());

    disk.full = false;
    session.undo();
    assertFalse(last().unsaved());
    assertEquals(2, RunRecord.read(disk.bytes.toByteArray()).days().size());
  }

  /** A disk that is full now and then, and has no torn lines. */
  private static final class Disk implements Medium {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean full;

    @Override
    public int write(ByteBuffer from) throws IOException {
      if (full) {
        throw new IOException("no space left");
      }
      int length = from.remaining();
      byte[] taken = new byte[length];
      from.get(taken);
      bytes.writeBytes(taken);
      return length;
    }

    @Override
    public void truncate(long length) {
      assertEquals(length, bytes.size());
    }

    @Override
    public void force() {}

    @Override
    public void close() {}
  }

  @Test
  void aWorkerDoesEverythingInOrder() throws Exception {
    ExecutorService worker = Executors.newSingleThreadExecutor();
    ExecutorService screen = Executors.newSingleThreadExecutor();
    Workplace away = new Workplace(HERE.text(), worker, screen);
    List<Opened> opened = new ArrayList<>();
    List<Shown> seen = new ArrayList<>();
    new Openings(
            away,
            (what, now) -> {
              told.add(what);
              seen.add(now);
            })
        .begin(store(), new Openings.Start(Shipped.model("first-week"), 5, AT), opened::add);
    worker.submit(() -> {}).get();
    screen.submit(() -> {}).get();
    Session session = ((Opened.Playing) opened.get(0)).session();
    for (Pick pick : List.of(Pick.DECIDE, Pick.HOLD, Pick.UNBLOCK)) {
      session.pick(List.of(0), pick);
    }
    session.undo();
    session.endDay();
    session.close();
    worker.shutdown();
    assertTrue(worker.awaitTermination(30, TimeUnit.SECONDS));
    screen.shutdown();
    assertTrue(screen.awaitTermination(30, TimeUnit.SECONDS));
    assertEquals(
        List.of(Cue.PENCIL, Cue.PENCIL, Cue.PENCIL, Cue.ERASE, Cue.EVENING),
        told.stream().map(Told::cue).toList());
    assertEquals(
        List.of(60, -60, 90, -90), told.subList(0, 4).stream().map(Told::minutes).toList());
    assertInstanceOf(Shown.Evening.class, seen.get(4));
    assertEquals(1, RunStore.read(store().files().get(0)).days().size());
  }
}

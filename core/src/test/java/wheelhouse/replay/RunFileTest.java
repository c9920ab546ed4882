package wheelhouse.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wheelhouse.run.Confidence;
import wheelhouse.run.Day;
import wheelhouse.run.RandomPlay;
import wheelhouse.run.ReadQuestion;
import wheelhouse.run.RulesVersion;
import wheelhouse.run.Run;
import wheelhouse.scenario.Generated;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Model;
import wheelhouse.sim.Move;

class RunFileTest {

  private static final String NOON = "2026-11-20T12:00:00Z";

  private static Model small(long seed) {
    return Model.of(Generated.small(seed));
  }

  private static byte[] written(Run run) {
    MemoryMedium medium = MemoryMedium.sound();
    RunWriter writer = RunWriter.begin(run, Header.of(run, NOON), medium);
    assertEquals(Optional.empty(), writer.save());
    return medium.bytes();
  }

  private static Run again(byte[] file, Model model) throws UnreadableRun {
    Replay replay = Replayer.replay(RunRecord.read(file), model);
    return assertInstanceOf(Replay.Proven.class, replay, replay::sentence).run();
  }

  private static void assertSame(List<Day> expected, List<Day> actual) {
    for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
      assertEquals(expected.get(i), actual.get(i), "day " + (i + 1));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void aRunReadBackAndPlayedAgainIsTheSameInEverything(long seed) throws UnreadableRun {
    Model model = small(seed);
    Run run = RandomPlay.played(model, seed);
    run.commit("I will ask “why” — first.\n");
    byte[] file = written(run);
    Run back = again(file, model);
    assertSame(run.days(), back.days());
    assertEquals(run.result(), back.result());
    assertEquals(run.commitment(), back.commitment());
    assertEquals(run.seed(), back.seed());
    assertEquals(Optional.of(run.result()), RunRecord.read(file).result());
  }

  /** The redesign is born in the middle of the day: what is said of it comes after the claim. */
  @Test
  void aReadOfWhatAClaimBroughtUpIsReadAfterTheClaim() throws UnreadableRun {
    Generated shape = Generated.SMALL.days(8, 1).incidents(1).sources(1);
    int claimed = 0;
    for (long seed = 1; seed <= 10; seed++) {
      Model model = Model.of(shape.scenario(seed));
      Run run = new Run(model, seed);
      while (!run.isOver()) {
        List<Integer> cases = new ArrayList<>();
        for (int incident = 0; incident < run.observation().incidents(); incident++) {
          if (run.names().incident(incident).startsWith("s0-case")) {
            cases.add(incident);
          }
        }
        int redesign = run.observation().incidents();
        run.move(new Move.Claim(cases, 0));
        if (run.observation().incidents() > redesign) {
          run.read(redesign, ReadQuestion.LACKS, 0, Confidence.SURE);
          run.move(new Move.AskOwner(redesign));
          run.move(new Move.LayPick(redesign, Pick.DECIDE));
          claimed++;
        }
        run.endDay();
      }
      assertSame(run.days(), again(written(run), model).days());
    }
    assertTrue(claimed > 5, "only " + claimed + " claims were right");
  }

  @Test
  void theFileIsReadable() {
    Run run = new Run(small(3), 3);
    run.move(new Move.LayPick(run.observation().open(0), Pick.DECIDE));
    run.endDay();
    String[] lines = new String(written(run), StandardCharsets.UTF_8).split("\n");
    assertTrue(
        lines[0].startsWith(
            "{\"format\":\"wheelhouse-run\",\"version\":1,\"rules\":"
                + RulesVersion.CURRENT
                + ",\"scenario\":\"generated\""),
        lines[0]);
    assertTrue(lines[0].contains("\"seed\":3,\"started\":\"" + NOON + "\""), lines[0]);
    assertTrue(
        lines[1].startsWith("{\"day\":1,\"plan\":[{\"pick\":\"decide\",\"on\":\""), lines[1]);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void cutOffAtAnyByteItGoesOnFromTheLastWholeDayWithWhatWasAnswered(long seed)
      throws UnreadableRun {
    Model model = small(seed);
    Run run = new Run(model, seed);
    MemoryMedium medium = MemoryMedium.sound();
    RunWriter writer = RunWriter.begin(run, Header.of(run, NOON), medium);
    for (int day = 1; !run.isOver(); day++) {
      RandomPlay.layOutDay(run, seed * 31 + day);
      assertEquals(Optional.empty(), writer.save());
      run.endDay();
      assertEquals(Optional.empty(), writer.save());
    }
    byte[] file = medium.bytes();
    int firstLine = indexOf(file, 0) + 1;
    RunRecord wholeLines = RunRecord.read(Arrays.copyOf(file, firstLine));
    int days = 0;
    int resumed = 0;
    for (int cut = 0; cut <= file.length; cut++) {
      byte[] torn = Arrays.copyOf(file, cut);
      if (cut < firstLine) {
        assertThrows(UnreadableRun.class, () -> RunRecord.read(torn));
        continue;
      }
      RunRecord record = RunRecord.read(torn);
      assertTrue(record.damage().isEmpty());
      assertTrue(record.days().size() >= days);
      days = record.days().size();
      if (file[cut - 1] != '\n') {
        assertEquals(wholeLines, record, "a torn line reads like none, cut at " + cut);
        continue;
      }
      wholeLines = record;
      Run back = again(torn, model);
      int whole = Math.min(days, back.days().size());
      assertSame(run.days().subList(0, whole), back.days().subList(0, whole));
      if (!back.isOver()) {
        assertEquals(record.unfinished().size(), back.answered().size());
        List<Move> answered = run.days().get(back.day() - 1).answered();
        assertEquals(answered.subList(0, back.answered().size()), back.answered());
      }
      resumed++;
    }
    assertTrue(resumed > 12, "only " + resumed + " were resumed");
    assertEquals(run.days().size(), days);
  }

  private static int indexOf(byte[] file, int from) {
    int at = from;
    while (file[at] != '\n') {
      at++;
    }
    return at;
  }

  @Test
  void aWriteThatFailsOnceLosesNothing() throws UnreadableRun {
    Model model = small(5);
    int calls = 1;
    for (int k = 1; k <= calls; k++) {
      MemoryMedium medium = MemoryMedium.failing(k, 1);
      Run run = new Run(model, 5);
      int told = playAndSave(run, medium, new ArrayList<>());
      calls = medium.calls();
      assertTrue(told <= 1, "told " + told + " times");
      if (k < calls) {
        assertSame(run.days(), again(medium.bytes(), model).days());
      }
    }
    assertTrue(calls > 20);
  }

  @Test
  void aMediumThatFailsForGoodKeepsEveryDayThatWasSaved() throws UnreadableRun {
    Model model = small(6);
    MemoryMedium sound = MemoryMedium.sound();
    playAndSave(new Run(model, 6), sound, new ArrayList<>());
    for (int k = 1; k <= sound.calls(); k++) {
      MemoryMedium medium = MemoryMedium.failing(k, Integer.MAX_VALUE);
      Run run = new Run(model, 6);
      List<Integer> saved = new ArrayList<>();
      int told = playAndSave(run, medium, saved);
      assertTrue(told > 0, "nobody was told that call " + k + " failed");
      int last = saved.isEmpty() ? -1 : saved.get(saved.size() - 1);
      if (last < 0) {
        continue; // not even the first line was safe, and the player knew
      }
      RunRecord record = RunRecord.read(medium.bytes());
      assertTrue(record.damage().isEmpty());
      assertTrue(record.days().size() >= last, "day " + last + " was said to be safe");
      Run back = again(medium.bytes(), model);
      int whole = Math.min(record.days().size(), back.days().size());
      assertSame(run.days().subList(0, whole), back.days().subList(0, whole));
    }
  }

  /** Plays to the end, saving as one should; notes days known to be safe, counts complaints. */
  private static int playAndSave(Run run, MemoryMedium medium, List<Integer> saved) {
    RunWriter writer = RunWriter.begin(run, Header.of(run, NOON), medium);
    int told = 0;
    for (int day = 1; !run.isOver(); day++) {
      RandomPlay.layOutDay(run, 77 + day);
      Optional<String> failed = writer.save();
      told += failed.isPresent() ? 1 : 0;
      run.endDay();
      failed = writer.save();
      told += failed.isPresent() ? 1 : 0;
      if (failed.isEmpty()) {
        saved.add(run.days().size());
      } else {
        assertTrue(failed.get().startsWith("This run could not be written down ("), failed.get());
      }
    }
    return told;
  }

  @Test
  void damageInTheMiddleIsSaidAndNothingBehindItIsTrusted(@TempDir Path folder)
      throws UnreadableRun, IOException {
    Model model = small(7);
    Run run = RandomPlay.played(model, 7);
    String text = new String(written(run), StandardCharsets.UTF_8);
    String damaged = text.replaceFirst("\"day\":4", "\"day\":5");
    RunRecord record = RunRecord.read(damaged.getBytes(StandardCharsets.UTF_8));
    assertEquals(3, record.days().size());
    assertTrue(record.damage().orElseThrow().contains("day 5 stands where day 4 should"));
    Path file = folder.resolve("damaged.jsonl");
    Files.writeString(file, damaged);
    assertThrows(UnreadableRun.class, () -> RunStore.resume(file, model));
    assertEquals(damaged, Files.readString(file), "a damaged file is left as it is");
  }

  @Test
  void aRunIsTakenUpInItsOwnFile(@TempDir Path folder) throws IOException, UnreadableRun {
    Model model = small(8);
    Run run = new Run(model, 8);
    RunStore store = new RunStore(folder.resolve("new").resolve("runs"));
    try (RunWriter writer = store.create(run, Header.of(run, NOON))) {
      RandomPlay.layOutDay(run, 1);
      run.endDay();
      RandomPlay.layOutDay(run, 2);
      assertEquals(Optional.empty(), writer.save());
    }
    Path file = store.files().get(0);
    assertEquals("2026-11-20T120000Z-generated.jsonl", file.getFileName().toString());
    Files.writeString(file, "{\"day\":2,\"plan\":[{\"pi", java.nio.file.StandardOpenOption.APPEND);
    try (RunWriter writer = RunStore.resume(file, model)) {
      assertEquals(2, writer.run().day());
      assertEquals(run.answered(), writer.run().answered());
      assertThrows(IOException.class, () -> RunStore.resume(file, model).close());
      while (!writer.run().isOver()) {
        writer.run().endDay();
        assertEquals(Optional.empty(), writer.save());
      }
    }
    Run whole = again(Files.readAllBytes(file), model);
    assertTrue(whole.isOver());
    Run fork = whole.fork(2);
    Header header = Header.of(fork, NOON).forkedFrom(new Header.Branch(file.toString(), 2));
    store.create(fork, header).close();
    assertEquals(2, store.files().size());
    RunRecord branch = RunStore.read(store.files().get(0));
    assertEquals(Optional.of(new Header.Branch(file.toString(), 2)), branch.header().branch());
    assertEquals(1, branch.days().size());
  }

  @Test
  void runsLieWhereTheSystemKeepsThemOrWhereOneSays(@TempDir Path folder) throws IOException {
    Path home = folder.resolve("home");
    String data = folder.resolve("data").toString();
    Optional<Path> none = Optional.empty();
    Machine linux = new Machine("Linux", home, Map.of(), none);
    Path share = home.resolve(".local").resolve("share");
    assertEquals(share.resolve("wheelhouse").resolve("runs"), RunStore.on(linux, none).folder());
    Machine xdg = new Machine("Linux", home, Map.of("XDG_DATA_HOME", data), none);
    assertEquals(
        Path.of(data).resolve("wheelhouse").resolve("runs"), RunStore.on(xdg, none).folder());
    Machine relative = new Machine("Linux", home, Map.of("XDG_DATA_HOME", "data"), none);
    assertEquals(share.resolve("wheelhouse").resolve("runs"), RunStore.on(relative, none).folder());
    Machine windows = new Machine("Windows 11", home, Map.of("LOCALAPPDATA", data), none);
    assertEquals(
        Path.of(data).resolve("Wheelhouse").resolve("runs"), RunStore.on(windows, none).folder());
    Machine bare = new Machine("Windows 11", home, Map.of(), none);
    assertEquals(
        home.resolve("AppData").resolve("Local").resolve("Wheelhouse").resolve("runs"),
        RunStore.on(bare, none).folder());
    Machine mac = new Machine("Mac OS X", home, Map.of(), none);
    assertEquals(
        home.resolve("Library")
            .resolve("Application Support")
            .resolve("Wheelhouse")
            .resolve("runs"),
        RunStore.on(mac, none).folder());
    Path stick = folder.resolve("stick");
    Machine portable = new Machine("Linux", home, Map.of(), Optional.of(stick));
    assertEquals(share.resolve("wheelhouse").resolve("runs"), RunStore.on(portable, none).folder());
    Files.createDirectories(stick.resolve(RunStore.PORTABLE));
    assertEquals(stick.resolve(RunStore.PORTABLE), RunStore.on(portable, none).folder());
    Path said = folder.resolve("said");
    assertEquals(said, RunStore.on(portable, Optional.of(said)).folder());
    assertEquals(List.of(), new RunStore(said).files());
    assertFalse(Files.exists(said), "looking makes no folder");
  }
}

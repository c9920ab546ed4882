package wheelhouse.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wheelhouse.debrief.Branches;
import wheelhouse.run.RandomPlay;
import wheelhouse.run.Run;
import wheelhouse.scenario.Generated;
import wheelhouse.sim.Model;

/** A branch is the run it was forked from up to that morning, and a run like any other. */
class ForkTest {

  private static final String NOON = "2026-11-20T12:00:00Z";

  @TempDir private Path folder = Path.of("");
  private RunStore store = new RunStore(folder);

  @BeforeEach
  void open() {
    store = new RunStore(folder);
  }

  private static Model model(long seed) {
    return Model.of(Generated.small(seed));
  }

  private static String later(int minute) {
    return String.format("2026-11-20T13:%02d:00Z", minute);
  }

  private Path kept(Run run) throws IOException {
    try (RunWriter writer = store.create(run, Header.of(run, NOON))) {
      return writer.file().orElseThrow();
    }
  }

  /** Forks a run, plays the branch to its end by holding, and keeps it. */
  private Path branch(Path of, Model model, int day, int minute) throws Exception {
    Run run = proven(of, model);
    try (RunWriter writer = store.fork(run, Header.Branch.of(of, day), later(minute))) {
      while (!writer.run().isOver()) {
        writer.run().endDay();
      }
      assertEquals(Optional.empty(), writer.save());
      return writer.file().orElseThrow();
    }
  }

  private static Run proven(Path file, Model model) throws IOException, UnreadableRun {
    Replay replay = Replayer.replay(RunStore.read(file), model);
    return assertInstanceOf(Replay.Proven.class, replay, replay::sentence).run();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aBranchIsItsOriginalUpToThatMorningToTheLastBit(long seed) throws Exception {
    Model model = model(seed);
    Run run = RandomPlay.played(model, seed);
    Path original = kept(run);
    byte[] before = Files.readAllBytes(original);
    for (int day = 1; day <= run.lastMorning(); day++) {
      Path file;
      try (RunWriter writer = store.fork(run, Header.Branch.of(original, day), later(day))) {
        file = writer.file().orElseThrow();
        assertEquals(day, writer.run().day());
        assertEquals(run.days().subList(0, day - 1), writer.run().days());
        assertEquals(
            run.days().get(day - 1).dawn().fingerprint(), writer.run().state().fingerprint());
        assertEquals(run.days().get(day - 1).morning(), writer.run().morningEvents());
      }
      Run alone = proven(file, model);
      assertEquals(run.days().subList(0, day - 1), alone.days());
      assertEquals(run.days().get(day - 1).dawn().fingerprint(), alone.state().fingerprint());
    }
    assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(original)), "it is left alone");
  }

  @Test
  void whatIsPlayedTheSameEndsTheSameAndItsCodeIsTheSame() throws Exception {
    Model model = model(7);
    Run run = RandomPlay.played(model, 7);
    Path original = kept(run);
    Path file;
    try (RunWriter writer = store.fork(run, Header.Branch.of(original, 4), later(1))) {
      file = writer.file().orElseThrow();
      for (int day = 4; !writer.run().isOver(); day++) {
        run.days().get(day - 1).answered().forEach(writer.run()::settle);
        run.days().get(day - 1).plan().forEach(writer.run()::move);
        writer.run().endDay();
      }
      assertEquals(Optional.empty(), writer.save());
    }
    Run again = proven(file, model);
    assertEquals(run.result(), again.result());
    assertEquals(RunCode.of(run), RunCode.of(again));
    assertEquals(run.result(), RunCode.read(RunCode.of(again)).run(model).result());
  }

  @Test
  void aRunInProgressIsForkedTodayAndBefore() throws Exception {
    Model model = model(3);
    Run run = new Run(model, 3);
    run.endDay();
    run.endDay();
    RandomPlay.layOutDay(run, 1);
    Path original = kept(run);
    assertEquals(3, run.lastMorning());
    try (RunWriter writer = store.fork(run, Header.Branch.of(original, 3), later(1))) {
      assertEquals(List.of(), writer.run().answered(), "today begins again");
      assertEquals(List.of(), writer.run().plan());
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> store.fork(run, Header.Branch.of(original, 4), later(2)));
    assertEquals(2, store.files().size(), "what cannot be forked leaves no file");
  }

  @Test
  void aBranchThatWasKilledGoesOn() throws Exception {
    Model model = model(5);
    Run run = RandomPlay.played(model, 5);
    Path original = kept(run);
    Path file;
    try (RunWriter writer = store.fork(run, Header.Branch.of(original, 4), later(1))) {
      file = writer.file().orElseThrow();
      RandomPlay.layOutDay(writer.run(), 1);
      writer.run().endDay();
      assertEquals(Optional.empty(), writer.save());
    }
    Files.delete(original);
    try (RunWriter writer = RunStore.resume(file, model)) {
      assertEquals(5, writer.run().day());
      while (!writer.run().isOver()) {
        writer.run().endDay();
      }
      assertEquals(Optional.empty(), writer.save());
    }
    assertTrue(proven(file, model).isOver(), "it needs no other file");
  }

  @Test
  void aBranchThatWasTornBeforeItWasWholeIsNoneWhereverItWasTorn() throws Exception {
    Model model = model(6);
    Run run = RandomPlay.played(model, 6);
    Path original = kept(run);
    Path file;
    try (RunWriter writer = store.fork(run, Header.Branch.of(original, 4), later(1))) {
      file = writer.file().orElseThrow();
    }
    byte[] whole = Files.readAllBytes(file);
    int header = new String(whole, StandardCharsets.UTF_8).indexOf('\n') + 1;
    for (int cut = header; cut < whole.length; cut += 17) {
      byte[] torn = Arrays.copyOf(whole, cut);
      RunRecord record = RunRecord.read(torn);
      assertTrue(record.damage().orElseThrow().contains("forked on the morning of day 4"));
      Files.write(file, torn);
      assertThrows(UnreadableRun.class, () -> RunStore.resume(file, model));
    }
    assertEquals(Optional.empty(), RunRecord.read(whole).damage());
  }

  @Test
  void aBranchIsWrittenInOneGo() {
    Model model = model(2);
    Run run = RandomPlay.played(model, 2).fork(6);
    MemoryMedium medium = MemoryMedium.sound();
    RunWriter writer = RunWriter.begin(run, Header.of(run, NOON), medium);
    assertEquals(Optional.empty(), writer.save());
    int writes = (medium.bytes().length + 4095) / 4096;
    assertEquals(writes + 1, medium.calls(), "and forced to the disk once");
    assertEquals(Optional.empty(), writer.save());
    assertEquals(writes + 1, medium.calls(), "nothing new, nothing written");
  }

  @Test
  void branchesOfBranchesStandUnderTheirs() throws Exception {
    Model model = model(4);
    Path original = kept(RandomPlay.played(model, 4));
    Path third = branch(original, model, 3, 1);
    Path fifth = branch(third, model, 5, 2);
    Path second = branch(original, model, 2, 3);
    Path other = kept(RandomPlay.played(model, 9));
    Files.writeString(folder.resolve("strange.jsonl"), "{");
    for (Path of : List.of(original, third, fifth, second)) {
      RunTree<RunStore.Kept> family = store.family(of).orElseThrow();
      assertEquals(
          List.of(original + " 0", third + " 1", fifth + " 2", second + " 1"),
          family.twigs().stream().map(twig -> twig.run().file() + " " + twig.depth()).toList());
      Branches branches = Branches.of(family, of);
      assertEquals(of, branches.shown().orElseThrow().file());
      assertEquals(
          List.of(0, 3, 5, 2), branches.twigs().stream().map(Branches.Twig::from).toList());
      double first = branches.twigs().get(0).result().orElseThrow().harm();
      for (Branches.Twig twig : branches.twigs().subList(1, 4)) {
        assertEquals(
            twig.result().orElseThrow().harm() - first, twig.against().orElseThrow().harm());
      }
    }
    assertEquals(1, store.family(other).orElseThrow().twigs().size());
    assertEquals(Optional.empty(), store.family(folder.resolve("strange.jsonl")));
  }

  @Test
  void aBranchWhoseOriginalIsGoneStandsByItself() throws Exception {
    Model model = model(4);
    Path original = kept(RandomPlay.played(model, 4));
    Path third = branch(original, model, 3, 1);
    Path fifth = branch(third, model, 5, 2);
    Files.delete(original);
    Branches branches = Branches.of(store.family(fifth).orElseThrow(), fifth);
    assertEquals(
        List.of(third, fifth), branches.twigs().stream().map(each -> each.file()).toList());
    assertTrue(branches.any());
    kept(RandomPlay.played(model(4), 5));
    assertEquals(2, store.family(third).orElseThrow().twigs().size(), "other luck is no original");
  }

  @Test
  void filesThatNameEachOtherAreNobodysBranch() throws Exception {
    Model model = model(1);
    Run run = RandomPlay.played(model, 1);
    List<String> names = List.of("a", "b", "c");
    Header plain = Header.of(run, NOON);
    List<RunTree<String>> trees =
        RunTree.grow(
            names,
            name -> name,
            name ->
                Optional.of(
                    plain.forkedFrom(
                        new Header.Branch(
                            name.equals("a") ? "b" : name.equals("b") ? "a" : "b", 2))));
    assertEquals(List.of("a", "b"), trees.stream().map(RunTree::run).toList());
    assertEquals(List.of("b", "c"), trees.get(1).all().toList());
  }

  @Test
  void aFileWithoutTheFieldIsAnOriginal() throws Exception {
    Model model = model(1);
    Path original = kept(RandomPlay.played(model, 1));
    assertTrue(!Files.readString(original).contains("branch"), "originals are as they always were");
    assertEquals(Optional.empty(), RunStore.header(original).branch());
    assertEquals(RunStore.read(original).header(), RunStore.header(original));
    Path branch = branch(original, model, 3, 1);
    assertNotEquals(Optional.empty(), RunStore.header(branch).branch());
    assertEquals(RunStore.read(branch).header(), RunStore.header(branch));
    Path empty = Files.writeString(folder.resolve("empty.jsonl"), "");
    assertThrows(UnreadableRun.class, () -> RunStore.header(empty));
    Path endless = Files.writeString(folder.resolve("endless.jsonl"), "x".repeat(1 << 18));
    assertThrows(UnreadableRun.class, () -> RunStore.header(endless));
  }
}

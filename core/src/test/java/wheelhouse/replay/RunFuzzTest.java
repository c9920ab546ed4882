package wheelhouse.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import wheelhouse.run.RandomPlay;
import wheelhouse.run.Run;
import wheelhouse.scenario.Generated;
import wheelhouse.sim.Model;

/**
 * Whatever becomes of a run's file or code, reading it ends: with a run, or with a sentence for a
 * person that names no class and no exception. Never a crash.
 */
class RunFuzzTest {

  private static final String NOON = "2026-11-20T12:00:00Z";
  private static final int FILES = 6_000;
  private static final int CODES = 4_000;
  private static final int ENOUGH = 20;
  private static final byte[][] PIECES = {
    bytes("{"),
    bytes("}"),
    bytes("["),
    bytes("\""),
    bytes("null"),
    bytes("-1"),
    bytes("1e999"),
    bytes("99999999999999999999"),
    bytes("\n"),
    bytes("\\ud800"),
    bytes("{\"day\":"),
    {(byte) 0xFF},
    {0},
    bytes("[".repeat(500)),
  };

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void brokenFilesAreRefusedInASentenceOrPlayed() {
    Model model = Model.of(Generated.SMALL.scenario(4));
    byte[] file = written(RandomPlay.played(model, 4));
    int refused = 0;
    int played = 0;
    for (int input = 0; input < FILES; input++) {
      SplittableRandom random = new SplittableRandom(input);
      byte[] broken = broken(file, random);
      try {
        String told = Replayer.replay(RunRecord.read(broken), model).sentence();
        forPeople(told, input);
        played++;
      } catch (UnreadableRun unreadable) {
        forPeople(unreadable.getMessage(), input);
        refused++;
      } catch (RuntimeException crash) {
        fail("input " + input + " crashed: " + crash, crash);
      }
    }
    assertTrue(refused > ENOUGH && played > ENOUGH, refused + " refused, " + played + " played");
  }

  @Test
  void brokenCodesAreRefusedInASentence() {
    Model model = Model.of(Generated.SMALL.scenario(5));
    byte[] code = bytes(RunCode.of(RandomPlay.played(model, 5)));
    int refused = 0;
    for (int input = 0; input < CODES; input++) {
      SplittableRandom random = new SplittableRandom(input);
      byte[] broken = broken(code, random);
      try {
        RunCode.read(new String(broken, StandardCharsets.UTF_8)).run(model);
      } catch (UnreadableRun unreadable) {
        forPeople(unreadable.getMessage(), input);
        refused++;
      } catch (RuntimeException crash) {
        fail("input " + input + " crashed: " + crash, crash);
      }
    }
    assertTrue(refused > CODES / 2, "only " + refused + " were refused");
  }

  private static byte[] written(Run run) {
    MemoryMedium medium = MemoryMedium.sound();
    RunWriter writer = RunWriter.begin(run, Header.of(run, NOON), medium);
    assertEquals(Optional.empty(), writer.save());
    return medium.bytes();
  }

  private static byte[] broken(byte[] whole, SplittableRandom random) {
    byte[] bytes = whole.clone();
    for (int times = 1 + random.nextInt(4); times > 0 && bytes.length > 0; times--) {
      int at = random.nextInt(bytes.length);
      int to = Math.min(bytes.length, at + 1 + random.nextInt(40));
      switch (random.nextInt(6)) {
        case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 1 -> bytes = Arrays.copyOf(bytes, at);
        case 2 -> bytes = joined(bytes, at, new byte[0], to);
        case 3 -> bytes = joined(bytes, to, Arrays.copyOfRange(bytes, at, to), to);
        case 4 -> bytes = joined(bytes, at, PIECES[random.nextInt(PIECES.length)], at);
        default -> bytes[at] = (byte) ('0' + random.nextInt(10));
      }
    }
    return bytes;
  }

  private static byte[] joined(byte[] bytes, int head, byte[] middle, int tail) {
    byte[] joined = Arrays.copyOf(bytes, head + middle.length + bytes.length - tail);
    System.arraycopy(middle, 0, joined, head, middle.length);
    System.arraycopy(bytes, tail, joined, head + middle.length, bytes.length - tail);
    return joined;
  }

  private static void forPeople(String sentence, int input) {
    assertFalse(sentence.isBlank(), "input " + input);
    assertFalse(
        sentence.contains("Exception") || sentence.contains("java."),
        "input " + input + ": " + sentence);
  }
}

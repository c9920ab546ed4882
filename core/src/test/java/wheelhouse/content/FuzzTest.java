package wheelhouse.content;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Damaged scenarios and overlays are found wanting, never a reason to fall over. */
class FuzzTest {

  private static final int INPUTS = 20_000;
  private static final Loaded BASE = ScenarioReader.read("base.json", Golden.base());
  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "\\",
          "\\u12",
          "//",
          "/*",
          "*/",
          "#",
          "null",
          "true",
          "-",
          "1e999",
          "-1e999",
          "1e-999",
          "0.1e+308",
          "99999999999999999999",
          "-0",
          "00",
          ".5",
          "NaN",
          "\u0000",
          "\uFEFF",
          "\u201C",
          "'",
          "{}",
          "[]",
          "\"\"",
          "{breaks.weekday}",
          "[[[[",
          "{\"a\":",
          "\"id\": \"ana\",",
          "\"owner\": 1",
          "\"$schema\"");

  @Test
  void damagedFilesAreReadToTheEnd() {
    List<byte[]> good =
        List.of(
            Golden.base().getBytes(StandardCharsets.UTF_8),
            GuideTest.example().getBytes(StandardCharsets.UTF_8));
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          int clean = 0;
          for (int seed = 0; seed < INPUTS; seed++) {
            clean += readsDamaged(good, seed, FuzzTest::scenario) ? 1 : 0;
          }
          int most = INPUTS / 4;
          assertTrue(clean < most, "too many inputs were not damaged at all: " + clean);
        });
  }

  @Test
  void damagedOverlaysAreReadToTheEnd() {
    List<byte[]> good = List.of(Golden.overlay().getBytes(StandardCharsets.UTF_8));
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (int seed = 0; seed < INPUTS / 4; seed++) {
            readsDamaged(good, seed, FuzzTest::overlay);
          }
        });
  }

  private static Loaded scenario(byte[] bytes) {
    return ScenarioReader.read("fuzz.json", () -> new ByteArrayInputStream(bytes));
  }

  private static Loaded overlay(byte[] bytes) {
    return OverlayReader.read(
        "fuzz.de.json", () -> new ByteArrayInputStream(bytes), Optional.of(BASE));
  }

  /** Whether the damage went unnoticed. */
  private static boolean readsDamaged(
      List<byte[]> good, int seed, Function<byte[], Loaded> reader) {
    SplittableRandom random = new SplittableRandom(seed);
    byte[] input = good.get(random.nextInt(good.size()));
    int times = 1 + random.nextInt(4);
    for (int i = 0; i < times; i++) {
      input = damaged(input, good, random);
    }
    byte[] bytes = input;
    try {
      Loaded loaded = reader.apply(bytes);
      boolean errors =
          loaded.findings().stream().anyMatch(each -> each.severity() == Severity.ERROR);
      if (errors == loaded.scenario().isPresent()) {
        fail("seed " + seed + ": a scenario despite errors, or none without");
      }
      for (Finding finding : loaded.findings()) {
        String said = Messages.pretty(finding) + Messages.line(finding);
        if (finding.message().isBlank() || said.chars().anyMatch(c -> c < ' ' && c != '\n')) {
          fail("seed " + seed + ": " + said);
        }
      }
      return !errors;
    } catch (RuntimeException | StackOverflowError failure) {
      throw new AssertionError("seed " + seed, failure);
    }
  }

  private static byte[] damaged(byte[] input, List<byte[]> good, SplittableRandom random) {
    if (input.length == 0) {
      return input;
    }
    int at = random.nextInt(input.length);
    int length = Math.min(1 + random.nextInt(30), input.length - at);
    byte[] changed = input.clone();
    switch (random.nextInt(8)) {
      case 0:
        return joined(input, at, new byte[0], at + length);
      case 1:
        return joined(input, at, Arrays.copyOfRange(input, at, at + length), at);
      case 2:
        changed[at] ^= (byte) (1 << random.nextInt(8));
        return changed;
      case 3:
        return random.nextInt(4) == 0 ? Arrays.copyOf(input, at) : damaged(input, good, random);
      case 4:
        byte[] other = good.get(random.nextInt(good.size()));
        int from = random.nextInt(other.length);
        int to = Math.min(other.length, from + random.nextInt(400));
        return joined(input, at, Arrays.copyOfRange(other, from, to), at + length);
      case 5:
        String nest = random.nextInt(2) == 0 ? "[" : "{\"a\":";
        int deep = random.nextInt(3) == 0 ? 20_000 : random.nextInt(80);
        return joined(input, at, nest.repeat(deep).getBytes(StandardCharsets.UTF_8), at);
      case 6:
        byte[] piece = PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
        return joined(input, at, piece, at + random.nextInt(2));
      default:
        return numberChanged(input, at, random);
    }
  }

  /** The next number after a place becomes an extreme one. */
  private static byte[] numberChanged(byte[] input, int at, SplittableRandom random) {
    int from = at;
    while (from < input.length && !Character.isDigit(input[from])) {
      from++;
    }
    int to = from;
    while (to < input.length && (Character.isDigit(input[to]) || input[to] == '.')) {
      to++;
    }
    List<String> extremes =
        List.of(
            "-1", "0", "1e308", "1e999", "-1e999", "2147483648", "9".repeat(400), "0.5", "1e-400");
    String extreme = extremes.get(random.nextInt(extremes.size()));
    return joined(input, from, extreme.getBytes(StandardCharsets.UTF_8), to);
  }

  private static byte[] joined(byte[] input, int until, byte[] middle, int from) {
    byte[] result = Arrays.copyOf(input, until + middle.length + input.length - from);
    System.arraycopy(middle, 0, result, until, middle.length);
    System.arraycopy(input, from, result, until + middle.length, input.length - from);
    return result;
  }
}

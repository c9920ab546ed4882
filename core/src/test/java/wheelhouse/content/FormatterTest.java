package wheelhouse.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import wheelhouse.content.Formatter.Formatted;
import wheelhouse.content.JsonValue.JsonArray;
import wheelhouse.content.JsonValue.JsonObject;
import wheelhouse.replay.ScenarioHash;

class FormatterTest {

  private static final int INPUTS = 400;
  private static final List<String> PIECES =
      List.of(
          "\n",
          " ",
          "\t",
          "\\u00e9",
          "1.50",
          "-0",
          "1e3",
          "{}",
          "[]",
          ",",
          "\"x\": 1,",
          "\"id\": \"twice\",",
          "// note",
          "/* note */",
          "\"",
          "{",
          "]",
          "null",
          "é",
          "\r\n");

  static Stream<String> files() {
    return Stream.concat(
        Bundled.ids().stream().map(id -> id + ".json"),
        Stream.of("first-week.de.json", "guide/month-end.json", "guide/costume-shop.json"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileSaysTheSameAfterwards(String name) throws MalformedJson {
    String text = Golden.text(Golden.path("scenarios/" + name));
    Formatted formatted = Formatter.format(name, text);
    String canonical = formatted.text().orElseThrow();
    assertEquals(sorted(Json.read(text)), sorted(Json.read(canonical)));
    assertTrue(Formatter.format(name, canonical).isCanonical());
    if (!OverlayReader.isOverlay(name)) {
      assertEquals(
          ScenarioHash.of(ScenarioReader.read(name, text).scenario().orElseThrow()),
          ScenarioHash.of(ScenarioReader.read(name, canonical).scenario().orElseThrow()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"forty-seven.json", "the-usual.json", "first-week.de.json"})
  void aFileThatWasBroughtIntoOrderStaysSo(String name) {
    String text = Golden.text(Golden.path("scenarios/" + name));
    assertTrue(Formatter.format(name, text).isCanonical(), "wheelhouse fmt scenarios/" + name);
  }

  /** However a file is laid out, and whatever was damaged: the same, or refused with a reason. */
  @Test
  void nothingIsLostWhateverIsWritten() throws MalformedJson {
    List<String> good =
        List.of(Golden.base(), GuideTest.example(), Json.line(Json.read(Golden.base())));
    int kept = 0;
    for (int seed = 0; seed < INPUTS; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      String text = damaged(good.get(random.nextInt(good.size())), random);
      Formatted formatted = Formatter.format("fuzz.json", text);
      assertEquals(formatted.findings().isEmpty(), formatted.text().isPresent(), "seed " + seed);
      if (formatted.text().isPresent()) {
        kept++;
        String canonical = formatted.text().get();
        assertEquals(members(text), members(canonical), "seed " + seed);
        assertTrue(Formatter.format("fuzz.json", canonical).isCanonical(), "seed " + seed);
      }
    }
    assertTrue(kept > INPUTS / 5 && kept < INPUTS, "formatted: " + kept);
  }

  @Test
  void namesStandInTheOrderOfTheGuideAndWhatItDoesNotKnowAfterThem() {
    assertEquals(
        """
        {
          "format": 1.0,
          "id": "é\\u00e9\\/",
          "kinds": [
            { "id": "b", "name": "B", "colour": "red" },
            { "id": "a" }
          ],
          "zebra": { "b": 1, "a": 2 },
          "note": null
        }
        """,
        formatted(
            "{\"zebra\":{\"b\":1,\"a\":2},\"kinds\":[{\"name\":\"B\",\"colour\":\"red\",\"id\":\"b\"},"
                + "{\"id\":\"a\"}],\r\n\"note\":null,\"id\":\"é\\u00e9\\/\",\"format\":1.0}"));
  }

  @Test
  void aNameThatIsThereTwiceStaysThereTwice() {
    assertEquals(
        "{\n  \"id\": \"a\",\n  \"id\": \"b\",\n  \"title\": \"t\",\n  \"kinds\": [\n    {}\n  ]\n}\n",
        formatted("{\"kinds\":[{}],\"id\":\"a\",\"title\":\"t\",\"id\":\"b\"}"));
  }

  @Test
  void aCommentIsRefusedAtItsPlace() {
    Formatted formatted = Formatter.format("x.json", "{\n  \"id\": \"a\" // ours\n}\n");
    assertTrue(formatted.text().isEmpty());
    assertEquals(1, formatted.findings().size());
    assertEquals("W103", formatted.findings().get(0).code());
    assertEquals(2, formatted.findings().get(0).place().line());
  }

  @Test
  void whatIsNoScenarioIsRefused() {
    for (String text : List.of("", "[1]", "{", "{\"a\": 01}", "{\"a\": 1,}", "\u00ABa\u00BB")) {
      assertFalse(Formatter.format("x.json", text).findings().isEmpty(), text);
    }
  }

  private static String formatted(String text) {
    return Formatter.format("x.json", text).text().orElseThrow();
  }

  private static String damaged(String text, SplittableRandom random) {
    StringBuilder damaged = new StringBuilder(text);
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(damaged.length());
      if (random.nextInt(4) == 0) {
        damaged.delete(at, Math.min(damaged.length(), at + 1 + random.nextInt(3)));
      } else {
        damaged.insert(at, PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return damaged.toString();
  }

  /** Every word and number of a text, by how often it is there: also of names that are repeated. */
  private static Map<String, Integer> members(String text) {
    Map<String, Integer> count = new TreeMap<>();
    boolean quoted = false;
    StringBuilder token = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' && (i == 0 || !isEscaped(text, i))) {
        quoted = !quoted;
      }
      if (!quoted && "{}[],: \n\r\t\uFEFF".indexOf(c) >= 0) {
        if ("{}[],:".indexOf(c) >= 0) {
          count.merge(String.valueOf(c), 1, Integer::sum);
        }
        if (token.length() > 0) {
          count.merge(token.toString(), 1, Integer::sum);
          token.setLength(0);
        }
      } else {
        token.append(c);
      }
    }
    return count;
  }

  private static boolean isEscaped(String text, int at) {
    int slashes = 0;
    while (at - slashes > 0 && text.charAt(at - slashes - 1) == '\\') {
      slashes++;
    }
    return slashes % 2 == 1;
  }

  /** A value with the members of every object in the order of the alphabet. */
  private static JsonValue sorted(JsonValue value) {
    if (value instanceof JsonObject object) {
      Map<String, JsonValue> members = new TreeMap<>();
      object.members().forEach((key, each) -> members.put(key, sorted(each)));
      return new JsonObject(members);
    } else if (value instanceof JsonArray array) {
      return JsonValue.array(array.values().stream().map(FormatterTest::sorted).toList());
    }
    return value;
  }
}

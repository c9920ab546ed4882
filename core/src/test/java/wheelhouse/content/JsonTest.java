package wheelhouse.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wheelhouse.content.JsonValue.JsonNumber;
import wheelhouse.content.JsonValue.JsonObject;

class JsonTest {

  @Test
  void whatIsWrittenReadsBackEqual() throws MalformedJson {
    for (int seed = 0; seed < 3000; seed++) {
      JsonValue value = value(new SplittableRandom(seed), 0);
      assertEquals(value, Json.read(Json.line(value)), "seed " + seed);
      assertEquals(value, Json.read(Json.pretty(value)), "seed " + seed);
      assertTrue(Json.line(value).chars().noneMatch(c -> c == '\n'), "seed " + seed);
    }
  }

  @Test
  void readsWhatAnotherReaderReads() throws MalformedJson {
    Gson gson = new GsonBuilder().setStrictness(Strictness.STRICT).serializeNulls().create();
    TypeAdapter<JsonElement> other = gson.getAdapter(JsonElement.class);
    int good = 0;
    for (int seed = 0; seed < 5000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      StringBuilder text = new StringBuilder(Json.line(value(random, 0)));
      if (random.nextBoolean() && text.length() > 1) {
        text.setCharAt(
            random.nextInt(text.length()), "{}[],:\"\\0e-.tx ".charAt(random.nextInt(15)));
      }
      boolean theirs = accepts(other, text.toString());
      boolean ours = accepts(text.toString());
      boolean stricter = !ours && theirs;
      assertTrue(ours == theirs || stricter && repeats(text.toString()), seed + ": " + text);
      good += ours ? 1 : 0;
    }
    assertTrue(good > 2000 && good < 4900, "accepted: " + good);
  }

  @Test
  void numbersComeBackExactly() throws MalformedJson {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 20_000; i++) {
      double real = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(real)) {
        JsonNumber read = (JsonNumber) Json.read(Json.line(JsonValue.of(real)));
        assertEquals(Double.doubleToLongBits(real), Double.doubleToLongBits(read.asDouble()));
      }
      long whole = random.nextLong();
      JsonNumber read = (JsonNumber) Json.read(Json.line(JsonValue.of(whole)));
      assertEquals(Optional.of(whole), read.asLong());
    }
    assertEquals(Optional.empty(), new JsonNumber("1.5").asLong());
    assertEquals(Optional.empty(), new JsonNumber("99999999999999999999").asLong());
    assertThrows(IllegalArgumentException.class, () -> JsonValue.of(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> JsonValue.of(Double.POSITIVE_INFINITY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "{\"a\":1,}|1|7|this comma is one too many",
        "{\"a\":1 \"b\":2}|1|7|a comma is missing here",
        "[1] 2|1|5|something follows after the end",
        "{\"a\":1,\"a\":2}|1|8|\"a\" is there twice",
        "[1, // x|1|5|comments have no place in JSON",
        "[01]|1|2|\"01\" is not how a number is written",
        "§§|1|1|the file is empty",
        "§[1,\n  tru]§|2|3|texts are written in double quotes",
      })
  void refusesWithPlaceAndReason(String text, int line, int column, String message) {
    MalformedJson refusal = assertThrows(MalformedJson.class, () -> Json.read(text));
    assertEquals(line + ":" + column, refusal.line() + ":" + refusal.column());
    assertTrue(refusal.getMessage().startsWith(message), refusal.getMessage());
  }

  @Test
  void prettyIsReadable() {
    JsonObject value =
        JsonValue.object()
            .with("z", JsonValue.of(1))
            .with("a", JsonValue.array(List.of(JsonValue.of(0.5), JsonValue.of("x"))))
            .with("o", JsonValue.object().with("none", JsonValue.object()));
    assertEquals(
        "{\n  \"z\": 1,\n  \"a\": [0.5, \"x\"],\n  \"o\": {\n    \"none\": {}\n  }\n}\n",
        Json.pretty(value));
    assertEquals("{\"z\":1,\"a\":[0.5,\"x\"],\"o\":{\"none\":{}}}", Json.line(value));
  }

  @Test
  void depthIsBounded() {
    String deep = "[".repeat(100_000);
    assertThrows(MalformedJson.class, () -> Json.read(deep + "]".repeat(100_000)));
  }

  private static boolean accepts(String text) {
    try {
      Json.read(text);
      return true;
    } catch (MalformedJson refused) {
      return false;
    }
  }

  private static boolean accepts(TypeAdapter<JsonElement> adapter, String text) {
    try {
      adapter.fromJson(text);
      return true;
    } catch (IOException | JsonParseException | IllegalStateException refused) {
      return false;
    }
  }

  /** Whether our reader refuses for a reason that the other one does not know. */
  private static boolean repeats(String text) {
    try {
      Json.read(text);
      return false;
    } catch (MalformedJson refused) {
      return refused.getMessage().contains("twice")
          || refused.getMessage().contains("follows after the end")
          || refused.getMessage().contains("a letter right after it");
    }
  }

  private static JsonValue value(SplittableRandom random, int depth) {
    switch (random.nextInt(depth > 4 ? 5 : 8)) {
      case 0:
        return JsonValue.of(random.nextBoolean());
      case 1:
        return new JsonValue.JsonNull();
      case 2:
        return JsonValue.of(random.nextLong());
      case 3:
        return JsonValue.of(random.nextDouble() * Math.pow(10, random.nextInt(40) - 20));
      case 4:
        return JsonValue.of(text(random));
      case 5:
        List<JsonValue> values = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
          values.add(value(random, depth + 1));
        }
        return JsonValue.array(values);
      default:
        JsonObject object = JsonValue.object();
        for (int i = random.nextInt(5); i > 0; i--) {
          object = object.with(text(random), value(random, depth + 1));
        }
        return object;
    }
  }

  private static String text(SplittableRandom random) {
    String letters = "ab\"\\/\n\t\u0000\u001f é\u2028\ud83d\ude00\ud800{}[]";
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    return text.toString();
  }
}

package wheelhouse.desktop.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.graphics.g2d.BitmapFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wheelhouse.content.Bundled;
import wheelhouse.content.Json;
import wheelhouse.content.JsonValue;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.screen.Screen;
import wheelhouse.desktop.screen.Window;
import wheelhouse.desktop.settings.Option;
import wheelhouse.desktop.stage.LayoutCheck;
import wheelhouse.desktop.stage.Theatre;

/** Every letter of the words of the interface and of the shipped scenarios is in every face. */
class GlyphTest {

  private static final String WORDS = "/assets/words/";
  private static final String NAMES = "/wheelhouse/words/names";

  /** Each letter, and where it stands first. */
  private static Map<Character, String> letters() throws Exception {
    Map<Character, String> letters = new TreeMap<>();
    Path folder = Path.of(GlyphTest.class.getResource(WORDS + "window.properties").toURI());
    try (Stream<Path> files = Files.list(folder.getParent())) {
      for (Path file : files.sorted().toList()) {
        bundle(WORDS + file.getFileName(), letters);
      }
    }
    bundle(NAMES + ".properties", letters);
    for (String language : Option.LANGUAGES) {
      bundle(NAMES + "_" + language + ".properties", letters);
    }
    for (String id : Bundled.ids()) {
      scenario("/scenarios/" + id + ".json", letters);
      for (String language : Option.LANGUAGES) {
        scenario("/scenarios/" + id + "." + language + ".json", letters);
      }
    }
    return letters;
  }

  private static void bundle(String resource, Map<Character, String> letters) throws IOException {
    try (InputStream stream = GlyphTest.class.getResourceAsStream(resource)) {
      if (stream != null) {
        Properties bundle = new Properties();
        bundle.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        bundle.forEach((key, value) -> note(String.valueOf(value), resource + " " + key, letters));
      }
    }
  }

  private static void scenario(String resource, Map<Character, String> letters) throws Exception {
    try (InputStream stream = GlyphTest.class.getResourceAsStream(resource)) {
      if (stream != null) {
        String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        strings(Json.read(text), resource, letters);
      }
    }
  }

  private static void strings(JsonValue value, String where, Map<Character, String> letters) {
    if (value instanceof JsonValue.JsonString text) {
      note(text.text(), where, letters);
    } else if (value instanceof JsonValue.JsonArray array) {
      array.values().forEach(item -> strings(item, where, letters));
    } else if (value instanceof JsonValue.JsonObject object) {
      object.members().forEach((name, member) -> strings(member, where + "/" + name, letters));
    }
  }

  private static void note(String text, String where, Map<Character, String> letters) {
    for (char letter : text.toCharArray()) {
      if (letter != '\n') {
        letters.putIfAbsent(letter, where + ": " + text);
      }
    }
  }

  @Test
  void lettersAreFound() throws Exception {
    Map<Character, String> letters = letters();
    assertTrue(letters.keySet().containsAll(List.of('a', 'Z', '7', 'ß', '’')));
  }

  @ParameterizedTest
  @EnumSource
  void everyFaceHasEveryLetter(Face.Headlines headlines) throws Exception {
    Window.Taste plain = Theatre.plain();
    Window.Taste taste =
        new Window.Taste(plain.theme(), headlines, plain.textPercent(), true, plain.text());
    List<String> missing = new ArrayList<>();
    try (Theatre theatre = Theatre.open(taste, 640, 480, Empty::new)) {
      for (Type type : Type.values()) {
        BitmapFont font = theatre.window().look().font(type);
        assertFalse(LayoutCheck.has(font, '\u674e'), "nothing would ever be missing");
        letters()
            .forEach(
                (letter, where) -> {
                  if (!LayoutCheck.has(font, letter)) {
                    missing.add(
                        String.format("%s: U+%04X %c in %s", type, (int) letter, letter, where));
                  }
                });
      }
    }
    assertEquals("", String.join("\n", missing));
  }

  /** A screen with nothing on it. */
  private static final class Empty extends Screen {
    Empty(Window window) {
      super(window);
    }

    @Override
    public Part build() {
      return new Column(look());
    }
  }
}

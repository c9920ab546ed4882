package wheelhouse.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  @TempDir private Path folder = Path.of("");

  private Path file() {
    return folder.resolve("config").resolve("settings.json");
  }

  private void holds(String text) throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), text);
  }

  private Settings read() {
    SettingsFile.Found found = new SettingsFile(file()).read();
    assertEquals(Optional.empty(), found.trouble());
    return found.settings();
  }

  @Test
  void whatWasNeverWrittenIsTheUsual() {
    assertEquals(Settings.USUAL, read());
  }

  @Test
  void everyChoiceOfEveryOptionComesBack() {
    Random random = new Random(7);
    SettingsFile kept = new SettingsFile(file());
    for (Option option : Option.values()) {
      for (String choice : option.choices()) {
        Settings settings =
            Settings.USUAL
                .with(option, choice)
                .sized(640 + random.nextInt(3000), 480 + random.nextInt(2000))
                .playedBy("jürgen \"x\"");
        assertEquals(Optional.empty(), kept.write(settings));
        assertEquals(settings, read());
        assertEquals(choice, read().of(option));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "79, 80",
    "-5, 80",
    "84, 80",
    "85, 90",
    "104.9, 100",
    "205, 200",
    "1e300, 200",
    "-1e300, 80",
    "true, 100",
    "null, 100",
    "'\"big\"', 100",
    "'\"120\"', 120",
    "[], 100"
  })
  void aScaleOutOfRangeIsTheNearestInIt(String written, String meant) throws IOException {
    holds("{\"textScale\": " + written + "}");
    assertEquals(meant, read().of(Option.TEXT_SCALE));
  }

  @Test
  void whatIsUnknownIsTheUsual() throws IOException {
    holds(
        "{\"language\":\"tlh\",\"theme\":\"pink\",\"sound\":7,\"clock\":true,\"window\":{},"
            + "\"width\":1e99,\"height\":-3,\"player\":[1]}");
    Settings settings = read();
    assertEquals(Settings.USUAL.choices(), settings.choices());
    assertEquals(16384, settings.width());
    assertEquals(480, settings.height());
    assertEquals("", settings.player());
  }

  @Test
  void whatANewerProgramWroteStays() throws IOException {
    holds("{\"theme\":\"dark\",\"tomorrow\":{\"deep\":[1,2]}}");
    Settings settings = read();
    assertEquals(
        Optional.empty(), new SettingsFile(file()).write(settings.with(Option.CLOCK, "shown")));
    String text = Files.readString(file());
    assertTrue(text.contains("\"tomorrow\"") && text.contains("[1, 2]"), text);
    assertEquals(settings.with(Option.CLOCK, "shown"), read());
  }

  @Test
  void aFileTornAtAnyByteGivesTheUsualAndIsSetAside() throws IOException {
    SettingsFile kept = new SettingsFile(file());
    assertEquals(Optional.empty(), kept.write(Settings.USUAL.with(Option.THEME, "dark")));
    byte[] whole = Files.readAllBytes(file());
    for (int length = 0; length < whole.length - 1; length++) {
      byte[] torn = Arrays.copyOf(whole, length);
      Files.write(file(), torn);
      SettingsFile.Found found = kept.read();
      assertEquals(Settings.USUAL, found.settings());
      Trouble trouble = found.trouble().orElseThrow();
      assertEquals(Trouble.Kind.BROKEN, trouble.kind());
      assertEquals(
          length == 0 ? "settings.broken.json" : "settings.broken-" + (length + 1) + ".json",
          trouble.file().getFileName().toString());
      assertTrue(Arrays.equals(torn, Files.readAllBytes(trouble.file())));
      assertTrue(Files.notExists(file()));
    }
  }

  static Stream<byte[]> broken() {
    return Stream.of(
        "[]".getBytes(StandardCharsets.UTF_8),
        "null".getBytes(StandardCharsets.UTF_8),
        "{\"a\":1,\"a\":2}".getBytes(StandardCharsets.UTF_8),
        "{\"theme\":\"d\u00e4rk\"}".getBytes(StandardCharsets.ISO_8859_1),
        new byte[2_000_000],
        ("[".repeat(100_000)).getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.MethodSource("broken")
  void whatIsNoSettingsIsSetAsideBeforeAnythingIsWritten(byte[] bytes) throws IOException {
    Files.createDirectories(file().getParent());
    Files.write(file(), bytes);
    assertEquals(Optional.empty(), new SettingsFile(file()).write(Settings.USUAL));
    assertEquals(Settings.USUAL, read());
    assertTrue(
        Arrays.equals(bytes, Files.readAllBytes(file().resolveSibling("settings.broken.json"))));
  }

  @Test
  void whatCannotBeReadOrWrittenIsToldAndLeftAlone() throws IOException {
    Files.createDirectories(file());
    Files.writeString(file().resolve("x"), "x");
    SettingsFile kept = new SettingsFile(file(), new SafeFile(pause -> {}));
    assertEquals(Trouble.Kind.UNREADABLE, kept.read().trouble().map(Trouble::kind).orElseThrow());
    Files.writeString(folder.resolve("file"), "");
    SettingsFile nowhere = new SettingsFile(folder.resolve("file").resolve("settings.json"));
    assertEquals(
        Trouble.Kind.UNWRITTEN, nowhere.write(Settings.USUAL).map(Trouble::kind).orElseThrow());
  }

  @Test
  void aFileThatIsHeldIsTriedAgainLongerAndLonger() throws IOException {
    List<Long> pauses = new ArrayList<>();
    Path held = folder.resolve("held");
    Files.createDirectories(held.resolve("full"));
    SafeFile safe =
        new SafeFile(
            pause -> {
              pauses.add(pause);
              if (pauses.size() == 3) {
                held.resolve("full").toFile().delete();
                held.toFile().delete();
              }
            });
    safe.write(held, "here");
    assertEquals(List.of(10L, 20L, 40L), pauses);
    assertEquals("here", Files.readString(held));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(held), files.toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"de-AT", "de", "de-DE"})
  void theLanguageOfTheSystemIsSpokenWhereItCanBe(String system) {
    assertEquals(Locale.GERMAN, Settings.USUAL.locale(Locale.forLanguageTag(system)));
    assertEquals(
        Locale.ENGLISH,
        Settings.USUAL.with(Option.LANGUAGE, "en").locale(Locale.forLanguageTag(system)));
    assertEquals(Locale.ENGLISH, Settings.USUAL.locale(Locale.JAPANESE));
  }

  @Test
  void whatDrawsAsksInItsOwnTerms() {
    Settings.Theme dark = Settings.Theme.DARK;
    assertEquals(Settings.Theme.LIGHT, Settings.USUAL.theme(Optional.empty()));
    assertEquals(dark, Settings.USUAL.theme(Optional.of(dark)));
    assertEquals(
        Settings.Theme.HIGH_CONTRAST,
        Settings.USUAL.with(Option.THEME, "high-contrast").theme(Optional.of(dark)));
    assertEquals(70, Settings.USUAL.loudness());
    assertEquals(0, Settings.USUAL.with(Option.SOUND, "off").loudness());
    assertEquals(Settings.Form.MAXIMISED, Settings.USUAL.with(Option.WINDOW, "maximised").form());
    Settings all =
        new Settings(
            Map.of(Option.HEADLINES, "plain", Option.MOTION, "reduced", Option.CLOCK, "shown"),
            1,
            1,
            "");
    assertTrue(all.plainHeadlines() && all.reducedMotion() && all.showsClock() && all.explains());
  }
}

package wheelhouse.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wheelhouse.content.JsonValue.JsonObject;
import wheelhouse.scenario.Scenario;

/** A scenario in another language is the same scenario. */
class OverlayTest {

  private static final Loaded BASE = ScenarioReader.read("base.json", Golden.base());
  private static final String GERMAN = Golden.overlay();

  /** Names, silences, and what is not part of the scenario. */
  private static final Set<String> MAY_STAY =
      Set.of(
          "/$schema",
          "/manager/boss",
          "/team/bela/about",
          "/customers/agnes/name",
          "/customers/mill/name",
          "/incidents/pension-file/voices/customer",
          "/allow");

  @Test
  void everyWordArrivesWhereItBelongs() {
    Scenario it = read(GERMAN).scenario().orElseThrow();
    assertEquals("quiet-quarter", it.id());
    assertEquals("de", it.language());
    assertEquals("Das stille Quartal", it.title());
    assertTrue(it.briefing().paragraphs().get(1).startsWith("Am Zehnten"));
    assertEquals("Auslieferung", it.kinds().get(1).name());
    assertEquals("Leitung Kundenbetrieb", it.manager().role());
    assertTrue(it.manager().ownWork().get(0).missed().text().startsWith("Ruth hat"));
    assertEquals("Quartalsbericht bei Ruth.", it.calendar().get(0).text());
    assertEquals("Ana", it.team().get(0).name(), "names of people stay, unless given");
    assertEquals("Ich hatte es ohnehin.", it.team().get(0).replies().get(0).line());
    assertEquals("Gut.", it.team().get(0).replies().get(1).line());
    assertTrue(it.causes().get(0).tells().startsWith("Auf dem Plan"));
    assertEquals("Die alte Mühle", it.customers().get(1).name());
    assertEquals("Mehl um neun", it.incidents().get(1).title());
    assertEquals(
        "Irgendein Tag ist recht.", it.incidents().get(0).signs().get(1).lines().get("never"));
    assertEquals(
        "Ich wollte nur, dass es erledigt ist.", it.incidents().get(0).voices().get(0).line());
    assertEquals("", it.incidents().get(0).voices().get(1).line());
    assertEquals("Den neuen Plan drucken", it.sources().get(0).redesign().title());
    assertEquals(
        "Der Drucker ist warm.",
        it.sources().get(0).redesign().signs().get(0).lines().get("nothing"));
    assertTrue(it.guardrails().get(0).title().startsWith("Jede Datei"));
    assertTrue(it.post().get(0).text().endsWith("gehen sollen."));
    assertEquals("Wir sollten reden.", it.letters().get(3).text());
    assertTrue(it.questions().get(0).startsWith("Was haben Sie"));
  }

  /** Whatever a player can read is in the base scenario, and all of it is said otherwise. */
  @Test
  void nothingThatAPlayerCanReadStaysBehind() {
    Scenario english = BASE.scenario().orElseThrow();
    Scenario german = read(GERMAN).scenario().orElseThrow();
    TreeSet<String> same = new TreeSet<>(texts(english));
    same.retainAll(texts(german));
    same.removeIf(text -> text.matches("[a-z0-9.-]*"));
    assertEquals(new TreeSet<>(List.of("Ana", "Béla", "Ruth Adler")), same);
  }

  private static List<String> texts(Object value) {
    if (value instanceof String text) {
      return List.of(text);
    } else if (value instanceof List<?> list) {
      return list.stream().flatMap(each -> texts(each).stream()).toList();
    } else if (value instanceof Map<?, ?> map) {
      return map.values().stream().flatMap(each -> texts(each).stream()).toList();
    } else if (value instanceof Optional<?> optional) {
      return optional.map(OverlayTest::texts).orElse(List.of());
    } else if (value instanceof Record record) {
      return Stream.of(record.getClass().getRecordComponents())
          .flatMap(
              each -> {
                try {
                  return texts(each.getAccessor().invoke(record)).stream();
                } catch (ReflectiveOperationException impossible) {
                  throw new IllegalStateException(impossible);
                }
              })
          .toList();
    }
    return List.of();
  }

  /** Without any one of its texts an overlay has a hole there, which shows the original. */
  @Test
  void everyTextThatIsLeftOutIsAHoleAndShowsTheOriginal() throws MalformedJson {
    int holes = 0;
    for (Map.Entry<String, JsonValue> each : lacking("", Json.read(GERMAN)).entrySet()) {
      Loaded loaded = read(Json.pretty(each.getValue()));
      boolean mayStay = MAY_STAY.contains(each.getKey());
      if (each.getKey().matches("/(format|scenario|language)")) {
        assertEquals(List.of("W202"), codes(loaded));
        continue;
      }
      assertEquals(
          mayStay ? List.of() : List.of("W706"),
          codes(loaded),
          () -> each.getKey() + rendered(loaded));
      holes += mayStay ? 0 : 1;
      Scenario scenario = loaded.scenario().orElseThrow();
      assertEquals(BASE.scenario().orElseThrow().incidents().size(), scenario.incidents().size());
    }
    assertTrue(holes > 50, "only " + holes + " holes");
  }

  /** Every object with one member less. */
  private static Map<String, JsonValue> lacking(String path, JsonValue value) {
    Map<String, JsonValue> all = new LinkedHashMap<>();
    if (value instanceof JsonObject object) {
      for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
        Map<String, JsonValue> without = new LinkedHashMap<>(object.members());
        without.remove(member.getKey());
        String below = path + "/" + member.getKey();
        all.put(below, new JsonObject(without));
        lacking(below, member.getValue())
            .forEach((where, changed) -> all.put(where, object.with(member.getKey(), changed)));
      }
    }
    return all;
  }

  @Test
  void aHoleNamesWhatStaysInTheOriginalLanguage() {
    Loaded loaded =
        read(
            GERMAN
                .replaceAll("\"title\": \"Rentendatei kam zurück\",", "")
                .replaceAll("(?s)\"letters\": .*?},\n", ""));
    assertEquals(
        List.of(
            "4 texts of the scenario stay in the original language: \"letters\" (4)",
            "1 text of \"incidents / pension-file\" stays in the original language: \"title\""),
        loaded.findings().stream().map(Finding::message).toList());
    Scenario scenario = loaded.scenario().orElseThrow();
    assertEquals("Pension file bounced", scenario.incidents().get(0).title());
    assertEquals("We should talk.", scenario.letters().get(3).text());
  }

  @Test
  void anEmptyOverlayIsTheScenarioItself() {
    Loaded loaded =
        read("{ \"format\": 1, \"scenario\": \"quiet-quarter\", \"language\": \"de\" }");
    assertEquals(List.of("W706"), codes(loaded));
    assertEquals(
        BASE.scenario().orElseThrow().incidents(), loaded.scenario().orElseThrow().incidents());
  }

  /** What an author puts between two others moves no translated line to another place. */
  @Test
  void wordsStayWithWhatTheyBelongToWhenTheScenarioGrows() {
    String grown =
        Golden.base()
            .replace(
                "\"voices\": [",
                "\"voices\": [ { \"by\": \"you\", \"pick\": \"hold\", \"line\": \"New.\" },")
            .replace(
                "\"letters\": [",
                "\"letters\": [ { \"from\": \"boss\", \"ending\": \"both\", \"text\": \"New.\" },")
            .replace(
                "\"replies\": [", "\"replies\": [ { \"trust\": \"high\", \"line\": \"New.\" },");
    Loaded base = ScenarioReader.read("base.json", grown);
    Loaded loaded = read("base.de.json", GERMAN, base);
    assertEquals(List.of("W706", "W706", "W706"), codes(loaded));
    Scenario it = loaded.scenario().orElseThrow();
    assertEquals("New.", it.incidents().get(0).voices().get(0).line());
    assertTrue(it.incidents().get(0).voices().get(1).line().startsWith("Ich wollte"));
    assertEquals("New.", it.letters().get(0).text());
    assertTrue(it.letters().get(1).text().startsWith("Vierzig"));
    assertEquals("Gut.", it.team().get(0).replies().get(2).line());
  }

  @Test
  void ofTwoOfOneNameTheSecondHasANumber() {
    String twice =
        Golden.base()
            .replace(
                "{ \"by\": \"customer\", \"line\": \"\" }",
                "{ \"by\": \"customer\", \"line\": \"One.\" },"
                    + " { \"by\": \"customer\", \"line\": \"Two.\" }");
    Loaded base = ScenarioReader.read("base.json", twice);
    String german =
        GERMAN.replace(
            "\"customer\": \"\" }", "\"customer\": \"Eins.\", \"customer 2\": \"Zwei.\" }");
    Loaded loaded = read("base.de.json", german, base);
    assertEquals("", rendered(loaded));
    assertEquals(
        "Zwei.", loaded.scenario().orElseThrow().incidents().get(0).voices().get(2).line());
  }

  @Test
  void oneSlipOfTheFingerIsOneFinding() {
    for (Map.Entry<String, String> slip :
        Map.of(
                "\"letters\":", "\"leters\":",
                "\"wrong-ramp\":", "\"wrong-rampe\":",
                "\"customer lost agnes\":", "\"customer lost agnus\":",
                "\"yes\":", "\"ja\":",
                "{breaks.weekday} ist Zeit", "{breaks.tag} ist Zeit",
                "\"Mehl um neun\"", "9",
                "\"St.-Agnes-Krankenhaus\"", "[]",
                "\"title\": \"Mehl um neun\"", "\"titel\": \"Mehl um neun\"")
            .entrySet()) {
      String text = GERMAN.replace(slip.getKey(), slip.getValue());
      assertNotEquals(GERMAN, text, slip.getKey());
      Loaded loaded = read(text);
      assertEquals(1, loaded.findings().size(), () -> slip + rendered(loaded));
      assertTrue(loaded.scenario().isEmpty(), slip.getKey());
    }
  }

  @Test
  void whatIsNotThereIsSaidWithWhatMayHaveBeenMeant() {
    Finding finding = read(GERMAN.replace("\"late-flour\":", "\"late-flower\":")).findings().get(0);
    assertEquals("the scenario has no \"late-flower\" here", finding.message());
    assertEquals("incidents / late-flower", finding.path());
    assertEquals(List.of("late-flour"), finding.suggestions());
  }

  @Test
  void silencesWorkAsInAScenario() {
    String text =
        GERMAN
            .replace("Bis {breaks.weekday} ist Zeit.", "Bis dahin ist Zeit.")
            .replace("\"allow\": []", "\"allow\": [ { \"code\": \"W707\", \"reason\": \"so\" } ]");
    assertEquals("", rendered(read(text)));
  }

  @Test
  void anOverlayOfABrokenScenarioSaysOnlyThat() {
    Loaded broken = ScenarioReader.read("base.json", "{ \"format\": 1 }");
    assertEquals(List.of("W705"), codes(read("base.de.json", GERMAN, broken)));
  }

  @Test
  void whatIsNoTextIsRefusedLikeAScenario() {
    assertEquals(List.of("W003"), codes(read("")));
    assertEquals(List.of("W005"), codes(read("Liebe Autorin")));
    assertEquals(List.of("W101"), codes(read(GERMAN.replace("\"format\": 1,", "\"format\": 1"))));
    assertEquals(List.of("W203"), codes(read(GERMAN.replace("\"bela\": {", "\"ana\": {"))));
  }

  @Test
  void theNameOfAFileTellsWhetherItIsAnOverlay() {
    for (String overlay : List.of("first-week.de.json", "a/b.c/x.pt-BR.json", "x.zh-Hant.json")) {
      assertTrue(OverlayReader.isOverlay(overlay), overlay);
    }
    for (String other :
        List.of("x.json", "x.references.json", "overlay.schema.json", ".de.json", "x.de/y.json")) {
      assertFalse(OverlayReader.isOverlay(other), other);
    }
    assertEquals("a/x.json", OverlayReader.scenarioOf("a/x.de.json"));
    assertEquals("a/x.json", OverlayReader.scenarioOf("a/x.json"));
  }

  @Test
  void shippedOverlaysAreCompleteAndHaveNoProblems() throws IOException {
    List<Path> overlays;
    try (Stream<Path> files = Files.list(Golden.path("scenarios"))) {
      overlays = files.filter(each -> OverlayReader.isOverlay(each.toString())).toList();
    }
    assertTrue(overlays.size() >= 1);
    for (Path overlay : overlays) {
      Loaded loaded = OverlayReader.read(overlay);
      assertEquals("", rendered(loaded));
      assertTrue(loaded.scenario().isPresent());
    }
  }

  /** Lines of one sign that stand beside each other must not be told apart by their length. */
  @Test
  void linesOfASignStayAsLongAsEachOther() {
    Scenario english = Bundled.find("first-week").orElseThrow().scenario().orElseThrow();
    Scenario german = Bundled.find("first-week", "de").orElseThrow().scenario().orElseThrow();
    List<String> uneven = new ArrayList<>();
    for (int i = 0; i < english.incidents().size(); i++) {
      for (int j = 0; j < english.incidents().get(i).signs().size(); j++) {
        double there = spread(english.incidents().get(i).signs().get(j).lines());
        Map<String, String> lines = german.incidents().get(i).signs().get(j).lines();
        if (spread(lines) > Math.max(1.25, there * 1.15)) {
          uneven.add(spread(lines) + " " + lines.values());
        }
      }
    }
    assertEquals(List.of(), uneven);
  }

  private static double spread(Map<String, String> lines) {
    var lengths = lines.values().stream().mapToInt(String::length).summaryStatistics();
    return (double) lengths.getMax() / lengths.getMin();
  }

  @Test
  void bundledFindsLanguages() {
    assertEquals(List.of("de"), Bundled.languages("first-week"));
    assertEquals(List.of(), Bundled.languages("no-such-thing"));
    assertEquals("de", language(Bundled.find("first-week", "de")));
    assertEquals("de", language(Bundled.find("first-week", "de-AT")));
    assertEquals("en", language(Bundled.find("first-week", "en-GB")));
    assertEquals("en", language(Bundled.find("first-week", "fr")), "falls back to the original");
    assertEquals(Optional.empty(), Bundled.find("no-such-thing", "de"));
    assertFalse(Bundled.ids().contains("first-week.de"));
  }

  @Test
  void aFileHasTheOverlaysBesideIt(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("mine.json"), Golden.base());
    assertEquals(List.of(), Bundled.languages(file.toString()));
    Path overlay = Files.writeString(folder.resolve("mine.de.json"), GERMAN);
    Files.writeString(folder.resolve("other.fr.json"), GERMAN);
    assertEquals(List.of("de"), Bundled.languages(file.toString()));
    assertEquals("de", language(Bundled.find(file.toString(), "de")));
    assertEquals("en", language(Bundled.find(file.toString(), "fr")));
    assertEquals("de", language(Bundled.find(overlay.toString())));
    assertEquals(List.of("W705"), codes(OverlayReader.read(folder.resolve("other.fr.json"))));
    Files.writeString(file, "{}");
    Loaded broken = Bundled.find(file.toString(), "de").orElseThrow();
    assertEquals(List.of("W202"), codes(broken), "the scenario's own findings");
  }

  private static String language(Optional<Loaded> loaded) {
    return loaded.flatMap(Loaded::scenario).map(Scenario::language).orElse("");
  }

  private static Loaded read(String overlay) {
    return read("base.de.json", overlay, BASE);
  }

  /** Reads an overlay of the base scenario. */
  static Loaded read(String file, String overlay) {
    return read(file, overlay, BASE);
  }

  private static Loaded read(String file, String overlay, Loaded scenario) {
    byte[] bytes = overlay.getBytes(StandardCharsets.UTF_8);
    return OverlayReader.read(file, () -> new ByteArrayInputStream(bytes), Optional.of(scenario));
  }

  private static List<String> codes(Loaded loaded) {
    return loaded.findings().stream().map(Finding::code).toList();
  }

  private static String rendered(Loaded loaded) {
    return loaded.findings().stream().map(Messages::pretty).collect(Collectors.joining());
  }
}

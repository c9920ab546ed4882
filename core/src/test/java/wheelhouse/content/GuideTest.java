package wheelhouse.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wheelhouse.balance.Balance;
import wheelhouse.balance.Progress;
import wheelhouse.check.Examination;
import wheelhouse.check.Stored;
import wheelhouse.content.JsonValue.JsonArray;
import wheelhouse.content.JsonValue.JsonObject;
import wheelhouse.policy.Comparison;
import wheelhouse.policy.Comparison.Measure;
import wheelhouse.policy.Comparison.Outcomes;
import wheelhouse.policy.Entry;
import wheelhouse.policy.Roster;
import wheelhouse.replay.ReferencesFile;
import wheelhouse.replay.UnreadableRun;
import wheelhouse.run.References;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Model;

class GuideTest {

  private static final Path GUIDE = Golden.path("scenarios/README.md");
  private static final Path EXAMPLE = Golden.path("scenarios/guide/month-end.json");

  /** A case that a trainer wrote by following the guide alone. */
  private static final Path FOLLOWED = Golden.path("scenarios/guide/costume-shop.json");

  private static final Path MEASURE = Golden.path("scenarios/guide/costume-shop.references.json");

  /** The pieces of JSON in the guide that stand in the finished example, and the overlay. */
  private static final Pattern PIECE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

  /** Runs of each policy: a tenth of what the command plays, in a tenth of its time. */
  private static final int BALANCED = 1000;

  /** Where a piece leaves something out. */
  private static final String LEFT_OUT = "…";

  @Test
  void tablesAreThoseOfTheFields() {
    Golden.check(GUIDE, GuideTables.renew(Golden.text(GUIDE)));
  }

  @Test
  void everyPieceInTheGuideStandsInTheFinishedExample() {
    List<String> lines = example().lines().map(String::strip).toList();
    Matcher matcher = PIECE.matcher(Golden.text(GUIDE));
    int pieces = 0;
    while (matcher.find()) {
      if (matcher.group(1).contains("\"overlay.schema.json\"")) {
        continue;
      }
      for (String part : matcher.group(1).split("(?m)^ *" + LEFT_OUT + "\n")) {
        List<String> piece = part.lines().map(String::strip).toList();
        assertTrue(
            Collections.indexOfSubList(lines, piece) >= 0,
            () -> "not in the example, line by line:\n" + part);
        pieces++;
      }
    }
    assertTrue(pieces >= 8, "pieces: " + pieces);
  }

  @Test
  void exampleIsInCanonicalForm() {
    assertTrue(Formatter.format("month-end.json", example()).isCanonical());
  }

  /**
   * That the first draft of the example taught a habit, and the finished one does not, is a claim
   * of the guide. Its figures are worked out here.
   */
  @Test
  void figuresInTheGuideAreTheRealOnes() throws MalformedJson {
    Scenario finished = ScenarioReader.read("x.json", example()).scenario().orElseThrow();
    Scenario draft = ScenarioReader.read("x.json", draft()).scenario().orElseThrow();
    String guide = figures(Golden.text(GUIDE), "draft", draft);
    Golden.check(GUIDE, figures(guide, "finished", finished));
    assertTrue(harm(draft, "always-lend-authority") < harm(draft, "reader"));
    assertTrue(harm(finished, "always-lend-authority") > 1.5 * harm(finished, "reader"));
  }

  @Test
  void workedExampleLoadsClean() {
    Loaded loaded = ScenarioReader.read("month-end.json", example());
    assertEquals(List.of(), loaded.findings());
    assertTrue(loaded.scenario().isPresent());
  }

  /**
   * Following the guide is enough: what came of it has one form, no finding, not even one that only
   * playing shows, and a current measure, and no constant is as good as reading.
   */
  @Test
  void caseWrittenByFollowingTheGuideAlonePassesAndPlays() throws UnreadableRun {
    String text = Golden.text(FOLLOWED);
    assertTrue(Formatter.format("costume-shop.json", text).isCanonical());
    Loaded loaded = ScenarioReader.read("costume-shop.json", text);
    String stored = Golden.text(MEASURE);
    Examination examination =
        Examination.of(loaded, Optional.of(new Stored(MEASURE.getFileName().toString(), stored)));
    assertEquals(List.of(), examination.reading());
    assertEquals(Optional.of(List.of()), examination.playing(share -> true));
    Scenario scenario = loaded.scenario().orElseThrow();
    assertTrue(ReferencesFile.areCurrent(ReferencesFile.read(stored), scenario));
    List<Outcomes> played = played(scenario);
    Outcomes reader = played.remove(played.size() - 1);
    for (Outcomes each : played) {
      assertTrue(each.mean(Measure.HARM) > reader.mean(Measure.HARM), each::policy);
      assertTrue(each.mean(Measure.GROWTH) < reader.mean(Measure.GROWTH), each::policy);
    }
  }

  /** What the guide says of a case that is done holds of both that lie beside it. */
  @Test
  void bothCasesPassEveryGateAndTeachWhatTheyClaim() throws UnreadableRun {
    for (String name : List.of("month-end", "costume-shop")) {
      String folder = "scenarios/guide/" + name;
      Scenario scenario =
          ScenarioReader.read("x.json", Golden.text(Golden.path(folder + ".json")))
              .scenario()
              .orElseThrow();
      References stored =
          ReferencesFile.read(Golden.text(Golden.path(folder + ".references.json")));
      assertTrue(ReferencesFile.areCurrent(stored, scenario), name);
      Balance balance =
          Balance.of(
              scenario,
              Optional.of(stored),
              Balance.Effort.of(scenario, BALANCED, 0),
              Progress.UNHEARD);
      assertTrue(balance.isSound(), () -> name + " " + balance.verdicts() + balance.worths());
    }
  }

  @Test
  void messageShownInTheGuideIsTheRealOne() {
    String broken = example().replaceFirst("\"owner\": \"ana\"", "\"owner\": \"anna\"");
    Loaded loaded = ScenarioReader.read("month-end.json", broken);
    assertEquals(1, loaded.findings().size());
    String shown = Messages.pretty(loaded.findings().get(0));
    assertTrue(Golden.text(GUIDE).contains("```\n" + shown + "```"), () -> "show this:\n" + shown);
  }

  @Test
  void overlayInTheGuideIsOneOfTheScenarioInTheGuide() {
    Loaded scenario = ScenarioReader.read("month-end.json", example());
    byte[] overlay = overlay().getBytes(StandardCharsets.UTF_8);
    Loaded loaded =
        OverlayReader.read(
            "month-end.de.json", () -> new ByteArrayInputStream(overlay), Optional.of(scenario));
    assertEquals("Monatsende", loaded.scenario().orElseThrow().title());
    List<String> said =
        loaded.findings().stream()
            .map(each -> Messages.pretty(each).lines().findFirst().orElseThrow())
            .toList();
    assertTrue(said.stream().allMatch(each -> each.startsWith("warning[W706]")), said::toString);
    String guide = Golden.text(GUIDE);
    assertTrue(
        said.stream().anyMatch(each -> guide.contains("```\n" + each + "\n```")), said::toString);
  }

  /** The scenario that the guide develops. */
  static String example() {
    return Golden.text(EXAMPLE);
  }

  /** The example as it was when every slip wanted a signature, or nothing. */
  private static String draft() throws MalformedJson {
    JsonObject whole = (JsonObject) Json.read(example());
    JsonValue truths =
        Json.read(
            """
            [{ "weight": 2, "lacks": "authority", "compounds": true, "reverses": false,
               "breaks": [3, 5], "permanent": 60 },
             { "weight": 2, "lacks": "nothing", "compounds": false, "reverses": true }]
            """);
    List<JsonValue> incidents = new ArrayList<>();
    for (JsonValue each : ((JsonArray) whole.get("incidents").orElseThrow()).values()) {
      List<JsonValue> signs = new ArrayList<>();
      JsonObject incident = (JsonObject) each;
      for (JsonValue sign : ((JsonArray) incident.get("signs").orElseThrow()).values()) {
        signs.add(withSignature((JsonObject) sign));
      }
      incidents.add(incident.with("truths", truths).with("signs", JsonValue.array(signs)));
    }
    return Json.pretty(whole.with("incidents", JsonValue.array(incidents)));
  }

  /** A sign that asks what is lacking can tell of a signature. */
  private static JsonObject withSignature(JsonObject sign) {
    JsonObject lines = (JsonObject) sign.get("lines").orElseThrow();
    boolean can =
        !sign.get("asks").equals(Optional.of(JsonValue.of("lacks")))
            || lines.get("authority").isPresent();
    return can
        ? sign
        : sign.with("lines", lines.with("authority", JsonValue.of("It wants a signature.")));
  }

  private static String figures(String guide, String name, Scenario scenario) {
    StringBuilder rows = new StringBuilder("```\n");
    rows.append(String.format("%-24s %6s %8s%n", "policy", "harm", "growth"));
    for (Outcomes each : played(scenario)) {
      rows.append(
          String.format(
              Locale.ROOT,
              "%-24s %6.0f %8.1f%n",
              each.policy(),
              each.mean(Measure.HARM),
              each.mean(Measure.GROWTH)));
    }
    String marked = "<!-- figures: " + name + " -->\n";
    int from = guide.indexOf(marked) + marked.length();
    int to = guide.indexOf("<!-- end of figures -->", from);
    return guide.substring(0, from)
        + rows.toString().replace("\r\n", "\n")
        + "```\n"
        + guide.substring(to);
  }

  private static double harm(Scenario scenario, String policy) {
    return played(scenario).stream()
        .filter(each -> each.policy().equals(policy))
        .findFirst()
        .orElseThrow()
        .mean(Measure.HARM);
  }

  private static List<Outcomes> played(Scenario scenario) {
    List<Entry> policies =
        Stream.of("always-hold", "always-lend-authority", "always-take-the-wheel", "reader")
            .map(name -> Roster.named(name).orElseThrow())
            .toList();
    return new ArrayList<>(Comparison.play(Model.of(scenario), policies, 1, 200));
  }

  private static String overlay() {
    Matcher matcher = PIECE.matcher(Golden.text(GUIDE));
    return matcher
        .results()
        .map(each -> each.group(1))
        .filter(each -> each.contains("\"overlay.schema.json\""))
        .findFirst()
        .orElseThrow();
  }
}

package wheelhouse.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import wheelhouse.author.Starter;
import wheelhouse.content.Allowance;
import wheelhouse.content.Bundled;
import wheelhouse.content.Evidence;
import wheelhouse.content.Finding;
import wheelhouse.content.Golden;
import wheelhouse.content.Loaded;
import wheelhouse.content.Messages;
import wheelhouse.content.OverlayReader;
import wheelhouse.content.ScenarioReader;
import wheelhouse.scenario.Generated;
import wheelhouse.scenario.Scenario;

class ExaminationTest {

  private static final Onlooker PATIENT = share -> true;
  private static final String LONG =
      "a title of which everybody can see at once that it is too long";

  static List<String> shipped() {
    return Bundled.ids();
  }

  /** All that is allowed has a reason, and all that has not been allowed has been mended. */
  @ParameterizedTest
  @MethodSource("shipped")
  void shippedScenariosPassEveryCheck(String id) throws IOException {
    Loaded loaded = Bundled.find(id).orElseThrow();
    String references = Files.readString(Golden.path("scenarios/" + id + ".references.json"));
    Examination examination =
        Examination.of(loaded, Optional.of(new Stored(id + ".references.json", references)));
    assertEquals("", said(examination.reading()));
    assertEquals("", said(examination.playing(PATIENT).orElseThrow()));
    for (Allowance each : loaded.allowances()) {
      assertFalse(each.reason().isBlank());
    }
    for (String language : Bundled.languages(id)) {
      assertEquals("", said(overlay(id, language).reading()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void scenariosToBeginFromPassEveryCheck(Starter starter) {
    Examination examination = examination(starter.text());
    assertEquals("", said(examination.reading()));
    assertEquals("", said(examination.playing(PATIENT).orElseThrow()));
  }

  @Test
  void theExampleOfTheGuidePassesEveryCheck() throws IOException {
    String example = Files.readString(Golden.path("scenarios/guide/month-end.json"));
    Examination examination = examination(example);
    assertEquals("", said(examination.reading()));
    assertEquals("", said(examination.playing(PATIENT).orElseThrow()));
  }

  @Test
  void aCheckThatFailsIsReportedAndTheOthersStillLook() {
    Check<Written> failing =
        new Check<>() {
          @Override
          public String code() {
            return "W812";
          }

          @Override
          public void look(Written written, Notes notes) {
            throw new IllegalStateException("on purpose");
          }
        };
    Loaded loaded = loaded(CheckCodesTest.base().replace("Flour at nine", LONG));
    assertEquals(
        List.of("W801", "W841"),
        codes(Examination.by(List.of(failing, new LongTexts()), List.of(), loaded).reading()));
  }

  @Test
  void playingEndsWhenTheOnlookerDoesNotGoOn() {
    List<Double> heard = new ArrayList<>();
    Examination examination = examination(CheckCodesTest.base());
    assertEquals(
        Optional.empty(),
        examination.playing(
            share -> {
              heard.add(share);
              return heard.size() < 2;
            }));
    assertEquals(2, heard.size());
    assertTrue(heard.get(0) < heard.get(1) && heard.get(1) < 1);
  }

  @Test
  void whatIsAllowedWithAReasonIsNotSaid() {
    assertEquals(List.of(), codes(examination(allowing("W841", "", LONG)).reading()));
    String there = "incidents / late-flour";
    assertEquals(List.of(), codes(examination(allowing("W841", there, LONG)).reading()));
  }

  @Test
  void aSilenceThatSilencesNothingIsSaid() {
    assertEquals(
        List.of("W901"), codes(examination(allowing("W841", "", "Flour at nine")).reading()));
    String elsewhere = "incidents / pension-file";
    assertEquals(
        List.of("W841", "W901"), codes(examination(allowing("W841", elsewhere, LONG)).reading()));
    assertEquals(List.of("W901"), codes(examination(allowing("W899", "", "Flour")).reading()));
  }

  @Test
  void aSilenceOfWhatOnlyPlayingShowsIsJudgedByPlaying() {
    Examination examination = examination(allowing("W861", "", "Flour at nine"));
    assertEquals(List.of(), codes(examination.reading()));
    assertEquals(List.of("W901"), codes(examination.playing(PATIENT).orElseThrow()));
  }

  /** What a reader sees is counted: sixty of anything fill a title, and one more is too many. */
  @Test
  void aTextIsAsLongAsItsReaderSeesIt() {
    String base = CheckCodesTest.base();
    for (String seen : List.of("a", "ü", "u\u0308", "🛻", "🇩🇪", "👩🏽‍🚒", "각")) {
      String full = base.replace("\"Flour at nine\"", '"' + seen.repeat(60) + '"');
      assertEquals(List.of(), codes(examination(full).reading()), seen);
      Finding finding =
          examination(full.replace(seen.repeat(60), seen.repeat(61))).reading().get(0);
      assertEquals(
          "this is too long: the title of a slip has room for 60 characters, and this has 61",
          finding.message(),
          seen);
    }
  }

  @Test
  void aLessonWithoutGroundSaysWhatIsSo() {
    String base = CheckCodesTest.base();
    String away = base.replaceAll("\"arrives\": \\{[^}]*}", "\"arrives\": { \"day\": 12 }");
    assertEquals(
        List.of(
            "nothing here could teach \"reads-signs\": every incident comes up in the leave, when"
                + " nobody is there to learn",
            "nothing here could teach \"lightest-first\": every incident comes up in the leave, when"
                + " nobody is there to learn"),
        groundless(away.replace("\"from\": 2, \"rate\"", "\"from\": 12, \"rate\"")));
    assertEquals(
        List.of(
            "nothing here could teach \"lightest-first\": up to the leave, nobody ever lacks"
                + " anything"),
        groundless(away));
    String foresees =
        base.replace("\"lightest-first\" ]", "\"lightest-first\", \"lets-it-come\" ]")
            .replaceAll("\"foreseen\": \\d+,", "");
    assertEquals(
        List.of("nothing here could teach \"lets-it-come\": nothing is foreseen"),
        groundless(foresees));
    String late =
        foresees.replaceFirst(
            "\"arrives\": \\{[^}]*}", "\"arrives\": { \"day\": 12 }, \"foreseen\": 2");
    assertEquals(
        List.of("nothing here could teach \"lets-it-come\": up to the leave, nothing is foreseen"),
        groundless(late));
  }

  private static List<String> groundless(String text) {
    return examination(text).reading().stream()
        .filter(finding -> finding.code().equals("W847"))
        .map(Finding::message)
        .toList();
  }

  @Test
  void resultsDoNotDependOnTheNumberOfThreads() throws InterruptedException, ExecutionException {
    Loaded loaded = loaded(CheckCodesTest.base().replace("\"minutes\": 7", "\"minutes\": 60"));
    Examination examination = Examination.of(loaded, Optional.empty());
    ForkJoinPool alone = new ForkJoinPool(1);
    ForkJoinPool three = new ForkJoinPool(3);
    List<Finding> one = alone.submit(() -> examination.playing(PATIENT)).get().orElseThrow();
    assertEquals(one, three.submit(() -> examination.playing(PATIENT)).get().orElseThrow());
    alone.shutdown();
    three.shutdown();
  }

  @Test
  void whatCannotBePlayedIsOnlyRead() {
    Examination broken = examination("{ \"format\": 1 }");
    assertFalse(broken.canBePlayed());
    assertEquals(List.of("W202"), codes(broken.reading()));
    assertEquals(Optional.of(List.of()), broken.playing(PATIENT));
  }

  /** Whatever a scenario is like: no check fails, and no two findings are called the same. */
  @Test
  void noCheckFailsOnAnyScenario() {
    for (int seed = 1; seed <= 40; seed++) {
      Generated sort = seed % 2 == 0 ? Generated.MIXED.sources(1).causes(2) : Generated.SMALL;
      Scenario scenario = sort.days(1 + seed % 7, seed % 3).scenario(seed);
      Examination examination = Examination.of(holding(scenario), Optional.empty());
      List<Finding> findings = new ArrayList<>(examination.reading());
      if (seed <= 4) {
        findings.addAll(examination.playing(PATIENT).orElseThrow());
      }
      assertFalse(codes(findings).contains(Checks.UNFINISHED), () -> said(findings));
      List<String> names = findings.stream().map(Finding::identity).toList();
      Set<String> all = new HashSet<>();
      assertEquals(List.of(), names.stream().filter(name -> !all.add(name)).toList());
    }
  }

  /** A scenario as though it had been read from a file. */
  private static Loaded holding(Scenario scenario) {
    Loaded base = loaded(CheckCodesTest.base());
    return new Loaded(Optional.of(scenario), List.of(), List.of(), base.places());
  }

  @Test
  void wordsOfAnOverlayAreLookedAtInTheOverlay() throws IOException {
    Loaded scenario = Bundled.find("first-week").orElseThrow();
    String german = Files.readString(Golden.path("scenarios/first-week.de.json"));
    String longer =
        german.replace("Reihe F ist zweimal verkauft", "Reihe F ist zweimal verkauft, " + LONG);
    Loaded overlay =
        OverlayReader.read(
            "first-week.de.json",
            () -> new ByteArrayInputStream(longer.getBytes(StandardCharsets.UTF_8)),
            Optional.of(scenario));
    Finding finding = Examination.ofOverlay(overlay).reading().get(0);
    assertEquals("W841", finding.code());
    assertEquals("first-week.de.json", finding.place().file());
    assertTrue(finding.place().excerpt().contains("Reihe F"), finding.place().excerpt());
  }

  @Test
  void evidenceSaysHowFarItGoes() {
    assertEquals("proved", Evidence.proved().toString());
    assertEquals(
        "sampled: not seen in 3,000 runs means below 1 in 1,000", Evidence.unseen(3000).toString());
    assertEquals("searched: 1,200 runs by 12 policies", Evidence.searched(1200, 12).toString());
  }

  private static Examination overlay(String id, String language) {
    return Examination.ofOverlay(Bundled.find(id, language).orElseThrow());
  }

  /** The base scenario with another title for one slip, and a silence. */
  private static String allowing(String code, String at, String title) {
    String silence =
        "{ \"code\": \""
            + code
            + (at.isEmpty() ? "" : "\", \"at\": \"" + at)
            + "\", \"reason\": \"so\" }";
    return CheckCodesTest.base()
        .replace("Flour at nine", title)
        .replace("\"allow\": []", "\"allow\": [ " + silence + " ]");
  }

  private static Examination examination(String text) {
    return Examination.of(loaded(text), Optional.empty());
  }

  private static Loaded loaded(String text) {
    return ScenarioReader.read("quiet-quarter.json", text);
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).toList();
  }

  private static String said(List<Finding> findings) {
    return findings.stream().map(Messages::pretty).collect(Collectors.joining("\n"));
  }
}

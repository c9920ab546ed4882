package wheelhouse.balance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import wheelhouse.check.CheckCodes;
import wheelhouse.content.Json;
import wheelhouse.content.JsonValue.JsonObject;
import wheelhouse.content.MalformedJson;
import wheelhouse.policy.Comparison;
import wheelhouse.policy.Comparison.Measure;
import wheelhouse.policy.Comparison.Outcomes;
import wheelhouse.policy.Headline;
import wheelhouse.policy.Roster;
import wheelhouse.policy.Statistics;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Model;

/** What a report promises: the figures of a comparison, on any threads, as JSON and as a page. */
class BalanceTest {

  private static final Balance REPORT = Reports.of(Reports.shipped("first-week"));

  @Test
  void itsFiguresAreThoseOfAComparison() {
    List<Outcomes> played =
        Comparison.play(Model.of(REPORT.scenario()), Roster.all(), 1, REPORT.effort().seeds());
    Outcomes reader =
        played.stream()
            .filter(each -> each.policy().equals(Roster.READER))
            .findFirst()
            .orElseThrow();
    assertEquals(played.size(), REPORT.standings().size());
    for (int p = 0; p < played.size(); p++) {
      Outcomes outcomes = played.get(p);
      Standing standing = REPORT.standings().get(p);
      assertEquals(outcomes.policy(), standing.policy());
      for (Measure measure : Measure.values()) {
        close(outcomes.mean(measure), standing.of(measure).mean());
        close(outcomes.error(measure), standing.of(measure).error());
      }
      close(
          Statistics.mean(Headline.of(outcomes, REPORT.references())), standing.headline().mean());
      close(outcomes.mean(Measure.HARM) - reader.mean(Measure.HARM), standing.harmMore().mean());
      close(
          Math.sqrt(Statistics.variance(outcomes.of(Measure.GROWTH))),
          standing.cloud().growthSpread());
    }
  }

  private static void close(double expected, double found) {
    assertEquals(expected, found, 1e-9 * Math.max(1, Math.abs(expected)));
  }

  @Test
  void theThreadsDoNotMatter() throws InterruptedException, ExecutionException {
    String alone = Reports.on(1, () -> Json.line(BalanceJson.of(Reports.of(REPORT.scenario()))));
    assertEquals(alone, Json.line(BalanceJson.of(REPORT)));
    String many = Reports.on(5, () -> Json.line(BalanceJson.of(Reports.of(REPORT.scenario()))));
    assertEquals(alone, many);
  }

  @Test
  void jsonKeepsItsShape() throws MalformedJson {
    JsonObject json = BalanceJson.of(REPORT);
    assertEquals(json, Json.read(Json.pretty(json)));
    assertEquals(
        List.of(
            "version",
            "scenario",
            "sound",
            "effort",
            "references",
            "gates",
            "policies",
            "habits",
            "picks",
            "luck",
            "regret",
            "days",
            "reached",
            "readers",
            "frontier"),
        List.copyOf(json.members().keySet()));
    assertEquals("1", Json.line(json.get("version").orElseThrow()));
  }

  @Test
  void picksAreTriedOnSlipsEnoughToSeeWhatIsSeldom() {
    Scenario scenario = Reports.shipped("first-week");
    int runs = Balance.Effort.of(scenario, 10_000, 0).tried();
    Needs needs = Needs.of(Model.of(scenario), 1, runs, 4);
    assertTrue(needs.decisions() >= 900, () -> needs.decisions() + " slips");
    for (Pick pick : Pick.values()) {
      assertTrue(
          needs.lightest(pick) > 0, () -> pick.label() + " is the lightest to do, if seldom");
    }
    assertEquals(40, Balance.Effort.of(scenario, 40, 0).tried(), "no more than there are seeds");
  }

  @Test
  void whatANightNeedsAndWhatSufficedInTheEndGoByTwoWords() {
    Needs needs = REPORT.needs();
    int wheel = Pick.TAKE_THE_WHEEL.weight();
    assertTrue(IntStream.of(needs.sufficient().get(wheel)).sum() > 0, "some slip needed the wheel");
    assertEquals(0, needs.lightest(Pick.TAKE_THE_WHEEL), "and it never was the lightest to do");
    Told told = Telling.needs(REPORT);
    assertTrue(told.change().startsWith("Never the lightest sufficient one: take the wheel."));
    assertTrue(told.drawn().contains("needed on their first day: the lightest pick with which"));
    assertFalse((told.means() + told.drawn() + told.change()).contains("would do"));
    String needed =
        CheckCodes.all().stream()
            .filter(code -> code.id().equals("W864"))
            .map(code -> code.title() + ". " + code.explanation())
            .findFirst()
            .orElseThrow();
    assertTrue(needed.startsWith("A pick that is never needed. "));
    assertTrue(needed.contains("Needed is less than sufficient."));
  }

  @Test
  void thePageNeedsNothingFromElsewhereAndIsWellFormed()
      throws IOException, ParserConfigurationException, SAXException {
    String page = BalancePage.of(REPORT);
    String own =
        page.replace("http://www.w3.org/2000/svg", "").replace("http://www.w3.org/1999/xhtml", "");
    for (String foreign : List.of("http", "<script", "<link", "@import", " src=", " href=")) {
      assertFalse(own.contains(foreign), "fetches something by " + foreign);
    }
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    assertEquals("html", document.getDocumentElement().getTagName());
    assertTrue(document.getElementsByTagName("svg").getLength() >= 8);
    assertTrue(page.contains("prefers-color-scheme:dark"));
    assertFalse(page.contains("%INK%") || page.contains("NaN") || page.contains("Infinity"));
  }

  @Test
  void whatAnAuthorWroteBecomesNoTag() {
    String page = BalancePage.of(Retitled.report(REPORT, "<b onclick=\"x\">Tom & Jerry"));
    assertFalse(page.contains("<b onclick"), "a title became a tag");
    assertTrue(page.contains("&lt;b onclick=&quot;x&quot;&gt;Tom &amp; Jerry"));
  }

  @Test
  void everyLineOfTheTableIsSaid() {
    List<BalanceLines.Part> parts = BalanceLines.of(REPORT);
    assertEquals(10, parts.size());
    for (BalanceLines.Part part : parts) {
      assertFalse(part.heading().isBlank());
      for (String line : part.table()) {
        assertFalse(line.contains("NaN") || line.contains("null"), line);
      }
    }
  }

  @Test
  void incidentsOutcomesAndHarmAddUp() {
    for (Reached.OfIncident incident : REPORT.reached().incidents()) {
      int ended = incident.outcomes().values().stream().mapToInt(Integer::intValue).sum();
      assertEquals(incident.born(), ended, incident.id());
      assertTrue(incident.inRuns() <= REPORT.reached().runs());
    }
    double byIncident =
        REPORT.regret().incidents().stream().mapToDouble(each -> each.regret().mean()).sum();
    double byDay = REPORT.regret().days().stream().mapToDouble(each -> each.mean()).sum();
    assertEquals(REPORT.regret().total().mean(), byIncident, 1e-9);
    assertEquals(REPORT.regret().total().mean(), byDay, 1e-9);
  }

  @Test
  void theLowerBoundLiesBelowTheUpperMark() {
    for (Reach.Weighed weighed : REPORT.reach().orElseThrow().weights()) {
      assertFalse(weighed.gap().isBelow(0), weighed.toString());
      assertTrue(weighed.shareOfTheWay() >= 0 && weighed.shareOfTheWay() <= 1);
    }
  }
}

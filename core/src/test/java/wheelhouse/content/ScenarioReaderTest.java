package wheelhouse.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wheelhouse.scenario.Arrival;
import wheelhouse.scenario.Cause;
import wheelhouse.scenario.Channel;
import wheelhouse.scenario.Habit;
import wheelhouse.scenario.Incident;
import wheelhouse.scenario.Lack;
import wheelhouse.scenario.Letter;
import wheelhouse.scenario.Level;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Outcome;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Range;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Sign;
import wheelhouse.scenario.Speaker;
import wheelhouse.scenario.Truth;
import wheelhouse.scenario.Weekday;

class ScenarioReaderTest {

  private static final String BASE = Golden.base();

  @Test
  void everyFieldArrivesWhereItBelongs() {
    Scenario it = ScenarioReader.read("base.json", BASE).scenario().orElseThrow();
    assertEquals("quiet-quarter", it.id());
    assertEquals("The quiet quarter", it.title());
    assertTrue(it.summary().startsWith("Two people"));
    assertEquals(List.of(15, 8, 5), List.of(it.minutes(), it.days(), it.away()));
    assertEquals(Weekday.TUESDAY, it.starts());
    assertEquals(List.of(Habit.READS_SIGNS, Habit.GOES_IN), it.teaches());
    assertEquals(2, it.briefing().paragraphs().size());
    assertEquals("delivery", it.kinds().get(1).id());
    assertEquals("billing", it.manager().oldCraft());
    var own = it.manager().ownWork().get(0);
    assertEquals(
        List.of(240, 1, 4, 60),
        List.of(own.minutes(), own.from(), own.due(), own.missed().minutes()));
    assertEquals(0.05, own.missed().trust());
    assertEquals(120, it.calendar().get(0).minutes());
    var ana = it.team().get(0);
    assertEquals(Range.of(0.5), ana.skill().get("billing"));
    assertEquals(new Range(0.3, 0.45), ana.skill().get("delivery"));
    assertEquals(new Range(0.45, 0.6), ana.autonomy());
    assertEquals(Range.of(0.6), ana.trust());
    assertEquals(Optional.of(Pick.HOLD), ana.replies().get(0).pick());
    assertEquals(Optional.of(Level.LOW), ana.replies().get(0).trust());
    assertEquals(Optional.of(Level.HIGH), ana.replies().get(0).autonomy());
    assertEquals(Optional.empty(), ana.replies().get(1).pick());
    assertEquals(List.of(), it.team().get(1).replies());
    assertEquals(Cause.CLARITY, it.causes().get(0).cause());
    assertEquals(List.of("ana", "bela"), it.causes().get(0).among());
    assertEquals("flour by six", it.customers().get(1).promise());
    assertEquals("old-map", it.sources().get(0).id());
    assertEquals(List.of("wrong-ramp"), it.sources().get(0).cases());
    var redesign = it.sources().get(0).redesign();
    assertEquals("bela", redesign.owner());
    assertEquals(
        List.of(
            new Truth(1, Lack.DECISION, false, true, Truth.NEVER, 0),
            new Truth(3, Lack.NOTHING, false, true, Truth.NEVER, 0)),
        redesign.truths());
    assertEquals("billing", it.guardrails().get(0).kind());
    assertEquals(Outcome.BROKE, it.post().get(0).outcome());
    assertEquals(Optional.of(Pick.HOLD), it.post().get(0).pick());
    assertEquals(Optional.of(Letter.Ending.LOST), it.letters().get(0).ending());
    assertEquals(Optional.of("agnes"), it.letters().get(0).about());
    assertEquals(Optional.empty(), it.letters().get(3).ending());
    assertEquals(1, it.questions().size());
    assertEquals(1.3, it.numbers().get(ModelNumber.GROWTH_COMPOUNDING));
    assertEquals(1.05, it.numbers().get(ModelNumber.GROWTH_FLAT));
  }

  @Test
  void incidentsArriveWhole() {
    Scenario it = ScenarioReader.read("base.json", BASE).scenario().orElseThrow();
    Incident file = it.incidents().get(0);
    assertEquals(List.of("ana"), file.owners());
    assertEquals(Optional.of(Arrival.on(3)), file.arrival());
    assertEquals(List.of(0.5, 1.2, 1.5, 4.0, 0.4), numbersOf(file));
    assertEquals(
        new Truth(2, Lack.AUTHORITY, true, false, new Range(2, 5), 60), file.truths().get(0));
    assertEquals(1, file.signs().get(0).day());
    assertEquals(Channel.BOARD, file.signs().get(0).from());
    assertEquals(Sign.USUAL_RELIABILITY, file.signs().get(0).reliability());
    assertEquals(Channel.CUSTOMER, file.signs().get(1).from());
    assertEquals(3, file.signs().get(1).lines().size());
    assertEquals(Speaker.YOU, file.voices().get(0).speaker());
    assertEquals("", file.voices().get(1).line());
    Incident flour = it.incidents().get(1);
    assertEquals(List.of("ana", "bela"), flour.owners());
    assertEquals(Optional.of(new Arrival(2, 11, 2, 0.5)), flour.arrival());
    assertEquals(1, flour.foreseen());
    assertEquals(0.3, flour.loud());
    assertEquals(Optional.empty(), it.incidents().get(2).arrival());
  }

  private static List<Double> numbersOf(Incident it) {
    return List.of(it.difficulty(), it.stop(), it.close(), it.harm(), it.loud());
  }

  @Test
  void hugeFileIsRefusedWithoutReadingIt() {
    AtomicLong read = new AtomicLong();
    Loaded loaded = ScenarioReader.read("huge.json", () -> endless(read));
    assertEquals(List.of("W001"), codes(loaded));
    assertTrue(read.get() < 2L * ScenarioReader.MOST_BYTES, "bytes read: " + read);
  }

  private static InputStream endless(AtomicLong read) {
    return new InputStream() {
      @Override
      public int read() {
        read.incrementAndGet();
        return ' ';
      }

      @Override
      public int read(byte[] bytes, int from, int length) {
        java.util.Arrays.fill(bytes, from, from + length, (byte) '[');
        read.addAndGet(length);
        return length;
      }
    };
  }

  @Test
  void deepNestingIsOneError() {
    for (String nest : List.of("[", "{\"a\":", "[{\"a\":")) {
      String deep = "{ \"team\": " + nest.repeat(10_000);
      assertEquals(List.of("W004"), codes(ScenarioReader.read("deep.json", deep)));
    }
  }

  @Test
  void findingsAreBoundedInAHostileFile() {
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; i < 150_000; i++) {
      text.append("\"name").append(i).append("\": 1,\n");
    }
    Loaded loaded = ScenarioReader.read("hostile.json", text.append("\"id\": 1}").toString());
    assertEquals(Report.MOST, loaded.findings().size());
    assertTrue(loaded.scenario().isEmpty());
  }

  @Test
  void missingFileAndFolderAreFindings(@TempDir Path folder) {
    assertEquals(List.of("W006"), codes(ScenarioReader.read(folder.resolve("none.json"))));
    assertEquals(List.of("W006"), codes(ScenarioReader.read(folder)));
  }

  @Test
  void failureWhileReadingIsAFinding() {
    Loaded loaded =
        ScenarioReader.read(
            "torn.json",
            () ->
                new ByteArrayInputStream(new byte[0]) {
                  @Override
                  public byte[] readNBytes(int length) throws IOException {
                    throw new IOException("the stick was pulled out");
                  }
                });
    assertEquals(List.of("W006"), codes(loaded));
    assertFalse(Messages.pretty(loaded.findings().get(0)).contains("stick"));
  }

  @Test
  void silencesOfOthersAreHandedOn() {
    String text =
        BASE.replace("\"allow\": []", "\"allow\": [ { \"code\": \"B101\", \"reason\": \"so\" } ]");
    Loaded loaded = ScenarioReader.read("x.json", text);
    assertEquals(List.of(), loaded.findings());
    assertEquals("B101", loaded.allowances().get(0).code());
    assertEquals("so", loaded.allowances().get(0).reason());
  }

  @Test
  void placesAreFoundByPath() {
    Places places = ScenarioReader.read("base.json", BASE).places();
    Place owner = places.at("incidents / pension-file / owner");
    assertEquals("\"ana\"", at(owner));
    assertEquals("\"pension-file\"", at(places.at("incidents / pension-file")));
    assertEquals("\"incidents\"", at(places.at("incidents / nobody-wrote-this / owner")));
    assertEquals("0.9", at(places.at("incidents / pension-file / signs / 2 / reliability")));
    assertEquals("\"pension-file\"", at(places.at("incidents / pension-file / foreseen")));
  }

  private static String at(Place place) {
    return BASE.lines()
        .toList()
        .get(place.line() - 1)
        .substring(place.column() - 1, place.column() - 1 + place.length());
  }

  @Test
  void countsAreWords() {
    assertEquals("no problems in 2 scenarios\n", Messages.counts(List.of(), 2));
    Finding warning = found("W1", Severity.WARNING);
    Finding advice = found("W2", Severity.ADVICE);
    assertEquals(
        "1 warning, 2 pieces of advice in 1 scenario\n",
        Messages.counts(List.of(warning, advice, advice), 1));
  }

  private static Finding found(String code, Severity severity) {
    return new Finding(
        code,
        severity,
        Place.startOf("x"),
        "",
        "m",
        "",
        Optional.empty(),
        List.of(),
        Evidence.proved());
  }

  private static List<String> codes(Loaded loaded) {
    return loaded.findings().stream().map(Finding::code).collect(Collectors.toList());
  }
}

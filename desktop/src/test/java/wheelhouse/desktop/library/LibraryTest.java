package wheelhouse.desktop.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wheelhouse.content.Finding;
import wheelhouse.desktop.settings.Bin;
import wheelhouse.replay.ReferencesFile;
import wheelhouse.run.References;

class LibraryTest {

  @TempDir private Path folder = Path.of("");
  private Desk desk = new Desk(folder);

  @BeforeEach
  void aDesk() {
    desk = new Desk(folder);
  }

  private Added.Done added(Path file) {
    return assertInstanceOf(Added.Done.class, desk.library().add(file, Desk.NOON));
  }

  private List<String> lying() throws IOException {
    if (Files.notExists(desk.scenarios())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(desk.scenarios())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theShippedScenariosAreThereShortestFirstWithTheirReferences() {
    Stock stock = desk.library().stock("en");
    assertEquals("first-week", stock.offers().get(0).id());
    for (Offer offer : stock.offers()) {
      assertTrue(offer.isShipped());
      assertTrue(offer.references().isPresent(), offer.id());
      assertThrows(IllegalArgumentException.class, () -> desk.library().remove(offer, Desk.NOON));
    }
  }

  @Test
  void aScenarioIsCopiedWithItsLanguagesSoThatTheStickCanGo() throws IOException {
    Path file = desk.stick("my first try.json", Desk.own("mine", "Mine"));
    Path overlay = desk.stick("my first try.de.json", "{\"language\": \"de\"}");
    Path other = desk.stick("another.de.json", "{}");
    Added.Done done = added(file);
    assertEquals(Optional.empty(), done.replaced());
    Files.delete(file);
    Files.delete(overlay);
    Files.delete(other);
    assertEquals(List.of("mine.de.json", "mine.json", "mine.origin"), lying());
    Offer offer = desk.library().stock("en").find("mine").orElseThrow();
    assertEquals(done.offer(), offer);
    assertEquals(List.of("de"), offer.overlays());
    assertEquals("Mine", offer.scenario().title());
  }

  @Test
  void anOlderOneOfTheSameIdGoesToTheBinWithItsLanguagesAndComesBack() throws IOException {
    desk.stick("a.de.json", "{}");
    added(desk.stick("a.json", Desk.own("mine", "Older")));
    Added.Done done = added(desk.stick("b.json", Desk.own("mine", "Newer")));
    assertEquals(List.of("mine.json", "mine.origin"), lying());
    Bin.Deleted older = done.replaced().orElseThrow();
    assertThrows(IOException.class, older::bringBack);
    desk.library().remove(done.offer(), Desk.NOON);
    older.bringBack();
    assertEquals(List.of("mine.de.json", "mine.json", "mine.origin"), lying());
    assertEquals("Older", desk.library().stock("en").find("mine").orElseThrow().scenario().title());
  }

  @Test
  void aScenarioCanBeAddedFromWhereItAlreadyLies() throws IOException {
    desk.stick("mine.de.json", "{}");
    Added.Done done = added(desk.stick("mine.json", Desk.own("mine", "Mine")));
    Added.Done again = added(done.offer().file().orElseThrow());
    assertEquals(done.offer(), again.offer());
    assertEquals(List.of("mine.de.json", "mine.json", "mine.origin"), lying());
  }

  static Stream<String> broken() {
    String good = Desk.own("mine", "Mine");
    return Stream.of(
        "",
        "not JSON at all",
        "[1, 2]",
        "{}",
        good.substring(0, good.length() / 2),
        good.replaceFirst("\"owner\": \"[a-z]+\"", "\"owner\": \"nobody-here\""),
        "\u0000\u0001\u0002",
        " ".repeat(5 * 1024 * 1024));
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.MethodSource("broken")
  void whatCannotBePlayedIsNotAddedAndSaysWhy(String text) throws IOException {
    Added added = desk.library().add(desk.stick("bad.json", text), Desk.NOON);
    Added.Problems problems = assertInstanceOf(Added.Problems.class, added);
    assertEquals("bad.json", problems.file());
    assertFalse(problems.findings().isEmpty());
    assertEquals(List.of(), lying());
  }

  @Test
  void aFolderOrNothingAtAllSaysWhyToo() {
    for (Path file : List.of(folder, folder.resolve("nothing.json"))) {
      Added added = desk.library().add(file, Desk.NOON);
      assertEquals(
          List.of("W006"),
          assertInstanceOf(Added.Problems.class, added).findings().stream()
              .map(Finding::code)
              .toList());
    }
  }

  @Test
  void theIdOfAShippedScenarioIsTaken() {
    Added added =
        desk.library().add(desk.stick("x.json", Desk.own("first-week", "Mine")), Desk.NOON);
    assertEquals("first-week", assertInstanceOf(Added.Taken.class, added).shipped().id());
  }

  @Test
  void filesThatWerePutThereByHandAreLookedAtToo() throws IOException {
    Files.createDirectories(desk.scenarios());
    Files.writeString(desk.scenarios().resolve("a.json"), Desk.own("mine", "Mine"));
    Files.writeString(desk.scenarios().resolve("b.json"), Desk.own("mine", "Also mine"));
    Files.writeString(desk.scenarios().resolve("c.json"), "{");
    Files.writeString(desk.scenarios().resolve("readme.txt"), "{");
    Stock stock = desk.library().stock("en");
    assertEquals("Mine", stock.find("mine").orElseThrow().scenario().title());
    assertEquals(
        List.of("b.json", "c.json"),
        stock.unplayable().stream().map(each -> each.file().getFileName().toString()).toList());
    assertEquals(List.of(), stock.unplayable().get(0).findings());
    assertFalse(stock.unplayable().get(1).findings().isEmpty());
    desk.library().remove(stock.unplayable().get(1), Desk.NOON);
    assertEquals(1, desk.library().stock("en").unplayable().size());
  }

  @Test
  void whatRunsAreMeasuredAgainstIsWorkedOutOnceAndKept() throws IOException {
    Offer offer = added(desk.stick("mine.json", Desk.own("mine", "Mine"))).offer();
    List<Runnable> jobs = new ArrayList<>();
    Measuring measuring = new Measuring(desk.library(), jobs::add);
    CompletableFuture<References> asked = measuring.of(offer);
    assertEquals(asked, measuring.of(offer));
    assertFalse(asked.isDone());
    assertEquals(1, jobs.size());
    jobs.get(0).run();
    References references = asked.join();
    assertEquals(Library.MOST_SEEDS, references.seeds());
    Offer later = desk.library().stock("en").find("mine").orElseThrow();
    assertEquals(Optional.of(references), later.references());
    assertEquals(references, measuring.of(later).join());
    assertEquals(later, offer.measured(references));
    assertTrue(lying().contains(ReferencesFile.name("mine")));
    desk.library().remove(later, Desk.NOON);
    assertEquals(List.of(), lying());
  }

  @Test
  void aLargeScenarioIsMeasuredOverFewerSeeds() {
    for (Offer offer : desk.library().stock("en").offers()) {
      int seeds = Library.seeds(offer.scenario());
      assertTrue(seeds >= Library.LEAST_SEEDS && seeds <= Library.MOST_SEEDS, offer.id());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"47", " 47 ", "0", "261 120", "261.120", "1'000'000", "-3"})
  void luckIsReadAsPeopleWriteIt(String typed) {
    long digits = Long.parseLong(typed.replaceAll("[ .']", ""));
    assertEquals(Optional.of(digits), Luck.typed(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "x", "4-7", "1e5", "12345678901234567890", "٣"})
  void whatIsNoLuckIsNone(String typed) {
    assertEquals(Optional.empty(), Luck.typed(typed));
  }

  @Test
  void theLuckOfTheDayIsItsDate() {
    assertEquals(261120, Luck.ofDay(java.time.LocalDate.of(2026, 11, 20)));
    assertEquals(50103, Luck.ofDay(java.time.LocalDate.of(2105, 1, 3)));
    assertEquals(Desk.NOON.toEpochMilli() % 1_000_000, Luck.fresh(Desk.NOON));
  }
}

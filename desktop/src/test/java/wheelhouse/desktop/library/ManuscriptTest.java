package wheelhouse.desktop.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of a scenario that was added, while its author writes on it. */
class ManuscriptTest {

  private static final String OWN = Desk.own("mine", "Mine");

  @TempDir private Path folder = Path.of("");
  private Desk desk = new Desk(folder);
  private Path file = folder;

  @BeforeEach
  void aFile() {
    desk = new Desk(folder);
    file = desk.stick("my case.json", OWN);
  }

  private Offer added() {
    return assertInstanceOf(Added.Done.class, desk.library().add(file, Desk.NOON)).offer();
  }

  private Manuscript manuscript(String language) {
    Manuscript manuscript = desk.library().manuscript(added(), language).orElseThrow();
    manuscript.look();
    return manuscript;
  }

  private static Edition saved(Manuscript manuscript) {
    assertEquals(Optional.empty(), manuscript.look(), "it is written on still");
    return manuscript.look().orElseThrow();
  }

  @Test
  void atFirstItIsReadAsItIsAndThenWhenItWasSaved() throws IOException {
    Offer offer = added();
    Files.writeString(file, OWN.replace("\"Mine\"", "\"Mine, again\""));
    Manuscript manuscript = desk.library().manuscript(offer, "en").orElseThrow();
    Edition.Playable first =
        assertInstanceOf(Edition.Playable.class, manuscript.look().orElseThrow());
    assertEquals("Mine, again", first.offer().scenario().title());
    assertEquals(offer.hash(), first.offer().hash(), "only words have changed");
    assertEquals(Optional.empty(), manuscript.look());

    Files.writeString(file, OWN.replace("\"days\": 8", "\"days\": 9"));
    Edition.Playable facts = assertInstanceOf(Edition.Playable.class, saved(manuscript));
    assertNotEquals(offer.hash(), facts.offer().hash());
    assertEquals(9, facts.offer().scenario().days());
    assertEquals(Optional.empty(), manuscript.look());
  }

  @Test
  void whatCannotBePlayedIsSaidWithItsProblems() throws IOException {
    Manuscript manuscript = manuscript("en");
    Files.writeString(file, OWN.substring(0, 3000));
    Edition.Flawed flawed = assertInstanceOf(Edition.Flawed.class, saved(manuscript));
    assertEquals("my case.json", flawed.file());
    assertTrue(!flawed.findings().isEmpty());
    Files.writeString(file, Desk.own("other", "Other"));
    assertEquals(new Edition.Another("my case.json", "other"), saved(manuscript));
    Files.delete(file);
    assertEquals(Optional.empty(), manuscript.look());
    assertEquals(Optional.empty(), manuscript.look());
    Files.writeString(file, OWN);
    assertInstanceOf(Edition.Playable.class, saved(manuscript));
  }

  @Test
  void theLanguageThatIsSpokenCountsToo() throws IOException {
    Path overlay = desk.stick("my case.de.json", german("Meins"));
    Manuscript manuscript = manuscript("de");
    Files.writeString(overlay, german("Wieder meins"));
    Edition.Playable spoken = assertInstanceOf(Edition.Playable.class, saved(manuscript));
    assertEquals("Wieder meins", spoken.offer().scenario().title());
    Files.writeString(overlay, german("Meins").replace("\"title\"", "\"titel\""));
    Edition.Flawed flawed = assertInstanceOf(Edition.Flawed.class, saved(manuscript));
    assertEquals("my case.de.json", flawed.file());
  }

  private static String german(String title) {
    return "{\"format\": 1, \"scenario\": \"mine\", \"language\": \"de\", \"title\": \""
        + title
        + "\"}";
  }

  @Test
  void theCopyFollowsWithWhatBelongsToIt() throws IOException {
    Manuscript manuscript = manuscript("en");
    Files.writeString(file, OWN.replace("\"minutes\": 15", "\"minutes\": 20"));
    Edition.Playable facts = assertInstanceOf(Edition.Playable.class, saved(manuscript));
    Added.Done kept = assertInstanceOf(Added.Done.class, manuscript.keep(Desk.NOON));
    assertTrue(kept.replaced().isPresent(), "the older one is in the bin");
    Offer lying = desk.library().stock("en").find("mine").orElseThrow();
    assertEquals(kept.offer(), lying);
    assertEquals(facts.offer().scenario(), lying.scenario());
    assertEquals(Optional.empty(), manuscript.look(), "the original was not touched");
  }

  @Test
  void whereTheOriginalIsGoneTheCopyIsWrittenOn() throws IOException {
    Offer offer = added();
    Files.delete(file);
    Manuscript manuscript = desk.library().manuscript(offer, "en").orElseThrow();
    manuscript.look();
    Path copy = offer.file().orElseThrow();
    Files.writeString(copy, OWN.replace("\"days\": 8", "\"days\": 9"));
    Edition.Playable facts = assertInstanceOf(Edition.Playable.class, saved(manuscript));
    Added.Done kept = assertInstanceOf(Added.Done.class, manuscript.keep(Desk.NOON));
    assertEquals(Optional.empty(), kept.replaced());
    assertEquals(facts.offer(), kept.offer());
    assertTrue(Files.exists(copy));
  }

  @Test
  void aShippedScenarioHasNone() {
    Offer shipped = desk.library().stock("en").offers().get(0);
    assertEquals(Optional.empty(), desk.library().manuscript(shipped, "en"));
  }
}

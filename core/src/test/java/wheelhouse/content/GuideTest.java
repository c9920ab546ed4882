package wheelhouse.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuideTest {

  private static final Path GUIDE = Golden.path("scenarios/README.md");

  @Test
  void tablesAreThoseOfTheFields() {
    Golden.check(GUIDE, GuideTables.renew(Golden.text(GUIDE)));
  }

  @Test
  void workedExampleLoadsClean() {
    Loaded loaded = ScenarioReader.read("month-end.json", example());
    assertEquals(List.of(), loaded.findings());
    assertTrue(loaded.scenario().isPresent());
  }

  @Test
  void messageShownInTheGuideIsTheRealOne() {
    String broken = example().replaceFirst("\"owner\": \"ana\"", "\"owner\": \"anna\"");
    Loaded loaded = ScenarioReader.read("month-end.json", broken);
    assertEquals(1, loaded.findings().size());
    String shown = Messages.pretty(loaded.findings().get(0));
    assertTrue(Golden.text(GUIDE).contains("```\n" + shown + "```"), () -> "show this:\n" + shown);
  }

  /** The first block of JSON in the guide. */
  static String example() {
    String guide = Golden.text(GUIDE);
    int start = guide.indexOf("```json\n") + "```json\n".length();
    return guide.substring(start, guide.indexOf("```", start));
  }
}

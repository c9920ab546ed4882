package wheelhouse.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

  @Test
  void overlayInTheGuideIsOneOfTheScenarioInTheGuide() {
    Loaded scenario = ScenarioReader.read("month-end.json", example());
    byte[] overlay = block(2).getBytes(StandardCharsets.UTF_8);
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

  /** The first block of JSON in the guide. */
  static String example() {
    return block(1);
  }

  private static String block(int number) {
    return Golden.text(GUIDE).split("```json\n")[number].split("```")[0];
  }
}

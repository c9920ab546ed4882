package wheelhouse.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wheelhouse.content.Bundled;
import wheelhouse.content.Golden;
import wheelhouse.content.Loaded;
import wheelhouse.content.Mention;
import wheelhouse.content.Mention.Thing;
import wheelhouse.content.ScenarioReader;

class NamedTest {

  @Test
  void anIdIsFoundWhereverItIsWritten() {
    String text = Starter.SOURCE.text();
    Named hamid = named(text, Thing.MEMBER, "hamid");
    assertEquals("team / hamid", hamid.declared().orElseThrow().path());
    assertEquals(
        List.of("incidents / next-door / owner", "sources / hill-mill / redesign / owner"),
        hamid.uses().stream().map(Mention::path).toList());
    assertEquals(
        List.of("sources / hill-mill / cases"),
        named(text, Thing.INCIDENT, "next-door").uses().stream()
            .map(each -> each.path().replaceAll(" / [^/]*$", ""))
            .toList());
  }

  /** Every place says truly what is written there; every quoted id is a place or plain text. */
  @ParameterizedTest
  @EnumSource
  void everyPlaceIsThatOfTheId(Starter starter) {
    List<String> lines = starter.text().lines().toList();
    for (Named named : Named.of(ScenarioReader.read("x.json", starter.text()), List.of())) {
      for (Mention use : named.uses()) {
        String at = lines.get(use.place().line() - 1).substring(use.place().column() - 1);
        boolean arrives = use.path().endsWith("/ arrives");
        assertTrue(at.startsWith(arrives ? "\"arrives\"" : "\"" + named.id() + "\""), use::path);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void ofMembersAndCustomersNoUseIsForgotten(Starter starter) {
    for (Named named : Named.of(ScenarioReader.read("x.json", starter.text()), List.of())) {
      if (named.thing() == Thing.MEMBER || named.thing() == Thing.CUSTOMER) {
        Matcher quoted =
            Pattern.compile("\"(owner|customer)\": \"" + named.id() + "\"").matcher(starter.text());
        long owns = quoted.results().count();
        long found =
            named.uses().stream()
                .filter(each -> each.path().matches(".*/ (owner|customer)"))
                .count();
        assertEquals(owns, found, named.id());
      }
    }
  }

  @Test
  void whatNobodyUsesAndWhatNobodyDeclaresIsSaid() {
    String text = Starter.MIXED.text().replace("\"owner\": \"ibrahim\"", "\"owner\": \"abraham\"");
    assertTrue(named(text, Thing.MEMBER, "ibrahim").isUnused());
    assertTrue(named(text, Thing.MEMBER, "abraham").declared().isEmpty());
    assertFalse(named(text, Thing.MEMBER, "abraham").isUnused());
    assertFalse(named(text, Thing.OWN_WORK, "dock").isUnused());
  }

  @Test
  void aSilenceNamesWhatItIsAboutAndUsesNothing() {
    String at =
        "\"allow\": [ { \"code\": \"W404\", \"at\": \"team / ibrahim\", \"reason\": \"x\" } ]";
    String text =
        Starter.MIXED
            .text()
            .replace("\"owner\": \"ibrahim\"", "\"owner\": \"abraham\"")
            .replaceFirst("\"allow\": \\[\\s*]", at);
    Named ibrahim = named(text, Thing.MEMBER, "ibrahim");
    assertEquals(List.of("allow / 1 / at"), ibrahim.uses().stream().map(Mention::path).toList());
    assertTrue(ibrahim.isUnused());
  }

  /** Every id that an overlay has as a name is found, at its place, whatever it belongs to. */
  @Test
  void anOverlayNamesWhatItTranslates() throws IOException {
    Loaded scenario = Bundled.find("first-week").orElseThrow();
    List<Named> alone = Named.of(scenario, List.of());
    List<Named> all = Named.of(scenario, List.of(Bundled.find("first-week", "de").orElseThrow()));
    assertEquals(alone.size(), all.size());
    String german = Files.readString(Golden.path("scenarios/first-week.de.json"));
    List<String> lines = german.lines().toList();
    for (Named each : all) {
      List<Mention> said =
          each.uses().stream()
              .filter(use -> use.place().file().equals("scenarios/first-week.de.json"))
              .toList();
      for (Mention use : said) {
        String at = lines.get(use.place().line() - 1).substring(use.place().column() - 1);
        assertTrue(at.startsWith("\"") && at.split("\"")[1].contains(each.id()), at);
      }
      assertEquals(
          german.lines().filter(line -> line.contains("\"" + each.id() + "\": ")).count() > 0,
          !said.isEmpty(),
          each.id());
    }
    assertEquals(
        alone.stream().map(Named::isUnused).toList(), all.stream().map(Named::isUnused).toList());
  }

  private static Named named(String text, Thing thing, String id) {
    return Named.of(ScenarioReader.read("x.json", text), List.of()).stream()
        .filter(each -> each.thing() == thing && each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}

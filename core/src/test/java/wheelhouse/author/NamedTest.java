package wheelhouse.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
    for (Named named : Named.of(ScenarioReader.read("x.json", starter.text()))) {
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
    for (Named named : Named.of(ScenarioReader.read("x.json", starter.text()))) {
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

  private static Named named(String text, Thing thing, String id) {
    return Named.of(ScenarioReader.read("x.json", text)).stream()
        .filter(each -> each.thing() == thing && each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}

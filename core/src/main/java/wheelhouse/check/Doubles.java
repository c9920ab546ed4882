package wheelhouse.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import wheelhouse.scenario.Scenario;

/**
 * Two slips, people or customers that read alike. What a source makes may look like something else:
 * telling them apart is part of the exercise.
 */
final class Doubles implements Check<Written> {

  @Override
  public String code() {
    return "W844";
  }

  @Override
  public void look(Written written, Notes notes) {
    Scenario scenario = written.scenario();
    Set<String> cases =
        scenario.sources().stream()
            .flatMap(source -> source.cases().stream())
            .collect(Collectors.toSet());
    Map<String, String> titles = new LinkedHashMap<>();
    scenario.incidents().stream()
        .filter(incident -> !cases.contains(incident.id()))
        .forEach(
            incident -> titles.put(Paths.incident(incident.id()) + " / title", incident.title()));
    scenario
        .manager()
        .ownWork()
        .forEach(
            work -> titles.put(Paths.of("manager", "ownWork", work.id(), "title"), work.title()));
    alike(titles, notes);
    Map<String, String> names = new LinkedHashMap<>();
    scenario.team().forEach(each -> names.put(Paths.of("team", each.id(), "name"), each.name()));
    scenario
        .customers()
        .forEach(each -> names.put(Paths.of("customers", each.id(), "name"), each.name()));
    alike(names, notes);
  }

  private static void alike(Map<String, String> texts, Notes notes) {
    List<Map.Entry<String, String>> all = List.copyOf(texts.entrySet());
    for (int j = 1; j < all.size(); j++) {
      for (int i = 0; i < j; i++) {
        if (bare(all.get(i).getValue()).equals(bare(all.get(j).getValue()))) {
          notes
              .at(all.get(j).getKey())
              .says(
                  Notes.quote(all.get(j).getValue())
                      + " is there twice, and nobody can tell which is meant")
              .label("reads like the other")
              .and(all.get(i).getKey(), "the other")
              .add();
          break;
        }
      }
    }
  }

  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}

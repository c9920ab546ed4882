package wheelhouse.debrief;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Facts;

/**
 * A source, told at last.
 *
 * @param name what it is
 * @param cases how many cases it made
 * @param claimed the day it was rightly claimed; 0 if never
 * @param stopped the day it stopped; 0 if never
 */
public record Upstream(String name, int cases, int claimed, int stopped) {

  static List<Upstream> of(Scenario scenario, History history) {
    Facts end = history.end();
    List<Upstream> sources = new ArrayList<>();
    for (int source = 0; source < end.sources().count(); source++) {
      sources.add(
          new Upstream(
              scenario.sources().get(source).name(),
              end.sources().born(source),
              end.sources().claimed(source),
              end.sources().stopped(source)));
    }
    return sources;
  }
}

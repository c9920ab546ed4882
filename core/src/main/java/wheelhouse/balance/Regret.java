package wheelhouse.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wheelhouse.policy.Estimate;
import wheelhouse.scenario.Scenario;

/**
 * Where a careful reader's regret lies: harm that one who saw the truth would have spared, on the
 * same luck.
 *
 * @param incidents those that cost most first
 * @param days by the day on which slips appeared, from day 1
 * @param total a run's
 * @param runs over how many
 */
public record Regret(List<OfIncident> incidents, List<Estimate> days, Estimate total, int runs) {

  public Regret {
    incidents = List.copyOf(incidents);
    days = List.copyOf(days);
  }

  /**
   * An incident's part in it.
   *
   * @param id of the incident; of the source for a redesign
   * @param title what its slip says
   * @param times how often it comes up in a run of the reader
   * @param reader harm of it in a run of the reader
   * @param seer harm of it in a run of the one that sees the truth
   * @param regret the difference
   */
  public record OfIncident(
      String id, String title, double times, double reader, double seer, Estimate regret) {}

  static Regret of(Scenario scenario, Careful watched) {
    int runs = watched.runs();
    List<OfIncident> incidents = new ArrayList<>();
    double[] total = new double[runs];
    for (int template = 0; template < watched.times().length; template++) {
      double[] reader = watched.harm()[Careful.READER][template];
      double[] seer = watched.harm()[Careful.SEER][template];
      for (int run = 0; run < runs; run++) {
        total[run] += reader[run] - seer[run];
      }
      incidents.add(
          new OfIncident(
              id(scenario, template),
              title(scenario, template),
              (double) watched.times()[template] / runs,
              Estimate.of(reader).mean(),
              Estimate.of(seer).mean(),
              Estimate.ofDifference(reader, seer)));
    }
    incidents.sort(Comparator.comparingDouble(each -> -each.regret().mean()));
    List<Estimate> days = new ArrayList<>();
    for (int day = 0; day < watched.harmByDay()[Careful.READER].length; day++) {
      days.add(
          Estimate.ofDifference(
              watched.harmByDay()[Careful.READER][day], watched.harmByDay()[Careful.SEER][day]));
    }
    return new Regret(incidents, days, Estimate.of(total), runs);
  }

  private static String id(Scenario scenario, int template) {
    int incidents = scenario.incidents().size();
    return template < incidents
        ? scenario.incidents().get(template).id()
        : scenario.sources().get(template - incidents).id();
  }

  private static String title(Scenario scenario, int template) {
    int incidents = scenario.incidents().size();
    return template < incidents
        ? scenario.incidents().get(template).title()
        : scenario.sources().get(template - incidents).redesign().title();
  }
}

package wheelhouse.balance;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.scenario.CalendarEntry;
import wheelhouse.scenario.OwnWork;
import wheelhouse.scenario.Scenario;

/** How long a scenario is, and how much of the days is taken beforehand. */
final class Lengths {

  private Lengths() {}

  /** What is longer or shorter. */
  static List<String> between(Scenario before, Scenario after) {
    List<String> changes = new ArrayList<>();
    add(changes, "days", before.days(), after.days());
    add(changes, "days of leave", before.away(), after.away());
    add(changes, "minutes of playing, as its author says", before.minutes(), after.minutes());
    add(changes, "people on the team", before.team().size(), after.team().size());
    add(changes, "incidents, most that arrive by themselves", arrivals(before), arrivals(after));
    add(changes, "sources", before.sources().size(), after.sources().size());
    add(changes, "guardrails on offer", before.guardrails().size(), after.guardrails().size());
    add(changes, "minutes of own work", ownWork(before), ownWork(after));
    add(changes, "minutes taken by the calendar", calendar(before), calendar(after));
    return changes;
  }

  private static void add(List<String> changes, String what, int before, int after) {
    if (before != after) {
      changes.add(what + ": " + after + ", " + before + " before");
    }
  }

  private static int arrivals(Scenario scenario) {
    return scenario.incidents().stream()
        .mapToInt(one -> one.arrival().map(arrival -> arrival.times()).orElse(0))
        .sum();
  }

  private static int ownWork(Scenario scenario) {
    return scenario.manager().ownWork().stream().mapToInt(OwnWork::minutes).sum();
  }

  private static int calendar(Scenario scenario) {
    return scenario.calendar().stream().mapToInt(CalendarEntry::minutes).sum();
  }
}

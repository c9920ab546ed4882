package wheelhouse.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wheelhouse.content.Finding;
import wheelhouse.content.Loaded;
import wheelhouse.scenario.Incident;
import wheelhouse.scenario.Lack;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Source;

/** A scenario as it is written, with what follows from its numbers before anybody plays. */
final class Written {

  private final Scenario scenario;
  private final List<Finding> known;
  private final Optional<Stored> stored;
  private final List<Slip> slips = new ArrayList<>();

  /**
   * @param loaded of which the scenario is there
   * @param stored the references beside it
   */
  Written(Loaded loaded, Optional<Stored> stored) {
    this.scenario = loaded.scenario().orElseThrow();
    this.known = loaded.findings();
    this.stored = stored;
    for (Incident incident : scenario.incidents()) {
      slips.add(slip(incident));
    }
    for (Source source : scenario.sources()) {
      slips.add(redesign(source));
    }
  }

  Scenario scenario() {
    return scenario;
  }

  Optional<Stored> stored() {
    return stored;
  }

  /** Every incident in the scenario's order, and then the redesigns. */
  List<Slip> slips() {
    return slips;
  }

  /** The slips that may come up while the manager is there. */
  List<Slip> present() {
    return slips.stream().filter(slip -> slip.first() <= scenario.days()).toList();
  }

  /** Whether reading has found a code at a path or below it. */
  boolean hasFound(String code, String path) {
    return known.stream()
        .anyMatch(finding -> finding.code().equals(code) && finding.path().startsWith(path));
  }

  double number(ModelNumber number) {
    return scenario.numbers().get(number);
  }

  /** The last day of the leave. */
  int lastDay() {
    return scenario.days() + scenario.away();
  }

  /** Minutes of a day that nothing on the calendar takes. */
  int free(int day) {
    int taken =
        scenario.calendar().stream()
            .filter(entry -> entry.day() == day)
            .mapToInt(entry -> entry.minutes())
            .sum();
    return Math.max(0, (int) number(ModelNumber.ATTENTION) - taken);
  }

  /** The most free minutes of any day from one on, while the manager is there. */
  int mostFree(int from) {
    int most = 0;
    for (int day = Math.max(1, from); day <= scenario.days(); day++) {
      most = Math.max(most, free(day));
    }
    return most;
  }

  /** What a pick costs in minutes: once, or for hands and the wheel a day. */
  int cost(Pick pick) {
    return (int)
        switch (pick) {
          case HOLD -> 0;
          case LEND_AUTHORITY -> number(ModelNumber.LEND_MINUTES);
          case DECIDE -> number(ModelNumber.DECIDE_MINUTES);
          case UNBLOCK -> number(ModelNumber.UNBLOCK_MINUTES);
          case ADD_HANDS -> number(ModelNumber.HANDS_MINUTES);
          case TAKE_THE_WHEEL -> number(ModelNumber.WHEEL_MINUTES);
        };
  }

  private Slip slip(Incident incident) {
    String path = Paths.incident(incident.id());
    if (incident.arrival().isPresent()) {
      var arrival = incident.arrival().get();
      return new Slip(
          path, incident, arrival.from(), arrival.to(), arrival.times() * arrival.chance());
    }
    int first = Integer.MAX_VALUE;
    double births = 0;
    for (Source source : scenario.sources()) {
      if (source.cases().contains(incident.id())) {
        first = Math.min(first, source.from());
        births += source.made(lastDay()) / source.cases().size();
      }
    }
    return new Slip(path, incident, first, lastDay(), births);
  }

  private Slip redesign(Source source) {
    return new Slip(
        Paths.of("sources", source.id(), "redesign"),
        asIncident(source),
        source.from(),
        scenario.days(),
        0);
  }

  /** The redesign of a source as an incident without customer, harm and closing. */
  static Incident asIncident(Source source) {
    Source.Redesign work = source.redesign();
    return new Incident(
        source.id(),
        work.title(),
        work.kind(),
        List.of(work.owner()),
        "",
        Optional.empty(),
        0,
        work.difficulty(),
        work.work(),
        0,
        0,
        0,
        work.truths(),
        work.signs(),
        List.of());
  }

  /**
   * An incident or a redesign, and when it may come up.
   *
   * @param path how findings call it
   * @param incident a redesign is one without a customer
   * @param first the earliest day on which it may come up
   * @param last the latest
   * @param births how many are expected in a run if no source is stopped; 0 for a redesign
   */
  record Slip(String path, Incident incident, int first, int last, double births) {

    String path(String part) {
      return Paths.of(path, part);
    }

    String truth(int index) {
      return Paths.nth(path("truths"), index);
    }

    String sign(int index) {
      return Paths.nth(path("signs"), index);
    }

    boolean isRedesign() {
      return incident.customer().isEmpty();
    }

    boolean lacks(Lack lack) {
      return incident.truths().stream().anyMatch(truth -> truth.lacks() == lack);
    }

    /** The share of its truths' weight that one of them has. */
    double share(int truth) {
      double all = incident.truths().stream().mapToDouble(each -> each.weight()).sum();
      return incident.truths().get(truth).weight() / all;
    }
  }
}

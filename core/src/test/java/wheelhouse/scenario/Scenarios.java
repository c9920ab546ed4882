package wheelhouse.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Whole scenarios for tests, around slips made by hand. */
public final class Scenarios {

  private Scenarios() {}

  /**
   * A scenario with members {@code m0…}, kinds {@code k0…} of which the first is the old craft, the
   * customers that its slips name, and nothing else.
   */
  public static Scenario of(int days, int away, List<Member> team, int kinds, List<Slip> slips) {
    List<Incident> incidents = slips.stream().map(Slip::incident).toList();
    return new Scenario(
        "test",
        Scenario.USUAL_LANGUAGE,
        "A test",
        "Made by hand.",
        5,
        Weekday.MONDAY,
        days,
        away,
        List.of(),
        new Briefing(List.of("A test.")),
        kinds(kinds),
        new Manager("head of tests", "The boss", "k0", List.of()),
        List.of(),
        team,
        List.of(),
        incidents.stream().map(Incident::customer).distinct().map(Scenarios::customer).toList(),
        incidents,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Numbers.USUAL);
  }

  /** One slip, one member of middling skill, autonomy and trust, and ten days of leave. */
  public static Scenario alone(Slip slip, int days) {
    Member member = member("m0", 2, Range.of(0.45), Range.of(0.6), Range.of(0.6));
    return of(days, Scenario.USUAL_AWAY, List.of(member), 2, List.of(slip));
  }

  /** A member with the same range of skill in every kind. */
  public static Member member(String id, int kinds, Range skill, Range autonomy, Range trust) {
    Map<String, Range> skills = new TreeMap<>();
    for (int k = 0; k < kinds; k++) {
      skills.put("k" + k, skill);
    }
    return member(id, skills, autonomy, trust);
  }

  /** A member with a skill per kind. */
  public static Member member(String id, Map<String, Range> skills, Range autonomy, Range trust) {
    Reply reply = new Reply(Optional.empty(), Optional.empty(), Optional.empty(), "All right.");
    return new Member(
        id, "Member " + id, "does things", "portrait", "", skills, autonomy, trust, List.of(reply));
  }

  /** Kinds {@code k0…}. */
  public static List<Kind> kinds(int count) {
    List<Kind> kinds = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      kinds.add(new Kind("k" + k, "kind " + k));
    }
    return kinds;
  }

  /** A customer of an id. */
  public static Customer customer(String id) {
    return new Customer(id, "Customer " + id, "It was promised.");
  }

  /** The same scenario with other days. */
  public static Scenario withDays(Scenario s, int days, int away) {
    return new Scenario(
        s.id(),
        s.language(),
        s.title(),
        s.summary(),
        s.minutes(),
        s.starts(),
        days,
        away,
        s.teaches(),
        s.briefing(),
        s.kinds(),
        s.manager(),
        s.calendar(),
        s.team(),
        s.causes(),
        s.customers(),
        s.incidents(),
        s.sources(),
        s.guardrails(),
        s.post(),
        s.letters(),
        s.questions(),
        s.numbers());
  }

  /** The same scenario with other numbers of the model. */
  public static Scenario withNumbers(Scenario s, Numbers numbers) {
    return new Scenario(
        s.id(),
        s.language(),
        s.title(),
        s.summary(),
        s.minutes(),
        s.starts(),
        s.days(),
        s.away(),
        s.teaches(),
        s.briefing(),
        s.kinds(),
        s.manager(),
        s.calendar(),
        s.team(),
        s.causes(),
        s.customers(),
        s.incidents(),
        s.sources(),
        s.guardrails(),
        s.post(),
        s.letters(),
        s.questions(),
        numbers);
  }

  /** The same scenario with hidden causes. */
  public static Scenario withCauses(Scenario s, List<CauseDraw> causes) {
    return new Scenario(
        s.id(),
        s.language(),
        s.title(),
        s.summary(),
        s.minutes(),
        s.starts(),
        s.days(),
        s.away(),
        s.teaches(),
        s.briefing(),
        s.kinds(),
        s.manager(),
        s.calendar(),
        s.team(),
        causes,
        s.customers(),
        s.incidents(),
        s.sources(),
        s.guardrails(),
        s.post(),
        s.letters(),
        s.questions(),
        s.numbers());
  }

  /** The same scenario with other incidents. */
  public static Scenario withIncidents(Scenario s, List<Incident> incidents) {
    return new Scenario(
        s.id(),
        s.language(),
        s.title(),
        s.summary(),
        s.minutes(),
        s.starts(),
        s.days(),
        s.away(),
        s.teaches(),
        s.briefing(),
        s.kinds(),
        s.manager(),
        s.calendar(),
        s.team(),
        s.causes(),
        s.customers(),
        incidents,
        s.sources(),
        s.guardrails(),
        s.post(),
        s.letters(),
        s.questions(),
        s.numbers());
  }

  /** The same scenario with other people. */
  public static Scenario withTeam(Scenario s, List<Member> team) {
    return new Scenario(
        s.id(),
        s.language(),
        s.title(),
        s.summary(),
        s.minutes(),
        s.starts(),
        s.days(),
        s.away(),
        s.teaches(),
        s.briefing(),
        s.kinds(),
        s.manager(),
        s.calendar(),
        team,
        s.causes(),
        s.customers(),
        s.incidents(),
        s.sources(),
        s.guardrails(),
        s.post(),
        s.letters(),
        s.questions(),
        s.numbers());
  }

  /** The same scenario with another calendar. */
  public static Scenario withCalendar(Scenario s, List<CalendarEntry> calendar) {
    return new Scenario(
        s.id(),
        s.language(),
        s.title(),
        s.summary(),
        s.minutes(),
        s.starts(),
        s.days(),
        s.away(),
        s.teaches(),
        s.briefing(),
        s.kinds(),
        s.manager(),
        calendar,
        s.team(),
        s.causes(),
        s.customers(),
        s.incidents(),
        s.sources(),
        s.guardrails(),
        s.post(),
        s.letters(),
        s.questions(),
        s.numbers());
  }

  /** The same scenario with other work of the manager's own. */
  public static Scenario withOwnWork(Scenario s, List<OwnWork> work) {
    return new Scenario(
        s.id(),
        s.language(),
        s.title(),
        s.summary(),
        s.minutes(),
        s.starts(),
        s.days(),
        s.away(),
        s.teaches(),
        s.briefing(),
        s.kinds(),
        new Manager(s.manager().role(), s.manager().boss(), s.manager().oldCraft(), work),
        s.calendar(),
        s.team(),
        s.causes(),
        s.customers(),
        s.incidents(),
        s.sources(),
        s.guardrails(),
        s.post(),
        s.letters(),
        s.questions(),
        s.numbers());
  }
}

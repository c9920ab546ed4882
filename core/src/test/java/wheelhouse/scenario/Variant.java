package wheelhouse.scenario;

import java.util.List;

/** A scenario with some things changed: what is not said stays as it was. */
public final class Variant {

  private final Scenario from;
  private String title;
  private int days;
  private int away;
  private List<Habit> teaches;
  private Manager manager;
  private List<CalendarEntry> calendar;
  private List<Member> team;
  private List<CauseDraw> causes;
  private List<Incident> incidents;
  private List<Source> sources;
  private List<String> questions;
  private Numbers numbers;

  private Variant(Scenario from) {
    this.from = from;
    title = from.title();
    days = from.days();
    away = from.away();
    teaches = from.teaches();
    manager = from.manager();
    calendar = from.calendar();
    team = from.team();
    causes = from.causes();
    incidents = from.incidents();
    sources = from.sources();
    questions = from.questions();
    numbers = from.numbers();
  }

  /** Of a scenario, in which nothing is changed yet. */
  public static Variant of(Scenario from) {
    return new Variant(from);
  }

  public Variant title(String other) {
    title = other;
    return this;
  }

  /**
   * With other days.
   *
   * @param there on which the manager is there
   * @param gone of leave after them
   */
  public Variant days(int there, int gone) {
    days = there;
    away = gone;
    return this;
  }

  public Variant teaches(List<Habit> other) {
    teaches = other;
    return this;
  }

  /** With other work of the manager's own. */
  public Variant ownWork(List<OwnWork> other) {
    manager = new Manager(manager.role(), manager.boss(), manager.oldCraft(), other);
    return this;
  }

  public Variant calendar(List<CalendarEntry> other) {
    calendar = other;
    return this;
  }

  public Variant team(List<Member> other) {
    team = other;
    return this;
  }

  public Variant causes(List<CauseDraw> other) {
    causes = other;
    return this;
  }

  public Variant incidents(List<Incident> other) {
    incidents = other;
    return this;
  }

  public Variant sources(List<Source> other) {
    sources = other;
    return this;
  }

  public Variant questions(List<String> other) {
    questions = other;
    return this;
  }

  public Variant numbers(Numbers other) {
    numbers = other;
    return this;
  }

  /** The scenario it comes to. */
  public Scenario scenario() {
    return new Scenario(
        from.id(),
        from.language(),
        title,
        from.summary(),
        from.minutes(),
        from.starts(),
        days,
        away,
        teaches,
        from.briefing(),
        from.kinds(),
        manager,
        calendar,
        team,
        causes,
        from.customers(),
        incidents,
        sources,
        from.guardrails(),
        from.post(),
        from.letters(),
        questions,
        numbers);
  }
}

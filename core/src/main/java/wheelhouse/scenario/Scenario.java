package wheelhouse.scenario;

import java.util.List;

/**
 * A whole scenario.
 *
 * @param id lower-case letters, digits and hyphens
 * @param language in which its words are written, as a tag such as en or pt-BR
 * @param title as a person reads it
 * @param summary one sentence for the list of scenarios
 * @param minutes how long one playing takes, 1 to 90
 * @param starts weekday of day 1
 * @param days days the manager is there, 1 to 60
 * @param away days the manager is on leave after that, 0 to 30
 * @param teaches the habits without which it goes worse
 * @param briefing what the manager is told
 * @param kinds kinds of work, at least one, at most 8
 * @param manager who the player is
 * @param calendar what takes the manager's time whatever they plan
 * @param team at least one, at most 12
 * @param causes hidden causes drawn over the team
 * @param customers at least one
 * @param incidents at least one
 * @param sources upstream defects
 * @param guardrails on offer
 * @param post morning post
 * @param letters of the ending
 * @param questions for the debrief
 * @param numbers overridden numbers of the model
 */
public record Scenario(
    String id,
    String language,
    String title,
    String summary,
    int minutes,
    Weekday starts,
    int days,
    int away,
    List<Habit> teaches,
    Briefing briefing,
    List<Kind> kinds,
    Manager manager,
    List<CalendarEntry> calendar,
    List<Member> team,
    List<CauseDraw> causes,
    List<Customer> customers,
    List<Incident> incidents,
    List<Source> sources,
    List<Guardrail> guardrails,
    List<Post> post,
    List<Letter> letters,
    List<String> questions,
    Numbers numbers) {

  /** The leave at the end, in days, of a scenario whose author says nothing. */
  public static final int USUAL_AWAY = 10;

  /** The language of a scenario whose author says nothing. */
  public static final String USUAL_LANGUAGE = "en";

  public Scenario {
    teaches = List.copyOf(teaches);
    kinds = List.copyOf(kinds);
    calendar = List.copyOf(calendar);
    team = List.copyOf(team);
    causes = List.copyOf(causes);
    customers = List.copyOf(customers);
    incidents = List.copyOf(incidents);
    sources = List.copyOf(sources);
    guardrails = List.copyOf(guardrails);
    post = List.copyOf(post);
    letters = List.copyOf(letters);
    questions = List.copyOf(questions);
  }

  /** The weekday of a day, from 1. */
  public Weekday weekday(int day) {
    return starts.plus(day - 1);
  }
}

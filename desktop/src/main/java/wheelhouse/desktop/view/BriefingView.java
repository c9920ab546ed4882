package wheelhouse.desktop.view;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.scenario.Member;
import wheelhouse.scenario.Scenario;
import wheelhouse.words.Text;

/**
 * What the player is told before the first day.
 *
 * @param title of the scenario
 * @param paragraphs in order
 * @param you who the player is, and whose boss is who, as sentences
 * @param craft the name of the player's old craft
 * @param craftWords that, as a sentence
 * @param team everybody on the team
 * @param promises what was promised to whom
 * @param days on how many days the player is there
 * @param daysWords that, and what comes then, as sentences
 * @param minutes how long one playing takes
 * @param minutesWords that, in words
 */
public record BriefingView(
    String title,
    List<String> paragraphs,
    String you,
    String craft,
    String craftWords,
    List<Person> team,
    List<Promise> promises,
    int days,
    String daysWords,
    int minutes,
    String minutesWords) {

  public BriefingView {
    paragraphs = List.copyOf(paragraphs);
    team = List.copyOf(team);
    promises = List.copyOf(promises);
  }

  /** Somebody on the team; what is said about them may be empty. */
  public record Person(int member, String name, String role, String about, String portrait) {}

  /** What was promised to a customer, in quotation marks. */
  public record Promise(String customer, String words) {}

  /** The briefing of a scenario. */
  public static BriefingView of(Scenario scenario, Text text) {
    String craft =
        scenario.kinds().stream()
            .filter(kind -> kind.id().equals(scenario.manager().oldCraft()))
            .map(kind -> kind.name())
            .findFirst()
            .orElse("");
    List<Person> team = new ArrayList<>();
    for (int member = 0; member < scenario.team().size(); member++) {
      Member who = scenario.team().get(member);
      team.add(new Person(member, who.name(), who.role(), who.about(), who.portrait()));
    }
    return new BriefingView(
        scenario.title(),
        scenario.briefing().paragraphs(),
        text.of("briefing.you", scenario.manager().role(), scenario.manager().boss()),
        craft,
        text.of("briefing.craft", craft),
        team,
        scenario.customers().stream()
            .map(who -> new Promise(who.name(), text.of("quoted", who.promise())))
            .toList(),
        scenario.days(),
        text.of(
            scenario.away() == 0 ? "briefing.days-only" : "briefing.days",
            scenario.days(),
            scenario.away()),
        scenario.minutes(),
        text.of("briefing.minutes", scenario.minutes()));
  }
}

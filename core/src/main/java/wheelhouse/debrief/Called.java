package wheelhouse.debrief;

import wheelhouse.run.Observation;
import wheelhouse.scenario.Scenario;
import wheelhouse.words.Text;

/** What players call the people, days and kinds of work of a scenario. */
final class Called {

  private final Scenario scenario;
  private final Text text;

  Called(Scenario scenario, Text text) {
    this.scenario = scenario;
    this.text = text;
  }

  Scenario scenario() {
    return scenario;
  }

  /** A member by their first name, where no two share it. */
  String member(int member) {
    if (member == Observation.NONE) {
      return text.of("nobody");
    }
    String name = scenario.team().get(member).name();
    String first = name.split(" ")[0];
    long same =
        scenario.team().stream().filter(each -> each.name().split(" ")[0].equals(first)).count();
    return same > 1 ? name : first;
  }

  String kind(int kind) {
    return scenario.kinds().get(kind).name();
  }

  String weekday(int day) {
    return text.of("weekday." + scenario.weekday(day).word());
  }

  /** A day as people say it: its weekday and its number, there or on leave. */
  String day(int day) {
    int there = scenario.days();
    if (day > there + scenario.away()) {
      return text.of("coach.day.after");
    }
    return day > there
        ? text.of("coach.day.away", weekday(day), day - there)
        : text.of("coach.day.there", weekday(day), day);
  }

  /** What somebody said, in quotation marks; authors may have set them themselves. */
  String quoted(String said) {
    boolean already = !said.isEmpty() && "“„\"‘‚'".indexOf(said.charAt(0)) >= 0;
    return already ? said : text.of("coach.quoted", said);
  }

  /** Words as a sentence: with a capital at the front and a full stop behind. */
  String sentence(String words) {
    String whole = capital(words);
    return whole.endsWith(".") ? whole : whole + ".";
  }

  String capital(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(text.locale()) + words.substring(first);
  }
}

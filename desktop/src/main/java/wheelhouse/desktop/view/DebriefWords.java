package wheelhouse.desktop.view;

import java.util.List;
import java.util.Optional;
import wheelhouse.debrief.Lane;
import wheelhouse.debrief.SlipWords;
import wheelhouse.run.Read;
import wheelhouse.run.Run;
import wheelhouse.scenario.Member;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Scenario;
import wheelhouse.words.Text;

/** The words in which the debrief speaks of a run that is over. */
final class DebriefWords {

  /** More slips than this are counted, not named. */
  private static final int NAMED = 3;

  private final Run run;
  private final Text text;
  private final SlipWords slips;

  DebriefWords(Run run, Text text) {
    this.run = run;
    this.text = text;
    slips = new SlipWords(run.model().scenario(), run.observation());
  }

  Run run() {
    return run;
  }

  Text text() {
    return text;
  }

  Scenario scenario() {
    return run.model().scenario();
  }

  SlipWords slips() {
    return slips;
  }

  /** A message of the debrief's bundle. */
  String say(String key, Object... values) {
    return text.of("debrief." + key, values);
  }

  /** What players call a member: the first name, where no two share it. */
  String member(int member) {
    return member == Lane.NONE ? text.of("nobody") : member(scenario().team().get(member).name());
  }

  String member(String name) {
    String first = name.split(" ")[0];
    long same =
        scenario().team().stream().filter(each -> each.name().split(" ")[0].equals(first)).count();
    return same > 1 ? name : first;
  }

  /** The id of a member of a name, by which portraits go. */
  String face(String name) {
    return scenario().team().stream()
        .filter(member -> member.name().equals(name))
        .map(Member::id)
        .findFirst()
        .orElse("");
  }

  /** The owner of a slip that may never have had one. */
  String owner(Optional<String> name) {
    return name.map(this::member).orElseGet(() -> text.of("nobody"));
  }

  String kind(int kind) {
    return scenario().kinds().get(kind).name();
  }

  String customer(int customer) {
    return scenario().customers().get(customer).name();
  }

  String pick(Pick pick) {
    return text.of("pick." + pick.word());
  }

  String weekday(int day) {
    return text.of("weekday." + scenario().weekday(day).word());
  }

  int lastDay() {
    return scenario().days() + scenario().away();
  }

  /** A day as people say it: its weekday, and its number there or on leave. */
  String day(int day) {
    int there = scenario().days();
    if (day > lastDay()) {
      return say("day.after");
    }
    return day > there
        ? say("day.away", weekday(day), day - there)
        : say("day.there", weekday(day), day);
  }

  /** What a slip says, in quotation marks. */
  String slip(int incident) {
    return say("slip", slips.title(incident));
  }

  /** A few slips by what they say, many by their number. */
  String slips(List<Integer> incidents) {
    return incidents.size() > NAMED
        ? say("slips", incidents.size())
        : text.list(incidents.stream().map(this::slip).toList());
  }

  /** A read, as it was said. */
  String said(Read read) {
    return text.of(
        "read.said",
        answer(read, read.answer()),
        text.of("confidence." + read.confidence().word()));
  }

  String answer(Read read, int answer) {
    return text.of("read." + read.question().word() + "." + read.question().answers().get(answer));
  }

  /** Harm as it is shown: in whole points. */
  static String points(double harm) {
    return String.valueOf(Math.round(harm));
  }

  /** Growth as it is shown: with its sign, to a tenth. */
  String signed(double growth) {
    return String.format(text.locale(), "%+.1f", growth).replace('-', '−');
  }

  String hundredths(double value) {
    return String.format(text.locale(), "%.2f", value);
  }
}

package wheelhouse.desktop.view;

import java.util.List;
import java.util.Optional;
import wheelhouse.debrief.SlipWords;
import wheelhouse.run.Read;
import wheelhouse.run.Run;
import wheelhouse.run.Why;
import wheelhouse.scenario.Member;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Scenario;
import wheelhouse.words.Text;

/** The words in which the debrief speaks of a run that is over. */
final class DebriefWords {

  /** More slips than this are counted, not named. */
  private static final int NAMED = 3;

  private final Scene scene;

  DebriefWords(Run run, Text text) {
    scene = new Scene(run, text);
  }

  Run run() {
    return scene.run();
  }

  Text text() {
    return scene.text();
  }

  Scenario scenario() {
    return scene.scenario();
  }

  SlipWords slips() {
    return scene.words();
  }

  /** A message of the debrief's bundle. */
  String say(String key, Object... values) {
    return text().of("debrief." + key, values);
  }

  /** What a page of the debrief is called. */
  String tab(DebriefView.Page page) {
    return say("tab." + page.name());
  }

  /** What players call a member. */
  String member(int member) {
    return scene.member(member);
  }

  /** What players call somebody of a name. */
  String called(String name) {
    return scene.called(name);
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
    return name.map(this::called).orElseGet(() -> text().of("nobody"));
  }

  String kind(int kind) {
    return scene.kind(kind);
  }

  String customer(int customer) {
    return scenario().customers().get(customer).name();
  }

  String pick(Pick pick) {
    return scene.pick(pick);
  }

  /** The weekday of a day in two letters or so. */
  String shortDay(int day) {
    return say("short." + scenario().weekday(day).word());
  }

  String weekday(int day) {
    return scene.weekday(day);
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
    return scene.title(incident);
  }

  /** What somebody wrote, in quotation marks. */
  String quoted(String words) {
    return scene.quoted(words);
  }

  /** Why the player picked so: in their own words, or by a ready-made reason; may be empty. */
  String why(Why why) {
    return scene.why(why);
  }

  /** A few slips by what they say, many by their number. */
  String slips(List<Integer> incidents) {
    return incidents.size() > NAMED
        ? say("slips", incidents.size())
        : text().list(incidents.stream().map(this::slip).toList());
  }

  /** A read, as it was said. */
  String said(Read read) {
    return text()
        .of(
            "read.said",
            answer(read, read.answer()),
            text().of("confidence." + read.confidence().word()));
  }

  String answer(Read read, int answer) {
    return text()
        .of("read." + read.question().word() + "." + read.question().answers().get(answer));
  }

  /** Harm as it is shown: in whole points. */
  static String points(double harm) {
    return String.valueOf(Math.round(harm));
  }

  /** Growth as it is shown: with its sign, to a tenth. */
  String signed(double growth) {
    return String.format(text().locale(), "%+.1f", growth).replace('-', '−');
  }

  String hundredths(double value) {
    return String.format(text().locale(), "%.2f", value);
  }
}

package wheelhouse.desktop.evening;

import java.util.List;
import java.util.Optional;
import wheelhouse.debrief.Debrief;
import wheelhouse.debrief.Letters;
import wheelhouse.replay.ReferencesFile;
import wheelhouse.run.Expression;
import wheelhouse.run.Run;
import wheelhouse.scenario.Letter;
import wheelhouse.scenario.Member;
import wheelhouse.scenario.Scenario;

/**
 * A letter as it lies there.
 *
 * @param from the writer's name, as it stands on the outside
 * @param portrait the writer's
 * @param expression what their face shows
 * @param text without the name below it
 * @param signed the name below it; empty where the text itself ends with it
 */
record Post(String from, String portrait, String expression, String text, String signed) {

  /** The letters of a run that is over. */
  static List<Post> of(Run run) {
    Scenario scenario = run.model().scenario();
    return Debrief.of(run, ReferencesFile.shipped(scenario)).letters().stream()
        .map(letter -> of(scenario, letter))
        .toList();
  }

  private static Post of(Scenario scenario, Letters.Sent sent) {
    return new Post(
        sent.signed(), portrait(scenario, sent), expression(sent), sent.body(), sent.signature());
  }

  private static String portrait(Scenario scenario, Letters.Sent sent) {
    List<String> team = scenario.team().stream().map(Member::portrait).toList();
    if (sent.from() == Letter.Writer.OWNER) {
      for (Member member : scenario.team()) {
        if (member.name().equals(sent.signed())) {
          return member.portrait();
        }
      }
    } else if (sent.from() == Letter.Writer.CUSTOMER) {
      for (int place = 0; place < scenario.customers().size(); place++) {
        if (scenario.customers().get(place).name().equals(sent.signed())) {
          return Faces.customer(place, sent.signed());
        }
      }
    }
    return Faces.other(team);
  }

  private static String expression(Letters.Sent sent) {
    Optional<Letter.Ending> ending = sent.ending();
    if (sent.from() == Letter.Writer.CUSTOMER) {
      return ending.equals(Optional.of(Letter.Ending.KEPT))
          ? "pleased"
          : ending.isEmpty() ? "neutral" : "upset";
    } else if (ending.equals(Optional.of(Letter.Ending.CARRIED))) {
      return Expression.BROUGHT_ONE_HOME.word();
    } else if (ending.equals(Optional.of(Letter.Ending.WAITED))) {
      return Expression.WAITS_FOR_YOU.word();
    }
    return Expression.WORKS.word();
  }
}

package wheelhouse.cli;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.run.Day;
import wheelhouse.run.Observation;
import wheelhouse.run.Read;
import wheelhouse.run.Run;
import wheelhouse.scenario.Channel;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Move;
import wheelhouse.sim.Simulation;
import wheelhouse.words.Text;

/** A slip opened: signs, owner, customer and promise, history, and what asking would cost. */
final class SlipPage {

  private final Scene scene;
  private final Text text;
  private final Page page;

  SlipPage(Scene scene, Page page) {
    this.scene = scene;
    text = scene.text();
    this.page = page;
  }

  void show(int incident) {
    Observation board = scene.board();
    page.gap();
    page.say(String.format("%2d  ", Scene.number(incident)), "    ", scene.words().title(incident));
    page.say(4, new BoardPage(scene, page).line(incident));
    boolean craft = board.kind(incident) == board.oldCraft();
    page.say(4, text.of(craft ? "slip.craft" : "slip.kind", scene.words().kind(incident)));
    scene
        .words()
        .customer(incident)
        .ifPresent(
            who -> page.say("    ", "    ", text.of("slip.customer", who.name(), who.promise())));
    signs(incident);
    asking(incident);
    history(incident);
    reads(incident);
    if (board.phase(incident) != Phase.DONE) {
      page.say("    ", "      ", text.of("slip.picks", picks(incident)));
    }
  }

  private void signs(int incident) {
    Observation board = scene.board();
    for (int sign = 0; sign < board.signs(incident); sign++) {
      if (board.signShown(incident, sign)) {
        sign(incident, sign);
      }
    }
  }

  /** One sign: from whom, what they say, and how far such words can be trusted. */
  void sign(int incident, int sign) {
    Observation board = scene.board();
    String reliability = text.of("sure." + reliability(board.signReliability(incident, sign)));
    page.say(
        "    ",
        "      ",
        text.of(
            "slip.sign." + board.signChannel(incident, sign).word(),
            scene.words().sign(incident, sign),
            reliability));
  }

  private static String reliability(double reliability) {
    return reliability >= 0.95 ? "nearly-always" : reliability >= 0.8 ? "mostly" : "often";
  }

  private void asking(int incident) {
    Observation board = scene.board();
    if (board.phase(incident) == Phase.DONE) {
      return;
    }
    int number = Scene.number(incident);
    List<String> open = new ArrayList<>();
    if (board.ownerUnaware(incident)) {
      if (!board.questioned(incident)) {
        open.add(text.of("slip.question", number, scene.minutes(ModelNumber.QUESTION_MINUTES)));
      }
    } else if (board.owner(incident) != Observation.NONE) {
      open.add(text.of("slip.ask", number, scene.minutes(ModelNumber.ASK_OWNER_MINUTES)));
    }
    if (mayTell(incident, Channel.CUSTOMER)) {
      open.add(text.of("slip.phone", number, scene.minutes(ModelNumber.ASK_CUSTOMER_MINUTES)));
    }
    if (mayTell(incident, Channel.MONITOR)) {
      open.add(text.of("slip.monitor", number, scene.minutes(ModelNumber.MONITOR_MINUTES)));
    }
    if (board.calls(incident)) {
      open.add(text.of("slip.call", number, scene.minutes(ModelNumber.CALL_MINUTES)));
    }
    if (!open.isEmpty()) {
      page.say("    ", "      ", text.of("slip.asking", String.join(text.of("list.comma"), open)));
    }
  }

  private boolean mayTell(int incident, Channel channel) {
    Observation board = scene.board();
    for (int sign = 0; sign < board.signs(incident); sign++) {
      if (board.signChannel(incident, sign) == channel && !board.signShown(incident, sign)) {
        return true;
      }
    }
    return false;
  }

  private void history(int incident) {
    Run run = scene.run();
    List<String> laid = new ArrayList<>();
    for (Day day : run.days()) {
      if (day.stage() != Simulation.Stage.PRESENT) {
        continue;
      }
      for (Move.Plan move : day.plan()) {
        if (move instanceof Move.LayPick pick && pick.incident() == incident) {
          laid.add(text.of("slip.laid", scene.weekday(day.number()), scene.pick(pick.pick())));
        }
      }
    }
    if (!laid.isEmpty()) {
      page.say("    ", "      ", text.of("slip.history", String.join(text.of("list.comma"), laid)));
    }
  }

  private void reads(int incident) {
    List<String> said = new ArrayList<>();
    for (Read read : scene.run().reads()) {
      if (read.incident() == incident) {
        said.add(read(read));
      }
    }
    if (!said.isEmpty()) {
      page.say("    ", "      ", text.of("slip.reads", String.join(text.of("list.comma"), said)));
    }
  }

  /** A read, in a few words. */
  String read(Read read) {
    return text.of(
        "read.said",
        text.of(
            "read." + read.question().word() + "." + read.question().answers().get(read.answer())),
        text.of("confidence." + read.confidence().word()));
  }

  private String picks(int incident) {
    List<String> picks = new ArrayList<>();
    for (Pick pick : Pick.values()) {
      int cost = scene.run().cost(incident, pick);
      picks.add(
          text.of(
              cost == 0 ? "slip.pick-free" : "slip.pick",
              pick.weight() + 1,
              scene.pick(pick),
              text.time(cost)));
    }
    return String.join(text.of("list.comma"), picks);
  }
}

package wheelhouse.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wheelhouse.debrief.Replies;
import wheelhouse.run.Laid;
import wheelhouse.run.Observation;
import wheelhouse.run.Read;
import wheelhouse.run.Run;
import wheelhouse.run.Verdict;
import wheelhouse.run.Why;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Move;
import wheelhouse.sim.Refusal;
import wheelhouse.words.Text;

/** Does what the player said, and tells what came of it. */
final class Turn {

  private final Scene scene;
  private final Run run;
  private final Text text;
  private final Page page;
  private final Answers answers;

  Turn(Scene scene, Page page) {
    this.scene = scene;
    run = scene.run();
    text = scene.text();
    this.page = page;
    answers = new Answers(scene, page);
  }

  /** Lays a pick on slips, or says why not. */
  boolean lay(List<Integer> incidents, Pick pick) {
    for (int incident : incidents) {
      if (isUnknown(incident)) {
        return false;
      }
    }
    Verdict verdict = run.pickAll(incidents, pick);
    if (verdict.refused()) {
      refuse(verdict.refusal(), verdict);
      return false;
    }
    page.say(
        "  ",
        "  ",
        text.of("turn.pick", scene.numbers(incidents), scene.pick(pick), cost(verdict)));
    Replies.to(run, incidents.get(0), pick)
        .ifPresent(
            line ->
                page.say(
                    "  ",
                    "    ",
                    text.of(
                        "turn.reply", scene.member(scene.board().owner(incidents.get(0))), line)));
    return true;
  }

  /** Does a move that is no pick, or says why not. */
  void move(Move move) {
    for (int incident : move.incidents()) {
      if (isUnknown(incident)) {
        return;
      }
    }
    Observation board = scene.board();
    Answers.Before before = answers.before(move);
    int slips = board.incidents();
    Verdict verdict = run.move(move);
    if (verdict.refused()) {
      refuse(verdict.refusal(), verdict);
      return;
    }
    answers.tell(move, before, slips, cost(verdict));
    for (Move.Plan dropped : verdict.dropped()) {
      page.say("  ", "    ", text.of("turn.dropped", scene.planned(dropped)));
    }
  }

  void read(int incident, Said.ReadSlip said) {
    if (isUnknown(incident)) {
      return;
    }
    Refusal refusal = run.read(said.incident(), said.question(), said.answer(), said.confidence());
    if (refusal.refused()) {
      page.say(2, refusal(refusal));
      return;
    }
    Read read = new Read(incident, said.question(), said.answer(), said.confidence(), 0);
    page.say(2, text.of("turn.read", Scene.number(incident), new SlipPage(scene, page).read(read)));
  }

  void because(int incident, String words) {
    if (isUnknown(incident)) {
      return;
    }
    Refusal refusal = run.say(Why.inWords(incident, words));
    page.say(2, refusal.refused() ? refusal(refusal) : text.of("turn.why", Scene.number(incident)));
  }

  void undo() {
    Optional<Laid> laid = run.undo();
    if (laid.isEmpty()) {
      page.say(2, text.of("turn.nothing-to-undo"));
      return;
    }
    List<String> moves = laid.get().moves().stream().map(scene::planned).toList();
    page.say(
        "  ",
        "    ",
        text.of(
            "turn.undone",
            moves.size() > 3 ? text.of("turn.many", moves.size()) : String.join("; ", moves),
            text.time(run.minutesLeft())));
  }

  void plan() {
    List<Laid> plan = run.plan();
    if (plan.isEmpty()) {
      page.say(2, text.of("plan.empty", text.time(run.minutesLeft())));
      return;
    }
    page.say(2, text.of("plan.head"));
    List<Move.Plan> moves = plan.stream().flatMap(laid -> laid.moves().stream()).toList();
    for (int i = 0; i < moves.size(); i++) {
      if (!isLaidOver(moves.get(i), moves.subList(i + 1, moves.size()))) {
        page.say("    ", "      ", scene.planned(moves.get(i)));
      }
    }
    new BoardPage(scene, page).hours();
  }

  private static boolean isLaidOver(Move.Plan move, List<Move.Plan> later) {
    return move instanceof Move.LayPick pick
        && later.stream()
            .anyMatch(
                next -> next instanceof Move.LayPick over && over.incident() == pick.incident());
  }

  /** Says that there is no such slip, if there is none. */
  boolean isUnknown(int incident) {
    Observation board = scene.board();
    if (incident >= 0 && incident < board.incidents()) {
      return false;
    }
    List<Integer> open = new ArrayList<>();
    for (int place = 0; place < board.openCount(); place++) {
      open.add(board.open(place));
    }
    page.say(
        2,
        text.of(
            open.isEmpty() ? "turn.no-slips" : "turn.no-slip",
            Scene.number(incident),
            scene.numbers(open.size() > 12 ? open.subList(open.size() - 12, open.size()) : open)));
    return true;
  }

  private String cost(Verdict verdict) {
    String left = text.time(verdict.left());
    int minutes = verdict.minutes();
    return minutes == 0
        ? text.of("turn.free", left)
        : text.of(minutes < 0 ? "turn.freed" : "turn.cost", text.time(Math.abs(minutes)), left);
  }

  private void refuse(Refusal refusal, Verdict verdict) {
    String sentence =
        refusal == Refusal.NOT_ENOUGH_TIME
            ? text.of(
                "refusal.NOT_ENOUGH_TIME", text.time(verdict.minutes()), text.time(verdict.left()))
            : refusal(refusal);
    page.say("  ", "  ", sentence);
  }

  private String refusal(Refusal refusal) {
    return text.of("refusal." + refusal.name(), scene.board().claimSlips());
  }
}

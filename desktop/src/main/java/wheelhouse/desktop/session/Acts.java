package wheelhouse.desktop.session;

import java.util.List;
import java.util.Optional;
import wheelhouse.debrief.Replies;
import wheelhouse.desktop.view.BarView;
import wheelhouse.desktop.view.Cue;
import wheelhouse.desktop.view.Scene;
import wheelhouse.run.Confidence;
import wheelhouse.run.Laid;
import wheelhouse.run.ReadQuestion;
import wheelhouse.run.Run;
import wheelhouse.run.Verdict;
import wheelhouse.run.Why;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Move;
import wheelhouse.sim.Refusal;
import wheelhouse.words.Text;

/**
 * What a player can do in a run, each done at once and told: what came of it, or why it was
 * refused, what it cost and what is left of the day. To be used where the run may be touched.
 */
final class Acts {

  private final Run run;
  private final Scene scene;
  private final Text text;

  /**
   * The acts in a run.
   *
   * @param scene of that run
   */
  Acts(Run run, Scene scene) {
    this.run = run;
    this.scene = scene;
    text = scene.text();
  }

  /** Does a move. */
  Told move(Move move) {
    if (move instanceof Move.LayPick lay) {
      return pick(List.of(lay.incident()), lay.pick());
    }
    Answers answers = new Answers(scene, move);
    Verdict verdict = run.move(move);
    if (verdict.refused()) {
      return refused(verdict.refusal(), verdict.minutes());
    }
    List<String> dropped =
        verdict.dropped().stream()
            .map(plan -> text.of("told.dropped", scene.planned(plan)))
            .toList();
    return answers.told(move).costing(verdict.minutes(), cost(verdict.minutes())).dropping(dropped);
  }

  /** Lays the same pick on some slips, or on none of them. The first one's owner replies. */
  Told pick(List<Integer> incidents, Pick pick) {
    if (incidents.isEmpty()) {
      return refused(Refusal.NO_SUCH_INCIDENT, 0);
    }
    Verdict verdict = run.pickAll(incidents, pick);
    if (verdict.refused()) {
      return refused(verdict.refusal(), verdict.minutes());
    }
    int first = incidents.get(0);
    String name = text.of("pick." + pick.word());
    String words =
        incidents.size() == 1
            ? text.of("told.pick", scene.title(first), name)
            : text.of("told.picks", incidents.size(), name);
    int owner = run.observation().owner(first);
    List<Told.Line> reply =
        Replies.to(run, first, pick).stream()
            .map(line -> new Told.Line(owner, scene.member(owner), line))
            .toList();
    return Told.of(words, reply, Cue.PENCIL).costing(verdict.minutes(), cost(verdict.minutes()));
  }

  /** Notes what the player takes to be so; the answer is a place among the question's answers. */
  Told read(int incident, ReadQuestion question, int answer, Confidence confidence) {
    Refusal refusal = run.read(incident, question, answer, confidence);
    String words = text.of("read." + question.word() + "." + question.answers().get(answer));
    return refusal.refused()
        ? refused(refusal, 0)
        : Told.of(text.of("told.read", words), Cue.PENCIL).shownByItself();
  }

  /** Notes why the player picks so. */
  Told say(Why why) {
    Refusal refusal = run.say(why);
    return refusal.refused() ? refused(refusal, 0) : Told.of(text.of("told.why"), Cue.PENCIL);
  }

  /** Takes back what was laid last, and tells what it was. */
  Told undo() {
    int before = run.minutesLeft();
    Optional<Laid> laid = run.undo();
    if (laid.isEmpty()) {
      return Told.refused(text.of("told.nothing-to-undo"), 0);
    }
    int freed = run.minutesLeft() - before;
    return Told.of(text.of("told.undone", scene.laid(laid.get().moves())), Cue.ERASE)
        .costing(-freed, cost(-freed));
  }

  /** Notes what the player means to do from now on. */
  Told commit(String words) {
    run.commit(words.strip());
    return Told.of(text.of("told.committed"), Cue.STAMP);
  }

  /**
   * Tells that something was refused, and why.
   *
   * @param minutes what it would have cost
   */
  Told refused(Refusal refusal, int minutes) {
    return Told.refused(scene.refusal(refusal, minutes), minutes);
  }

  private String cost(int minutes) {
    String left = BarView.left(scene);
    return minutes == 0
        ? left
        : minutes < 0
            ? text.of("told.freed", scene.text().time(-minutes), left)
            : text.of("told.cost", scene.text().time(minutes), left);
  }
}

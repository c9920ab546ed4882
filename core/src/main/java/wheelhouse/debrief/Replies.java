package wheelhouse.debrief;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import wheelhouse.run.Run;
import wheelhouse.scenario.Level;
import wheelhouse.scenario.Member;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Reply;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Simulation;

/** What members say when a pick is laid. */
public final class Replies {

  private Replies() {}

  /** What the owner of a slip says to a pick, as they stand in the run now. */
  public static Optional<String> to(Run run, int incident, Pick pick) {
    Simulation now = new Simulation(run.model());
    now.resume(run.state());
    Facts facts = now.facts();
    int owner = facts.owner(incident);
    if (owner == Facts.NONE) {
      return Optional.empty();
    }
    Member member = run.model().scenario().team().get(owner);
    return find(
        member.replies(),
        pick,
        Level.of(facts.people().trust(owner)),
        Level.of(facts.people().autonomy(owner)));
  }

  static Optional<String> find(List<Reply> replies, Pick pick, Level trust, Level autonomy) {
    return said(replies, pick, trust, autonomy).map(Reply::line);
  }

  /** The most specific reply that fits; of replies alike the first. */
  public static Optional<Reply> said(List<Reply> replies, Pick pick, Level trust, Level autonomy) {
    return replies.stream()
        .filter(reply -> reply.pick().map(pick::equals).orElse(true))
        .filter(reply -> reply.trust().map(trust::equals).orElse(true))
        .filter(reply -> reply.autonomy().map(autonomy::equals).orElse(true))
        .min(Comparator.comparingInt(reply -> -conditions(reply)));
  }

  private static int conditions(Reply reply) {
    return (reply.pick().isPresent() ? 4 : 0)
        + (reply.trust().isPresent() ? 1 : 0)
        + (reply.autonomy().isPresent() ? 1 : 0);
  }
}

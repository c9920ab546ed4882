package wheelhouse.desktop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wheelhouse.run.Observation;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.sim.Refusal;

/**
 * What it takes to say that some slips share a source. Slips that are home may be pinned, too.
 *
 * @param slips how many of one kind of work it needs at least
 * @param minutes what it takes of the day
 * @param words the rule, as a sentence
 * @param refused why none can be made now, as a sentence; empty if one can
 * @param who could look into it
 */
public record ClaimView(
    int slips, int minutes, String words, Optional<String> refused, List<Who> who) {

  public ClaimView {
    who = List.copyOf(who);
  }

  /**
   * Somebody who could look into it.
   *
   * @param member their number
   * @param name what they are called
   * @param refused why they cannot, as a sentence; empty if they can
   */
  public record Who(int member, String name, Optional<String> refused) {}

  static ClaimView of(Scene scene) {
    Observation board = scene.board();
    int minutes = scene.minutes(ModelNumber.CLAIM_MINUTES);
    List<Who> who = new ArrayList<>();
    for (int member = 0; member < board.members(); member++) {
      Optional<String> busy =
          board.tiedUp(member)
              ? Optional.of(scene.refusal(Refusal.MEMBER_BUSY, 0))
              : Optional.empty();
      who.add(new Who(member, scene.member(member), busy));
    }
    return new ClaimView(
        board.claimSlips(),
        minutes,
        scene.text().of("claim.rule", board.claimSlips(), scene.text().time(minutes)),
        scene.run().minutesLeft() < minutes
            ? Optional.of(scene.refusal(Refusal.NOT_ENOUGH_TIME, minutes))
            : Optional.empty(),
        who);
  }
}

package wheelhouse.desktop.view;

import java.util.List;
import java.util.Optional;
import wheelhouse.run.Expression;
import wheelhouse.scenario.Cause;

/**
 * Somebody on the team.
 *
 * @param member their number
 * @param name what they are called
 * @param fullName their whole name
 * @param role what they do
 * @param about a fact or two; may be empty
 * @param portrait the id of their portrait
 * @param expression what their face shows
 * @param face that, in words
 * @param status the line beside their name
 * @param tiedUp whether they are tied up today
 * @param skills what is known of them, a line for each kind of work
 * @param order the slips they know of and work on, in the order in which they will
 */
public record MemberView(
    int member,
    String name,
    String fullName,
    String role,
    String about,
    String portrait,
    Expression expression,
    String face,
    String status,
    boolean tiedUp,
    List<Skill> skills,
    List<Integer> order) {

  public MemberView {
    skills = List.copyOf(skills);
    order = List.copyOf(order);
  }

  /**
   * What is known of a member at a kind of work.
   *
   * @param kind the number of the kind of work
   * @param name its name
   * @param centre the middle of what is shown of the skill, 0 to 1; never quite the truth
   * @param blur half the width of what is shown
   * @param moves on how many days such work of theirs moved
   * @param touched on how many of these the player had touched it
   * @param seenDays on how many days they were seen at it
   * @param inspections how often it was inspected
   * @param cause what an inspection has named, if it is still there
   * @param handOff whether it was handed off, and is to be kept off
   * @param talkDue the day of a dated follow-up; 0 if there is none
   * @param facts what is known of it, as sentences; may be empty
   * @param inspect looking into why it keeps needing the player
   * @param responses the six things that can be done about it
   */
  public record Skill(
      int kind,
      String name,
      double centre,
      double blur,
      int moves,
      int touched,
      int seenDays,
      int inspections,
      Optional<Named> cause,
      boolean handOff,
      int talkDue,
      List<String> facts,
      ActionView inspect,
      List<ActionView> responses) {

    public Skill {
      facts = List.copyOf(facts);
      responses = List.copyOf(responses);
    }

    /** Where what is shown begins, from 0. */
    public double from() {
      return Math.max(0, centre - blur);
    }

    /** Where what is shown ends, up to 1. */
    public double to() {
      return Math.min(1, centre + blur);
    }
  }

  /**
   * A cause that was named.
   *
   * @param words what it is
   * @param tell what the player may notice; may be empty
   */
  public record Named(Cause cause, String words, String tell) {}
}

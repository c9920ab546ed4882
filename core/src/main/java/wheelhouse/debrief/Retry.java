package wheelhouse.debrief;

import java.util.List;
import java.util.Optional;
import wheelhouse.coach.Curve;
import wheelhouse.coach.Reason;
import wheelhouse.run.Expression;
import wheelhouse.scenario.Pick;

/**
 * A decision that mattered, put to the player again: first as it lay before them on that day, with
 * what they knew and nothing more, and once they have decided again, what it was worth.
 *
 * @param number its place among those that mattered, from 1
 * @param of how many those are
 * @param day from 1
 * @param when that day in words
 * @param title what it was about
 * @param people whose it was, and for whom; may be empty
 * @param face whose portrait stands beside it; empty if nobody's
 * @param known what was known, a line each
 * @param ways all ways to decide, the lightest first
 * @param chosen place of the way it went
 * @param told what is told afterwards
 */
public record Retry(
    int number,
    int of,
    int day,
    String when,
    String title,
    String people,
    Optional<Face> face,
    List<String> known,
    List<Way> ways,
    int chosen,
    Told told) {

  public Retry {
    known = List.copyOf(known);
    ways = List.copyOf(ways);
  }

  /**
   * A member, as they looked.
   *
   * @param id of the member, by which portraits go
   * @param name what players call them
   * @param then on the morning of the decision
   * @param later on the manager's last morning
   * @param laterTold the same in words
   */
  public record Face(String id, String name, Expression then, Expression later, String laterTold) {}

  /**
   * One way to decide.
   *
   * @param label what it is
   * @param cost what it takes of the day, in words
   * @param pick the pick that it lays; empty if it is no pick
   * @param again what is said to a player who decides so the second time
   */
  public record Way(String label, String cost, Optional<Pick> pick, String again) {}

  /**
   * What is told once the player has decided again.
   *
   * @param headline how the choice stands, in a sentence
   * @param because what went wrong or right and what it came to, a sentence each
   * @param reason the most telling reason, if one was found
   * @param rows the alternatives, those that cannot be told apart as one
   * @param withoutYou what would have come of it untouched; empty where nothing was laid
   * @param voices what is said of it, each with whose voice it is
   * @param incidents the incidents it was about, whose events can be opened
   */
  public record Told(
      String headline,
      List<String> because,
      Optional<Reason> reason,
      List<Row> rows,
      List<String> withoutYou,
      List<Said> voices,
      List<Integer> incidents) {

    public Told {
      because = List.copyOf(because);
      rows = List.copyOf(rows);
      withoutYou = List.copyOf(withoutYou);
      voices = List.copyOf(voices);
      incidents = List.copyOf(incidents);
    }
  }

  /** Which way an axis goes, against the choice that was made. */
  public enum Arrow {
    MUCH_BETTER,
    BETTER,
    ALIKE,
    WORSE,
    MUCH_WORSE
  }

  /** What marks a row. */
  public enum Mark {
    /** The way it went. */
    YOURS,
    /** The lightest pick that keeps as much from harm for good as any. */
    LIGHTEST
  }

  /**
   * One or more alternatives that came to the same.
   *
   * @param ways their places among the ways
   * @param label what they are
   * @param marks what marks them
   * @param fair what could fairly be expected of them
   * @param hindsight what would have come of them in this very run
   * @param note a few words beside them; may be empty
   */
  public record Row(
      List<Integer> ways,
      String label,
      List<Mark> marks,
      Sight fair,
      Sight hindsight,
      String note) {

    public Row {
      ways = List.copyOf(ways);
      marks = List.copyOf(marks);
    }
  }

  /**
   * An alternative seen one way, against the choice that was made.
   *
   * @param harm which way harm to customers goes
   * @param growth which way the team's growth goes
   * @param harmTold the same in words and points
   * @param growthTold the same in words and points
   * @param curve how it plays out from day to day
   */
  public record Sight(Arrow harm, Arrow growth, String harmTold, String growthTold, Curve curve) {}

  /**
   * A voice.
   *
   * @param whose whose it is, in words
   * @param line what it says; empty if nobody picked up
   */
  public record Said(String whose, String line) {}
}

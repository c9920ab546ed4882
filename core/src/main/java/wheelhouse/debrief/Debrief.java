package wheelhouse.debrief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import wheelhouse.run.Reads;
import wheelhouse.run.References;
import wheelhouse.run.Result;
import wheelhouse.run.Run;
import wheelhouse.run.Score;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Facts;

/**
 * A run that is over, as a person should see it.
 *
 * @param letters the three letters, from customer, owner and boss
 * @param result how it ended, in numbers
 * @param references what it is measured against, if that was worked out
 * @param score the two axes against those, if there are any
 * @param courses every incident, those from which most is to be learned first
 * @param lanes every incident over the days
 * @param chronicle the log, day by day
 * @param reads the player's reads and what was so
 * @param calibration how sure the player was, and how often they were right
 * @param pull what loudness and the old craft may have done
 * @param patterns what kept needing the manager
 * @param sources upstream defects
 * @param thanks what the thank-you cards were for
 * @param missed titles of the manager's own work that was missed
 * @param guardrails titles of the guardrails that were set up
 * @param questions the scenario's questions
 */
public record Debrief(
    List<Letters.Sent> letters,
    Result result,
    Optional<References> references,
    Optional<Score> score,
    List<Course> courses,
    Lanes lanes,
    Chronicle chronicle,
    Reads reads,
    Calibration calibration,
    Pull pull,
    List<Pattern> patterns,
    List<Upstream> sources,
    Thanks thanks,
    List<String> missed,
    List<String> guardrails,
    List<String> questions) {

  public Debrief {
    letters = List.copyOf(letters);
    courses = List.copyOf(courses);
    patterns = List.copyOf(patterns);
    sources = List.copyOf(sources);
    missed = List.copyOf(missed);
    guardrails = List.copyOf(guardrails);
    questions = List.copyOf(questions);
  }

  /**
   * Thank-you cards, which score nothing.
   *
   * @param cards how many lie on the desk
   * @param unneeded slips on which the wheel or hands were used though something lighter would do
   */
  public record Thanks(int cards, int unneeded) {}

  /**
   * The debrief of a run.
   *
   * @param references what it is measured against; without them nothing is scored
   * @throws IllegalArgumentException if the run is not over
   */
  public static Debrief of(Run run, Optional<References> references) {
    if (!run.isOver()) {
      throw new IllegalArgumentException(
          "the run is on day " + run.day() + ". Maybe play it to its end first");
    }
    Scenario scenario = run.model().scenario();
    History history = History.of(run);
    Facts end = history.end();
    Optional<Score> score = references.map(known -> Score.of(run.result(), known));
    SlipWords words = new SlipWords(scenario, run.observation());
    List<Course> courses = new ArrayList<>();
    for (int incident = 0; incident < end.incidents(); incident++) {
      courses.add(Course.of(scenario, history, words, incident));
    }
    Lanes lanes = Lanes.of(history);
    int unneeded = (int) courses.stream().filter(Debrief::unneeded).count();
    courses.sort(Comparator.comparingDouble(course -> -course.telling()));
    List<String> missed = new ArrayList<>();
    for (int item = 0; item < end.desk().ownItems(); item++) {
      if (end.desk().ownMissed(item)) {
        missed.add(scenario.manager().ownWork().get(item).title());
      }
    }
    Reads reads = Reads.of(run);
    List<String> guardrails = new ArrayList<>();
    for (int guardrail = 0; guardrail < end.guardrails().count(); guardrail++) {
      if (end.guardrails().since(guardrail) > 0) {
        guardrails.add(scenario.guardrails().get(guardrail).title());
      }
    }
    return new Debrief(
        Letters.of(scenario, history, score),
        run.result(),
        references,
        score,
        courses,
        lanes,
        Chronicle.of(history),
        reads,
        Calibration.of(reads.scored()),
        Pull.of(courses, lanes.lanes(), Attention.of(history), end.oldCraft()),
        Pattern.of(scenario, history),
        Upstream.of(scenario, history),
        new Thanks(end.desk().thanks(), unneeded),
        missed,
        guardrails,
        scenario.questions());
  }

  private static boolean unneeded(Course course) {
    return course.moments().stream()
        .anyMatch(
            moment ->
                moment.pick().weight() >= 4 && moment.excess() > 0 && moment.need().weight() < 4);
  }
}

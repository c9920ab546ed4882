package wheelhouse.desktop.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import wheelhouse.run.Observation;
import wheelhouse.run.Run;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Move;
import wheelhouse.words.Text;
import wheelhouse.words.UpstreamTerms;

/**
 * The board of a day, with everything that can be seen and done on it.
 *
 * @param date where in the run it stands
 * @param bar the day's hours
 * @param slips every open slip, oldest first; those in piles, too
 * @param piles slips that are alike and many
 * @param home slips that came home, oldest first
 * @param team everybody on the team
 * @param own the player's own slips
 * @param thanks thank-you cards on the desk
 * @param plan what was laid today, in order
 * @param guardrails on offer
 * @param guardrailTerms what one takes and does, as sentences
 * @param claim what a claim takes
 * @param ending what to ask before the day is ended
 * @param whoElse whether "who else could stop this?" is still to be asked, before the first hands
 *     or wheel of a run
 * @param morning what this morning brought
 * @param guide what the scenario explains today, if it does
 */
public record DayView(
    DateView date,
    BarView bar,
    List<SlipView> slips,
    List<PileView> piles,
    List<SlipView> home,
    List<MemberView> team,
    List<OwnView> own,
    Thanks thanks,
    List<PlanLine> plan,
    List<GuardrailView> guardrails,
    String guardrailTerms,
    ClaimView claim,
    Ending ending,
    boolean whoElse,
    MorningView morning,
    Optional<GuideView> guide) {

  public DayView {
    slips = List.copyOf(slips);
    piles = List.copyOf(piles);
    home = List.copyOf(home);
    team = List.copyOf(team);
    own = List.copyOf(own);
    plan = List.copyOf(plan);
    guardrails = List.copyOf(guardrails);
  }

  /** Thank-you cards, and in words. */
  public record Thanks(int count, String words) {}

  /**
   * What stands between the player and the evening.
   *
   * @param calm whether nothing bleeds, and the day can pass in one key
   * @param unpaidWheels slips whose wheel is the player's, with nothing laid on them today
   * @param warning what to say of them before the day is ended; empty if there are none
   */
  public record Ending(boolean calm, List<Integer> unpaidWheels, Optional<String> warning) {

    public Ending {
      unpaidWheels = List.copyOf(unpaidWheels);
    }
  }

  /**
   * The board of a run as it is now.
   *
   * @throws IllegalArgumentException if the run is over
   */
  public static DayView of(Run run, Text text) {
    MorningView morning = MorningView.of(run, text);
    Scene scene = new Scene(run, text);
    Slips maker = new Slips(scene);
    List<SlipView> slips = maker.open();
    int thanks = scene.board().thanks();
    return new DayView(
        DateView.of(scene),
        BarView.of(scene),
        slips,
        PileView.of(scene, slips),
        maker.home(),
        new Team(scene).members(),
        OwnView.of(scene),
        new Thanks(thanks, text.of("thanks", thanks)),
        PlanLine.of(scene),
        GuardrailView.of(scene),
        new UpstreamTerms(text, scene.scenario().numbers()).guardrail(),
        ClaimView.of(scene),
        ending(scene),
        noneHeavy(run),
        morning,
        GuideView.of(run, text));
  }

  private static Ending ending(Scene scene) {
    Observation board = scene.board();
    boolean calm = true;
    List<Integer> wheels = new ArrayList<>();
    for (int place = 0; place < board.openCount(); place++) {
      int incident = board.open(place);
      calm &= board.phase(incident) != Phase.STOP;
      if (board.atWheel(incident) && board.pick(incident) == Observation.NONE) {
        wheels.add(incident);
      }
    }
    List<String> titles = wheels.stream().map(scene::title).toList();
    return new Ending(
        calm,
        wheels,
        wheels.isEmpty()
            ? Optional.empty()
            : Optional.of(
                scene.text().of("ending.unpaid", scene.text().list(titles), wheels.size())));
  }

  private static boolean noneHeavy(Run run) {
    return run.days().stream().noneMatch(day -> day.plan().stream().anyMatch(DayView::isHeavy))
        && run.plan().stream().noneMatch(laid -> laid.moves().stream().anyMatch(DayView::isHeavy));
  }

  private static boolean isHeavy(Move.Plan move) {
    return move instanceof Move.LayPick lay && lay.pick().weight() >= Pick.ADD_HANDS.weight();
  }

  /** This board, once "who else could stop this?" was asked. */
  public DayView whoElseAsked() {
    return new DayView(
        date,
        bar,
        slips,
        piles,
        home,
        team,
        own,
        thanks,
        plan,
        guardrails,
        guardrailTerms,
        claim,
        ending,
        false,
        morning,
        guide);
  }

  /** A slip by the number of its incident, open or home. */
  public SlipView slip(int incident) {
    return slips.stream()
        .filter(slip -> slip.incident() == incident)
        .findFirst()
        .or(() -> home.stream().filter(slip -> slip.incident() == incident).findFirst())
        .orElseThrow(() -> new NoSuchElementException("there is no slip of incident " + incident));
  }

  /** The open slips that lie in no pile, oldest first. */
  public List<SlipView> loose() {
    Set<Integer> piled = new HashSet<>();
    piles.forEach(pile -> piled.addAll(pile.incidents()));
    return slips.stream().filter(slip -> !piled.contains(slip.incident())).toList();
  }

  /**
   * The open slips on which all of some words are found: in their title, their signs, the names of
   * customer, owner and kind of work, or as their number. Case and accents do not count; no words
   * find everything.
   */
  public List<SlipView> find(String words) {
    return new Search(words).among(slips);
  }
}

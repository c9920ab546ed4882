package wheelhouse.explore;

import java.util.BitSet;
import java.util.List;
import wheelhouse.debrief.Ends;
import wheelhouse.explore.Obligation.CauseIs;
import wheelhouse.explore.Obligation.ForeseenIs;
import wheelhouse.explore.Obligation.OwnWorkEnds;
import wheelhouse.explore.Obligation.SourceIs;
import wheelhouse.scenario.CauseDraw;
import wheelhouse.scenario.Level;
import wheelhouse.scenario.Outcome;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Speaker;
import wheelhouse.sim.Facts;
import wheelhouse.sim.PeopleFacts;
import wheelhouse.sim.Simulation;

/**
 * Notes which obligations a run meets while it is played, without slowing it down much. Post is not
 * among them: it needs what each day brought, and is found by {@link Shown}.
 */
final class Tally implements Onlooker {

  private static final int SPEAKERS = Speaker.values().length;
  private static final Pick[] PICKS = Pick.values();

  private final Obligations obligations;
  private final Facts facts;
  private final PeopleFacts people;
  private final int templates;
  private final int[][] among;
  private final int[] cause;
  private final int[] kind;
  private final int[] bearer;
  private final LetterTally letters;
  private final BitSet seen = new BitSet();

  Tally(Obligations obligations, Simulation simulation) {
    this.obligations = obligations;
    facts = simulation.facts();
    people = facts.people();
    letters = new LetterTally(obligations, simulation);
    Scenario scenario = simulation.model().scenario();
    templates = scenario.incidents().size();
    List<CauseDraw> draws = scenario.causes();
    List<String> team = scenario.team().stream().map(member -> member.id()).toList();
    List<String> kinds = scenario.kinds().stream().map(each -> each.id()).toList();
    among = new int[draws.size()][];
    cause = new int[draws.size()];
    kind = new int[draws.size()];
    bearer = new int[draws.size()];
    for (int d = 0; d < bearer.length; d++) {
      among[d] = draws.get(d).among().stream().mapToInt(team::indexOf).toArray();
      cause[d] = draws.get(d).cause().ordinal();
      kind[d] = kinds.indexOf(draws.get(d).kind());
    }
  }

  /** The numbers of the obligations that the run has met so far. */
  BitSet seen() {
    return seen;
  }

  /** Who bears a cause in this run, or {@link Facts#NONE}. */
  int bearer(int draw) {
    return bearer[draw];
  }

  private void mark(int obligation) {
    if (obligation != Obligations.NONE) {
      seen.set(obligation);
    }
  }

  @Override
  public void started() {
    seen.clear();
    letters.started();
    for (int d = 0; d < bearer.length; d++) {
      bearer[d] = Facts.NONE;
      for (int member : among[d]) {
        if (people.cause(member, kind[d]) == cause[d]) {
          bearer[d] = member;
          mark(obligations.cause(d, CauseIs.Stage.PRESENT));
        }
      }
    }
  }

  @Override
  public void asked() {
    markNamed();
  }

  @Override
  public void planned() {
    markNamed();
    for (int place = 0; place < facts.openCount(); place++) {
      int incident = facts.open(place);
      int pick = facts.pick(incident);
      int owner = facts.owner(incident);
      if (pick != Facts.NONE && owner != Facts.NONE) {
        Level trust = Level.of(people.trust(owner));
        mark(obligations.reply(owner, PICKS[pick], trust, Level.of(people.autonomy(owner))));
      }
    }
  }

  /** A cause that was named and removed is named no more, so it is noted while it is. */
  private void markNamed() {
    for (int d = 0; d < bearer.length; d++) {
      if (bearer[d] != Facts.NONE && people.causeNamed(bearer[d], kind[d])) {
        mark(obligations.cause(d, CauseIs.Stage.NAMED));
      }
    }
  }

  @Override
  public void slept() {
    letters.slept();
  }

  /** Marks the letters too, of a run that is over and was watched night by night. */
  void letters() {
    letters.over(seen);
  }

  @Override
  public void over() {
    for (int incident = 0; incident < facts.incidents(); incident++) {
      int template = facts.template(incident);
      markSigns(incident, template);
      if (template < templates) {
        mark(obligations.arrives(template));
        markEnd(incident, template);
        markForeseen(incident, template);
      }
    }
    for (int d = 0; d < bearer.length; d++) {
      if (bearer[d] != Facts.NONE && people.causeGone(bearer[d], kind[d])) {
        mark(obligations.cause(d, CauseIs.Stage.REMOVED));
      }
    }
    for (int source = 0; source < facts.sources().count(); source++) {
      markIf(facts.sources().born(source) > 0, obligations.source(source, SourceIs.Stage.ON));
      markIf(
          facts.sources().claimed(source) > 0, obligations.source(source, SourceIs.Stage.CLAIMED));
      markIf(facts.sources().stopped(source) > 0, obligations.source(source, SourceIs.Stage.CUT));
    }
    for (int guardrail = 0; guardrail < facts.guardrails().count(); guardrail++) {
      markIf(facts.guardrails().since(guardrail) > 0, obligations.guardrail(guardrail));
    }
    for (int item = 0; item < facts.desk().ownItems(); item++) {
      boolean done = facts.desk().ownMinutesLeft(item) <= 0;
      markIf(done, obligations.ownWork(item, OwnWorkEnds.End.DONE));
      markIf(facts.desk().ownMissed(item), obligations.ownWork(item, OwnWorkEnds.End.MISSED));
    }
  }

  private void markIf(boolean so, int obligation) {
    if (so) {
      mark(obligation);
    }
  }

  private void markSigns(int incident, int template) {
    int shown = facts.signs().shownSet(incident);
    for (int sign = 0; shown != 0; sign++, shown >>>= 1) {
      if ((shown & 1) != 0) {
        mark(obligations.signShows(template, sign, facts.signs().answer(incident, sign)));
      }
    }
  }

  private void markEnd(int incident, int template) {
    Pick heaviest = PICKS[Math.max(0, facts.heaviest(incident))];
    Outcome outcome = Ends.outcome(facts, incident);
    mark(obligations.ends(template, heaviest, outcome));
    for (int speaker = 0; speaker < SPEAKERS; speaker++) {
      mark(obligations.voice(template, heaviest, outcome, speaker));
    }
    markIf(outcome == Outcome.CAME_BACK, obligations.comesBack(template));
    markIf(facts.owner(incident) != Facts.NONE, obligations.named(template));
  }

  private void markForeseen(int incident, int template) {
    if (!facts.foreseen(incident)) {
      return;
    }
    boolean came = !facts.prevented(incident) && facts.phase(incident) != Phase.AHEAD;
    markIf(came, obligations.foreseen(template, ForeseenIs.End.LET_COME));
    markIf(facts.prevented(incident), obligations.foreseen(template, ForeseenIs.End.PREVENTED));
    markIf(facts.sawIt(incident), obligations.foreseen(template, ForeseenIs.End.SEEN));
  }
}

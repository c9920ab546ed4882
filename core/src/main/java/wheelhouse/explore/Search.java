package wheelhouse.explore;

import java.util.Iterator;
import java.util.List;
import wheelhouse.policy.Entry;
import wheelhouse.policy.Policy;
import wheelhouse.policy.Roster;
import wheelhouse.scenario.Incident;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Model;

/**
 * Plays towards every obligation that is not met yet: on seeds that fit it, with an {@link Aim} of
 * its own, until it is met or the attempts are used up. Every run counts for everything it meets.
 */
final class Search {

  /** Seeds that are surveyed even if all that was looked for is found. */
  private static final int LEAST_SEEDS = 200;

  /** After so many seeds it is looked at again whether anything is lacking. */
  private static final int STEP = 50;

  /**
   * One in so many attempts, each policy of the roster plays, for what only a whole run decides.
   */
  private static final int ROSTER_SHARE = 8;

  /** So many times the usual attempts are made for what may happen amid much else. */
  private static final int AMID = 6;

  private final Scenario scenario;
  private final Obligations obligations;
  private final Effort effort;
  private final Leads leads;
  private final Table table;
  private final Tally tally;
  private final Survey survey;
  private final Routes routes;
  private final Moods moods;
  private final boolean[] open;
  private final int[] attempts;
  private final boolean[] outOfTime;
  private int runs;

  /**
   * A search.
   *
   * @param open which obligations there is no proof against, by number
   */
  Search(Model model, Obligations obligations, boolean[] open, Leads leads, Effort effort) {
    scenario = model.scenario();
    this.obligations = obligations;
    this.open = open;
    this.leads = leads;
    this.effort = effort;
    table = new Table(model);
    tally = new Tally(obligations, table.simulation());
    survey = new Survey(table, tally);
    routes = new Routes(obligations, table.simulation(), survey);
    moods = new Moods(table.simulation());
    attempts = new int[obligations.size()];
    outOfTime = new boolean[obligations.size()];
  }

  /** Searches. */
  void go() {
    lookAround();
    for (Entry entry : List.of(Roster.reader(), Roster.seesTheTruth())) {
      play(table.seated(entry), 1, true);
    }
    for (int number = 0; number < open.length; number++) {
      if (!leads.reached(number) && open[number]) {
        steerTo(number);
      }
    }
    if (lacks(Group.LETTERS)) {
      playRoster();
    }
  }

  private boolean lacks(Group group) {
    for (int number = 0; number < open.length; number++) {
      boolean of = obligations.all().get(number).group() == group;
      if (of && open[number] && !leads.reached(number)) {
        return true;
      }
    }
    return false;
  }

  private void lookAround() {
    while (survey.seeds() < Math.min(effort.seeds(), LEAST_SEEDS)
        || survey.seeds() < effort.seeds() && isLacking()) {
      for (int i = 0; i < STEP && survey.seeds() < effort.seeds(); i++) {
        survey.next();
        runs++;
        leads.note(tally.seen(), table);
      }
    }
  }

  /** Whether something that a seed may hold has been found on none. */
  private boolean isLacking() {
    for (int template = 0; template < scenario.incidents().size(); template++) {
      Incident incident = scenario.incidents().get(template);
      for (int truth = 0; truth < incident.truths().size(); truth++) {
        boolean drawn = incident.truths().get(truth).weight() > 0;
        if (drawn
            && open[obligations.arrives(template)]
            && survey.truth(template, truth).isEmpty()) {
          return true;
        }
      }
    }
    for (int number = 0; number < open.length; number++) {
      Obligation obligation = obligations.all().get(number);
      boolean unseen =
          obligation instanceof Obligation.SignShows shows
                  && routes.template(shows.slip()) >= 0
                  && routes.signSeeds(shows).isEmpty()
              || obligation instanceof Obligation.CauseIs is
                  && survey.cause(is.draw() - 1).isEmpty();
      if (open[number] && unseen) {
        return true;
      }
    }
    return false;
  }

  private void steerTo(int number) {
    Obligation obligation = obligations.all().get(number);
    boolean reads = obligation.group() == Group.POST;
    int most =
        switch (obligation.group()) {
          case LETTERS -> effort.seeds();
          case OUTCOMES -> AMID * effort.attempts();
          default -> effort.attempts();
        };
    Iterator<Route> ways = routes.to(obligation).limit(most).iterator();
    int refused = 0;
    while (ways.hasNext() && !leads.reached(number)) {
      Route way = ways.next();
      play(way.aim(), way.seed(), reads);
      attempts[number]++;
      boolean late = way.aim() instanceof EndAim end && end.outOfTime();
      refused += late ? 1 : 0;
    }
    outOfTime[number] = attempts[number] > 0 && refused == attempts[number];
  }

  private void playRoster() {
    int seeds = (effort.attempts() + ROSTER_SHARE - 1) / ROSTER_SHARE;
    for (Entry entry : Roster.all()) {
      Policy policy = table.seated(entry);
      for (long seed = 1; seed <= seeds && lacks(Group.LETTERS); seed++) {
        play(policy, seed, false);
      }
    }
  }

  private void play(Policy policy, long seed, boolean reads) {
    runs++;
    table.play(
        policy,
        seed,
        new Onlooker() {
          @Override
          public void started() {
            tally.started();
          }

          @Override
          public void asked() {
            tally.asked();
          }

          @Override
          public void planned() {
            tally.planned();
            moods.note();
          }

          @Override
          public void slept() {
            tally.slept();
          }

          @Override
          public void over() {
            tally.over();
            tally.letters();
          }
        });
    if (reads) {
      leads.read(table.witness());
    } else {
      leads.note(tally.seen(), table);
    }
  }

  /** How many runs it played in all. */
  int runs() {
    return runs;
  }

  /** How many runs it steered towards an obligation. */
  int attempts(int number) {
    return attempts[number];
  }

  /** Whether the pick that an obligation asks for never fitted the day. */
  boolean outOfTime(int number) {
    return outOfTime[number];
  }

  /** What the seeds hold. */
  Survey survey() {
    return survey;
  }

  /** How far trust and autonomy went. */
  Moods moods() {
    return moods;
  }

  /** The ways it knows. */
  Routes routes() {
    return routes;
  }
}

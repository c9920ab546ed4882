package wheelhouse.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import wheelhouse.debrief.Endings;
import wheelhouse.debrief.Letters;
import wheelhouse.explore.EndAim.Manner;
import wheelhouse.explore.Obligation.CauseIs;
import wheelhouse.explore.Obligation.ForeseenIs;
import wheelhouse.explore.Obligation.SourceIs;
import wheelhouse.scenario.Incident;
import wheelhouse.scenario.Letter;
import wheelhouse.scenario.Level;
import wheelhouse.scenario.Outcome;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Post;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Source;
import wheelhouse.scenario.Truth;
import wheelhouse.sim.Simulation;

/**
 * Which way to go for an obligation: aims and the seeds that fit them, the most promising first.
 */
final class Routes {

  /** So many runs hinder a slip by plan, before chance plays around it. */
  private static final int STRAIGHT = 48;

  private final Scenario scenario;
  private final Obligations obligations;
  private final Simulation simulation;
  private final Survey survey;

  Routes(Obligations obligations, Simulation simulation, Survey survey) {
    this.obligations = obligations;
    this.simulation = simulation;
    this.survey = survey;
    scenario = simulation.model().scenario();
  }

  /** The ways to an obligation; none to what only the end of a whole run decides. */
  Stream<Route> to(Obligation obligation) {
    if (obligation instanceof Obligation.SignShows shows) {
      return toSign(shows);
    } else if (obligation instanceof Obligation.Ends ends) {
      return toEnd(template(ends.incident()), ends.heaviest(), ends.outcome());
    } else if (obligation instanceof Obligation.ComesBack back) {
      int template = template(back.incident());
      return Stream.of(Pick.TAKE_THE_WHEEL, Pick.HOLD, Pick.DECIDE)
          .flatMap(pick -> toEnd(template, pick, Outcome.CAME_BACK));
    } else if (obligation instanceof ForeseenIs foreseen) {
      Outcome outcome =
          foreseen.end() == ForeseenIs.End.LET_COME ? Outcome.HOME : Outcome.PREVENTED;
      return Stream.of(Pick.HOLD, Pick.LEND_AUTHORITY)
          .flatMap(pick -> toEnd(template(foreseen.incident()), pick, outcome));
    } else if (obligation instanceof Obligation.Replies replies) {
      return toReply(replies);
    } else if (obligation instanceof Obligation.PostComes post) {
      return toPost(scenario.post().get(post.post() - 1));
    } else if (obligation instanceof Obligation.LetterComes letter) {
      Letter of = scenario.letters().get(letter.letter() - 1);
      return of.from() == Letter.Writer.CUSTOMER ? toLetter(of) : Stream.empty();
    } else if (obligation instanceof CauseIs is) {
      return toCause(is);
    } else if (obligation instanceof SourceIs is) {
      return toSource(source(is.source()));
    } else if (obligation instanceof Obligation.OwnerNamed named) {
      return seeds(template(named.incident())).map(seed -> new Route(desk(), seed));
    } else if (obligation instanceof Obligation.GuardrailStands
        || obligation instanceof Obligation.OwnWorkEnds) {
      return Stream.of(1L, 2L, 3L).map(seed -> new Route(desk(), seed));
    }
    return Stream.empty();
  }

  private DeskAim desk() {
    return new DeskAim(simulation);
  }

  int template(String incident) {
    return scenario.incidents().stream().map(Incident::id).toList().indexOf(incident);
  }

  private int source(String id) {
    return scenario.sources().stream().map(Source::id).toList().indexOf(id);
  }

  private Stream<Route> toSign(Obligation.SignShows shows) {
    int template = template(shows.slip());
    if (template < 0) {
      return toSource(source(shows.slip().substring(0, shows.slip().indexOf('/'))));
    }
    AskAim aim = new AskAim(simulation, template);
    return signSeeds(shows).stream().map(seed -> new Route(aim, seed));
  }

  /** The seeds on which the sign of an incident has an answer; none are known of a redesign's. */
  List<Long> signSeeds(Obligation.SignShows shows) {
    int template = template(shows.slip());
    if (template < 0) {
      return List.of();
    }
    int sign = shows.sign() - 1;
    List<String> answers = scenario.incidents().get(template).signs().get(sign).asks().answers();
    return survey.sign(template, sign, answers.indexOf(shows.answer()));
  }

  /** Seeds on which an incident comes up: one of each truth, then another of each, and so on. */
  Stream<Long> seeds(int template) {
    List<Truth> truths = scenario.incidents().get(template).truths();
    return interleaved(truths.stream().map(truth -> truths.indexOf(truth)).toList(), template);
  }

  /** Seeds on which an incident comes up so that it can break. */
  Stream<Long> breakingSeeds(int template) {
    List<Truth> truths = scenario.incidents().get(template).truths();
    List<Integer> breaking = new ArrayList<>();
    for (int truth = 0; truth < truths.size(); truth++) {
      if (truths.get(truth).canBreak()) {
        breaking.add(truth);
      }
    }
    return interleaved(breaking, template);
  }

  private Stream<Long> interleaved(List<Integer> truths, int template) {
    List<Long> seeds = new ArrayList<>();
    boolean more = true;
    for (int nth = 0; more; nth++) {
      more = false;
      for (int truth : truths) {
        List<Long> of = survey.truth(template, truth);
        if (nth < of.size()) {
          seeds.add(of.get(nth));
          more = true;
        }
      }
    }
    return seeds.stream().distinct();
  }

  private static List<Manner> manners(Outcome outcome) {
    return switch (outcome) {
      case HOME -> List.of(Manner.AT_ONCE, Manner.LATE, Manner.ALONE);
      case PREVENTED -> List.of(Manner.AT_ONCE, Manner.ALONE);
      case BROKE -> List.of(Manner.LATE, Manner.AT_ONCE, Manner.ALONE, Manner.PILED);
      case CAME_BACK -> List.of(Manner.ALONE, Manner.AT_ONCE, Manner.PILED, Manner.LATE);
      case OPEN -> List.of(Manner.PILED_LATE, Manner.PILED, Manner.AT_ONCE, Manner.ALONE);
    };
  }

  private Stream<Route> toEnd(int template, Pick pick, Outcome outcome) {
    List<Long> seeds =
        (outcome == Outcome.BROKE ? breakingSeeds(template) : seeds(template)).toList();
    List<Manner> manners = manners(outcome);
    Stream<Route> straight =
        seeds.stream()
            .flatMap(
                seed ->
                    manners.stream()
                        .map(
                            manner ->
                                new Route(
                                    new EndAim(simulation, template, pick, outcome, manner),
                                    seed)));
    if (outcome != Outcome.BROKE && outcome != Outcome.OPEN) {
      return straight;
    }
    AmidAim amid = new AmidAim(simulation, template, pick);
    return Stream.concat(
        straight.limit(STRAIGHT),
        Stream.iterate(1L, seed -> seed + 1).map(seed -> new Route(amid, seed)));
  }

  private Stream<Route> toReply(Obligation.Replies replies) {
    int member = scenario.team().stream().map(each -> each.id()).toList().indexOf(replies.member());
    int number = obligations.number(replies);
    List<Route> routes = new ArrayList<>();
    for (long seed : survey.moods(member)) {
      for (Pick pick : Pick.values()) {
        for (Level trust : Level.values()) {
          for (Level autonomy : Level.values()) {
            if (obligations.reply(member, pick, trust, autonomy) == number) {
              routes.add(new Route(new ReplyAim(simulation, member, pick, trust, autonomy), seed));
            }
          }
        }
      }
    }
    return routes.stream();
  }

  /** For each customer who would send the letter; for as many seeds as anybody cares to try. */
  private Stream<Route> toLetter(Letter letter) {
    if (letter.ending().isEmpty()) {
      return Stream.empty();
    }
    List<LetterAim> aims =
        IntStream.range(0, scenario.customers().size())
            .filter(customer -> isSent(letter, customer))
            .mapToObj(customer -> new LetterAim(simulation, customer, letter.ending().get()))
            .toList();
    return LongStream.iterate(1, seed -> seed + 1)
        .boxed()
        .flatMap(seed -> aims.stream().map(aim -> new Route(aim, seed)));
  }

  private boolean isSent(Letter letter, int customer) {
    Endings.Ended ended = new Endings.Ended(customer, letter.ending(), 0);
    return Letters.after(scenario, letter.from(), ended).filter(sent -> sent == letter).isPresent();
  }

  private Stream<Route> toPost(Post post) {
    int template = template(post.about());
    return Stream.of(Pick.values())
        .filter(pick -> post.pick().map(pick::equals).orElse(true))
        .flatMap(pick -> toEnd(template, pick, post.outcome()));
  }

  private Stream<Route> toCause(CauseIs is) {
    int kind = scenario.kinds().stream().map(each -> each.id()).toList().indexOf(is.kind());
    CauseAim aim = new CauseAim(simulation, kind, is.cause(), is.stage());
    return survey.cause(is.draw() - 1).stream().map(seed -> new Route(aim, seed));
  }

  private Stream<Route> toSource(int source) {
    SourceAim aim = new SourceAim(simulation, source);
    return survey.cases(source).stream().map(seed -> new Route(aim, seed));
  }
}

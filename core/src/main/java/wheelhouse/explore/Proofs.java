package wheelhouse.explore;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wheelhouse.debrief.Endings;
import wheelhouse.explore.Obligation.CauseIs;
import wheelhouse.explore.Obligation.OwnWorkEnds;
import wheelhouse.explore.Obligation.SourceIs;
import wheelhouse.run.Prices;
import wheelhouse.scenario.Cause;
import wheelhouse.scenario.CauseDraw;
import wheelhouse.scenario.Incident;
import wheelhouse.scenario.Letter;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Outcome;
import wheelhouse.scenario.OwnWork;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Response;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Source;
import wheelhouse.sim.Move;

/**
 * Why something cannot happen, whatever is drawn and done: reasons that follow from the scenario
 * and the rules alone. Each is half a sentence in the author's words. An obligation without such a
 * reason may still be out of reach.
 */
final class Proofs {

  private final Scenario scenario;
  private final int days;
  private final int lastDay;
  private final int attention;

  Proofs(Scenario scenario) {
    this.scenario = scenario;
    days = scenario.days();
    lastDay = days + scenario.away();
    attention = minutes(ModelNumber.ATTENTION);
  }

  /** Why an obligation cannot be met; empty if nothing forbids it. */
  Optional<String> of(Obligation obligation) {
    if (obligation instanceof Obligation.Arrives arrives) {
      return never(incident(arrives.incident()));
    } else if (obligation instanceof Obligation.SignShows shows) {
      return new SignProofs(scenario, this).of(shows);
    } else if (obligation instanceof Obligation.Ends ends) {
      return ends(incident(ends.incident()), ends.heaviest(), ends.outcome());
    } else if (obligation instanceof Obligation.ComesBack back) {
      Incident incident = incident(back.incident());
      boolean met = beyondTheManager(incident).isEmpty();
      return ends(incident, met ? Pick.TAKE_THE_WHEEL : Pick.HOLD, Outcome.CAME_BACK);
    } else if (obligation instanceof Obligation.OwnerNamed named) {
      return unnamed(incident(named.incident()))
          .or(() -> tooDear("naming an owner", minutes(ModelNumber.ASSIGN_MINUTES)));
    } else if (obligation instanceof Obligation.ForeseenIs foreseen) {
      return foreseen(foreseen);
    } else if (obligation instanceof CauseIs is) {
      return cause(is);
    } else if (obligation instanceof SourceIs is) {
      return source(is);
    } else if (obligation instanceof Obligation.GuardrailStands) {
      return tooDear("setting it up", minutes(ModelNumber.GUARDRAIL_MINUTES));
    } else if (obligation instanceof OwnWorkEnds ends) {
      return ownWork(ends);
    } else if (obligation instanceof Obligation.LetterComes letter) {
      return letter(scenario.letters().get(letter.letter() - 1));
    }
    return Optional.empty();
  }

  int minutes(ModelNumber number) {
    return Prices.minutes(number, scenario.numbers());
  }

  private Incident incident(String id) {
    return scenario.incidents().stream().filter(each -> each.id().equals(id)).findFirst().get();
  }

  Optional<String> tooDear(String what, int minutes) {
    return minutes <= attention
        ? Optional.empty()
        : Optional.of(what + " takes " + minutes + " minutes, and a day has " + attention);
  }

  /** The first day on which an incident can be on the board; empty if it never is. */
  OptionalInt first(Incident incident) {
    return never(incident).isPresent()
        ? OptionalInt.empty()
        : incident
            .arrival()
            .map(arrival -> OptionalInt.of(arrival.from()))
            .orElseGet(() -> sourcesOf(incident).mapToInt(Source::from).min());
  }

  private Stream<Source> sourcesOf(Incident incident) {
    return scenario.sources().stream()
        .filter(source -> source.cases().contains(incident.id()))
        .filter(source -> most(source, lastDay) > 0);
  }

  /** The most cases that a source can have made by a day. */
  private static int most(Source source, int day) {
    double made = source.made(day);
    return made <= 0 ? 0 : (int) made + 1;
  }

  /** Why an incident never comes up. */
  Optional<String> never(Incident incident) {
    if (incident.arrival().isPresent()) {
      if (incident.arrival().get().chance() <= 0) {
        return Optional.of("its chance of coming up is 0");
      }
      int from = incident.arrival().get().from();
      return from <= lastDay
          ? Optional.empty()
          : Optional.of("day " + from + " lies after the last day of the leave, day " + lastDay);
    }
    boolean made = sourcesOf(incident).findAny().isPresent();
    return made ? Optional.empty() : Optional.of("no source makes it by day " + lastDay);
  }

  /** Why the manager never meets an incident. */
  Optional<String> beyondTheManager(Incident incident) {
    OptionalInt first = first(incident);
    return first.isEmpty()
        ? never(incident)
        : first.getAsInt() <= days
            ? Optional.empty()
            : Optional.of("it only comes up while the manager is away");
  }

  /** Why nobody is named for an incident; a name sticks for all unowned ones of its kind. */
  private Optional<String> unnamed(Incident incident) {
    boolean named =
        scenario.incidents().stream()
            .filter(other -> other.kind().equals(incident.kind()) && other.owners().size() != 1)
            .anyMatch(other -> beyondTheManager(other).isEmpty());
    return named ? never(incident) : beyondTheManager(incident);
  }

  private Optional<String> ends(Incident incident, Pick heaviest, Outcome outcome) {
    if (first(incident).isEmpty()) {
      return never(incident);
    }
    int first = first(incident).getAsInt();
    Optional<String> dear = Optional.empty();
    if (heaviest != Pick.HOLD) {
      dear =
          beyondTheManager(incident)
              .or(() -> tooDear("to " + heaviest.label(), minutes(price(heaviest))));
    }
    return dear.or(
        () ->
            switch (outcome) {
              case BROKE -> unbroken(incident, first);
              case CAME_BACK -> noComeback(first, heaviest);
              case PREVENTED, HOME, OPEN -> Optional.empty();
            });
  }

  static ModelNumber price(Pick pick) {
    return switch (pick) {
      case HOLD, LEND_AUTHORITY -> ModelNumber.LEND_MINUTES;
      case DECIDE -> ModelNumber.DECIDE_MINUTES;
      case UNBLOCK -> ModelNumber.UNBLOCK_MINUTES;
      case ADD_HANDS -> ModelNumber.HANDS_MINUTES;
      case TAKE_THE_WHEEL -> ModelNumber.WHEEL_MINUTES;
    };
  }

  private Optional<String> unbroken(Incident incident, int first) {
    OptionalInt soonest =
        incident.truths().stream()
            .filter(truth -> truth.weight() > 0 && truth.canBreak())
            .mapToInt(truth -> (int) truth.breaks().from())
            .min();
    if (soonest.isEmpty()) {
      return Optional.of("every truth of it that can break has weight 0");
    }
    int bleeds = first + incident.foreseen();
    int end = lastDay + minutes(ModelNumber.PLAYED_OUT_DAYS);
    return bleeds <= lastDay && bleeds + soonest.getAsInt() <= end
        ? Optional.empty()
        : Optional.of("its breaking day lies after everything has been played out");
  }

  private Optional<String> noComeback(int first, Pick heaviest) {
    if (scenario.numbers().get(ModelNumber.COMEBACK_CHANCE) <= 0) {
      return Optional.of("comeback.chance is 0");
    }
    int open = heaviest == Pick.TAKE_THE_WHEEL ? 0 : minutes(ModelNumber.COMEBACK_OPEN) - 1;
    int back = first + open + minutes(ModelNumber.COMEBACK_DELAY);
    return back <= lastDay
        ? Optional.empty()
        : Optional.of(
            "it would be back on day " + back + " at the earliest, and the last is " + lastDay);
  }

  private Optional<String> foreseen(Obligation.ForeseenIs foreseen) {
    Incident incident = incident(foreseen.incident());
    return switch (foreseen.end()) {
      case LET_COME -> never(incident);
      case PREVENTED -> beyondTheManager(incident);
      case SEEN ->
          beyondTheManager(incident)
              .or(() -> tooDear("the question", minutes(ModelNumber.QUESTION_MINUTES)));
    };
  }

  private Optional<String> cause(CauseIs is) {
    CauseDraw draw = scenario.causes().get(is.draw() - 1);
    if (draw.chance() <= 0) {
      return Optional.of("its chance is 0");
    }
    Response response = draw.cause().answeredBy();
    Move answer = new Move.Respond(0, 0, response);
    return switch (is.stage()) {
      case PRESENT -> Optional.empty();
      case NAMED -> tooDear("inspecting", minutes(ModelNumber.INSPECT_MINUTES));
      case REMOVED ->
          tooDear("to " + response.label(), Prices.listed(answer, scenario.numbers()))
              .or(() -> draw.cause() == Cause.PERFORMANCE ? followUp() : Optional.empty());
    };
  }

  private Optional<String> followUp() {
    int due = minutes(ModelNumber.TALK_SEEN) + 1 + minutes(ModelNumber.TALK_DAYS);
    return due <= days
        ? Optional.empty()
        : Optional.of(
            "its follow-up comes on day " + due + " at the earliest, and the last is " + days);
  }

  Optional<String> source(SourceIs is) {
    Source source =
        scenario.sources().stream().filter(each -> each.id().equals(is.source())).findFirst().get();
    if (most(source, lastDay) == 0) {
      return Optional.of("it makes no cases by day " + lastDay);
    }
    if (is.stage() == SourceIs.Stage.ON) {
      return Optional.empty();
    }
    int needed = minutes(ModelNumber.CLAIM_SLIPS);
    // Each case may come back once, as a slip of the same source.
    int most = 2 * most(source, days);
    return most < needed
        ? Optional.of(
            "it makes " + most(source, days) + " cases at most, and a claim pins " + needed)
        : tooDear("a claim", minutes(ModelNumber.CLAIM_MINUTES));
  }

  private Optional<String> letter(Letter letter) {
    boolean quiet = letter.ending().equals(Optional.of(Letter.Ending.QUIET));
    return quiet && Endings.leavesNobodyIdle(scenario)
        ? Optional.of("something of everybody's comes up in the leave, and nobody has quiet weeks")
        : Optional.empty();
  }

  private Optional<String> ownWork(OwnWorkEnds ends) {
    OwnWork work =
        scenario.manager().ownWork().stream()
            .filter(each -> each.id().equals(ends.item()))
            .findFirst()
            .get();
    if (ends.end() == OwnWorkEnds.End.MISSED) {
      return Optional.empty();
    }
    int there =
        IntStream.rangeClosed(work.from(), Math.min(work.due(), days))
            .map(
                day ->
                    attention
                        - scenario.calendar().stream()
                            .filter(entry -> entry.day() == day)
                            .mapToInt(entry -> entry.minutes())
                            .sum())
            .sum();
    return work.minutes() <= there
        ? Optional.empty()
        : Optional.of(
            "it takes " + work.minutes() + " minutes, and its days have " + there + " in all");
  }
}

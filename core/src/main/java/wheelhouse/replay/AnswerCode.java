package wheelhouse.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import wheelhouse.run.Observation;
import wheelhouse.run.Run;
import wheelhouse.scenario.Channel;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Response;
import wheelhouse.sim.Move;

/**
 * One move that is answered at once, as bits: of which sort it is, by odds that are learned, and
 * then which of those slips, members and kinds it is about of which it can be. The newest slip is
 * foretold first, since that is what people ask about.
 */
final class AnswerCode {

  private static final List<Class<? extends Move>> SORTS =
      List.of(
          Move.AskOwner.class,
          Move.AskCustomer.class,
          Move.LookAtMonitor.class,
          Move.AskQuestion.class,
          Move.Inspect.class,
          Move.Respond.class,
          Move.Claim.class,
          Move.Assign.class,
          Move.AnswerCall.class);

  private final Bits bits;
  private final Odds[] sorts = new Odds[SORTS.size()];
  private final Odds newest = new Odds(8, 8);
  private final Odds pinned = new Odds(8, 8);

  AnswerCode(Bits bits) {
    this.bits = bits;
    int[] less = {8, 12, 12, 16, 12, 8, 8, 8, 8};
    for (int sort = 0; sort < sorts.length; sort++) {
      sorts[sort] = new Odds(less[sort], 8);
    }
  }

  /** Writes a move that is known, or reads one, before it is done on a run. */
  Move code(Run run, Optional<Move> known) throws UnreadableRun {
    Observation seen = run.observation();
    int sort = 0;
    while (sort < SORTS.size() - 1 && sorts[sort].bit(bits, isOf(sort, known) ? 1 : 0) == 0) {
      sort++;
    }
    return switch (sort) {
      case 0 -> new Move.AskOwner(open(seen, known, i -> mayAskOwner(run, i)));
      case 1 -> new Move.AskCustomer(open(seen, known, i -> mayAsk(seen, i, Channel.CUSTOMER)));
      case 2 -> new Move.LookAtMonitor(open(seen, known, i -> mayAsk(seen, i, Channel.MONITOR)));
      case 3 -> new Move.AskQuestion(open(seen, known, i -> mayQuestion(seen, i)));
      case 4 -> inspect(seen, known);
      case 5 -> respond(seen, known);
      case 6 -> claim(seen, known);
      case 7 -> assign(seen, known);
      default -> new Move.AnswerCall(open(seen, known, seen::calls));
    };
  }

  private static boolean isOf(int sort, Optional<Move> known) {
    return known.isPresent() && SORTS.get(sort).isInstance(known.get());
  }

  private static boolean mayAskOwner(Run run, int incident) {
    return run.observation().owner(incident) != Observation.NONE
        && !run.observation().ownerUnaware(incident)
        && !run.answered().contains(new Move.AskOwner(incident));
  }

  private static boolean mayAsk(Observation seen, int incident, Channel channel) {
    for (int sign = 0; sign < seen.signs(incident); sign++) {
      if (seen.signChannel(incident, sign) == channel) {
        return !seen.asked(incident, channel);
      }
    }
    return false;
  }

  private static boolean mayQuestion(Observation seen, int incident) {
    return seen.phase(incident) == Phase.AHEAD
        && seen.ownerUnaware(incident)
        && !seen.questioned(incident)
        && seen.owner(incident) != Observation.NONE;
  }

  /** The open slip a move is about, among those it may be about. */
  private int open(Observation seen, Optional<Move> known, IntPredicate may) throws UnreadableRun {
    List<Integer> possible = new ArrayList<>();
    for (int incident : DayCode.open(seen)) {
      if (may.test(incident)) {
        possible.add(incident);
      }
    }
    if (possible.isEmpty()) {
      throw new UnreadableRun("this code asks about a slip where there is none to ask about");
    }
    int place = known.map(move -> possible.indexOf(about(move))).orElse(0);
    int last = possible.size() - 1;
    if (last == 0 || newest.bit(bits, place == last ? 1 : 0) == 1) {
      return possible.get(last);
    }
    return possible.get(bits.among(last, place));
  }

  private static int about(Move move) {
    if (move instanceof Move.AskOwner ask) {
      return ask.incident();
    } else if (move instanceof Move.AskCustomer ask) {
      return ask.incident();
    } else if (move instanceof Move.LookAtMonitor look) {
      return look.incident();
    } else if (move instanceof Move.AskQuestion ask) {
      return ask.incident();
    } else if (move instanceof Move.Assign assign) {
      return assign.incident();
    } else if (move instanceof Move.AnswerCall answer) {
      return answer.incident();
    }
    throw new IllegalArgumentException(move + " is about no slip");
  }

  private Move inspect(Observation seen, Optional<Move> known) {
    Move.Inspect said = known.map(Move.Inspect.class::cast).orElse(new Move.Inspect(0, 0));
    int member = bits.among(seen.members(), said.member());
    return new Move.Inspect(member, bits.among(seen.kinds(), said.kind()));
  }

  private Move respond(Observation seen, Optional<Move> known) {
    Move.Respond said =
        known.map(Move.Respond.class::cast).orElse(new Move.Respond(0, 0, Response.TEACH));
    int member = bits.among(seen.members(), said.member());
    int kind = bits.among(seen.kinds(), said.kind());
    int response = bits.among(Response.values().length, said.response().ordinal());
    return new Move.Respond(member, kind, Response.of(response));
  }

  /** The kind, then for every slip of it that ever was, in order, whether it is pinned. */
  private Move claim(Observation seen, Optional<Move> known) {
    Move.Claim said = known.map(Move.Claim.class::cast).orElse(new Move.Claim(List.of(), 0));
    int member = bits.among(seen.members(), said.member());
    int kindSaid = said.incidents().isEmpty() ? 0 : seen.kind(said.incidents().get(0));
    int kind = bits.among(seen.kinds(), kindSaid);
    List<Integer> incidents = new ArrayList<>();
    for (int incident = 0; incident < seen.incidents(); incident++) {
      if (seen.kind(incident) == kind
          && pinned.bit(bits, said.incidents().contains(incident) ? 1 : 0) == 1) {
        incidents.add(incident);
      }
    }
    return new Move.Claim(incidents, member);
  }

  /** The naming of an owner: any member, for any open slip. */
  Move assign(Observation seen, Optional<Move> known) throws UnreadableRun {
    int incident = open(seen, known, any -> true);
    int member = known.map(move -> ((Move.Assign) move).member()).orElse(0);
    return new Move.Assign(incident, bits.among(seen.members(), member));
  }
}

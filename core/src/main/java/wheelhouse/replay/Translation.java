package wheelhouse.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import wheelhouse.replay.Retold.Thing;
import wheelhouse.run.Names;
import wheelhouse.sim.Move;

/**
 * Moves of a run in the numbers of another: members, kinds, guardrails and own work are found by
 * their ids, incidents by their birth.
 */
final class Translation {

  private final Names from;
  private final Names to;

  /** From the numbers of one board to those of another, as both are when it is asked. */
  Translation(Names from, Names to) {
    this.from = from;
    this.to = to;
  }

  /** A move that was said in the other numbers, or what of it is not there. */
  record Said(Optional<Move> move, Optional<Thing> missing) {

    static Said as(Move move) {
      return new Said(Optional.of(move), Optional.empty());
    }
  }

  private static final class Missing extends Exception {
    private static final long serialVersionUID = 1L;
    private final Thing thing;

    Missing(Thing thing) {
      super(thing.name(), null, false, false);
      this.thing = thing;
    }
  }

  /** The incident, if it is there. */
  OptionalInt incident(int incident) {
    return to.same(incident, from);
  }

  /**
   * Says a move. An order of work goes without the slips that are not there, since the others keep
   * their places; a claim does not, for it would be another one.
   */
  Said say(Move move) {
    try {
      return Said.as(said(move));
    } catch (Missing missing) {
      return new Said(Optional.empty(), Optional.of(missing.thing));
    }
  }

  private Move said(Move move) throws Missing {
    if (move instanceof Move.AskOwner ask) {
      return new Move.AskOwner(slip(ask.incident()));
    } else if (move instanceof Move.AskCustomer ask) {
      return new Move.AskCustomer(slip(ask.incident()));
    } else if (move instanceof Move.LookAtMonitor look) {
      return new Move.LookAtMonitor(slip(look.incident()));
    } else if (move instanceof Move.AskQuestion ask) {
      return new Move.AskQuestion(slip(ask.incident()));
    } else if (move instanceof Move.AnswerCall answer) {
      return new Move.AnswerCall(slip(answer.incident()));
    } else if (move instanceof Move.LayPick lay) {
      return new Move.LayPick(slip(lay.incident()), lay.pick());
    } else if (move instanceof Move.Assign assign) {
      return new Move.Assign(slip(assign.incident()), member(assign.member()));
    } else if (move instanceof Move.Inspect inspect) {
      return new Move.Inspect(member(inspect.member()), kind(inspect.kind()));
    } else if (move instanceof Move.Respond respond) {
      return new Move.Respond(member(respond.member()), kind(respond.kind()), respond.response());
    } else if (move instanceof Move.Order order) {
      return order(order);
    } else if (move instanceof Move.Claim claim) {
      return claim(claim);
    } else if (move instanceof Move.SetGuardrail set) {
      int guardrail = here(to.guardrail(from.guardrail(set.guardrail())), Thing.GUARDRAIL);
      return new Move.SetGuardrail(guardrail, member(set.member()));
    }
    Move.DoOwnWork work = (Move.DoOwnWork) move;
    int item = here(to.ownWork(from.ownWork(work.item())), Thing.OWN_WORK);
    return new Move.DoOwnWork(item, work.minutes());
  }

  private Move order(Move.Order order) throws Missing {
    List<Integer> slips = new ArrayList<>();
    for (int incident : order.incidents()) {
      incident(incident).ifPresent(slips::add);
    }
    if (slips.isEmpty() && !order.incidents().isEmpty()) {
      throw new Missing(Thing.SLIP);
    }
    return new Move.Order(member(order.member()), slips);
  }

  private Move claim(Move.Claim claim) throws Missing {
    List<Integer> slips = new ArrayList<>();
    for (int incident : claim.incidents()) {
      slips.add(slip(incident));
    }
    return new Move.Claim(slips, member(claim.member()));
  }

  private int slip(int incident) throws Missing {
    return here(incident(incident), Thing.SLIP);
  }

  private int member(int member) throws Missing {
    return here(to.member(from.member(member)), Thing.MEMBER);
  }

  private int kind(int kind) throws Missing {
    return here(to.kind(from.kind(kind)), Thing.KIND);
  }

  private static int here(OptionalInt number, Thing thing) throws Missing {
    if (number.isEmpty()) {
      throw new Missing(thing);
    }
    return number.getAsInt();
  }
}

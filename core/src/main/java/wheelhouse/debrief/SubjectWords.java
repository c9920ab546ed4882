package wheelhouse.debrief;

import java.util.List;
import java.util.Optional;
import wheelhouse.coach.Choice;
import wheelhouse.coach.Decision;
import wheelhouse.coach.Subject;
import wheelhouse.run.Observation;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Move;
import wheelhouse.words.Text;

/** What a decision was about, whom it concerned, and what could be done, in words. */
final class SubjectWords {

  /** More slips than this are counted, not named. */
  private static final int NAMED = 2;

  private final Called called;
  private final Text text;

  SubjectWords(Called called, Text text) {
    this.called = called;
    this.text = text;
  }

  /** The incidents that a decision was about; none for what is about people or things. */
  static List<Integer> incidents(Subject subject) {
    if (subject instanceof Subject.Slips slips) {
      return slips.incidents();
    }
    return ((Subject.OneMove) subject).move().incidents();
  }

  /** The number of the member whom it concerned; {@link Observation#NONE} if nobody. */
  int member(Subject subject, Observation seen) {
    if (subject instanceof Subject.OneMove one) {
      Move move = one.move();
      if (move instanceof Move.Inspect inspect) {
        return inspect.member();
      } else if (move instanceof Move.Respond respond) {
        return respond.member();
      } else if (move instanceof Move.Claim claim) {
        return claim.member();
      } else if (move instanceof Move.SetGuardrail set) {
        return set.member();
      } else if (move instanceof Move.Order order) {
        return order.member();
      }
    }
    List<Integer> incidents = incidents(subject);
    return incidents.isEmpty() ? Observation.NONE : seen.owner(incidents.get(0));
  }

  String title(Decision decision, SlipWords slips) {
    if (decision.subject() instanceof Subject.Slips about) {
      return slips(about.incidents(), slips);
    }
    Move move = ((Subject.OneMove) decision.subject()).move();
    if (move instanceof Move.Inspect inspect) {
      return pair("inspect", inspect.member(), inspect.kind());
    } else if (move instanceof Move.Respond respond) {
      return pair("respond", respond.member(), respond.kind());
    } else if (move instanceof Move.SetGuardrail set) {
      return called.scenario().guardrails().get(set.guardrail()).title();
    } else if (move instanceof Move.DoOwnWork work) {
      return called.scenario().manager().ownWork().get(work.item()).title();
    } else if (move instanceof Move.Claim claim) {
      return text.of("coach.title.claim", slips.kind(claim.incidents().get(0)));
    } else if (move instanceof Move.Order order) {
      return text.of("coach.title.order", called.member(order.member()));
    }
    return slips(incidents(decision.subject()), slips);
  }

  private String pair(String what, int member, int kind) {
    return text.of("coach.title." + what, called.member(member), called.kind(kind));
  }

  private String slips(List<Integer> incidents, SlipWords slips) {
    List<String> titles = incidents.stream().map(slips::title).distinct().toList();
    return incidents.size() > NAMED || titles.size() < incidents.size()
        ? text.of("coach.title.slips", incidents.size(), titles.get(0))
        : text.list(titles);
  }

  /** Whose it was, and for whom; empty where the title has said it. */
  String people(Decision decision, Observation seen, SlipWords slips) {
    List<Integer> incidents = incidents(decision.subject());
    if (incidents.isEmpty()) {
      return "";
    }
    int first = incidents.get(0);
    String owner = called.member(seen.owner(first));
    Optional<String> customer =
        incidents.size() > 1 ? Optional.empty() : slips.customer(first).map(who -> who.name());
    return customer
        .map(who -> text.of("coach.people", owner, slips.kind(first), who))
        .orElseGet(() -> text.of("coach.people-alone", owner, slips.kind(first)));
  }

  /** What a way to decide is. A slip that is left lies at a wheel that nobody turns. */
  String label(Subject subject, Choice choice) {
    if (choice instanceof Choice.Laid laid) {
      return pick(laid.pick());
    } else if (subject instanceof Subject.OneMove one) {
      boolean made = choice instanceof Choice.Made;
      return text.of("coach.way." + act(one.move()) + (made ? "" : ".left"));
    }
    return text.of("coach.way.unpaid");
  }

  /** A pick as a thing to do. */
  String pick(Pick pick) {
    return text.of("pick." + pick.word());
  }

  /** The word of a move that is no pick. */
  private static String act(Move move) {
    if (move instanceof Move.AskOwner) {
      return "ask-owner";
    } else if (move instanceof Move.AskCustomer) {
      return "ask-customer";
    } else if (move instanceof Move.LookAtMonitor) {
      return "monitor";
    } else if (move instanceof Move.AskQuestion) {
      return "question";
    } else if (move instanceof Move.Inspect) {
      return "inspect";
    } else if (move instanceof Move.Respond) {
      return "respond";
    } else if (move instanceof Move.Claim) {
      return "claim";
    } else if (move instanceof Move.SetGuardrail) {
      return "guard";
    } else if (move instanceof Move.Assign) {
      return "assign";
    } else if (move instanceof Move.AnswerCall) {
      return "call";
    } else if (move instanceof Move.DoOwnWork) {
      return "own-work";
    } else if (move instanceof Move.Order) {
      return "order";
    }
    throw new IllegalArgumentException(move + " is a pick");
  }
}

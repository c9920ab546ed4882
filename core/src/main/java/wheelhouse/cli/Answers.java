package wheelhouse.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import wheelhouse.run.Laid;
import wheelhouse.run.Observation;
import wheelhouse.scenario.Cause;
import wheelhouse.scenario.CauseDraw;
import wheelhouse.scenario.Channel;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Response;
import wheelhouse.sim.Move;
import wheelhouse.words.Text;

/** What a move that is no pick is answered with: only what the board then shows. */
final class Answers {

  private final Scene scene;
  private final Text text;
  private final Page page;

  Answers(Scene scene, Page page) {
    this.scene = scene;
    text = scene.text();
    this.page = page;
  }

  /**
   * What was known before a move, to tell what changed.
   *
   * @param named whether the cause that a response is about was named
   * @param called whether the customer who is asked was calling
   */
  record Before(boolean named, boolean called) {}

  Before before(Move move) {
    return new Before(
        move instanceof Move.Respond respond
            && scene.board().causeNamed(respond.member(), respond.kind()),
        move instanceof Move.AskCustomer ask && scene.board().calls(ask.incident()));
  }

  /**
   * Tells what came of a move.
   *
   * @param slips how many slips there had been before it
   * @param cost what it cost, in words
   */
  void tell(Move move, Before before, int slips, String cost) {
    if (move instanceof Move.AskOwner ask) {
      asked(ask.incident(), Channel.OWNER, cost);
    } else if (move instanceof Move.AskCustomer ask) {
      asked(ask.incident(), Channel.CUSTOMER, cost);
      if (before.called()) {
        say("answer.call-answered");
      }
    } else if (move instanceof Move.LookAtMonitor ask) {
      asked(ask.incident(), Channel.MONITOR, cost);
    } else if (move instanceof Move.AskQuestion ask) {
      boolean sees = scene.board().ownerSawIt(ask.incident());
      say(sees ? "answer.saw" : "answer.did-not-see", owner(ask.incident()), cost);
    } else if (move instanceof Move.Inspect inspect) {
      inspected(inspect, cost);
    } else if (move instanceof Move.Respond respond) {
      responded(respond, before, cost);
    } else if (move instanceof Move.Claim claim) {
      claimed(claim, slips, cost);
    } else if (move instanceof Move.Plan said) {
      List<Laid> plan = scene.run().plan();
      planned(said, plan.get(plan.size() - 1).moves().get(0), cost);
    }
  }

  /** What was laid may be less than what was said: it is the former that is told. */
  private void planned(Move.Plan said, Move.Plan laid, String cost) {
    if (laid instanceof Move.DoOwnWork) {
      say(
          said.equals(laid) ? "answer.mine" : "answer.mine-rest",
          scene.planned(laid),
          text.time(scene.run().minutesLeft()));
      return;
    }
    say("answer.planned", scene.planned(laid), cost);
    if (said instanceof Move.Order order) {
      twice(order);
    } else if (laid instanceof Move.SetGuardrail set) {
      page.say("    ", "    ", standing(set));
    }
  }

  /** Whom a guardrail that was laid ties up, from when it stands, and what it does then. */
  private String standing(Move.SetGuardrail set) {
    int from = scene.board().guardedFrom(scene.board().guardrailKind(set.guardrail()));
    return from > scene.board().day()
        ? scene.upstream().tiesUp(scene.member(set.member()), scene.day(from))
        : scene.upstream().standsAtOnce();
  }

  private void twice(Move.Order order) {
    List<Integer> slips = order.incidents();
    List<Integer> twice =
        slips.stream()
            .filter(slip -> slips.indexOf(slip) != slips.lastIndexOf(slip))
            .distinct()
            .toList();
    if (!twice.isEmpty()) {
      say("answer.twice", scene.numbers(twice), twice.size());
    }
  }

  private void say(String key, Object... values) {
    page.say("  ", "  ", text.of(key, values));
  }

  private String owner(int incident) {
    return scene.member(scene.board().owner(incident));
  }

  private void asked(int incident, Channel channel, String cost) {
    Observation board = scene.board();
    boolean any = false;
    for (int sign = 0; sign < board.signs(incident); sign++) {
      if (board.signShown(incident, sign) && board.signChannel(incident, sign) == channel) {
        new SlipPage(scene, page).sign(incident, sign);
        any = true;
      }
    }
    if (channel == Channel.OWNER) {
      say(any ? "answer.first" : "answer.nothing-new", owner(incident), cost);
    } else {
      say("answer.done", cost);
    }
  }

  private void inspected(Move.Inspect inspect, String cost) {
    Observation board = scene.board();
    String member = scene.member(inspect.member());
    String kind = scene.kind(inspect.kind());
    if (!board.causeNamed(inspect.member(), inspect.kind())) {
      say("answer.nothing-named", member, kind, cost);
      return;
    }
    Cause cause = board.cause(inspect.member(), inspect.kind());
    say("answer.named", member, kind, text.of("cause." + cause.word()), cost);
    tells(inspect, cause).ifPresent(line -> page.say("    ", "    ", line));
  }

  private Optional<String> tells(Move.Inspect inspect, Cause cause) {
    String member = scene.scenario().team().get(inspect.member()).id();
    String kind = scene.scenario().kinds().get(inspect.kind()).id();
    return scene.scenario().causes().stream()
        .filter(draw -> draw.cause() == cause && draw.kind().equals(kind))
        .filter(draw -> draw.among().contains(member))
        .map(CauseDraw::tells)
        .findFirst();
  }

  private void responded(Move.Respond respond, Before before, String cost) {
    Observation board = scene.board();
    int member = respond.member();
    int kind = respond.kind();
    String name = scene.member(member);
    if (respond.response() == Response.HAND_OFF && board.handOff(member, kind)) {
      say("answer.handed-off", name, scene.kind(kind), cost);
    } else if (respond.response() == Response.PERFORMANCE_TALK && board.talkDue(member, kind) > 0) {
      int due = board.talkDue(member, kind);
      say(scene.comes(due) ? "answer.talk" : "answer.talk-late", name, scene.day(due), cost);
    } else if (before.named() && !board.causeNamed(member, kind)) {
      say("answer.was-it", name, scene.kind(kind), cost);
    } else {
      say("answer.responded", name, text.of("response." + respond.response().word()), cost);
    }
  }

  private void claimed(Move.Claim claim, int slips, String cost) {
    String member = scene.member(claim.member());
    OptionalInt found = scene.run().redesignFor(claim);
    if (found.isEmpty()) {
      say("answer.claim-wrong", member, cost);
      return;
    }
    int redesign = found.getAsInt();
    boolean fresh = redesign >= slips;
    boolean home = scene.board().phase(redesign) == Phase.DONE;
    say(
        fresh ? "answer.claim-right" : home ? "answer.claim-home" : "answer.claim-known",
        member,
        Scene.number(redesign),
        scene.words().title(redesign),
        owner(redesign),
        cost);
    if (fresh) {
      plainSigns(redesign);
    }
  }

  private void plainSigns(int incident) {
    Observation board = scene.board();
    for (int sign = 0; sign < board.signs(incident); sign++) {
      if (board.signShown(incident, sign)) {
        page.say(4, scene.words().sign(incident, sign));
      }
    }
  }
}

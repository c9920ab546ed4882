package wheelhouse.desktop.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import wheelhouse.desktop.view.Cue;
import wheelhouse.desktop.view.Scene;
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
  private final Observation board;
  private final boolean named;
  private final boolean called;
  private final int slips;

  /** Stands before a move, and keeps what was known then, to tell what changed. */
  Answers(Scene scene, Move move) {
    this.scene = scene;
    text = scene.text();
    board = scene.board();
    slips = board.incidents();
    named =
        move instanceof Move.Respond respond && board.causeNamed(respond.member(), respond.kind());
    called =
        move instanceof Move.AskCustomer ask
            && ask.incident() >= 0
            && ask.incident() < slips
            && board.calls(ask.incident());
  }

  /** What came of the move. */
  Told told(Move move) {
    if (move instanceof Move.AskOwner ask) {
      List<Told.Line> lines = signs(ask.incident(), Channel.OWNER);
      String key = lines.isEmpty() ? "told.nothing-new" : "told.first";
      return Told.of(text.of(key, owner(ask.incident())), lines, Cue.PAPER);
    } else if (move instanceof Move.AskCustomer ask) {
      String words = text.of(called ? "told.call-answered" : "told.heard");
      return Told.of(words, signs(ask.incident(), Channel.CUSTOMER), Cue.PHONE);
    } else if (move instanceof Move.LookAtMonitor ask) {
      return Told.of(text.of("told.heard"), signs(ask.incident(), Channel.MONITOR), Cue.PAPER);
    } else if (move instanceof Move.AskQuestion ask) {
      boolean sees = board.ownerSawIt(ask.incident());
      return Told.of(
          text.of(sees ? "told.saw" : "told.did-not-see", owner(ask.incident())),
          sees ? Cue.LEARNED : Cue.PAPER);
    } else if (move instanceof Move.Inspect inspect) {
      return inspected(inspect);
    } else if (move instanceof Move.Respond respond) {
      return responded(respond);
    } else if (move instanceof Move.Claim claim) {
      return claimed(claim);
    } else if (move instanceof Move.AnswerCall call) {
      return Told.of(scene.capital(scene.planned(call)), Cue.PHONE);
    } else if (move instanceof Move.SetGuardrail set) {
      return Told.of(scene.capital(scene.planned(set)), Cue.STAMP);
    }
    return Told.of(scene.capital(scene.planned((Move.Plan) move)), Cue.PENCIL);
  }

  private String owner(int incident) {
    return scene.member(board.owner(incident));
  }

  private List<Told.Line> signs(int incident, Channel channel) {
    List<Told.Line> lines = new ArrayList<>();
    for (int sign = 0; sign < board.signs(incident); sign++) {
      if (board.signShown(incident, sign) && board.signChannel(incident, sign) == channel) {
        int member = channel == Channel.OWNER ? board.owner(incident) : Observation.NONE;
        String from =
            channel == Channel.OWNER
                ? text.of("from.says", owner(incident))
                : text.of("from." + channel.word());
        lines.add(new Told.Line(member, from, scene.words().sign(incident, sign)));
      }
    }
    return lines;
  }

  private Told inspected(Move.Inspect inspect) {
    String member = scene.member(inspect.member());
    String kind = scene.kind(inspect.kind());
    if (!board.causeNamed(inspect.member(), inspect.kind())) {
      return Told.of(text.of("told.nothing-named", member, kind), Cue.DOOR);
    }
    Cause cause = board.cause(inspect.member(), inspect.kind());
    List<Told.Line> lines =
        tells(inspect, cause)
            .map(line -> List.of(new Told.Line(inspect.member(), "", line)))
            .orElse(List.of());
    String words = text.of("told.named", member, kind, text.of("cause." + cause.word()));
    return Told.of(words, lines, Cue.DOOR);
  }

  private Optional<String> tells(Move.Inspect inspect, Cause cause) {
    String member = scene.scenario().team().get(inspect.member()).id();
    String kind = scene.scenario().kinds().get(inspect.kind()).id();
    return scene.scenario().causes().stream()
        .filter(draw -> draw.cause() == cause && draw.kind().equals(kind))
        .filter(draw -> draw.among().contains(member))
        .map(CauseDraw::tells)
        .filter(tell -> !tell.isEmpty())
        .findFirst();
  }

  private Told responded(Move.Respond respond) {
    int member = respond.member();
    int kind = respond.kind();
    String name = scene.member(member);
    if (respond.response() == Response.HAND_OFF && board.handOff(member, kind)) {
      return Told.of(text.of("told.handed-off", name, scene.kind(kind)), Cue.DOOR);
    } else if (respond.response() == Response.PERFORMANCE_TALK && board.talkDue(member, kind) > 0) {
      int due = board.talkDue(member, kind);
      String key = "told.talk." + scene.followUp(due);
      return Told.of(text.of(key, name, scene.weekday(due)), Cue.DOOR);
    } else if (named && !board.causeNamed(member, kind)) {
      return Told.of(text.of("told.was-it", name, scene.kind(kind)), Cue.LEARNED);
    }
    String how = text.of("response." + respond.response().word());
    return Told.of(text.of("told.responded", name, how), Cue.DOOR);
  }

  private Told claimed(Move.Claim claim) {
    String member = scene.member(claim.member());
    OptionalInt found = scene.redesignFor(claim);
    if (found.isEmpty()) {
      return Told.of(text.of("told.claim-wrong", member), Cue.STAMP);
    }
    int redesign = found.getAsInt();
    if (redesign >= slips) {
      return Told.of(
          text.of("told.claim-right", member, scene.title(redesign), owner(redesign)),
          signs(redesign, Channel.BOARD),
          Cue.STAMP);
    }
    boolean home = board.phase(redesign) == Phase.DONE;
    String key = home ? "told.claim-home" : "told.claim-known";
    return Told.of(text.of(key, member, scene.title(redesign), owner(redesign)), Cue.STAMP);
  }
}

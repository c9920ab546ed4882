package wheelhouse.desktop.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import wheelhouse.run.Expression;
import wheelhouse.run.Observation;
import wheelhouse.scenario.Cause;
import wheelhouse.scenario.CauseDraw;
import wheelhouse.scenario.Member;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Response;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Move;
import wheelhouse.words.Text;

/** Makes the members of a board. */
final class Team {

  /** Fewer days than this show no pattern. */
  private static final int FEW = 3;

  private final Scene scene;
  private final Text text;
  private final Observation board;
  private final Trial trial;

  Team(Scene scene) {
    this.scene = scene;
    text = scene.text();
    board = scene.board();
    trial = scene.trial();
  }

  List<MemberView> members() {
    List<MemberView> members = new ArrayList<>();
    for (int member = 0; member < board.members(); member++) {
      members.add(member(member));
    }
    return members;
  }

  private MemberView member(int member) {
    Member who = scene.scenario().team().get(member);
    List<MemberView.Skill> skills = new ArrayList<>();
    for (int kind = 0; kind < board.kinds(); kind++) {
      skills.add(skill(member, kind));
    }
    Expression expression = board.expression(member);
    return new MemberView(
        member,
        scene.member(member),
        who.name(),
        who.role(),
        who.about(),
        who.portrait(),
        expression,
        text.of("face." + expression.word()),
        status(member, expression, skills),
        board.tiedUp(member),
        skills,
        order(member));
  }

  private String status(int member, Expression expression, List<MemberView.Skill> skills) {
    if (expression == Expression.TIED_UP || expression == Expression.BROUGHT_ONE_HOME) {
      return text.of("status." + expression.word());
    }
    Optional<MemberView.Skill> pattern =
        skills.stream()
            .filter(skill -> skill.moves() >= FEW && skill.touched() * 2 > skill.moves())
            .max(Comparator.comparingInt(MemberView.Skill::touched));
    if (pattern.isPresent()) {
      return text.of("status.touched", pattern.get().touched(), pattern.get().moves());
    }
    List<Integer> carried = carried(member);
    if (carried.size() == 1) {
      return scene.words().title(carried.get(0));
    }
    return carried.isEmpty() ? text.of("status.nothing") : text.of("status.slips", carried.size());
  }

  private List<Integer> carried(int member) {
    List<Integer> carried = new ArrayList<>();
    for (int place = 0; place < board.openCount(); place++) {
      if (board.owner(board.open(place)) == member) {
        carried.add(board.open(place));
      }
    }
    return carried;
  }

  /**
   * In which order they work: a redesign has its share of each day, what bleeds comes before what
   * is to be closed, and within these what was asked about today comes first, then what was put in
   * order, then the oldest.
   */
  private List<Integer> order(int member) {
    List<Integer> queue = new ArrayList<>(carried(member));
    queue.removeIf(
        incident ->
            board.ownerUnaware(incident) && board.pick(incident) <= 0 || board.atWheel(incident));
    queue.sort(
        Comparator.comparingInt(this::group)
            .thenComparingInt(this::place)
            .thenComparingInt(incident -> incident));
    return queue;
  }

  private int group(int incident) {
    return board.phase(incident) == Phase.CLOSE ? 2 : board.redesign(incident) ? 0 : 1;
  }

  private int place(int incident) {
    boolean askedToday = scene.run().answered().contains(new Move.AskOwner(incident));
    return askedToday ? -1 : board.rank(incident);
  }

  private MemberView.Skill skill(int member, int kind) {
    Optional<MemberView.Named> named =
        board.causeNamed(member, kind)
            ? Optional.of(named(member, kind, board.cause(member, kind)))
            : Optional.empty();
    List<ActionView> responses = new ArrayList<>();
    for (Response response : Response.values()) {
      String label = scene.capital(text.of("response." + response.word()));
      responses.add(scene.action(trial, label, new Move.Respond(member, kind, response)));
    }
    return new MemberView.Skill(
        kind,
        scene.kind(kind),
        board.skillShown(member, kind),
        board.skillBlur(member, kind),
        board.moves(member, kind),
        board.touchedMoves(member, kind),
        board.seenDays(member, kind),
        board.inspections(member, kind),
        named,
        board.handOff(member, kind),
        board.talkDue(member, kind),
        facts(member, kind, named),
        scene.action(trial, text.of("skill.inspect"), new Move.Inspect(member, kind)),
        responses);
  }

  private List<String> facts(int member, int kind, Optional<MemberView.Named> named) {
    List<String> facts = new ArrayList<>();
    int moves = board.moves(member, kind);
    if (moves > 0) {
      facts.add(text.of("skill.moves", board.touchedMoves(member, kind), moves));
    }
    if (named.isPresent()) {
      facts.add(text.of("skill.named", named.get().words()));
    } else if (board.inspections(member, kind) > 0) {
      facts.add(text.of("skill.inspected", board.inspections(member, kind)));
    }
    if (board.handOff(member, kind)) {
      facts.add(text.of("skill.hand-off"));
    }
    if (board.talkDue(member, kind) > 0) {
      int due = board.talkDue(member, kind);
      facts.add(text.of("skill.talk." + scene.followUp(due), scene.weekday(due)));
    }
    return facts;
  }

  private MemberView.Named named(int member, int kind, Cause cause) {
    Scenario scenario = scene.scenario();
    String who = scenario.team().get(member).id();
    String work = scenario.kinds().get(kind).id();
    String tell =
        scenario.causes().stream()
            .filter(draw -> draw.cause() == cause && draw.kind().equals(work))
            .filter(draw -> draw.among().contains(who))
            .map(CauseDraw::tells)
            .findFirst()
            .orElse("");
    return new MemberView.Named(cause, text.of("cause." + cause.word()), tell);
  }
}

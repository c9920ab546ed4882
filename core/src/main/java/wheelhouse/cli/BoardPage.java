package wheelhouse.cli;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.run.Expression;
import wheelhouse.run.Observation;
import wheelhouse.run.Progress;
import wheelhouse.scenario.Guardrail;
import wheelhouse.scenario.OwnWork;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.words.Text;

/**
 * The desk: every open slip in a line or two, the player's own work, and the hours that are left.
 */
final class BoardPage {

  /** From this many alike on, slips lie in a stack. */
  private static final int STACKED = 4;

  private final Scene scene;
  private final Text text;
  private final Page page;

  BoardPage(Scene scene, Page page) {
    this.scene = scene;
    text = scene.text();
    this.page = page;
  }

  void show() {
    Observation board = scene.board();
    page.gap();
    if (board.openCount() == 0) {
      page.say(text.of("board.empty"));
    }
    List<Integer> shown = new ArrayList<>();
    for (int place = 0; place < board.openCount(); place++) {
      int incident = board.open(place);
      List<Integer> stack = scene.run().stack(incident);
      if (shown.contains(incident)) {
        continue;
      }
      if (stack.size() >= STACKED) {
        stack(stack);
        shown.addAll(stack);
      } else {
        slip(incident);
      }
    }
    ownWork();
    page.gap();
    hours();
  }

  /** What of the day is left. */
  void hours() {
    int left = scene.run().minutesLeft();
    page.say(left == 0 ? text.of("board.full") : text.of("board.hours", text.time(left)));
  }

  private void slip(int incident) {
    String number = String.format("%2d  ", Scene.number(incident));
    page.say(number, "    ", stamp(incident) + scene.words().title(incident));
    page.say(4, line(incident));
  }

  /** Loud slips shout in words. */
  private String stamp(int incident) {
    Observation board = scene.board();
    if (!board.calls(incident)) {
      return board.comeback(incident) ? text.of("board.back") + " " : "";
    }
    int calls = board.day() - board.begins(incident) + 1;
    String which =
        text.has("call." + calls) ? text.of("call." + calls) : text.of("call.more", calls);
    return text.of("board.call", which) + " ";
  }

  /** Who has it and where it stands. */
  String line(int incident) {
    Observation board = scene.board();
    List<String> parts = new ArrayList<>();
    parts.add(owner(incident));
    parts.add(standing(incident));
    if (board.phase(incident) == Phase.DONE) {
      return String.join(text.of("board.dot"), parts);
    }
    if (board.progress(incident) != Progress.NEW && !board.ownerUnaware(incident)) {
      String harm =
          bledYesterday(incident) ? text.of("board.harm." + board.band(incident).word()) : "";
      parts.add(text.of("board.yesterday." + board.progress(incident).name(), harm).strip());
    }
    if (board.pick(incident) != Observation.NONE) {
      parts.add(text.of("board.today", scene.pick(Pick.ofWeight(board.pick(incident)))));
    } else if (board.atWheel(incident)) {
      parts.add(text.of("board.wheel"));
    }
    return String.join(text.of("board.dot"), parts);
  }

  private boolean bledYesterday(int incident) {
    Observation board = scene.board();
    return board.phase(incident) == Phase.STOP
        && board.begins(incident) < board.day()
        && !board.redesign(incident);
  }

  private String owner(int incident) {
    return scene.board().owner(incident) == Observation.NONE
        ? unowned(incident)
        : scene.member(scene.board().owner(incident));
  }

  private String unowned(int incident) {
    List<String> owners =
        scene.words().template(incident).map(each -> each.owners()).orElseGet(List::of);
    if (owners.isEmpty()) {
      return text.of("board.nobody");
    }
    List<String> names =
        scene.scenario().team().stream()
            .filter(member -> owners.contains(member.id()))
            .map(member -> scene.member(member.name()))
            .toList();
    return text.of("board.several", text.list(names));
  }

  private String standing(int incident) {
    Observation board = scene.board();
    if (board.redesign(incident)) {
      return text.of("board.redesign");
    }
    int since = board.phase(incident) == Phase.AHEAD ? board.begins(incident) : 0;
    int days = board.day() - board.begins(incident) + 1;
    return switch (board.phase(incident)) {
      case AHEAD ->
          text.of(
              board.ownerUnaware(incident) ? "board.ahead" : "board.ahead-told",
              scene.weekday(since));
      case STOP -> text.of(board.broke(incident) ? "board.broke" : "board.bleeding", days);
      case CLOSE -> text.of(board.broke(incident) ? "board.broke" : "board.closing", days);
      case DONE -> text.of("board.done");
    };
  }

  private void stack(List<Integer> stack) {
    Observation board = scene.board();
    int first = stack.get(0);
    List<Integer> calling = stack.stream().filter(board::calls).toList();
    String stamp =
        calling.isEmpty() ? "" : text.of("board.stack-calls", scene.numbers(calling)) + " ";
    page.say(
        String.format("%2d  ", Scene.number(first)),
        "    ",
        stamp + text.of("board.stack", stack.size(), scene.kind(board.kind(first))));
    String owner =
        board.owner(first) == Observation.NONE ? text.of("board.stack-nobody") : owner(first);
    page.say(4, owner + text.of("board.dot") + text.of("board.phase." + standingOfAll(first)));
    page.say(4, text.of("board.stack-slips", scene.numbers(stack), Scene.number(first)));
    picksOn(stack);
  }

  /** The word for where all of a stack stand, of which one is given. */
  private String standingOfAll(int incident) {
    Observation board = scene.board();
    if (board.phase(incident) == Phase.AHEAD && !board.ownerUnaware(incident)) {
      return "ahead-told";
    }
    return board.broke(incident) ? "broke" : board.phase(incident).word();
  }

  private void picksOn(List<Integer> stack) {
    Observation board = scene.board();
    for (Pick pick : Pick.values()) {
      List<Integer> laid =
          stack.stream().filter(incident -> board.pick(incident) == pick.weight()).toList();
      if (!laid.isEmpty()) {
        page.say(4, text.of("board.stack-pick", scene.pick(pick), scene.numbers(laid)));
      }
    }
  }

  /** The slips of a stack, one by one. */
  void spread(List<Integer> stack) {
    stack.forEach(this::slip);
  }

  private void ownWork() {
    Observation board = scene.board();
    List<OwnWork> own = scene.scenario().manager().ownWork();
    boolean first = true;
    for (int item = 0; item < own.size(); item++) {
      if (!board.ownOpen(item)) {
        continue;
      }
      if (first) {
        page.gap();
        page.say(text.of("board.own"));
        first = false;
      }
      page.say(
          " " + Lexicon.letter(item) + "  ",
          "    ",
          text.of(
              board.ownDue(item) == board.day() ? "board.own-today" : "board.own-item",
              own.get(item).title(),
              text.time(board.ownMinutesLeft(item)),
              due(board, board.ownDue(item))));
    }
  }

  private String due(Observation board, int day) {
    return day - board.day() >= 5
        ? text.of("board.in-days", scene.weekday(day), day - board.day())
        : scene.weekday(day);
  }

  /** What each member carries, how they look, and how well their work is known. */
  void team() {
    Observation board = scene.board();
    for (int member = 0; member < board.members(); member++) {
      page.gap();
      String about = scene.scenario().team().get(member).role();
      page.say(
          text.of(
              "team.member",
              scene.scenario().team().get(member).name(),
              about,
              face(board.expression(member))));
      page.say(2, carries(member));
      for (int kind = 0; kind < board.kinds(); kind++) {
        page.say("  ", "    ", skill(member, kind));
      }
    }
    guardrails();
  }

  private String face(Expression expression) {
    return text.of("face." + expression.word());
  }

  private String carries(int member) {
    Observation board = scene.board();
    List<Integer> slips = new ArrayList<>();
    for (int place = 0; place < board.openCount(); place++) {
      if (board.owner(board.open(place)) == member) {
        slips.add(board.open(place));
      }
    }
    return slips.isEmpty()
        ? text.of("team.nothing")
        : text.of("team.carries", scene.numbers(slips));
  }

  private String skill(int member, int kind) {
    Observation board = scene.board();
    double middle = board.skillShown(member, kind);
    double blur = board.skillBlur(member, kind);
    StringBuilder line = new StringBuilder();
    line.append(
        text.of("team.skill", scene.kind(kind), degree(middle - blur), degree(middle + blur)));
    int moves = board.moves(member, kind);
    if (moves > 0) {
      line.append(text.of("team.moves", board.touchedMoves(member, kind), moves));
    }
    if (board.causeNamed(member, kind)) {
      line.append(' ')
          .append(text.of("team.cause", text.of("cause." + board.cause(member, kind).word())));
    } else if (board.inspections(member, kind) > 0) {
      line.append(' ').append(text.of("team.inspected", board.inspections(member, kind)));
    }
    if (board.handOff(member, kind)) {
      line.append(' ').append(text.of("team.hand-off"));
    }
    if (board.talkDue(member, kind) > 0) {
      int due = board.talkDue(member, kind);
      line.append(' ')
          .append(text.of(scene.comes(due) ? "team.talk" : "team.talk-late", scene.day(due)));
    }
    return line.toString();
  }

  /** A skill as a number of ten: never sharper than it is known. */
  private static int degree(double skill) {
    return (int) Math.round(10 * Math.max(0, Math.min(1, skill)));
  }

  private void guardrails() {
    Observation board = scene.board();
    List<Guardrail> rails = scene.scenario().guardrails();
    boolean offered = false;
    for (int i = 0; i < rails.size(); i++) {
      if (i == 0) {
        page.gap();
        page.say(text.of("team.guardrails"));
      }
      int from = board.guardedFrom(board.guardrailKind(i));
      offered |= from == 0;
      page.say("  ", "    ", text.of("team.rail", rails.get(i).title(), state(i, from)));
    }
    if (offered) {
      page.say(2, scene.upstream().guardrail());
    }
  }

  private String state(int guardrail, int from) {
    Observation board = scene.board();
    if (from == 0) {
      return text.of("team.rail-offered", scene.scenario().guardrails().get(guardrail).id());
    } else if (board.guardrailSet(guardrail) == 0) {
      return text.of("team.rail-other");
    }
    return board.day() >= from
        ? text.of("team.rail-stands")
        : text.of("team.rail-coming", scene.weekday(from));
  }
}

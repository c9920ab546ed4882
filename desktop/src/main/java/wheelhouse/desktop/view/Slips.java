package wheelhouse.desktop.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wheelhouse.run.Band;
import wheelhouse.run.Day;
import wheelhouse.run.Observation;
import wheelhouse.run.Progress;
import wheelhouse.run.Read;
import wheelhouse.run.Run;
import wheelhouse.run.Why;
import wheelhouse.scenario.Channel;
import wheelhouse.scenario.Incident;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Event;
import wheelhouse.sim.Move;
import wheelhouse.sim.Simulation;
import wheelhouse.words.Text;

/** Makes the slips of a board. */
final class Slips {

  private final Scene scene;
  private final Run run;
  private final Text text;
  private final Observation board;
  private final Trial trial;
  private final Map<Integer, List<SlipView.Past>> history = new HashMap<>();
  private final Map<Integer, List<SlipView.ReadView>> reads = new HashMap<>();
  private final Map<Integer, List<SlipView.WhyView>> whys = new HashMap<>();

  Slips(Scene scene) {
    this.scene = scene;
    run = scene.run();
    text = scene.text();
    board = scene.board();
    trial = scene.trial();
    for (Day day : run.days()) {
      if (day.stage() == Simulation.Stage.PRESENT) {
        past(day);
      }
    }
    run.reads().forEach(read -> read(board.day(), read));
    run.whys().forEach(why -> why(board.day(), why));
  }

  private void past(Day day) {
    for (Move.Plan move : day.plan()) {
      if (move instanceof Move.LayPick lay) {
        String words = text.of("slip.past", scene.weekday(day.number()), scene.pick(lay.pick()));
        list(history, lay.incident()).add(new SlipView.Past(day.number(), lay.pick(), words));
      }
    }
    day.reads().forEach(read -> read(day.number(), read));
    day.whys().forEach(why -> why(day.number(), why));
  }

  private void read(int day, Read read) {
    list(reads, read.incident())
        .add(
            new SlipView.ReadView(
                day, read.question(), read.answer(), read.confidence(), words(text, read)));
  }

  private void why(int day, Why why) {
    list(whys, why.incident()).add(new SlipView.WhyView(day, scene.why(why)));
  }

  private static <T> List<T> list(Map<Integer, List<T>> of, int incident) {
    return of.computeIfAbsent(incident, any -> new ArrayList<>());
  }

  /** A read, in a few words. */
  static String words(Text text, Read read) {
    return text.of(
        "read.said",
        text.of(
            "read." + read.question().word() + "." + read.question().answers().get(read.answer())),
        text.of("confidence." + read.confidence().word()));
  }

  /** Every slip that is open, oldest first. */
  List<SlipView> open() {
    List<SlipView> open = new ArrayList<>();
    for (int place = 0; place < board.openCount(); place++) {
      open.add(slip(board.open(place)));
    }
    return open;
  }

  /** Every slip that is home, oldest first. */
  List<SlipView> home() {
    List<SlipView> home = new ArrayList<>();
    for (int incident = 0; incident < board.incidents(); incident++) {
      if (board.phase(incident) == Phase.DONE) {
        home.add(slip(incident));
      }
    }
    return home;
  }

  private SlipView slip(int incident) {
    boolean home = board.phase(incident) == Phase.DONE;
    return new SlipView(
        incident,
        Scene.number(incident),
        scene.words().title(incident),
        customer(incident),
        work(incident),
        board.redesign(incident),
        owner(incident),
        standing(incident),
        stamp(incident),
        harm(incident),
        progress(incident),
        today(incident),
        board.atWheel(incident),
        signs(incident),
        home ? List.of() : asks(incident),
        history.getOrDefault(incident, List.of()),
        reads.getOrDefault(incident, List.of()).stream()
            .sorted(Comparator.comparing(SlipView.ReadView::question))
            .toList(),
        whys.getOrDefault(incident, List.of()),
        home ? List.of() : picks(incident),
        home ? List.of() : assign(incident));
  }

  private Optional<SlipView.Customer> customer(int incident) {
    return scene
        .words()
        .customer(incident)
        .map(
            who ->
                new SlipView.Customer(
                    who.name(),
                    who.promise(),
                    text.of("slip.customer", who.name(), text.of("quoted", who.promise()))));
  }

  private SlipView.Work work(int incident) {
    int kind = board.kind(incident);
    boolean craft = kind == board.oldCraft();
    return new SlipView.Work(
        kind,
        scene.kind(kind),
        craft,
        text.of(craft ? "slip.craft" : "slip.kind", scene.kind(kind)));
  }

  private SlipView.Owner owner(int incident) {
    int owner = board.owner(incident);
    if (owner != Observation.NONE) {
      return new SlipView.Owner(owner, scene.member(owner));
    }
    List<String> owners = scene.words().template(incident).map(Incident::owners).orElse(List.of());
    List<String> names = new ArrayList<>();
    for (int member = 0; member < board.members(); member++) {
      if (owners.contains(scene.scenario().team().get(member).id())) {
        names.add(scene.member(member));
      }
    }
    return new SlipView.Owner(
        owner,
        names.size() < 2 ? text.of("owner.nobody") : text.of("owner.several", text.list(names)));
  }

  private SlipView.Standing standing(int incident) {
    Phase phase = board.phase(incident);
    boolean foreseen = phase == Phase.AHEAD && !board.redesign(incident);
    boolean onlyYou = foreseen && board.ownerUnaware(incident);
    return new SlipView.Standing(
        phase, foreseen, onlyYou, board.broke(incident), standing(incident, phase, onlyYou));
  }

  private String standing(int incident, Phase phase, boolean onlyYou) {
    if (phase == Phase.DONE) {
      return text.of("standing.home");
    } else if (board.redesign(incident)) {
      return text.of("standing.redesign");
    } else if (board.broke(incident)) {
      return text.of("standing.broke");
    }
    return switch (phase) {
      case AHEAD ->
          text.of(
              onlyYou ? "standing.ahead" : "standing.ahead-told",
              scene.weekday(board.begins(incident)),
              scene.member(board.owner(incident)));
      case STOP -> text.of("standing.bleeding", board.day() - board.begins(incident) + 1);
      case CLOSE -> text.of("standing.stopped");
      case DONE -> text.of("standing.home");
    };
  }

  private Optional<SlipView.Stamp> stamp(int incident) {
    if (board.calls(incident)) {
      int calls = board.day() - board.begins(incident) + 1;
      String which =
          text.has("call." + calls) ? text.of("call." + calls) : text.of("call.more", calls);
      return Optional.of(new SlipView.Stamp(true, text.of("stamp.call", which)));
    }
    return board.comeback(incident) && board.phase(incident) != Phase.DONE
        ? Optional.of(new SlipView.Stamp(false, text.of("stamp.asks-for-you")))
        : Optional.empty();
  }

  private Optional<SlipView.Harm> harm(int incident) {
    boolean bled = board.phase(incident) == Phase.STOP && board.begins(incident) < board.day();
    if (!bled || board.redesign(incident)) {
      return Optional.empty();
    }
    Band band = board.band(incident);
    return Optional.of(new SlipView.Harm(band, band.ordinal(), text.of("harm." + band.word())));
  }

  private Optional<SlipView.Yesterday> progress(int incident) {
    Progress progress = board.progress(incident);
    if (progress == Progress.NEW
        || board.ownerUnaware(incident)
        || board.phase(incident) == Phase.DONE) {
      return Optional.empty();
    }
    return Optional.of(new SlipView.Yesterday(progress, text.of("yesterday." + progress.name())));
  }

  private Optional<SlipView.Today> today(int incident) {
    int weight = board.pick(incident);
    if (weight == Observation.NONE) {
      return Optional.empty();
    }
    Pick pick = Pick.ofWeight(weight);
    int minutes = run.cost(incident, pick);
    String words =
        minutes == 0
            ? scene.pick(pick)
            : text.of("slip.today", scene.pick(pick), scene.text().time(minutes));
    return Optional.of(new SlipView.Today(pick, minutes, words));
  }

  private List<SlipView.SignView> signs(int incident) {
    List<SlipView.SignView> signs = new ArrayList<>();
    for (int sign = 0; sign < board.signs(incident); sign++) {
      if (board.signShown(incident, sign)) {
        signs.add(sign(incident, sign));
      }
    }
    return signs;
  }

  /** One sign that has appeared. */
  SlipView.SignView sign(int incident, int sign) {
    Channel channel = board.signChannel(incident, sign);
    boolean fresh =
        run.morningEvents().stream()
            .anyMatch(
                event ->
                    event.type() == Event.Type.SIGN
                        && event.incident() == incident
                        && event.detail() == sign);
    int owner = board.owner(incident);
    String from =
        channel == Channel.OWNER && owner != Observation.NONE
            ? text.of("from.says", scene.member(owner))
            : text.of("from." + channel.word());
    return new SlipView.SignView(
        channel,
        from,
        scene.words().sign(incident, sign),
        text.of("sure." + reliability(board.signReliability(incident, sign))),
        fresh);
  }

  private static String reliability(double reliability) {
    return reliability >= 0.95 ? "nearly-always" : reliability >= 0.8 ? "mostly" : "often";
  }

  private List<ActionView> asks(int incident) {
    List<ActionView> asks = new ArrayList<>();
    String owner = scene.member(board.owner(incident));
    if (board.calls(incident)) {
      add(asks, text.of("ask.call"), new Move.AnswerCall(incident));
    }
    if (board.ownerUnaware(incident)) {
      if (!board.questioned(incident) && board.owner(incident) != Observation.NONE) {
        add(asks, text.of("ask.question", owner), new Move.AskQuestion(incident));
      }
    } else if (board.owner(incident) != Observation.NONE) {
      add(asks, text.of("ask.owner", owner), new Move.AskOwner(incident));
    }
    if (mayTell(incident, Channel.CUSTOMER)) {
      String who = scene.words().customer(incident).map(each -> each.name()).orElse("");
      add(asks, text.of("ask.customer", who), new Move.AskCustomer(incident));
    }
    if (mayTell(incident, Channel.MONITOR)) {
      add(asks, text.of("ask.monitor"), new Move.LookAtMonitor(incident));
    }
    return asks;
  }

  private void add(List<ActionView> to, String label, Move move) {
    to.add(scene.action(trial, label, move));
  }

  private boolean mayTell(int incident, Channel channel) {
    for (int sign = 0; sign < board.signs(incident); sign++) {
      if (board.signChannel(incident, sign) == channel && !board.signShown(incident, sign)) {
        return true;
      }
    }
    return false;
  }

  private List<SlipView.PickView> picks(int incident) {
    List<SlipView.PickView> picks = new ArrayList<>();
    for (Pick pick : Pick.values()) {
      int minutes = run.cost(incident, pick);
      Trial.Outcome outcome = trial.of(new Move.LayPick(incident, pick));
      picks.add(
          new SlipView.PickView(
              pick,
              scene.capital(scene.pick(pick)),
              minutes,
              note(incident, pick, minutes),
              board.pick(incident) == pick.weight(),
              outcome.refusal().refused()
                  ? Optional.of(scene.refusal(outcome.refusal(), minutes))
                  : Optional.empty()));
    }
    return picks;
  }

  private String note(int incident, Pick pick, int minutes) {
    if (pick == Pick.HOLD) {
      if (board.owner(incident) == Observation.NONE) {
        return text.of("owner.nobody");
      } else if (board.ownerUnaware(incident)) {
        return text.of("note.only-you");
      }
      return text.of(
          board.atWheel(incident) ? "note.hand-back" : "note.theirs",
          scene.member(board.owner(incident)));
    }
    boolean once = pick.weight() < Pick.ADD_HANDS.weight();
    if (once && board.given(incident, pick.weight())) {
      return text.of("note.given");
    } else if (minutes == 0) {
      return text.of("cost.free");
    }
    return once ? scene.text().time(minutes) : text.of("note.a-day", scene.text().time(minutes));
  }

  private List<ActionView> assign(int incident) {
    List<ActionView> assign = new ArrayList<>();
    for (int member = 0; member < board.members(); member++) {
      if (member != board.owner(incident)) {
        add(assign, scene.member(member), new Move.Assign(incident, member));
      }
    }
    return assign;
  }
}

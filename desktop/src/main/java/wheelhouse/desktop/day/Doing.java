package wheelhouse.desktop.day;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wheelhouse.desktop.screen.Frame;
import wheelhouse.desktop.screen.House;
import wheelhouse.desktop.session.Session;
import wheelhouse.desktop.session.Shown;
import wheelhouse.desktop.session.Told;
import wheelhouse.desktop.settings.Option;
import wheelhouse.desktop.view.Cue;
import wheelhouse.desktop.view.DayView;
import wheelhouse.desktop.view.SlipView;
import wheelhouse.run.Confidence;
import wheelhouse.run.ReadQuestion;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Move;

/**
 * What the player does at the board, and how far they are with it: the leaf that lies open, what is
 * pinned, chosen and looked for. What belongs to the run goes to its session; the board is built
 * anew whenever anything else has changed.
 */
final class Doing {

  private final Frame frame;
  private final House house;
  private final Session session;
  private final BoardSheets sheets;
  private final Set<Integer> pins = new LinkedHashSet<>();
  private final Set<Integer> chosen = new LinkedHashSet<>();
  private DayView day;
  private Leaf open = new Leaf.Morning();
  private Optional<Told> told = Optional.empty();
  private String sought = "";
  private boolean reassigning;
  private boolean reading;
  private int responding = -1;
  private boolean warned;
  private int answers;

  /**
   * Nothing is done yet, and the morning lies open.
   *
   * @param day as it is now
   */
  Doing(Frame frame, House house, Session session, BoardSheets sheets, DayView day) {
    this.frame = frame;
    this.house = house;
    this.session = session;
    this.sheets = sheets;
    this.day = day;
  }

  // ---- how it is now

  /** The day as it is now. */
  DayView day() {
    return day;
  }

  /** The leaf that lies open. */
  Leaf leaf() {
    return open;
  }

  /** The slip that lies open, if one does. */
  Optional<SlipView> slip() {
    return new OnDesk(day).slip(open);
  }

  /** What was told last and was to be said, unless another leaf was opened since. */
  Optional<Told> told() {
    return told;
  }

  /** How often anything was said. */
  int answers() {
    return answers;
  }

  /** Takes in what came of something, and what there is to be seen now. */
  void told(Told what, Shown now) {
    if (what.isToBeSaid()) {
      told = Optional.of(what);
      answers++;
    }
    frame.play(what.cue());
    if (now instanceof Shown.Board board) {
      day = board.day();
      reassigning = reassigning && what.refused();
      if (!what.refused() && open instanceof Leaf.Claim && pins.size() >= day.claim().slips()) {
        pins.clear();
      }
      frame.rebuild();
    } else {
      house.show(session, now);
    }
  }

  // ---- what leaves may have done

  /** Makes a move. */
  void act(Move move) {
    warned = false;
    session.move(move);
  }

  /** Opens a leaf. */
  void open(Leaf leaf) {
    if (!leaf.equals(open)) {
      frame.play(Cue.PAPER);
    }
    open = leaf;
    told = Optional.empty();
    reassigning = false;
    responding = -1;
    if (!(leaf instanceof Leaf.Slip)) {
      chosen.clear();
    }
    sought = "";
    frame.rebuild();
  }

  /** Notes what the player takes to be so. */
  void read(int incident, ReadQuestion question, int answer, Confidence confidence) {
    session.read(incident, question, answer, confidence);
  }

  /** Opens the read; it stays open on every slip from then on. */
  void openRead() {
    reading = true;
    told = Optional.empty();
    frame.rebuild();
    frame.focus("read:pad");
  }

  /** Whether the read is open. */
  boolean reading() {
    return reading;
  }

  /** Asks why, and notes it. */
  void why(int incident) {
    sheets.why(incident, session);
  }

  /** Pins a slip, or takes the pin out. */
  void pin(int incident) {
    if (!pins.remove(incident)) {
      pins.add(incident);
    }
    frame.rebuild();
  }

  /** The slips that are pinned. */
  List<Integer> pinned() {
    return List.copyOf(pins);
  }

  /** Shows who else could own the open slip. */
  void reassign() {
    reassigning = true;
    frame.rebuild();
  }

  /** Whether that is shown. */
  boolean reassigning() {
    return reassigning;
  }

  /** Shows what can be done about the open member's work of a kind. */
  void respondTo(int kind) {
    responding = kind;
    frame.rebuild();
  }

  /** The kind of work of which that is shown; -1 if of none. */
  int responding() {
    return responding;
  }

  /** Chooses a slip of the open pile, or lets go of it. */
  void choose(int incident) {
    if (!chosen.remove(incident)) {
      chosen.add(incident);
    }
    frame.rebuild();
  }

  /** Chooses these slips of the open pile, and no others. */
  void chooseOnly(List<Integer> incidents) {
    chosen.clear();
    chosen.addAll(incidents);
    frame.rebuild();
  }

  /** The slips that are chosen of the open pile. */
  List<Integer> chosen() {
    return List.copyOf(chosen);
  }

  /** Looks for words in the open pile. */
  void seek(String words) {
    sought = words;
    frame.rebuild();
  }

  /** The words looked for. */
  String sought() {
    return sought;
  }

  /** Whether the board explains itself. */
  boolean explains() {
    return house.settings().explains();
  }

  /** Lets the board explain itself no more. */
  void explainNoMore() {
    house.set(house.settings().with(Option.TUTORIAL, "skipped"));
  }

  /** Takes back what was laid last. */
  void undo() {
    session.undo();
  }

  // ---- what the board may have done

  /** Opens the read, or closes it. */
  void turnRead() {
    if (reading) {
      reading = false;
      frame.rebuild();
    } else {
      openRead();
    }
  }

  /** Lays a pick on the open slip, or on those that are chosen of the open pile. */
  void lay(Pick pick) {
    List<Integer> incidents =
        slip().isPresent() ? List.of(slip().get().incident()) : List.copyOf(chosen);
    if (incidents.isEmpty()) {
      return;
    }
    warned = false;
    boolean heavy = pick.weight() >= Pick.ADD_HANDS.weight();
    if (heavy && day.whoElse()) {
      sheets.whoElse(
          day,
          who -> {
            BoardSheets.say(incidents.get(0), who, session);
            session.pick(incidents, pick);
          });
    } else {
      session.pick(incidents, pick);
    }
  }

  /** Ends the day, or warns first of what is left undone. */
  void end() {
    if (day.ending().warning().isPresent() && !warned) {
      warned = true;
      sheets.warning(day.ending().warning().get(), day.date().end(), this::ended);
      return;
    }
    ended();
  }

  private void ended() {
    frame.uncover();
    session.endDay();
  }
}

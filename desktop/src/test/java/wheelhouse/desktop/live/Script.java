package wheelhouse.desktop.live;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import wheelhouse.desktop.view.Bundles;
import wheelhouse.desktop.view.DayView;
import wheelhouse.desktop.view.DebriefView;
import wheelhouse.run.Confidence;
import wheelhouse.run.Observation;
import wheelhouse.run.ReadQuestion;
import wheelhouse.run.Run;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Move;
import wheelhouse.words.Text;

/**
 * What is played: every move is made in a run without a window, and, if it is possible, by a hand.
 * So the hand plays what the run says, and with no hand there is the run that was meant.
 */
final class Script {

  /** What is said at the end by whoever has keys. */
  static final String COMMITMENT = "ask first what would be enough";

  private static final Text TEXT = Bundles.in(Locale.ENGLISH);
  private static final List<Pick> PICKS =
      List.of(
          Pick.DECIDE,
          Pick.LEND_AUTHORITY,
          Pick.ADD_HANDS,
          Pick.UNBLOCK,
          Pick.TAKE_THE_WHEEL,
          Pick.HOLD);

  private final Run run;
  private final Hand hand;
  private final Set<Integer> asked = new LinkedHashSet<>();
  private boolean wentIn;

  Script(Run run, Hand hand) {
    this.run = run;
    this.hand = hand;
  }

  /** All of it, from the briefing on. */
  void whole() {
    begin();
    while (!run.isOver()) {
      morning();
      day();
    }
    hand.does("on");
    hand.does("on");
    for (DebriefView.Page page : DebriefView.Page.values()) {
      hand.does("tab:" + page, String.valueOf(page.ordinal() + 1));
    }
    hand.writes("commit", COMMITMENT);
  }

  /** Up to the middle of a day: what is asked on it is asked. */
  void untilNoon(int day) {
    begin();
    while (run.day() < day) {
      morning();
      day();
    }
    morning();
  }

  private void begin() {
    hand.does("play");
    hand.does("begin");
  }

  private List<Integer> open() {
    Observation board = run.observation();
    List<Integer> open = new ArrayList<>();
    for (int place = 0; place < board.openCount(); place++) {
      if (board.phase(board.open(place)) != Phase.DONE) {
        open.add(board.open(place));
      }
    }
    return open;
  }

  /** Asks about what is new, and reads it. */
  private void morning() {
    boolean reading = false;
    for (int incident : open()) {
      if (asked.add(incident)) {
        hand.does("slip:" + incident);
        if (!run.move(new Move.AskOwner(incident)).refused()) {
          hand.does("ask:A", "a");
        }
        if (!reading) {
          hand.does("read:open", "r");
          reading = true;
        }
        int answer = incident % ReadQuestion.LACKS.answers().size();
        run.read(incident, ReadQuestion.LACKS, answer, Confidence.FAIRLY_SURE);
        hand.does("read:lacks:" + answer);
      }
    }
  }

  /** Lays picks and own work, and lets the night pass. */
  private void day() {
    for (int incident : open()) {
      Pick pick = PICKS.get(incident % PICKS.size());
      if (!run.move(new Move.LayPick(incident, pick)).refused()) {
        hand.does("slip:" + incident);
        hand.does("pick:" + pick.word(), String.valueOf(pick.weight() + 1));
        if (!wentIn && pick.weight() >= Pick.ADD_HANDS.weight()) {
          wentIn = true;
          hand.does("who:skip");
        }
      }
    }
    board().own().stream()
        .limit(1)
        .forEach(
            own -> {
              if (!run.move(own.work().get(0).move()).refused()) {
                hand.does("own", "o");
                hand.does("own:" + own.item() + ":0");
              }
            });
    boolean warned = board().ending().warning().isPresent();
    hand.does("end", "e");
    if (warned) {
      hand.does("end-anyway");
    }
    run.endDay();
    hand.does("on");
  }

  private DayView board() {
    return DayView.of(run, TEXT);
  }
}

package wheelhouse.desktop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wheelhouse.run.Laid;
import wheelhouse.run.Observation;
import wheelhouse.scenario.CalendarEntry;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.OwnWork;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Event;
import wheelhouse.sim.Move;

/**
 * The day's hours.
 *
 * @param total minutes of a whole day
 * @param left minutes that nothing takes yet
 * @param segments what takes the others, in the order in which they lie; together with what is left
 *     they fill the day
 * @param words what is left, in words
 */
public record BarView(int total, int left, List<Segment> segments, String words) {

  public BarView {
    segments = List.copyOf(segments);
  }

  /** What takes time of a day. */
  public enum Use {
    CALENDAR,
    /** What missed own work costs on the day after. */
    MISSED,
    /** Calls that nobody has answered. */
    CALLS,
    /** What was asked and answered. */
    ASKED,
    PICK,
    OWN_WORK,
    /** Naming owners, answering calls, setting up guardrails. */
    OTHER
  }

  /**
   * A part of the day.
   *
   * @param use what takes it
   * @param pick which pick, if a pick does
   * @param minutes how long, above 0
   * @param words what it is and how long, in words
   */
  public record Segment(Use use, Optional<Pick> pick, int minutes, String words) {}

  /** What is left of the day, in words. */
  public static String left(Scene scene) {
    int left = scene.run().minutesLeft();
    return left == 0
        ? scene.text().of("bar.full")
        : scene.text().of("bar.left", scene.text().time(left));
  }

  static BarView of(Scene scene) {
    return new Builder(scene).bar();
  }

  private static final class Builder {
    private final Scene scene;
    private final List<Segment> segments = new ArrayList<>();
    private final int[] picks = new int[Pick.values().length];
    private int asked;
    private int ownWork;
    private int other;

    Builder(Scene scene) {
      this.scene = scene;
    }

    BarView bar() {
      Observation board = scene.board();
      for (int place = 0; place < board.openCount(); place++) {
        int incident = board.open(place);
        int weight = board.pick(incident);
        if (weight != Observation.NONE) {
          picks[weight] += scene.run().cost(incident, Pick.ofWeight(weight));
        }
      }
      scene.run().answered().forEach(this::count);
      for (Laid laid : scene.run().plan()) {
        laid.moves().forEach(this::count);
      }
      int total = scene.minutes(ModelNumber.ATTENTION);
      int left = scene.run().minutesLeft();
      given(total - left - java.util.Arrays.stream(picks).sum() - asked - ownWork - other);
      add(Use.ASKED, asked);
      for (Pick pick : Pick.values()) {
        int minutes = picks[pick.weight()];
        if (minutes > 0) {
          String words = scene.text().of("bar.PICK", scene.pick(pick), scene.text().time(minutes));
          segments.add(new Segment(Use.PICK, Optional.of(pick), minutes, words));
        }
      }
      add(Use.OWN_WORK, ownWork);
      add(Use.OTHER, other);
      return new BarView(total, left, segments, left(scene));
    }

    private void count(Move move) {
      if (move instanceof Move.DoOwnWork work) {
        ownWork += work.minutes();
      } else if (move instanceof Move.Assign
          || move instanceof Move.AnswerCall
          || move instanceof Move.SetGuardrail) {
        other += scene.listed(move);
      } else {
        asked += scene.listed(move);
      }
    }

    /** What the morning took. A day that was overfull is full, and its last reasons count less. */
    private void given(int minutes) {
      int day = scene.board().day();
      int calendar =
          scene.scenario().calendar().stream()
              .filter(entry -> entry.day() == day)
              .mapToInt(CalendarEntry::minutes)
              .sum();
      List<OwnWork> own = scene.scenario().manager().ownWork();
      int missed =
          scene.run().morningEvents().stream()
              .filter(event -> event.type() == Event.Type.OWN_WORK_MISSED)
              .mapToInt(event -> own.get(event.detail()).missed().minutes())
              .sum();
      int first = Math.min(calendar, minutes);
      int second = Math.min(missed, minutes - first);
      add(Use.CALENDAR, first);
      add(Use.MISSED, second);
      add(Use.CALLS, minutes - first - second);
    }

    private void add(Use use, int minutes) {
      if (minutes > 0) {
        String words = scene.text().of("bar." + use.name(), scene.text().time(minutes));
        segments.add(new Segment(use, Optional.empty(), minutes, words));
      }
    }
  }
}

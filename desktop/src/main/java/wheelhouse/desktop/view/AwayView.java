package wheelhouse.desktop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wheelhouse.debrief.Postbag;
import wheelhouse.run.Day;
import wheelhouse.run.Observation;
import wheelhouse.run.Run;
import wheelhouse.scenario.OwnWork;
import wheelhouse.sim.Event;
import wheelhouse.sim.Simulation;
import wheelhouse.words.Text;

/**
 * What happened while the player was on leave.
 *
 * @param head how long that was
 * @param intro how it begins
 * @param days every day of it, in order
 * @param open how many slips are still on the desk
 * @param openWords that, as a sentence
 */
public record AwayView(String head, String intro, List<AwayDay> days, int open, String openWords) {

  public AwayView {
    days = List.copyOf(days);
  }

  /**
   * A day of the leave.
   *
   * @param number of the leave, from 1
   * @param day of the run
   * @param words which day it is
   * @param beats what can be told of it
   * @param nothing a phrase instead, if nothing can be
   */
  public record AwayDay(
      int number, int day, String words, List<Beat> beats, Optional<String> nothing) {

    public AwayDay {
      beats = List.copyOf(beats);
    }
  }

  /**
   * The leave of a run.
   *
   * @throws IllegalArgumentException if the run is not over
   */
  public static AwayView of(Run run, Text text) {
    if (!run.isOver()) {
      throw new IllegalArgumentException("the run is not over, and has no leave");
    }
    return new Builder(new Scene(run, text)).leave();
  }

  private static final class Builder {
    private final Scene scene;
    private final Text text;

    Builder(Scene scene) {
      this.scene = scene;
      text = scene.text();
    }

    AwayView leave() {
      List<Day> all = scene.run().days();
      List<AwayDay> days = new ArrayList<>();
      for (Day day : all) {
        if (day.stage() == Simulation.Stage.AWAY) {
          days.add(day(day, all.subList(0, day.number() - 1)));
        }
      }
      int closed =
          (int)
              all.stream()
                  .flatMap(day -> day.events().stream())
                  .filter(event -> event.type() == Event.Type.CLOSED)
                  .filter(event -> event.day() <= all.size())
                  .count();
      int open = scene.board().incidents() - closed;
      return new AwayView(
          text.of("away.head", days.size()),
          text.of("away.intro"),
          days,
          open,
          text.of(open == 0 ? "away.none-open" : "away.open", open));
    }

    private AwayDay day(Day day, List<Day> before) {
      Observation dusk = scene.boardAt(day.dusk());
      List<Beat> beats = new ArrayList<>(followUps(day));
      for (Event event : day.allEvents()) {
        if (event.day() <= day.number()) {
          tell(event).ifPresent(beats::add);
        }
      }
      for (String letter : new Postbag(scene.scenario()).on(before, dusk, day.number())) {
        beats.add(
            beat(Beat.Sort.POST, List.of(), Beat.NOBODY, text.of("away.POST", letter), Cue.POST));
      }
      int number = day.number() - scene.scenario().days();
      return new AwayDay(
          number,
          day.number(),
          text.of("away.day", number, scene.weekday(day.number())),
          beats,
          beats.isEmpty() ? Optional.of(text.of("away.nothing")) : Optional.empty());
    }

    private List<Beat> followUps(Day day) {
      return day.followUps().stream().map(this::followUp).toList();
    }

    private Beat followUp(Day.FollowUp talk) {
      String words = scene.followedUp(talk.member(), talk.kind(), talk.changed());
      return beat(Beat.Sort.FOLLOWED_UP, List.of(), talk.member(), words, Cue.PAPER);
    }

    private Optional<Beat> tell(Event event) {
      return switch (event.type()) {
        case ARRIVED -> Optional.of(slip(Beat.Sort.ARRIVED, event, Cue.PAPER));
        case BROKE -> Optional.of(slip(Beat.Sort.BROKE, event, Cue.LOST));
        case STOPPED -> Optional.of(slip(Beat.Sort.STOPPED, event, Cue.PENCIL));
        case CLOSED -> Optional.of(slip(Beat.Sort.CLOSED, event, Cue.HOME));
        case OWN_WORK_MISSED -> Optional.of(missed(event.detail()));
        default -> Optional.empty();
      };
    }

    private Beat missed(int item) {
      OwnWork work = scene.scenario().manager().ownWork().get(item);
      String words =
          text.of("morning.missed", text.of("quoted", work.title()), work.missed().text());
      return beat(Beat.Sort.OWN_WORK_MISSED, List.of(), Beat.YOU, words, Cue.PAPER);
    }

    private Beat slip(Beat.Sort sort, Event event, Cue cue) {
      int incident = event.incident();
      String who =
          event.member() == Event.NOBODY ? text.of("nobody") : scene.member(event.member());
      String words = text.of("away." + sort.name(), scene.title(incident), who);
      return beat(sort, List.of(incident), event.member(), words, cue);
    }

    private static Beat beat(Beat.Sort sort, List<Integer> slips, int who, String words, Cue cue) {
      boolean headline = sort == Beat.Sort.BROKE || slips.isEmpty();
      return new Beat(sort, slips, who, Optional.empty(), words, headline, Optional.of(cue));
    }
  }
}

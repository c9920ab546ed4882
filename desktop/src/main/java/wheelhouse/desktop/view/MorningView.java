package wheelhouse.desktop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import wheelhouse.debrief.Postbag;
import wheelhouse.run.Expression;
import wheelhouse.run.Observation;
import wheelhouse.run.Run;
import wheelhouse.scenario.CalendarEntry;
import wheelhouse.scenario.Channel;
import wheelhouse.scenario.OwnWork;
import wheelhouse.sim.Event;
import wheelhouse.words.Text;

/**
 * What a morning brings. It stays as it is, whatever is laid and asked during the day.
 *
 * @param head the day
 * @param calendar what takes time today, whatever is planned
 * @param post letters about slips one had forgotten
 * @param missed own work that was not done in time, and what follows
 * @param news what happened on the board, in order
 * @param door who stands at the door, and who looks otherwise than usual
 * @param talks follow-ups that ended
 * @param calls what unanswered calls take of the day; empty if nobody calls
 */
public record MorningView(
    String head,
    List<String> calendar,
    List<String> post,
    List<String> missed,
    List<News> news,
    List<AtDoor> door,
    List<Talk> talks,
    Optional<String> calls) {

  public MorningView {
    calendar = List.copyOf(calendar);
    post = List.copyOf(post);
    missed = List.copyOf(missed);
    news = List.copyOf(news);
    door = List.copyOf(door);
    talks = List.copyOf(talks);
  }

  /** What may have happened to a slip. */
  public enum Sort {
    ARRIVED,
    /** It was ahead, and bleeds now. */
    BEGAN,
    BROKE,
    CAME_BACK,
    SIGN
  }

  /**
   * Something that happened to a slip.
   *
   * @param incident its number
   * @param from the slip it came back from, if it did
   * @param words what happened
   * @param lines the signs that came with it
   * @param cue its sound
   */
  public record News(
      Sort sort, int incident, OptionalInt from, String words, List<String> lines, Cue cue) {

    public News {
      lines = List.copyOf(lines);
    }
  }

  /** Somebody at the door, or whose face says something. */
  public record AtDoor(int member, Expression expression, String words) {

    /** Whether they wait for the player. */
    public boolean waits() {
      return expression == Expression.WAITS_FOR_YOU;
    }
  }

  /** A follow-up that ended. */
  public record Talk(int member, int kind, boolean changed, String words) {}

  /** Whether it brings nothing at all. */
  public boolean empty() {
    return calendar.isEmpty()
        && post.isEmpty()
        && missed.isEmpty()
        && news.isEmpty()
        && door.isEmpty()
        && talks.isEmpty()
        && calls.isEmpty();
  }

  /**
   * The morning of the day that a run stands at.
   *
   * @throws IllegalArgumentException if the run is over
   */
  public static MorningView of(Run run, Text text) {
    if (run.isOver()) {
      throw new IllegalArgumentException("the run is over, and has no morning");
    }
    // At dawn, since what is planned by now would show in who has what.
    return new Builder(new Scene(run.fork(run.day()), text)).morning();
  }

  private static final class Builder {
    private final Scene scene;
    private final Text text;
    private final Observation board;

    Builder(Scene scene) {
      this.scene = scene;
      text = scene.text();
      board = scene.board();
    }

    MorningView morning() {
      DateView date = DateView.of(scene);
      List<String> missed = new ArrayList<>();
      List<News> news = new ArrayList<>();
      List<Talk> talks = new ArrayList<>();
      for (Event event : scene.run().morningEvents()) {
        switch (event.type()) {
          case OWN_WORK_MISSED -> missed.add(missed(event.detail()));
          case ARRIVED -> {
            if (!board.comeback(event.incident())) {
              news.add(arrived(event.incident()));
            }
          }
          case CAME_BACK -> news.add(cameBack(event.incident(), event.detail()));
          case BEGAN -> news.add(news(Sort.BEGAN, event.incident(), Cue.PAPER));
          case BROKE -> news.add(news(Sort.BROKE, event.incident(), Cue.LOST));
          case SIGN -> sign(event).ifPresent(news::add);
          case TALK_ENDED -> talks.add(talk(event, false));
          case CAUSE_REMOVED -> talks.add(talk(event, true));
          default -> {}
        }
      }
      return new MorningView(
          text.of("morning.head", date.weekday(), date.words()),
          calendar(),
          new Postbag(scene.scenario()).on(scene.run().days(), board, board.day()),
          missed,
          news,
          door(),
          talks,
          board.interruption() > 0
              ? Optional.of(text.of("morning.calls", scene.text().time(board.interruption())))
              : Optional.empty());
    }

    private List<String> calendar() {
      return scene.scenario().calendar().stream()
          .filter(entry -> entry.day() == board.day())
          .map(this::calendar)
          .toList();
    }

    private String calendar(CalendarEntry entry) {
      return entry.minutes() == 0
          ? entry.text()
          : text.of("morning.calendar", entry.text(), scene.text().time(entry.minutes()));
    }

    private String missed(int item) {
      OwnWork work = scene.scenario().manager().ownWork().get(item);
      return text.of("morning.missed", text.of("quoted", work.title()), work.missed().text());
    }

    private News arrived(int incident) {
      String who = scene.words().customer(incident).map(each -> each.name()).orElse("");
      String words = text.of("morning.ARRIVED", scene.title(incident), who);
      return new News(
          Sort.ARRIVED, incident, OptionalInt.empty(), words, signs(incident), Cue.PAPER);
    }

    private News cameBack(int parent, int child) {
      String who = scene.words().customer(child).map(each -> each.name()).orElse("");
      String words = text.of("morning.CAME_BACK", scene.title(child), who);
      return new News(
          Sort.CAME_BACK, child, OptionalInt.of(parent), words, signs(child), Cue.PHONE);
    }

    private List<String> signs(int incident) {
      List<String> lines = new ArrayList<>();
      for (int sign = 0; sign < board.signs(incident); sign++) {
        if (board.signShown(incident, sign)) {
          lines.add(scene.words().sign(incident, sign));
        }
      }
      return lines;
    }

    private News news(Sort sort, int incident, Cue cue) {
      String words = text.of("morning." + sort.name(), scene.title(incident));
      return new News(sort, incident, OptionalInt.empty(), words, List.of(), cue);
    }

    private Optional<News> sign(Event event) {
      int incident = event.incident();
      boolean old = board.arrived(incident) < board.day();
      if (!old || board.signChannel(incident, event.detail()) != Channel.BOARD) {
        return Optional.empty();
      }
      return Optional.of(
          new News(
              Sort.SIGN,
              incident,
              OptionalInt.empty(),
              text.of("morning.SIGN", scene.title(incident)),
              List.of(scene.words().sign(incident, event.detail())),
              Cue.PAPER));
    }

    private Talk talk(Event event, boolean changed) {
      String words = scene.followedUp(event.member(), event.detail(), changed);
      return new Talk(event.member(), event.detail(), changed, words);
    }

    private List<AtDoor> door() {
      List<AtDoor> door = new ArrayList<>();
      for (Expression expression : Expression.values()) {
        for (int member = 0; member < board.members(); member++) {
          if (expression != Expression.WORKS && board.expression(member) == expression) {
            String words = text.of("door." + expression.word(), scene.member(member));
            door.add(new AtDoor(member, expression, words));
          }
        }
      }
      return door;
    }
  }
}

package wheelhouse.desktop.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import wheelhouse.coach.Assessment;
import wheelhouse.debrief.Coached;
import wheelhouse.debrief.Debrief;
import wheelhouse.debrief.Handout;
import wheelhouse.debrief.LastTime;
import wheelhouse.desktop.view.AwayView;
import wheelhouse.desktop.view.Cue;
import wheelhouse.desktop.view.DayView;
import wheelhouse.desktop.view.DebriefView;
import wheelhouse.desktop.view.EveningView;
import wheelhouse.desktop.view.RetoldView;
import wheelhouse.desktop.view.Scene;
import wheelhouse.paper.Sheet;
import wheelhouse.practice.ReviewSummary;
import wheelhouse.replay.Retelling;
import wheelhouse.replay.Retold;
import wheelhouse.replay.RunStore;
import wheelhouse.run.Confidence;
import wheelhouse.run.Day;
import wheelhouse.run.ReadQuestion;
import wheelhouse.run.References;
import wheelhouse.run.Run;
import wheelhouse.run.Why;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Model;
import wheelhouse.sim.Move;
import wheelhouse.sim.Refusal;
import wheelhouse.words.Text;

/**
 * A run that is being played. Its methods return at once: what they ask for is done by the worker,
 * in order and saved, and the {@linkplain Listener listener} is told what came of it, on the
 * screen.
 *
 * <p>The run itself is touched by the worker alone. Everything that is told is a value. An action
 * after {@link #close()} is not done.
 */
public final class Session implements AutoCloseable {

  private final Workplace workplace;
  private final Listener listener;
  private Run run;
  private Keeping keeping;
  private Acts acts;
  private boolean whoElseAsked;
  private Optional<Debrief> worked = Optional.empty();
  private volatile boolean closed;
  private volatile Shown shown;

  /** Who is told what came of the actions. */
  public interface Listener {

    /** Something was done, or refused; and this is what there is to be seen now. */
    void told(Told told, Shown now);
  }

  Session(Workplace workplace, Run run, Keeping keeping, Listener listener) {
    this(workplace, run, keeping, listener, false);
  }

  private Session(
      Workplace workplace, Run run, Keeping keeping, Listener listener, boolean whoElseAsked) {
    this.workplace = workplace;
    this.run = run;
    this.keeping = keeping;
    this.listener = listener;
    this.whoElseAsked = whoElseAsked;
    acts = new Acts(run, new Scene(run, workplace.text()));
    shown = look(Optional.empty());
  }

  /**
   * Forks this run as it is now. It stays open, and stays as it is.
   *
   * @param store where the branch is kept
   */
  public void fork(RunStore store, Openings.Fork fork, Consumer<Opened> opened) {
    Openings openings = new Openings(workplace, listener);
    openings.open(() -> openings.forked(run, keeping.file(), store, fork), opened);
  }

  /** What there is to be seen, as far as the worker has come. */
  public Shown shown() {
    return shown;
  }

  /** Does a move. */
  public void move(Move move) {
    act(() -> acts.move(move));
  }

  /** Lays the same pick on some slips, or on none of them. The first one's owner replies. */
  public void pick(List<Integer> incidents, Pick pick) {
    List<Integer> all = List.copyOf(incidents);
    act(() -> acts.pick(all, pick));
  }

  /** Notes what the player takes to be so; the answer is a place among the question's answers. */
  public void read(int incident, ReadQuestion question, int answer, Confidence confidence) {
    act(() -> acts.read(incident, question, answer, confidence));
  }

  /** Notes why the player picks so. */
  public void say(Why why) {
    act(() -> acts.say(why));
  }

  /** Takes back what was laid last, and tells what it was. */
  public void undo() {
    act(() -> acts.undo());
  }

  /** Ends the day. */
  public void endDay() {
    work(
        () -> {
          if (run.isOver()) {
            tell(acts.refused(Refusal.AWAY, 0));
            return;
          }
          Day ended = run.endDay();
          EveningView evening = EveningView.of(run, ended, text());
          shown = look(Optional.of(evening));
          tell(Told.of(evening.head(), Cue.EVENING));
        });
  }

  /** Notes what the player means to do from now on. */
  public void commit(String words) {
    act(() -> acts.commit(words));
  }

  /**
   * Goes on with the same run in other words, and tells so.
   *
   * @param model of the same scenario, as far as playing goes, with other texts
   */
  public void inOtherWords(Model model) {
    act(
        () -> {
          run = Retelling.of(run, model).run();
          keeping = keeping.inOtherWords(run);
          acts = new Acts(run, new Scene(run, text()));
          return Told.of(text().of("edition.words"), Cue.PAPER);
        });
  }

  /**
   * A run that was told again in a scenario that has changed.
   *
   * @param session by which it is played on
   * @param view what became of the decisions
   */
  public record Again(Session session, RetoldView view) {}

  /**
   * Tells the run again in a scenario that has changed, in a file of its own, and closes this
   * session: what was asked of it before is still done, and the run as it was stays where it is.
   *
   * @param model of the scenario as it is now
   * @param at when the other run begins
   */
  public void retell(Model model, Instant at, Consumer<Again> told) {
    if (closed) {
      return;
    }
    closed = true;
    workplace
        .worker()
        .execute(
            () -> {
              Again again = again(model, at);
              workplace.screen().execute(() -> told.accept(again));
            });
  }

  private Again again(Model model, Instant at) {
    Retold retold = Retelling.of(run, model);
    Keeping another = keeping.another(retold.run(), at);
    Optional<String> failure = another.save();
    keeping.close();
    Session session = new Session(workplace, retold.run(), another, listener, whoElseAsked);
    return new Again(session, RetoldView.of(run, retold, failure, text()));
  }

  /**
   * Asks something of the run that takes its time, such as a debrief; the run must stay as it is.
   */
  public <T> void ask(Function<Run, T> question, Consumer<T> answer) {
    work(
        () -> {
          T found = question.apply(run);
          workplace.screen().execute(() -> answer.accept(found));
        });
  }

  /**
   * Works out the debrief of the run, which is over, beside the runs that it shares its beginning
   * with.
   *
   * @param references what it is measured against, if that is known
   */
  public void debrief(Optional<References> references, Consumer<DebriefView> debrief) {
    ask(
        over -> {
          Debrief whole = Debrief.of(over, references);
          worked = Optional.of(whole);
          return debrief(over, whole);
        },
        debrief);
  }

  private DebriefView debrief(Run over, Debrief debrief) {
    Optional<LastTime> last = keeping.file().flatMap(file -> LastTime.beside(file, over, debrief));
    return DebriefView.of(over, debrief, keeping.branches(), last, text());
  }

  /** Keeps what a review found beside the run. */
  void keep(Assessment found) {
    work(() -> keeping.keep(ReviewSummary.of(run, found)));
  }

  /**
   * Makes the page that leaves the room of something that was found about the run, and does
   * something with it on the worker; nothing before the debrief was worked out.
   *
   * @param use what to do with the page; what it returns is told on the screen
   */
  public <T> void page(
      Coached coached, Handout.Heading heading, Function<Sheet, T> use, Consumer<T> then) {
    work(
        () ->
            worked.ifPresent(
                whole -> {
                  T came = use.apply(Handout.of(run, whole, coached, heading, text()));
                  workplace.screen().execute(() -> then.accept(came));
                }));
  }

  /** Lets what was begun be finished and saved, and then lets go of the file. Returns at once. */
  @Override
  public void close() {
    if (!closed) {
      closed = true;
      workplace.worker().execute(keeping::close);
    }
  }

  private Text text() {
    return workplace.text();
  }

  private void work(Runnable action) {
    if (!closed) {
      workplace.worker().execute(action);
    }
  }

  private void act(Supplier<Told> action) {
    work(
        () -> {
          Told told = action.get();
          if (!told.refused()) {
            shown = look(Optional.empty());
          }
          tell(told);
        });
  }

  private void tell(Told told) {
    Optional<String> failure = keeping.save();
    Told whole = told.saved(failure, keeping.unsaved());
    Shown now = shown;
    workplace.screen().execute(() -> listener.told(whole, now));
  }

  private Shown look(Optional<EveningView> evening) {
    if (run.isOver()) {
      return new Shown.Over(evening, AwayView.of(run, text()), run.commitment());
    }
    DayView day = DayView.of(run, text());
    whoElseAsked |= !day.whoElse();
    DayView board = whoElseAsked ? day.whoElseAsked() : day;
    return evening.isPresent() ? new Shown.Evening(evening.get(), board) : new Shown.Board(board);
  }
}

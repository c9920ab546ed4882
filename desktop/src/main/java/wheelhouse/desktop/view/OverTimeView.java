package wheelhouse.desktop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wheelhouse.debrief.Measured;
import wheelhouse.debrief.Measured.Puller;
import wheelhouse.desktop.library.Luck;
import wheelhouse.desktop.library.Offer;
import wheelhouse.desktop.library.Stock;
import wheelhouse.desktop.view.ReadsView.CalibrationView;
import wheelhouse.desktop.view.ReadsView.TugView;
import wheelhouse.practice.Next;
import wheelhouse.practice.PlayedRun;
import wheelhouse.practice.Practice;
import wheelhouse.practice.PracticeWords;
import wheelhouse.run.Score;
import wheelhouse.words.Text;

/**
 * What all runs of a player show together.
 *
 * @param title of the page
 * @param line how much there is
 * @param leftOut files that were left out, and why, as sentences
 * @param axes where the runs ended, on each of the two things that count; none as long as nothing
 *     was scored
 * @param scale what the two ends of an axis are
 * @param again what a ring is, where there are any
 * @param counted over which runs the rest was counted; empty without any
 * @param calibration how often it was so, for each confidence that was said
 * @param questions the same for each question that was read, in sentences
 * @param unread what is said where nothing was read
 * @param tugs what loudness and the old craft did; none without runs
 * @param tugScale how to read the numbers of those
 * @param costs what keeps costing, and fair loss a decision over time; none as long as nothing was
 *     reviewed
 * @param next what would stretch the player next
 */
public record OverTimeView(
    String title,
    String line,
    List<String> leftOut,
    List<Axis> axes,
    String scale,
    Optional<String> again,
    String counted,
    List<CalibrationView> calibration,
    List<String> questions,
    String unread,
    List<TugView> tugs,
    String tugScale,
    List<String> costs,
    Optional<NextView> next) {

  public OverTimeView {
    leftOut = List.copyOf(leftOut);
    axes = List.copyOf(axes);
    calibration = List.copyOf(calibration);
    questions = List.copyOf(questions);
    tugs = List.copyOf(tugs);
    costs = List.copyOf(costs);
  }

  /**
   * One of the two things that count, run after run.
   *
   * @param name what it is
   * @param ends where each run ended, the first one started first
   * @param worst what its lower end is called
   * @param best what its upper end is called
   * @param told the first and the last in words
   */
  public record Axis(String name, List<End> ends, String worst, String best, String told) {

    public Axis {
      ends = List.copyOf(ends);
    }
  }

  /**
   * Where a run ended.
   *
   * @param share from 0 for the worst of the constant rules to 1 for the best that was found
   * @param newLuck whether its luck was new to the player
   */
  public record End(double share, boolean newLuck) {}

  /**
   * What would stretch the player next.
   *
   * @param scenario its id
   * @param seed its luck
   * @param title of the scenario
   * @param facts how long it takes
   * @param why why this one
   * @param dealt how its luck was chosen
   * @param begin the button
   * @param ofDay the luck of the day
   * @param ofDayLabel the button that begins it under that luck
   */
  public record NextView(
      String scenario,
      long seed,
      String title,
      String facts,
      String why,
      String dealt,
      String begin,
      long ofDay,
      String ofDayLabel) {}

  /** What the runs of a player show. */
  public static OverTimeView of(
      Practice practice, Optional<Next> next, Stock stock, When when, Text text) {
    PracticeWords words = new PracticeWords(text);
    Measured measured = new Measured(text);
    boolean any = !practice.runs().isEmpty();
    List<String> costs = new ArrayList<>();
    practice.costs().forEach(cost -> costs.add(words.of(cost)));
    costs.addAll(words.losses(practice));
    return new OverTimeView(
        text.of("door." + HomeView.Page.OVER_TIME),
        any ? words.sum(practice) : text.of("over-time.none"),
        words.unread(practice),
        axes(practice, text),
        text.of("run.scale"),
        practice.ofNewLuck() < practice.runs().size()
            ? Optional.of(text.of("over-time.again"))
            : Optional.empty(),
        any ? words.counted(practice) : "",
        ReadsView.calibration(practice.calibration(), text),
        practice.calibration().questions().stream()
            .map(
                each ->
                    text.of("debrief.question." + each.question().word()) + " " + measured.of(each))
            .toList(),
        text.of("over-time.no-reads"),
        any
            ? List.of(
                TugView.of(Puller.LOUDNESS, practice.byLoudness(), measured),
                TugView.of(Puller.CRAFT, practice.byCraft(), measured))
            : List.of(),
        measured.scale(),
        costs,
        next.flatMap(
            found -> stock.find(found.scenario()).map(offer -> next(found, offer, when, text))));
  }

  private static List<Axis> axes(Practice practice, Text text) {
    List<End> kept = new ArrayList<>();
    List<End> grew = new ArrayList<>();
    for (PlayedRun run : practice.runs()) {
      Optional<Score> score = run.score();
      if (score.isPresent()) {
        kept.add(new End(score.get().kept() / 100, run.newLuck()));
        grew.add(new End(score.get().grew() / 100, run.newLuck()));
      }
    }
    return kept.isEmpty()
        ? List.of()
        : List.of(axis("debrief.where.kept", kept, text), axis("debrief.where.grew", grew, text));
  }

  private static Axis axis(String name, List<End> ends, Text text) {
    long first = Math.round(100 * ends.get(0).share());
    long last = Math.round(100 * ends.get(ends.size() - 1).share());
    return new Axis(
        text.of(name),
        ends,
        text.of("debrief.where.worst"),
        text.of("debrief.where.best"),
        ends.size() == 1
            ? text.of("over-time.one", first)
            : text.of("over-time.first-last", first, last));
  }

  private static NextView next(Next next, Offer offer, When when, Text text) {
    PracticeWords words = new PracticeWords(text);
    long ofDay = Luck.ofDay(when.today());
    return new NextView(
        next.scenario(),
        next.seed(),
        offer.scenario().title(),
        RunWords.facts(offer.scenario(), text),
        words.of(next),
        words.dealt(),
        text.of("practice.begin"),
        ofDay,
        text.of("over-time.of-day", String.valueOf(ofDay)));
  }
}

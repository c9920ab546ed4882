package wheelhouse.desktop.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wheelhouse.desktop.library.PastRun;
import wheelhouse.desktop.library.PastRuns;
import wheelhouse.desktop.library.RunExport;
import wheelhouse.scenario.Scenario;
import wheelhouse.words.Text;

/**
 * A player's own runs.
 *
 * @param title of the page
 * @param line what is said over them; where there are none, that
 * @param scale what 0 and 100 mean
 * @param overTime the button that leads to what they show together
 * @param begin the button that leads to where runs begin; only where there are none
 * @param rows the runs, each with its branches under it; the tree with the last one started first
 */
public record RunsView(
    String title,
    String line,
    String scale,
    String overTime,
    Optional<String> begin,
    List<Row> rows) {

  public RunsView {
    rows = List.copyOf(rows);
  }

  /** What can be done with a run. */
  public enum Deed {
    GO_ON,
    SHOW,
    FORK,
    AGAIN,
    EXPORT,
    DELETE
  }

  /** A button. */
  public record Button(Deed deed, String label) {}

  /**
   * A run.
   *
   * @param file where it lies
   * @param depth how many forks lie between it and the original
   * @param title of its scenario, or for a branch the day from which it is one
   * @param when it was started
   * @param luck its luck, in words
   * @param standing how it ended, or how it stands
   * @param score what that is worth
   * @param obstacle why it cannot be played again
   * @param commitment the player's own words, in quotation marks
   * @param mornings those on which it can be forked
   * @param buttons what can be done with it
   * @param delete the question before it is deleted
   */
  public record Row(
      Path file,
      int depth,
      String title,
      String when,
      String luck,
      String standing,
      Optional<StandingView> score,
      Optional<String> obstacle,
      Optional<String> commitment,
      List<Morning> mornings,
      List<Button> buttons,
      Confirm delete) {

    public Row {
      mornings = List.copyOf(mornings);
      buttons = List.copyOf(buttons);
    }
  }

  /**
   * A morning on which a run can be forked.
   *
   * @param day from 1
   * @param label its weekday, short, and its number
   */
  public record Morning(int day, String label) {}

  /** The runs of a player. */
  public static RunsView of(PastRuns runs, When when, Text text) {
    return new RunsView(
        text.of("door." + HomeView.Page.RUNS),
        runs.trouble()
            .map(trouble -> Troubles.sentence(trouble, text))
            .orElseGet(
                () ->
                    runs.all().isEmpty()
                        ? text.of("runs.none")
                        : text.of("runs.count", runs.all().size())),
        text.of("run.scale"),
        text.of("runs.over-time"),
        Optional.of(text.of("door." + HomeView.Page.PRACTICE))
            .filter(any -> runs.all().isEmpty() && runs.trouble().isEmpty()),
        runs.trees().stream()
            .flatMap(tree -> tree.twigs().stream())
            .map(twig -> row(twig.run(), twig.depth(), when, text))
            .toList());
  }

  private static Row row(PastRun run, int depth, When when, Text text) {
    String title = RunWords.title(run, text);
    String started = when.of(run.started(), text);
    return new Row(
        run.file(),
        depth,
        depth == 0 ? title : RunWords.branch(run, text),
        started,
        run.scenario().isEmpty() ? "" : text.of("run.luck", String.valueOf(run.seed())),
        RunWords.standing(run, text),
        run.score().map(score -> StandingView.of(score, text)),
        RunWords.obstacle(run, text),
        Optional.of(run.commitment())
            .filter(words -> !words.isBlank())
            .map(words -> text.of("quoted", words)),
        mornings(run, text),
        buttons(run, text),
        Confirm.of("runs.delete", text.of("run.named", title, started), text));
  }

  private static List<Morning> mornings(PastRun run, Text text) {
    List<Morning> mornings = new ArrayList<>();
    if (run.offer().isPresent()) {
      Scenario scenario = run.offer().get().scenario();
      for (int day = 1; day <= run.lastMorning(); day++) {
        String weekday = text.of("debrief.short." + scenario.weekday(day).word());
        mornings.add(new Morning(day, text.of("runs.morning", weekday, day)));
      }
    }
    return mornings;
  }

  private static List<Button> buttons(PastRun run, Text text) {
    List<Deed> deeds = new ArrayList<>();
    if (run.goesOn()) {
      deeds.add(Deed.GO_ON);
    } else if (run.canBeShown()) {
      deeds.add(Deed.SHOW);
    }
    if (run.offer().isPresent() && run.lastMorning() > 0) {
      deeds.add(Deed.FORK);
    }
    if (run.offer().isPresent()) {
      deeds.add(Deed.AGAIN);
    }
    deeds.add(Deed.EXPORT);
    deeds.add(Deed.DELETE);
    return deeds.stream().map(deed -> new Button(deed, text.of("runs." + deed))).toList();
  }

  /** What to say once a run was exported. */
  public static String exported(RunExport.Exported exported, Text text) {
    String folder = String.valueOf(exported.run().toAbsolutePath().getParent());
    String run = RunWords.fileName(exported.run());
    return exported
        .code()
        .map(code -> text.of("runs.exported", run, RunWords.fileName(code), folder))
        .orElseGet(() -> text.of("runs.exported-only", run, folder));
  }
}

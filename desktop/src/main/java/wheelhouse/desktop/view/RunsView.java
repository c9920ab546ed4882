package wheelhouse.desktop.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wheelhouse.desktop.library.PastRun;
import wheelhouse.desktop.library.PastRuns;
import wheelhouse.desktop.library.RunExport;
import wheelhouse.words.Text;

/**
 * A player's own runs.
 *
 * @param title of the page
 * @param line what is said over them; where there are none, that
 * @param scale what 0 and 100 mean
 * @param rows the runs, the last one started first
 */
public record RunsView(String title, String line, String scale, List<Row> rows) {

  public RunsView {
    rows = List.copyOf(rows);
  }

  /** What can be done with a run. */
  public enum Deed {
    GO_ON,
    SHOW,
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
   * @param title of its scenario
   * @param when it was started
   * @param luck its luck, in words
   * @param standing how it ended, or how it stands
   * @param score what that is worth
   * @param obstacle why it cannot be played again
   * @param commitment the player's own words, in quotation marks
   * @param buttons what can be done with it
   * @param delete the question before it is deleted
   */
  public record Row(
      Path file,
      String title,
      String when,
      String luck,
      String standing,
      Optional<StandingView> score,
      Optional<String> obstacle,
      Optional<String> commitment,
      List<Button> buttons,
      Confirm delete) {

    public Row {
      buttons = List.copyOf(buttons);
    }
  }

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
        runs.all().stream().map(run -> row(run, when, text)).toList());
  }

  private static Row row(PastRun run, When when, Text text) {
    String title = RunWords.title(run);
    String started = when.of(run.started(), text);
    return new Row(
        run.file(),
        title,
        started,
        run.scenario().isEmpty() ? "" : text.of("run.luck", String.valueOf(run.seed())),
        RunWords.standing(run, text),
        run.score().map(score -> StandingView.of(score, text)),
        RunWords.obstacle(run, text),
        Optional.of(run.commitment())
            .filter(words -> !words.isBlank())
            .map(words -> text.of("quoted", words)),
        buttons(run, text),
        Confirm.of("runs.delete", text.of("run.named", title, started), text));
  }

  private static List<Button> buttons(PastRun run, Text text) {
    List<Deed> deeds = new ArrayList<>();
    if (run.goesOn()) {
      deeds.add(Deed.GO_ON);
    } else if (run.canBeShown()) {
      deeds.add(Deed.SHOW);
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

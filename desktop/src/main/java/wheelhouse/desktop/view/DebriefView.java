package wheelhouse.desktop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wheelhouse.debrief.Branches;
import wheelhouse.debrief.Debrief;
import wheelhouse.debrief.LastTime;
import wheelhouse.run.References;
import wheelhouse.run.Run;
import wheelhouse.words.Text;

/**
 * The debrief of a run that is over, page by page.
 *
 * @param title the scenario's
 * @param tabs the pages in order
 * @param lastTime with what a second visit begins, of the first page
 * @param letters the three letters, of the first page
 * @param plane harm against growth, of the first page
 * @param lanes what happened
 * @param decisions the player's decisions
 * @param reads the player's reads
 * @param patterns what keeps needing the player
 * @param again playing it again
 * @param commitment what the player takes along
 */
public record DebriefView(
    String title,
    List<Tab> tabs,
    Optional<LastTimeView> lastTime,
    LettersView letters,
    PlaneView plane,
    LanesView lanes,
    DecisionsView decisions,
    ReadsView reads,
    PatternsView patterns,
    AgainView again,
    CommitmentView commitment) {

  public DebriefView {
    tabs = List.copyOf(tabs);
  }

  /** The pages. */
  public enum Page {
    WHERE,
    HAPPENED,
    DECISIONS,
    READS,
    PATTERNS,
    AGAIN,
    COMMITMENT
  }

  /**
   * A page by its name.
   *
   * @param page which
   * @param title its name
   */
  public record Tab(Page page, String title) {}

  /**
   * The debrief of a run.
   *
   * @param references what it is measured against; without them nothing is scored
   * @throws IllegalArgumentException if the run is not over
   */
  public static DebriefView of(Run run, Optional<References> references, Text text) {
    return of(run, Debrief.of(run, references), Branches.none(), Optional.empty(), text);
  }

  /**
   * A debrief that was worked out already.
   *
   * @param run the run that it is of
   * @param branches what the run belongs to
   * @param last with what a second visit begins
   */
  public static DebriefView of(
      Run run, Debrief debrief, Branches branches, Optional<LastTime> last, Text text) {
    DebriefWords words = new DebriefWords(run, text);
    List<Tab> tabs = new ArrayList<>();
    for (Page page : Page.values()) {
      tabs.add(new Tab(page, words.tab(page)));
    }
    return new DebriefView(
        words.scenario().title(),
        tabs,
        last.map(time -> LastTimeView.of(time, words)),
        LettersView.of(debrief, words),
        PlaneView.of(debrief, branches, words),
        LanesView.of(debrief, words),
        DecisionsView.of(debrief, words),
        ReadsView.of(debrief, words),
        PatternsView.of(debrief, words),
        AgainView.of(branches, words),
        CommitmentView.of(debrief.questions(), words));
  }
}

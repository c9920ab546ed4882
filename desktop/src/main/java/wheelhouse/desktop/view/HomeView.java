package wheelhouse.desktop.view;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wheelhouse.desktop.library.Offer;
import wheelhouse.desktop.library.PastRun;
import wheelhouse.desktop.library.PastRuns;
import wheelhouse.desktop.library.Stock;
import wheelhouse.desktop.settings.Player;
import wheelhouse.desktop.settings.Trouble;
import wheelhouse.words.Text;

/**
 * The first page.
 *
 * @param title of the program
 * @param line what it is, in one line
 * @param goOn the run that was last played and is not over
 * @param start the scenario to begin with next; empty once all were played, or if one is to be gone
 *     on with
 * @param doors to the other pages, in order
 * @param recentTitle over the recent runs
 * @param recent the last runs, at most {@value #RECENT}, without the one to go on with, and without
 *     files that cannot be read; of a run and its branches, only the one started last
 * @param notices what to tell once, as sentences
 */
public record HomeView(
    String title,
    String line,
    Optional<GoOn> goOn,
    Optional<Start> start,
    List<Door> doors,
    String recentTitle,
    List<Recent> recent,
    List<String> notices) {

  static final int RECENT = 4;

  public HomeView {
    doors = List.copyOf(doors);
    recent = List.copyOf(recent);
    notices = List.copyOf(notices);
  }

  /** A page. */
  public enum Page {
    PRACTICE,
    RUNS,
    OVER_TIME,
    HOW_TO,
    PLAYERS,
    SETTINGS
  }

  /**
   * The run to go on with.
   *
   * @param file where it lies
   * @param label the button
   * @param scenario its title
   * @param day where it stands
   * @param played when it was last played
   */
  public record GoOn(Path file, String label, String scenario, String day, String played) {}

  /**
   * The scenario to begin with.
   *
   * @param scenario its id
   * @param label the button
   * @param title its title
   * @param summary what it is about
   * @param facts how long it takes
   */
  public record Start(String scenario, String label, String title, String summary, String facts) {}

  /**
   * The way to a page.
   *
   * @param page where it leads
   * @param label its name
   * @param line what is there
   */
  public record Door(Page page, String label, String line) {}

  /**
   * A run that was played.
   *
   * @param file where it lies
   * @param title of its scenario
   * @param when it was started
   * @param standing how it ended, or how it stands
   */
  public record Recent(Path file, String title, String when, String standing) {}

  /**
   * The first page of a player.
   *
   * @param troubles what to tell once
   */
  public static HomeView of(
      Stock stock, PastRuns runs, Player player, List<Trouble> troubles, When when, Text text) {
    Optional<PastRun> goOn = runs.goOn();
    return new HomeView(
        text.of("home.title"),
        text.of("home.line"),
        goOn.map(run -> goOn(run, when, text)),
        goOn.isPresent() ? Optional.empty() : next(stock, runs).map(offer -> start(offer, text)),
        List.of(
            door(Page.PRACTICE, text.of("door.PRACTICE.line", stock.offers().size()), text),
            door(
                Page.RUNS,
                runs.all().isEmpty()
                    ? text.of("door.RUNS.none")
                    : text.of("door.RUNS.line", runs.all().size()),
                text),
            door(Page.OVER_TIME, text.of("door.OVER_TIME.line"), text),
            door(Page.HOW_TO, text.of("door.HOW_TO.line"), text),
            door(Page.PLAYERS, text.of("door.PLAYERS.line", PlayersView.name(player, text)), text),
            door(Page.SETTINGS, text.of("door.SETTINGS.line"), text)),
        text.of("home.recent"),
        recent(runs, goOn).map(run -> recent(run, when, text)).toList(),
        Stream.concat(troubles.stream(), runs.trouble().stream())
            .map(trouble -> Troubles.sentence(trouble, text))
            .toList());
  }

  private static Door door(Page page, String line, Text text) {
    return new Door(page, text.of("door." + page), line);
  }

  private static GoOn goOn(PastRun run, When when, Text text) {
    return new GoOn(
        run.file(),
        text.of("home.go-on"),
        RunWords.title(run, text),
        RunWords.day(run, text),
        text.of("home.played", when.of(Optional.of(run.touched()), text)));
  }

  /** The first scenario that was not played to its end. */
  private static Optional<Offer> next(Stock stock, PastRuns runs) {
    return stock.offers().stream().filter(each -> runs.last(each.id()).isEmpty()).findFirst();
  }

  private static Start start(Offer offer, Text text) {
    return new Start(
        offer.id(),
        text.of("home.start"),
        offer.scenario().title(),
        offer.scenario().summary(),
        RunWords.facts(offer.scenario(), text));
  }

  private static Stream<PastRun> recent(PastRuns runs, Optional<PastRun> goOn) {
    return runs.trees().stream()
        .flatMap(
            tree ->
                tree
                    .all()
                    .filter(run -> !goOn.equals(Optional.of(run)) && !run.scenario().isEmpty())
                    .min(Comparator.comparingInt(runs.all()::indexOf))
                    .stream())
        .limit(RECENT);
  }

  private static Recent recent(PastRun run, When when, Text text) {
    return new Recent(
        run.file(),
        RunWords.scenario(run),
        when.of(run.started(), text),
        RunWords.standing(run, text));
  }
}

package wheelhouse.desktop.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import wheelhouse.desktop.library.Added;
import wheelhouse.desktop.library.Luck;
import wheelhouse.desktop.library.Offer;
import wheelhouse.desktop.library.PastRun;
import wheelhouse.desktop.library.PastRuns;
import wheelhouse.desktop.library.Stock;
import wheelhouse.run.References;
import wheelhouse.words.Text;

/**
 * The page on which a scenario and its luck are chosen.
 *
 * @param title of the page
 * @param scale what 0 and 100 mean
 * @param cards the scenarios
 * @param add the button that adds a scenario
 * @param addLine how else to add one
 * @param broken files among those added that cannot be played
 */
public record PracticeView(
    String title, String scale, List<Card> cards, String add, String addLine, List<Broken> broken) {

  public PracticeView {
    cards = List.copyOf(cards);
    broken = List.copyOf(broken);
  }

  /**
   * A scenario.
   *
   * @param id its id
   * @param title its title
   * @param summary what it is about
   * @param facts how long it takes
   * @param origin where it comes from
   * @param languages in which languages it speaks, where that is more than one
   * @param played how often it was played, in words
   * @param best the best run of it
   * @param last the run of it that was last played to its end
   * @param measured over how many runs its best and worst were worked out, or that they still have
   *     to be
   * @param warnings what is not as it should be, for a scenario that can be played all the same
   * @param lucks the lucks to choose from
   * @param begin the button
   * @param remove the question before it is removed; empty for a shipped one
   */
  public record Card(
      String id,
      String title,
      String summary,
      String facts,
      String origin,
      Optional<String> languages,
      String played,
      Optional<StandingView> best,
      Optional<StandingView> last,
      String measured,
      Optional<String> warnings,
      List<LuckView> lucks,
      String begin,
      Optional<Confirm> remove) {

    public Card {
      lucks = List.copyOf(lucks);
    }
  }

  /** A way to come by luck. */
  public enum Kind {
    NEW,
    SAME,
    OF_THE_DAY,
    TYPED
  }

  /**
   * A luck to play under.
   *
   * @param kind which
   * @param label its name
   * @param line what it is good for
   * @param seed the luck; empty as long as it has to be typed
   */
  public record LuckView(Kind kind, String label, String line, Optional<Long> seed) {}

  /**
   * A file that cannot be played.
   *
   * @param file where it lies
   * @param sentence that, in words
   * @param show the button that shows why
   * @param remove the question before it is removed
   */
  public record Broken(Path file, String sentence, String show, Confirm remove) {}

  /**
   * Luck that somebody types.
   *
   * @param seed what it is, once it is one
   * @param line what to tell under the field
   */
  public record Typed(Optional<Long> seed, String line) {}

  /**
   * The page of a player.
   *
   * @param fresh new luck, for whoever wants it
   */
  public static PracticeView of(Stock stock, PastRuns runs, long fresh, When when, Text text) {
    return new PracticeView(
        text.of("door." + HomeView.Page.PRACTICE),
        text.of("run.scale"),
        stock.offers().stream().map(offer -> card(offer, runs, fresh, when, text)).toList(),
        text.of("practice.add"),
        text.of("practice.add-line"),
        stock.unplayable().stream().map(each -> broken(each, text)).toList());
  }

  private static Card card(Offer offer, PastRuns runs, long fresh, When when, Text text) {
    Optional<PastRun> last = runs.last(offer.id());
    long over = runs.of(offer.id()).stream().filter(PastRun::isOver).count();
    String title = offer.scenario().title();
    return new Card(
        offer.id(),
        title,
        offer.scenario().summary(),
        RunWords.facts(offer.scenario(), text),
        text.of(offer.isShipped() ? "practice.shipped" : "practice.added"),
        languages(offer, text),
        over == 0
            ? text.of("practice.unplayed")
            : text.of("practice.played", over, when.of(last.flatMap(PastRun::started), text)),
        runs.best(offer.id()).flatMap(PastRun::score).map(score -> StandingView.of(score, text)),
        last.flatMap(PastRun::score).map(score -> StandingView.of(score, text)),
        measured(offer, text),
        offer.findings().isEmpty()
            ? Optional.empty()
            : Optional.of(text.of("practice.warnings", offer.findings().size())),
        lucks(runs.of(offer.id()), fresh, when, text),
        text.of("practice.begin"),
        offer.isShipped()
            ? Optional.empty()
            : Optional.of(Confirm.of("practice.remove", title, text)));
  }

  private static Optional<String> languages(Offer offer, Text text) {
    List<String> names =
        offer.overlays().stream()
            .map(Locale::forLanguageTag)
            .map(locale -> locale.getDisplayName(text.locale()))
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(text.of("practice.languages", text.list(names)));
  }

  private static String measured(Offer offer, Text text) {
    return offer
        .references()
        .map(References::seeds)
        .map(seeds -> text.of("practice.measured", seeds))
        .orElseGet(() -> text.of("practice.unmeasured"));
  }

  private static List<LuckView> lucks(List<PastRun> before, long fresh, When when, Text text) {
    List<LuckView> lucks = new ArrayList<>();
    lucks.add(luck(Kind.NEW, Optional.of(fresh), text));
    before.stream()
        .findFirst()
        .ifPresent(run -> lucks.add(luck(Kind.SAME, Optional.of(run.seed()), text)));
    lucks.add(luck(Kind.OF_THE_DAY, Optional.of(Luck.ofDay(when.today())), text));
    lucks.add(luck(Kind.TYPED, Optional.empty(), text));
    return lucks;
  }

  private static LuckView luck(Kind kind, Optional<Long> seed, Text text) {
    String number = seed.map(String::valueOf).orElse("");
    return new LuckView(
        kind, text.of("luck." + kind), text.of("luck." + kind + ".line", number), seed);
  }

  private static Broken broken(Stock.Unplayable file, Text text) {
    String name = RunWords.fileName(file.file());
    return new Broken(
        file.file(),
        text.of("practice.broken", name),
        text.of("practice.why"),
        Confirm.of("practice.remove", name, text));
  }

  /** What to say to a luck as it is typed. */
  public static Typed typed(String typed, Text text) {
    Optional<Long> seed = Luck.typed(typed);
    if (seed.isPresent()) {
      return new Typed(seed, text.of("luck.is", String.valueOf(seed.get())));
    }
    return new Typed(seed, text.of(typed.isBlank() ? "luck.empty" : "luck.no-number"));
  }

  /** What to say once a scenario was added. */
  public static String added(Added.Done added, Text text) {
    return text.of(
        added.replaced().isPresent() ? "practice.replaced" : "practice.was-added",
        added.offer().scenario().title());
  }
}

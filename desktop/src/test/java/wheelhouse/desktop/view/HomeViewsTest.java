package wheelhouse.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wheelhouse.content.Severity;
import wheelhouse.desktop.library.Added;
import wheelhouse.desktop.library.Desk;
import wheelhouse.desktop.library.RunExport;
import wheelhouse.desktop.library.Stock;
import wheelhouse.desktop.settings.Folders;
import wheelhouse.desktop.settings.Player;
import wheelhouse.desktop.settings.Players;
import wheelhouse.desktop.settings.Settings;
import wheelhouse.desktop.settings.Trouble;
import wheelhouse.practice.Archive;
import wheelhouse.practice.Next;
import wheelhouse.practice.Playable;
import wheelhouse.practice.Practice;
import wheelhouse.replay.Machine;
import wheelhouse.scenario.Scenario;
import wheelhouse.words.Text;

/** What the pages say, over scenarios and runs as they lie on a disk. */
class HomeViewsTest {

  private static final When WHEN = new When(LocalDate.of(2026, 11, 21), ZoneOffset.UTC);

  @TempDir private Path folder = Path.of("");
  private Desk desk = new Desk(folder);
  private final Text text = HomeWordsTest.text("en");

  @BeforeEach
  void aDesk() {
    desk = new Desk(folder);
  }

  private HomeView home(Text in, Trouble... troubles) {
    return HomeView.of(
        desk.library().stock("en"), desk.runs(), desk.first(), List.of(troubles), WHEN, in);
  }

  private PracticeView practice(Text in) {
    return PracticeView.of(desk.library().stock("en"), desk.runs(), 47, WHEN, in);
  }

  @Test
  void whoNeverPlayedIsShownTheFirstScenario() {
    HomeView home = home(text);
    assertEquals(Optional.empty(), home.goOn());
    HomeView.Start start = home.start().orElseThrow();
    assertEquals("first-week", start.scenario());
    assertEquals("15 minutes · 8 days, then 10 away", start.facts());
    assertEquals(List.of(), home.recent());
    assertEquals("4 scenarios, new luck or the same again", home.doors().get(0).line());
    assertEquals("You", home.doors().get(4).line());
  }

  @Test
  void whoStoppedIsTakenBackToTheDay() throws IOException {
    Scenario scenario = Desk.firstWeek();
    desk.played(scenario, 3, 99, Desk.NOON.minus(Duration.ofDays(9)));
    Path stopped = desk.played(scenario, 4, 2, Desk.NOON);
    Files.setLastModifiedTime(stopped, java.nio.file.attribute.FileTime.from(Desk.NOON));
    HomeView home = home(text);
    HomeView.GoOn goOn = home.goOn().orElseThrow();
    assertEquals(stopped, goOn.file());
    assertEquals("The first eight days", goOn.scenario());
    assertEquals(text.of("weekday." + scenario.weekday(3).word()) + ", day 3 of 8", goOn.day());
    assertEquals("Last played: yesterday", goOn.played());
    assertEquals(Optional.empty(), home.start());
    assertEquals(1, home.recent().size());
    assertEquals("11 November 2026", home.recent().get(0).when());
    assertTrue(home.recent().get(0).standing().startsWith("customers protected "));
  }

  @Test
  void whoPlayedTheFirstToItsEndIsShownTheNext() {
    desk.played(Desk.firstWeek(), 3, 99, Desk.NOON);
    assertEquals("dry-run", home(text).start().orElseThrow().scenario());
  }

  @Test
  void practiceOffersTheSameLuckToWhoPlayed() {
    assertEquals(
        List.of(PracticeView.Kind.NEW, PracticeView.Kind.OF_THE_DAY, PracticeView.Kind.TYPED),
        practice(text).cards().get(0).lucks().stream().map(PracticeView.LuckView::kind).toList());
    desk.played(Desk.firstWeek(), 3, 99, Desk.NOON);
    PracticeView.Card card = practice(text).cards().get(0);
    assertEquals("Played 1 time, last begun: yesterday", card.played());
    assertEquals(
        List.of(Optional.of(47L), Optional.of(3L), Optional.of(261121L), Optional.empty()),
        card.lucks().stream().map(PracticeView.LuckView::seed).toList());
    assertTrue(card.best().isPresent());
    assertEquals(card.best(), card.last());
    assertEquals("Worst and best were worked out over 256 runs of each rule.", card.measured());
    assertEquals(Optional.empty(), card.remove());
    assertEquals("Number 261120", PracticeView.typed("261 120", text).line());
    assertEquals(Optional.empty(), PracticeView.typed("x", text).seed());
  }

  @Test
  void anAddedScenarioSaysWhereItComesFromAndThatItIsYetToBeMeasured() {
    desk.stick("mine.de.json", "{}");
    Added.Done done =
        assertInstanceOf(
            Added.Done.class,
            desk.library().add(desk.stick("mine.json", Desk.own("mine", "Mine")), Desk.NOON));
    assertEquals("“Mine” was added.", PracticeView.added(done, text));
    PracticeView.Card card = practice(text).cards().get(4);
    assertEquals("Added by you", card.origin());
    assertEquals(Optional.of("Also in: German"), card.languages());
    assertTrue(card.measured().contains("in the background"));
    assertEquals("Remove “Mine”?", card.remove().orElseThrow().question());
  }

  @Test
  void runsOfferWhatCanBeDoneWithThem() throws IOException {
    desk.played(Desk.firstWeek(), 3, 99, Desk.NOON);
    desk.played(Desk.firstWeek(), 4, 2, Desk.NOON.plusSeconds(60));
    Files.writeString(desk.store().folder().resolve("a.jsonl"), "?");
    RunsView runs = RunsView.of(desk.runs(), WHEN, text);
    assertEquals("3 runs, the last one first", runs.line());
    assertEquals(
        List.of(
            List.of(RunsView.Deed.EXPORT, RunsView.Deed.DELETE),
            List.of(
                RunsView.Deed.GO_ON,
                RunsView.Deed.FORK,
                RunsView.Deed.AGAIN,
                RunsView.Deed.EXPORT,
                RunsView.Deed.DELETE),
            List.of(
                RunsView.Deed.SHOW,
                RunsView.Deed.FORK,
                RunsView.Deed.AGAIN,
                RunsView.Deed.EXPORT,
                RunsView.Deed.DELETE)),
        runs.rows().stream()
            .map(row -> row.buttons().stream().map(RunsView.Button::deed).toList())
            .toList());
    assertEquals("a.jsonl", runs.rows().get(0).title());
    assertEquals("cannot be read", runs.rows().get(0).standing());
    assertEquals(Optional.of("“I will ask first.”"), runs.rows().get(2).commitment());
    assertEquals(
        "Delete The first eight days (yesterday)?", runs.rows().get(2).delete().question());
    RunExport.Exported exported =
        RunExport.write(desk.runs().all().get(2), folder.resolve("documents"), ZoneOffset.UTC);
    assertTrue(
        RunsView.exported(exported, text)
            .startsWith("wheelhouse-first-week-2026-11-20.jsonl was saved in "));
  }

  @Test
  void aRunAndItsBranchesAreOneOfTheLastRuns() {
    Scenario scenario = Desk.firstWeek();
    Path first = desk.played(scenario, 3, 99, Desk.NOON.minus(Duration.ofDays(3)));
    Path other = desk.played(scenario, 4, 99, Desk.NOON.minus(Duration.ofDays(2)));
    Path branch = desk.forked(first, scenario, 3, Desk.NOON.minus(Duration.ofDays(1)));
    assertEquals(
        List.of(branch, other), home(text).recent().stream().map(HomeView.Recent::file).toList());
    RunsView runs = RunsView.of(desk.runs(), WHEN, text);
    assertEquals("From Wednesday, day 3", runs.rows().get(1).title());
    assertEquals(1, runs.rows().get(1).depth());
    assertEquals(
        "Delete The first eight days, from day 3 (19 November 2026)?",
        runs.rows().get(1).delete().question());
    assertEquals(8, runs.rows().get(0).mornings().size());
    assertEquals("Mo 1", runs.rows().get(0).mornings().get(0).label());
  }

  private OverTimeView overTime(Text in) {
    Stock stock = desk.library().stock("en");
    List<Playable> offered =
        stock.offers().stream()
            .map(
                offer ->
                    new Playable(
                        wheelhouse.sim.Model.of(offer.scenario()),
                        offer.hash(),
                        offer.references()))
            .toList();
    try {
      Practice practice =
          Archive.read(
              desk.store(),
              id -> offered.stream().filter(each -> each.id().equals(id)).findFirst());
      return OverTimeView.of(practice, Next.of(practice, offered), stock, WHEN, in);
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  @Test
  void whatRunsShowTogetherIsSaidFromTheFirstOn() throws IOException {
    OverTimeView none = overTime(text);
    assertTrue(none.line().startsWith("Nothing has been played"), none.line());
    assertEquals(List.of(), none.axes());
    assertEquals("first-week", none.next().orElseThrow().scenario());
    assertEquals(261_121, none.next().orElseThrow().ofDay());
    Path first = desk.played(Desk.firstWeek(), 3, 99, Desk.NOON);
    desk.forked(first, Desk.firstWeek(), 3, Desk.NOON.plusSeconds(60));
    desk.played(Desk.firstWeek(), 4, 99, Desk.NOON.plusSeconds(120));
    Files.writeString(desk.store().folder().resolve("a.jsonl"), "?");
    OverTimeView some = overTime(text);
    assertEquals("3 runs played to the end.", some.line());
    assertEquals(
        List.of(true, false, true),
        some.axes().get(0).ends().stream().map(OverTimeView.End::newLuck).toList());
    assertTrue(some.axes().get(1).told().contains(" of 100 the first time, "));
    assertTrue(some.again().isPresent());
    assertEquals(3, some.calibration().size());
    assertEquals(4, some.questions().size());
    assertEquals(2, some.tugs().size());
    assertEquals(List.of("1 file is left out: no run that can be read."), some.leftOut());
    assertEquals(List.of(), some.costs());
  }

  private ProblemsView problems(String scenario) {
    Added added = desk.library().add(desk.stick("mine.json", scenario), Desk.NOON);
    return ProblemsView.of(assertInstanceOf(Added.Problems.class, added), text);
  }

  @Test
  void aProblemIsShownWithItsPlaceMarkedAndWhatMayHaveBeenMeant() {
    String good = Desk.own("mine", "Mine");
    String owner = good.replaceFirst("(?s).*?\"owner\": \"([a-z]+)\".*", "$1");
    ProblemsView view =
        problems(good.replaceFirst("\"owner\": \"" + owner, "\"owner\": \"" + owner + "x"));
    assertEquals("What is wrong with mine.json", view.title());
    assertEquals("1 error", view.counts());
    assertFalse(view.playable());
    ProblemsView.Group group = view.groups().get(0);
    assertEquals(Severity.ERROR, group.severity());
    ProblemsView.Problem problem = group.problems().get(0);
    assertEquals("W204", problem.code());
    assertEquals("No owner is called \"" + owner + "x\".", problem.sentence());
    assertEquals("\"" + owner + "x\"", problem.mark().orElseThrow().marked());
    assertTrue(problem.mark().orElseThrow().before().endsWith("\"owner\": "));
    assertEquals(Optional.of("Maybe “" + owner + "”"), problem.maybe());
    assertTrue(problem.other().isPresent());
    assertEquals("A reference to nothing", problem.kind());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "{", "[]", "{}", "{\"format\": 1, \"id\": \"A B\"}"})
  void whatIsNoScenarioIsSaidCalmly(String scenario) {
    ProblemsView view = problems(scenario);
    assertEquals("It cannot be played like this.", view.verdict());
    for (ProblemsView.Group group : view.groups()) {
      for (ProblemsView.Problem problem : group.problems()) {
        assertTrue(problem.sentence().endsWith("."), problem.sentence());
        assertFalse(problem.more().isEmpty(), problem.code());
        problem.mark().ifPresent(mark -> assertFalse(mark.marked().isEmpty()));
      }
    }
  }

  @Test
  void idsThatAreTakenAreExplained() throws IOException {
    Added taken =
        desk.library().add(desk.stick("x.json", Desk.own("first-week", "Mine")), Desk.NOON);
    ProblemsView view = ProblemsView.of(assertInstanceOf(Added.Taken.class, taken), text);
    assertTrue(view.verdict().contains("“The first eight days”"), view.verdict());
    Stock.Unplayable same = new Stock.Unplayable(Path.of("b.json"), List.of());
    assertTrue(ProblemsView.of(same, text).verdict().startsWith("Another scenario"));
    assertTrue(ProblemsView.of(desk.library().stock("en").offers().get(0), text).playable());
  }

  @Test
  void everySettingHasItsChoicesAndOneOfThemIsChosen() {
    SettingsView view =
        SettingsView.of(
            Settings.USUAL,
            Folders.on(new Machine("Linux", folder, Map.of(), Optional.empty())),
            text);
    List<SettingsView.Row> rows =
        view.groups().stream().flatMap(group -> group.rows().stream()).toList();
    assertEquals(wheelhouse.desktop.settings.Option.values().length, rows.size());
    for (SettingsView.Row row : rows) {
      List<SettingsView.Choice> chosen =
          row.choices().stream().filter(SettingsView.Choice::chosen).toList();
      assertEquals(1, chosen.size(), row.label());
      assertEquals(row.present(), chosen.get(0).label());
    }
    assertEquals("100 %", rows.get(1).present());
  }

  @Test
  void whoPlaysIsShownAndNamesThatAreRefusedSayWhy() {
    Players players = desk.players();
    players.add("Ana");
    PlayersView view = PlayersView.of(players.all(), players.find("ana"), text);
    assertEquals(List.of("You", "Ana"), view.rows().stream().map(PlayersView.Row::name).toList());
    assertTrue(view.rows().get(1).present());
    assertEquals(Optional.empty(), view.rows().get(0).remove());
    assertEquals(
        Optional.of("Somebody here is called Ana already."),
        PlayersView.refusal(players.add("ana"), text));
    assertEquals(Optional.empty(), PlayersView.refusal(players.add("Bela"), text));
    assertTrue(PlayersView.refusal(players.add(" "), text).isPresent());
  }

  @Test
  void troublesAreToldOnTheFirstPage() {
    Trouble broken = new Trouble(Trouble.Kind.BROKEN, Path.of("settings.broken.json"), "");
    Trouble full = new Trouble(Trouble.Kind.UNWRITTEN, Path.of("settings.json"), "disk full");
    assertEquals(
        List.of(
            "Your settings could not be understood, so the usual ones hold. What was there lies in"
                + " settings.broken.json.",
            "settings.json could not be written. What you changed holds until you close"
                + " Wheelhouse. (disk full)"),
        home(text, broken, full).notices());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void noPageSaysAPlaceOrAKeyInsteadOfWords(String language) throws ReflectiveOperationException {
    Text in = HomeWordsTest.text(language);
    desk.played(Desk.firstWeek(), 3, 99, Desk.NOON);
    desk.played(Desk.firstWeek(), 4, 2, Desk.NOON.plusSeconds(60));
    Player player = desk.first();
    List<String> said = new ArrayList<>();
    collect(home(in), said);
    collect(practice(in), said);
    collect(RunsView.of(desk.runs(), WHEN, in), said);
    collect(overTime(in), said);
    collect(HowToView.of(in), said);
    collect(PlayersView.of(List.of(player), player, in), said);
    collect(Undo.of("x", in), said);
    assertTrue(said.size() > 100);
    for (String words : said) {
      assertFalse(words.matches("(?s).*\\{\\d.*"), words);
      assertFalse(words.contains("null") || words.contains("Optional"), words);
    }
  }

  private static void collect(Object value, List<String> said) throws ReflectiveOperationException {
    if (value instanceof String words) {
      said.add(words);
    } else if (value instanceof List<?> list) {
      for (Object each : list) {
        collect(each, said);
      }
    } else if (value instanceof Optional<?> optional && optional.isPresent()) {
      collect(optional.get(), said);
    } else if (value instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        collect(component.getAccessor().invoke(record), said);
      }
    }
  }
}

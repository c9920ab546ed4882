package wheelhouse.desktop.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wheelhouse.desktop.day.DayScreen;
import wheelhouse.desktop.evening.EveningScreen;
import wheelhouse.desktop.home.ProblemsScreen;
import wheelhouse.desktop.library.Added;
import wheelhouse.desktop.library.Desk;
import wheelhouse.desktop.library.Library;
import wheelhouse.desktop.library.Offer;
import wheelhouse.desktop.look.Face;
import wheelhouse.desktop.look.Theme;
import wheelhouse.desktop.screen.Editions;
import wheelhouse.desktop.screen.Window;
import wheelhouse.desktop.session.Opened;
import wheelhouse.desktop.session.Openings;
import wheelhouse.desktop.session.Session;
import wheelhouse.desktop.session.Shown;
import wheelhouse.desktop.session.Told;
import wheelhouse.desktop.session.Workplace;
import wheelhouse.desktop.stage.LayoutCheck;
import wheelhouse.desktop.stage.QuietHouse;
import wheelhouse.desktop.stage.Theatre;
import wheelhouse.desktop.view.DayView;
import wheelhouse.replay.Replay;
import wheelhouse.replay.Replayer;
import wheelhouse.replay.RunRecord;
import wheelhouse.replay.RunStore;
import wheelhouse.sim.Model;

/** A board that is open while the file of its scenario is written on. */
class WatchTest {

  private static final String OWN = Desk.own("mine", "Mine");
  private static final String CHANGED = OWN.replace("\"drums\"", "\"kettledrums\"");
  private static final String BROKEN = OWN.replace("\"owner\": \"joss\"", "\"owner\": \"jos\"");

  @TempDir private Path folder = Path.of("");
  private Optional<Table> open = Optional.empty();

  @AfterEach
  void close() {
    open.ifPresent(Table::close);
  }

  private Table table(Window.Taste taste, int width, int height) {
    Table table = new Table(taste, width, height);
    open = Optional.of(table);
    return table;
  }

  private Table table() {
    return table(Theatre.plain(), 1280, 720);
  }

  /** A board, the file of its scenario, and everything that stands between the two. */
  private final class Table extends QuietHouse implements Session.Listener, Watch.Table {

    private final Desk desk = new Desk(folder);
    private final Path file = desk.stick("mine.json", OWN);
    private final Library library = desk.library();
    private final List<Runnable> beats = new ArrayList<>();
    private final Theatre theatre;
    private final Watch watch;
    private Session session;
    private Offer played;

    Table(Window.Taste taste, int width, int height) {
      super(folder);
      played = ((Added.Done) library.add(file, Desk.NOON)).offer();
      Workplace here = new Workplace(taste.text(), Runnable::run, Runnable::run);
      List<Opened> opened = new ArrayList<>();
      Openings.Start start = new Openings.Start(Model.of(played.scenario()), 5, Desk.NOON);
      new Openings(here, this).begin(desk.store(), start, opened::add);
      session = ((Opened.Playing) opened.get(0)).session();
      theatre = Theatre.open(taste, width, height, this::screen);
      watch = new Watch(ground(), library, theatre.window(), this);
      watch.begin(session, played);
      beat(2);
    }

    private DayScreen screen(Window window) {
      return (DayScreen) Showing.of(window, this, session, session.shown());
    }

    private Ground ground() {
      return new Ground(
          folders(),
          InstantSource.fixed(Desk.NOON),
          ZoneOffset.UTC,
          Locale.ENGLISH,
          Runnable::run,
          Runnable::run,
          Runnable::run,
          again -> {
            beats.add(again);
            return () -> beats.remove(again);
          },
          (settings, window) -> {});
    }

    /** The file is saved, and looked at until that is noticed. */
    void saves(String text) {
      try {
        Files.writeString(file, text);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
      beat(2);
    }

    void beat(int times) {
      for (int i = 0; i < times; i++) {
        List.copyOf(beats).forEach(Runnable::run);
      }
    }

    boolean says(String words) {
      return theatre.words().stream().anyMatch(each -> each.contains(words));
    }

    <S> S shows(Class<S> screen) {
      return assertInstanceOf(screen, theatre.window().screen());
    }

    int day() {
      Shown shown = session.shown();
      DayView board =
          shown instanceof Shown.Evening evening ? evening.next() : ((Shown.Board) shown).day();
      return board.date().day();
    }

    void close() {
      watch.end();
      session.close();
      theatre.close();
    }

    // ---- the house

    @Override
    public Editions editions() {
      return theatre == null ? super.editions() : watch;
    }

    @Override
    public void show(Session of, Shown shown) {
      theatre.show(Showing.of(theatre.window(), this, of, shown));
    }

    @Override
    public void told(Told what, Shown now) {
      if (theatre.window().screen() instanceof Session.Listener listener) {
        listener.told(what, now);
      }
    }

    @Override
    public void goOn(Session other) {
      session = other;
      show(other, other.shown());
    }

    @Override
    public void play(Offer offer) {
      played = offer;
    }
  }

  @Test
  void whereNothingIsSavedNothingIsDrawn() {
    Table table = table();
    table.theatre.settle();
    for (int i = 0; i < 50; i++) {
      table.beat(1);
      assertFalse(table.theatre.wantsFrame());
    }
    table.saves(OWN);
    assertFalse(table.theatre.wantsFrame(), "the same was saved again");
  }

  @Test
  void newWordsStandOnTheBoardAtOnceAndWhatIsOpenStaysOpen() throws IOException {
    Table table = table();
    table.theatre.press(Input.Keys.N);
    Session before = table.session;
    assertTrue(table.says("Row F"), table.theatre.words().toString());
    table.saves(OWN.replace("Row F", "Row G"));
    assertTrue(table.says("Row G"));
    assertFalse(table.says("Row F"));
    assertTrue(table.says("The board shows the new words of your file."));
    assertEquals(before, table.session);
    assertEquals(1, table.desk.store().files().size());
    assertEquals(table.played, table.library.stock("en").find("mine").orElseThrow());
  }

  @Test
  void aFileThatCannotBePlayedIsToldCalmlyAndItsProblemsAreALookAway() {
    Table table = table();
    table.theatre.press(Input.Keys.N, Input.Keys.NUM_3);
    table.saves(BROKEN);
    String line = "problems now. You play on with the version from before.";
    assertTrue(table.says(line), table.theatre.words().toString());
    table.theatre.press(Input.Keys.E);
    table.shows(EveningScreen.class);
    table.theatre.press(Input.Keys.ENTER);
    table.shows(DayScreen.class);
    assertTrue(table.says(line), "it stays until it is read");

    table.theatre.tabTo("edition:more");
    table.theatre.press(Input.Keys.ENTER);
    table.shows(ProblemsScreen.class);
    assertTrue(table.says("jos"));
    table.saves(BROKEN.replace("\"jos\"", "\"josh\""));
    table.shows(ProblemsScreen.class);
    assertTrue(table.says("josh"), "the page follows the file");
    table.saves(OWN);
    table.shows(DayScreen.class);
    assertFalse(table.says("version from before"), "it is mended");
    assertEquals(2, table.day());
  }

  @Test
  void inAChangedScenarioWhatWasDecidedIsDecidedAgain() throws Exception {
    Table table = table();
    table.theatre.press(Input.Keys.E, Input.Keys.ENTER, Input.Keys.E, Input.Keys.ENTER);
    table.theatre.click("slip:3");
    table.theatre.press(Input.Keys.F, Input.Keys.NUM_2);
    table.saves(CHANGED);
    assertEquals(3, table.day());
    assertTrue(table.says("Your file has changed."), table.theatre.words().toString());
    table.theatre.click("edition:more");
    assertTrue(table.says("That slip is not on the board."), table.theatre.words().toString());
    assertTrue(table.says("Wednesday, day 3"));
    table.theatre.press(Input.Keys.ESCAPE);
    table.theatre.click("edition:dismiss");
    assertFalse(table.says("Your file has changed."));

    List<Path> files = table.desk.store().files();
    assertEquals(2, files.size());
    Model now = Model.of(table.library.stock("en").find("mine").orElseThrow().scenario());
    int fit = 0;
    for (Path file : files) {
      RunRecord record = RunStore.read(file);
      assertEquals(2, record.days().size(), "the run as it was is kept");
      fit += Replayer.replay(record, now) instanceof Replay.Proven ? 1 : 0;
    }
    assertEquals(1, fit, "and the one as it is can be gone on with");
  }

  @Test
  void nothingChangesInAnEveningOrUnderASheet() {
    Table table = table();
    table.theatre.press(Input.Keys.E);
    table.saves(CHANGED);
    table.shows(EveningScreen.class);
    Session before = table.session;
    table.theatre.press(Input.Keys.ENTER);
    assertEquals(before, table.session);
    table.theatre.press(Input.Keys.ESCAPE);
    table.beat(3);
    assertEquals(before, table.session, "the menu is open");
    table.theatre.press(Input.Keys.ESCAPE);
    table.beat(1);
    assertFalse(before.equals(table.session));
    assertTrue(table.says("Your file has changed."));
    assertEquals(2, table.day());
  }

  @Test
  void anotherScenarioIsNotTaken() {
    Table table = table();
    table.saves(Desk.own("yours", "Yours"));
    assertTrue(table.says("Your file holds another scenario now, “yours”."));
    table.theatre.click("edition:dismiss");
    assertFalse(table.says("another scenario"));
  }

  @Test
  void aRunThatWasLeftIsNotLookedAfter() {
    Table table = table();
    table.watch.end();
    assertEquals(List.of(), table.beats);
  }

  @ParameterizedTest
  @CsvSource({
    "1280, 720, 100, en",
    "1280, 720, 200, de",
    "1366, 768, 150, de",
    "3840, 2160, 80, en"
  })
  void isLaidOutWithoutAFault(int width, int height, int text, String language) {
    Locale locale = Locale.forLanguageTag(language);
    Window.Taste taste =
        new Window.Taste(Theme.LIGHT, Face.Headlines.SERIF, text, true, Theatre.text(locale));
    Table table = table(taste, width, height);
    table.saves(BROKEN);
    assertEquals(List.of(), LayoutCheck.of(table.theatre));
    table.saves(OWN);
    table.session.endDay();
    table.theatre.press(Input.Keys.ENTER);
    table.session.endDay();
    table.theatre.press(Input.Keys.ENTER);
    for (int incident = 0; incident < 4; incident++) {
      table.session.pick(List.of(incident), wheelhouse.scenario.Pick.LEND_AUTHORITY);
    }
    table.saves(CHANGED.replace("\"row-f\"", "\"row-g\""));
    assertTrue(table.watch.news().isPresent());
    assertEquals(List.of(), LayoutCheck.of(table.theatre));
    table.theatre.click("edition:more");
    assertEquals(List.of(), LayoutCheck.of(table.theatre));
  }
}

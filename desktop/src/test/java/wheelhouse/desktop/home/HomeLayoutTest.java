package wheelhouse.desktop.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.badlogic.gdx.Input;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import wheelhouse.desktop.look.Face;
import wheelhouse.desktop.look.Theme;
import wheelhouse.desktop.screen.Window;
import wheelhouse.desktop.stage.LayoutCheck;
import wheelhouse.desktop.stage.Theatre;

/** The pages around the game are laid out without a fault, at every size they are used at. */
class HomeLayoutTest {

  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

  @TempDir private Path folder;

  static Stream<Arguments> looks() {
    return Stream.of(80, 100, 120, 140, 170, 200)
        .flatMap(
            percent -> LANGUAGES.stream().map(locale -> Arguments.of(1280, 720, percent, locale)));
  }

  static Stream<Arguments> windows() {
    return Stream.of(
        Arguments.of(960, 540, 100, Locale.GERMAN),
        Arguments.of(1366, 768, 150, Locale.GERMAN),
        Arguments.of(1920, 1080, 100, Locale.ENGLISH),
        Arguments.of(3840, 2160, 130, Locale.GERMAN),
        Arguments.of(1080, 1400, 120, Locale.GERMAN),
        Arguments.of(2560, 1080, 100, Locale.ENGLISH));
  }

  @ParameterizedTest
  @MethodSource({"looks", "windows"})
  void everyPageIsLaidOutWithoutAFault(int wide, int high, int percent, Locale locale) {
    Window.Taste taste =
        new Window.Taste(Theme.LIGHT, Face.Headlines.SERIF, percent, true, Theatre.text(locale));
    Lived house = Lived.in(folder);
    try (Theatre theatre = Theatre.open(taste, wide, high, house::home)) {
      check(theatre, "home");
      house.fresh();
      theatre.show(house.home(theatre.window()));
      check(theatre, "home, nothing played");
      theatre.show(new OverTimeScreen(theatre.window(), house, house.home(theatre.window())));
      check(theatre, "over time, nothing played");
      theatre.show(new HomeScreen(theatre.window(), house, List.of("Eins ".repeat(40).strip())));
      check(theatre, "home with a notice");
      house.lived();
      theatre.show(new PracticeScreen(theatre.window(), house));
      for (String id : List.of("first-week", "the-usual", "our-warehouse")) {
        theatre.click("scenario:" + id);
        check(theatre, "practice " + id);
      }
      theatre.click("luck:TYPED");
      check(theatre, "practice with luck to type");
      theatre.click("remove");
      check(theatre, "practice, asking");
      theatre.click("confirm:yes");
      check(theatre, "practice, removed");
      theatre.click("undo");
      theatre.click("add");
      check(theatre, "files");
      theatre.show(
          new PracticeScreen(theatre.window(), house, List.of(house.broken(), house.broken())));
      check(theatre, "problems");
      theatre.show(new RunsScreen(theatre.window(), house));
      check(theatre, "runs");
      for (String name :
          theatre.names().stream().filter(each -> each.startsWith("run:")).toList()) {
        if (theatre.find(name).isPresent()) {
          theatre.click(name);
          check(theatre, "runs " + name);
        }
      }
      theatre.click(
          theatre.names().stream().filter(each -> each.startsWith("FORK:")).findFirst().get());
      check(theatre, "runs, asking for a morning");
      theatre.click("fork:no");
      house.fresh();
      theatre.show(new RunsScreen(theatre.window(), house));
      check(theatre, "no runs");
      house.lived();
      theatre.show(new OverTimeScreen(theatre.window(), house, house.home(theatre.window())));
      check(theatre, "over time");
      theatre.wheelTo("next");
      theatre.show(new PlayersScreen(theatre.window(), house));
      check(theatre, "players");
      theatre.click("rename:ole");
      check(theatre, "players, renaming");
      theatre.press(Input.Keys.ESCAPE);
      theatre.click("add");
      check(theatre, "players, adding");
      theatre.show(new SettingsScreen(theatre.window(), house, house.home(theatre.window())));
      check(theatre, "settings");
      theatre.show(new HowToScreen(theatre.window(), house, house.home(theatre.window())));
      check(theatre, "how to");
    }
  }

  private static void check(Theatre theatre, String where) {
    theatre.settle();
    assertEquals(
        Optional.empty(),
        Optional.of(LayoutCheck.of(theatre)).filter(findings -> !findings.isEmpty()),
        where);
  }
}

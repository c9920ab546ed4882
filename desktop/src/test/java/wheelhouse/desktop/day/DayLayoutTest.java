package wheelhouse.desktop.day;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.badlogic.gdx.Input;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import wheelhouse.content.Bundled;
import wheelhouse.desktop.look.Face;
import wheelhouse.desktop.look.Theme;
import wheelhouse.desktop.screen.Window;
import wheelhouse.desktop.session.Shown;
import wheelhouse.desktop.session.Told;
import wheelhouse.desktop.stage.Floods;
import wheelhouse.desktop.stage.LayoutCheck;
import wheelhouse.desktop.stage.Played;
import wheelhouse.desktop.stage.Theatre;
import wheelhouse.desktop.view.Cue;
import wheelhouse.desktop.view.DayView;
import wheelhouse.desktop.view.Shipped;
import wheelhouse.desktop.view.SlipView;
import wheelhouse.sim.Model;
import wheelhouse.words.Text;

/**
 * The day board is laid out without a fault: every shipped scenario at the beginning, in the middle
 * and late, with everything opened that can be, in windows and at text sizes that are really used.
 *
 * <p>Type is what takes time. So each size of window meets each size of text once, and with them a
 * quarter of the boards, such that each size of either meets every board.
 */
class DayLayoutTest {

  private static final int[][] WINDOWS = {{1280, 720}, {1366, 768}, {1920, 1080}, {3840, 2160}};
  private static final int[] TEXTS = {80, 100, 150, 200};
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);
  private static final String FLOOD = "forty-seven";
  private static final Map<String, Played> RUNS = new LinkedHashMap<>();

  private enum Moment {
    FIRST,
    MIDDLE,
    LATE,
    /** With hundreds of slips. */
    FLOODED
  }

  private record Board(String scenario, Moment moment, Locale locale) {

    Played played() {
      return RUNS.computeIfAbsent(toString(), key -> play());
    }

    private Played play() {
      Model model = moment == Moment.FLOODED ? Floods.flood(scenario, 3) : Shipped.model(scenario);
      Played run = new Played(model, 7, locale);
      int days = Shipped.scenario(scenario).days();
      return switch (moment) {
        case FIRST -> run;
        case MIDDLE -> run.clickedUntil(days / 2, 3).clicked(5);
        case LATE, FLOODED -> run.heldUntil(days - 1);
      };
    }
  }

  @AfterAll
  static void end() {
    RUNS.values().forEach(Played::close);
    RUNS.clear();
  }

  static Stream<Arguments> looks() {
    return IntStream.range(0, WINDOWS.length)
        .boxed()
        .flatMap(
            size ->
                IntStream.range(0, TEXTS.length)
                    .mapToObj(
                        text ->
                            Arguments.of(
                                WINDOWS[size][0],
                                WINDOWS[size][1],
                                TEXTS[text],
                                (size >> 1 ^ text) % 2 == 0
                                    ? Face.Headlines.SERIF
                                    : Face.Headlines.PLAIN,
                                (size + text) % 4)));
  }

  private static List<Board> boards(int quarter) {
    List<Board> boards = new ArrayList<>();
    int number = 0;
    for (Moment moment : List.of(Moment.FIRST, Moment.MIDDLE, Moment.LATE)) {
      for (String scenario : Bundled.ids()) {
        for (Locale locale : LANGUAGES) {
          if ((number++ + moment.ordinal()) % 4 == quarter) {
            boards.add(new Board(scenario, moment, locale));
          }
        }
      }
    }
    boards.add(new Board(FLOOD, Moment.FLOODED, LANGUAGES.get(quarter % LANGUAGES.size())));
    return boards;
  }

  @ParameterizedTest(name = "{0} by {1}, text {2} %, headlines {3}")
  @MethodSource("looks")
  void isLaidOutWithoutAFault(
      int width, int height, int text, Face.Headlines headlines, int quarter) {
    Map<String, String> findings = new LinkedHashMap<>();
    List<Board> boards = boards(quarter);
    try (Theatre theatre =
        Theatre.open(
            taste(text, headlines, boards.get(0)), width, height, boards.get(0).played()::screen)) {
      for (Board board : boards) {
        theatre.wish(taste(text, headlines, board));
        new Walk(theatre, board, findings).all();
      }
    }
    assertEquals("", String.join("\n", findings.values()));
  }

  private static Window.Taste taste(int text, Face.Headlines headlines, Board board) {
    return new Window.Taste(Theme.LIGHT, headlines, text, true, Theatre.text(board.locale()));
  }

  /** Opens on a board whatever can be opened, and checks it. */
  private static final class Walk {

    private final Theatre theatre;
    private final Board board;
    private final Map<String, String> findings;
    private final DayView day;

    Walk(Theatre theatre, Board board, Map<String, String> findings) {
      this.theatre = theatre;
      this.board = board;
      this.findings = findings;
      day = board.played().board();
    }

    void all() {
      check("morning", new Leaf.Morning());
      check("menu", new Leaf.Morning(), Input.Keys.ESCAPE);
      check("keys", new Leaf.Morning(), Input.Keys.H);
      check("desk", new Leaf.Desk());
      check("own", new Leaf.Own());
      check("plan", new Leaf.Plan());
      check("rails", new Leaf.Rails());
      check("claim", new Leaf.Claim());
      check("member", new Leaf.Member(0));
      check("respond", new Leaf.Member(0), this::respond);
      day.team().stream()
          .filter(member -> member.order().size() > 1)
          .findFirst()
          .ifPresent(member -> check("busy member", new Leaf.Member(member.member())));
      if (!day.piles().isEmpty()) {
        check("pile", new Leaf.Stack(day.piles().get(0).incidents().get(0)));
      }
      day.loose().stream()
          .filter(slip -> slip.stamp().isPresent())
          .findFirst()
          .ifPresent(slip -> check("loud slip", new Leaf.Slip(slip.incident())));
      day.loose().stream().findFirst().ifPresent(this::slip);
    }

    private void respond(DayScreen screen) {
      theatre.names().stream()
          .filter(name -> name.startsWith("respond"))
          .findFirst()
          .ifPresent(theatre::click);
    }

    private void slip(SlipView slip) {
      Leaf leaf = new Leaf.Slip(slip.incident());
      check("slip", leaf);
      check("why", leaf, screen -> screen.doing().why(slip.incident()));
      check("who else", leaf, Input.Keys.NUM_6);
      check("read", leaf, Input.Keys.R);
      check("claim with one", leaf, Input.Keys.F, Input.Keys.U);
      check("answer", leaf, screen -> screen.told(answer(slip), new Shown.Board(day)));
    }

    private Told answer(SlipView slip) {
      Text text = theatre.window().text();
      int member = slip.owner().named() ? slip.owner().member() : 0;
      return new Told(
          false,
          text.of("told.pick", slip.title(), text.of("pick.lend-authority")),
          List.of(new Told.Line(member, "", longest(slip))),
          60,
          text.of("told.cost", text.time(90), day.bar().words()),
          Cue.PENCIL,
          List.of(),
          Optional.of(
              text.of("saving.failed", "a long way/down to where/the runs of everybody are kept")),
          true,
          false);
    }

    private static String longest(SlipView slip) {
      return slip.signs().stream()
          .map(SlipView.SignView::line)
          .reduce("", (one, other) -> one.length() > other.length() ? one : other);
    }

    private void check(String what, Leaf leaf, Consumer<DayScreen> then) {
      DayScreen screen = board.played().screen(theatre.window());
      theatre.show(screen);
      screen.doing().open(leaf);
      then.accept(screen);
      found(what);
    }

    private void check(String what, Leaf leaf, int... keys) {
      check(what, leaf, screen -> theatre.press(keys));
    }

    private void found(String what) {
      for (LayoutCheck.Finding finding : LayoutCheck.of(theatre)) {
        findings.putIfAbsent(
            board + finding.kind().toString() + finding.part(),
            String.format(
                "%s %s %s, %s: %s",
                board.scenario(), board.moment(), board.locale(), what, finding));
      }
    }
  }
}

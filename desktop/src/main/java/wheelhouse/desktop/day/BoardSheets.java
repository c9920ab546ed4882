package wheelhouse.desktop.day;

import java.util.List;
import java.util.function.Consumer;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.screen.Frame;
import wheelhouse.desktop.screen.House;
import wheelhouse.desktop.screen.Screen;
import wheelhouse.desktop.session.Session;
import wheelhouse.desktop.view.DayView;
import wheelhouse.desktop.view.RetoldView;
import wheelhouse.desktop.widget.Buttons;
import wheelhouse.run.Why;
import wheelhouse.words.Text;

/** The sheets that lie over the board now and then. */
final class BoardSheets {

  private final Frame frame;

  BoardSheets(Frame frame) {
    this.frame = frame;
  }

  private Look look() {
    return frame.look();
  }

  private Text text() {
    return frame.text();
  }

  /**
   * The ways to leave the board for a while.
   *
   * @param board where they lead back to
   */
  void menu(String title, House house, Screen board) {
    frame.over(
        () ->
            Sheets.menu(
                look(),
                title,
                List.of(
                    Buttons.main(look(), "go-on", text().of("menu.go-on"), frame::uncover),
                    Buttons.plain(
                        look(), "how-to", text().of("menu.how-to"), () -> house.howTo(board)),
                    Buttons.plain(look(), "keys", text().of("menu.keys"), this::keys),
                    Buttons.plain(
                        look(),
                        "settings",
                        text().of("menu.settings"),
                        () -> house.settings(board)),
                    Buttons.plain(look(), "home", text().of("menu.home"), house::home))));
  }

  /** Which key does what. */
  void keys() {
    frame.over(
        () ->
            new KeysSheet(look(), text())
                .part(Buttons.main(look(), "back", text().of("back"), frame::uncover)));
  }

  /** What became of the decisions of a run that was told again. */
  void retold(RetoldView view) {
    frame.over(
        () ->
            new RetoldSheet(look(), text(), view)
                .part(Buttons.main(look(), "back", text().of("back"), frame::uncover)));
  }

  /** What is left undone, before the day is ended all the same. */
  void warning(String warning, String end, Runnable ended) {
    frame.over(
        () ->
            Sheets.asking(
                look(),
                warning,
                Buttons.main(look(), "end-anyway", end, ended),
                Buttons.plain(look(), "back", text().of("back"), frame::uncover)));
  }

  /** Why a slip is picked so; the sheet is gone when it is said. */
  void why(int incident, Session session) {
    frame.over(
        () ->
            new WhySheet(
                    look(),
                    text(),
                    words -> {
                      frame.uncover();
                      say(incident, words, session);
                    },
                    (slip, reason) -> {
                      frame.uncover();
                      session.say(Why.of(slip, reason));
                    })
                .part(incident));
  }

  /** Who else could stop it; the sheet is gone when that is said, and the words may be empty. */
  void whoElse(DayView day, Consumer<String> then) {
    frame.over(
        () ->
            new WhoElseSheet(
                    look(),
                    text(),
                    day.team(),
                    words -> {
                      frame.uncover();
                      then.accept(words);
                    })
                .part());
  }

  /** Notes a reason in the player's words, unless there are none. */
  static void say(int incident, String words, Session session) {
    if (!words.isBlank()) {
      session.say(Why.inWords(incident, words.strip()));
    }
  }
}

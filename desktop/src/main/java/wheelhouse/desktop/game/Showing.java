package wheelhouse.desktop.game;

import wheelhouse.desktop.day.DayScreen;
import wheelhouse.desktop.evening.AwayScreen;
import wheelhouse.desktop.evening.EveningScreen;
import wheelhouse.desktop.screen.Frame;
import wheelhouse.desktop.screen.House;
import wheelhouse.desktop.screen.Screen;
import wheelhouse.desktop.session.Session;
import wheelhouse.desktop.session.Shown;

/** Which screen shows what there is to be seen of a run. */
public final class Showing {

  private Showing() {}

  /** Its board, the evening of a day, or its leave, with the last evening before it. */
  public static Screen of(Frame frame, House house, Session session, Shown shown) {
    if (shown instanceof Shown.Board board) {
      return new DayScreen(frame, house, session, board.day());
    } else if (shown instanceof Shown.Evening evening) {
      return new EveningScreen(frame, house, session, evening);
    }
    Shown.Over over = (Shown.Over) shown;
    return over.evening().isPresent()
        ? new EveningScreen(frame, house, session, over.evening().get(), over)
        : new AwayScreen(frame, house, session, over);
  }
}

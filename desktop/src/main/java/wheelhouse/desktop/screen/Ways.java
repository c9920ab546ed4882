package wheelhouse.desktop.screen;

import wheelhouse.desktop.session.Session;
import wheelhouse.desktop.session.Shown;

/** The ways from one screen to another. */
public interface Ways {

  /** To the first screen. The run that is played stays where it is. */
  void home();

  /** To what there is to be seen of a run: its board, its evening, or its end. */
  void show(Session session, Shown shown);

  /** To the debrief of a run that is over. */
  void debrief(Session session);

  /** To the settings, and back to a screen. */
  void settings(Screen from);

  /** To how the game is played, and back to a screen. */
  void howTo(Screen from);
}

package wheelhouse.desktop.screen;

import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import wheelhouse.desktop.library.Library;
import wheelhouse.desktop.library.Offer;
import wheelhouse.desktop.library.PastRun;
import wheelhouse.desktop.session.Session;
import wheelhouse.desktop.settings.Bin;
import wheelhouse.desktop.settings.Folders;
import wheelhouse.desktop.settings.Player;
import wheelhouse.desktop.settings.Players;
import wheelhouse.desktop.settings.Settings;
import wheelhouse.desktop.view.When;

/**
 * What screens share: the ways between them, how things are set, and what is kept on the machine.
 */
public interface House extends Ways {

  /** How the window is set. */
  Settings settings();

  /** Sets the window otherwise, and keeps it so. */
  void set(Settings wanted);

  /** Who plays, as they were called when that was last looked up. */
  Player player();

  /** Everybody who plays here. To be used on the worker. */
  Players players();

  /** Where things are kept. */
  Folders folders();

  /** The scenarios. To be used on the worker. */
  Library library();

  /** What was deleted. To be used on the worker. */
  Bin bin();

  /** Now. */
  Instant now();

  /** Today, and where. */
  When when();

  /** Does something on the worker, and then something with what came of it on the screen. */
  <T> void work(Supplier<T> job, Consumer<T> then);

  /** Whether a run is open. Its words stay in the language in which it was opened. */
  boolean playing();

  /** What the board says of the file that the scenario of the open run comes from. */
  Editions editions();

  /** Begins a run: its briefing is shown. */
  void begin(Offer offer, long seed);

  /** Goes on with a run, or shows the debrief of one that is over. */
  void open(PastRun run);

  /**
   * Forks the run of a session, which is left alone, and shows the board of its branch.
   *
   * @param day on whose morning the two part, from 1
   */
  void fork(Session session, int day);

  /**
   * Forks a run that is kept, which is left alone, and shows the board of its branch.
   *
   * @param day on whose morning the two part, from 1
   */
  void fork(PastRun run, int day);

  /** Shows the first screen with something to tell. */
  void home(String notice);
}

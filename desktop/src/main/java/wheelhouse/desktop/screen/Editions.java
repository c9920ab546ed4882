package wheelhouse.desktop.screen;

import java.util.Optional;
import wheelhouse.desktop.view.EditionView;

/** What the board says of the file that its scenario comes from, while its author writes on it. */
public interface Editions {

  /** What there is to say, until it is dismissed or something else is. */
  Optional<EditionView> news();

  /** It has been read, and need not be said any longer. */
  void dismiss();

  /** To what is wrong with the file, and back to a screen. */
  void problems(Screen from);
}

package wheelhouse.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import wheelhouse.content.Saves;

/** Watches a file until it is told to end. */
final class WatchLoop {

  private final Desk desk;
  private final String file;
  private final Consumer<List<String>> show;
  private Watching watching = Watching.nothing();

  /** Where the file lies, and where it is played. */
  interface Desk {

    /** Looks at the file. */
    Saves.Look look();

    /** Reads it, and checks what is written. */
    Watching.Checked read();

    /** Begins to play it as it was read last. */
    void play();

    /** Gives up what is being played. */
    void giveUp();

    /** What came of playing, once it is over; empty while it goes on, and afterwards. */
    Optional<Watching.Played> played();

    /** Waits a moment; false to end. */
    boolean rest();
  }

  /**
   * For a file.
   *
   * @param file how the user called it
   * @param show shows a screen
   */
  WatchLoop(Desk desk, String file, Consumer<List<String>> show) {
    this.desk = desk;
    this.file = file;
    this.show = show;
  }

  /** Reads the file, and then again whenever it was saved. */
  void run() {
    happens(new Watching.Saved(desk.read()));
    while (desk.rest()) {
      switch (desk.look()) {
        case SAVED -> {
          desk.giveUp();
          happens(new Watching.Saved(desk.read()));
        }
        case GONE -> {
          desk.giveUp();
          happens(new Watching.Gone());
        }
        case QUIET -> desk.played().ifPresent(played -> happens(new Watching.Shown(played)));
      }
    }
    desk.giveUp();
  }

  private void happens(Watching.Event event) {
    Watching.Step step = watching.step(file, event);
    watching = step.now();
    show.accept(step.screen());
    if (step.play()) {
      desk.play();
    }
  }
}

package wheelhouse.desktop.live;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import wheelhouse.desktop.game.Game;
import wheelhouse.desktop.game.Ground;
import wheelhouse.desktop.game.Opening;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.library.Luck;
import wheelhouse.desktop.settings.Folders;
import wheelhouse.desktop.settings.Option;
import wheelhouse.desktop.settings.Settings;
import wheelhouse.desktop.settings.SettingsFile;
import wheelhouse.desktop.view.Shipped;
import wheelhouse.run.Run;

/** The program that is played in a process of its own: the real game, in a real window. */
final class Playing {

  /** When it is played; the luck is from that moment. */
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00.047Z");

  /** What is said when a day is played half. */
  static final String NOON_OF_DAY = "It is noon of the day.";

  private Playing() {}

  /** What is to be played. */
  enum Deed {
    /** A whole run, with keys. */
    KEYS,
    /** A whole run, with the mouse. */
    MOUSE,
    /** A run up to the noon of its third day; then nothing, until the program is killed. */
    UNTIL_NOON,
    /** The run that is there is gone on with, and what is shown is said. */
    GO_ON
  }

  /** A run as the game begins it here. */
  static Run fresh() {
    return new Run(Shipped.model("first-week"), Luck.fresh(NOON));
  }

  /** Where it keeps things within a folder. */
  static Folders folders(Path folder) {
    return new Folders(
        folder.resolve("settings.json"),
        folder.resolve("runs"),
        folder.resolve("scenarios"),
        folder.resolve("deleted"),
        folder.resolve("documents"));
  }

  /**
   * @param arguments a folder and a deed
   */
  public static void main(String[] arguments) throws Opening.NoWindow {
    Folders folders = folders(Path.of(arguments[0]));
    Deed deed = Deed.valueOf(arguments[1]);
    new SettingsFile(folders.settings()).write(Settings.USUAL.with(Option.MOTION, "reduced"));
    AtomicInteger working = new AtomicInteger();
    Ground real =
        Ground.of(
            new wheelhouse.replay.Machine(
                "linux", Path.of(arguments[0]), java.util.Map.of(), java.util.Optional.empty()),
            InstantSource.fixed(NOON),
            ZoneOffset.UTC,
            Locale.ENGLISH);
    Ground ground =
        new Ground(
            folders,
            real.clock(),
            real.zone(),
            real.system(),
            Room.counted(real.worker(), working),
            real.aside(),
            Room.counted(real.screen(), working),
            (settings, window) -> {
              Room room = new Room(window, working);
              Thread player = new Thread(() -> play(room, deed), "player");
              player.setDaemon(true);
              player.start();
              Opening.open(settings, room, window::dropped);
            });
    new Game(ground).run();
  }

  private static void play(Room room, Deed deed) {
    try (Desk desk = new Desk(room)) {
      room.rest();
      switch (deed) {
        case KEYS -> new Script(fresh(), desk.keys()).whole();
        case MOUSE -> new Script(fresh(), desk.mouse()).whole();
        case UNTIL_NOON -> {
          new Script(fresh(), desk.mouse()).untilNoon(3);
          System.out.println(NOON_OF_DAY);
          System.out.flush();
          new CompletableFuture<Void>().join();
        }
        case GO_ON -> {
          desk.keys().does("play");
          desk.keys().does("slip:0");
          room.look(
              () -> {
                say(room.window().parts());
                return true;
              });
        }
      }
      Gdx.app.exit();
    } catch (Throwable failed) {
      failed.printStackTrace(System.out);
      System.out.flush();
      Runtime.getRuntime().halt(1);
    }
  }

  private static void say(Group group) {
    for (Actor actor : group.getChildren()) {
      if (actor instanceof Words words) {
        System.out.println(words.text());
      } else if (actor instanceof Group inner) {
        say(inner);
      }
    }
  }
}

package wheelhouse.desktop.live;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
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
    GO_ON,
    /** A scenario of one's own is played while its file is written on. */
    WRITE
  }

  /** The file that is written on. */
  static Path manuscript(Path folder) {
    return folders(folder).documents().resolve("mine.json");
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
            real.pulse(),
            (settings, window) -> {
              Room room = new Room(window, working);
              Path file = manuscript(Path.of(arguments[0]));
              Thread player = new Thread(() -> play(room, deed, file), "player");
              player.setDaemon(true);
              player.start();
              Opening.open(settings, room, window::dropped);
            });
    new Game(ground).run();
  }

  private static void play(Room room, Deed deed, Path file) {
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
        case WRITE -> write(room, desk.keys(), file);
      }
      Gdx.app.exit();
    } catch (Throwable failed) {
      failed.printStackTrace(System.out);
      System.out.flush();
      Runtime.getRuntime().halt(1);
    }
  }

  /** Plays a scenario of one's own, and saves its file with mistakes, other words, other facts. */
  private static void write(Room room, Hand hand, Path file) throws IOException {
    String own = wheelhouse.desktop.library.Desk.own("mine", "Mine");
    Files.createDirectories(file.getParent());
    Files.writeString(file, own);
    for (String press : List.of("door:PRACTICE", "add", "file:mine.json", "begin", "begin")) {
      hand.does(press);
    }
    hand.does("slip:0");
    hand.does("pick:lend-authority", "2");
    saves(
        room, file, own.substring(0, own.length() / 2), "You play on with the version from before");
    saves(room, file, own.replace("Row F", "Row G"), "Row G has been sold twice");
    saves(room, file, own.replace("\"row-f\"", "\"row-g\""), "1 fell away");
    hand.does("edition:more");
    room.look(
        () -> {
          say(room.window().parts());
          return true;
        });
  }

  private static void saves(Room room, Path file, String text, String then) throws IOException {
    Files.writeString(file, text);
    room.await(then, () -> words(room.window().parts()).contains(then));
  }

  private static String words(Group group) {
    StringBuilder words = new StringBuilder();
    for (Actor actor : group.getChildren()) {
      if (actor instanceof Words shown) {
        words.append(shown.text()).append('\n');
      } else if (actor instanceof Group inner) {
        words.append(words(inner));
      }
    }
    return words.toString();
  }

  private static void say(Group group) {
    System.out.print(words(group));
  }
}

package wheelhouse.desktop.shots;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wheelhouse.content.Bundled;
import wheelhouse.desktop.settings.Folders;
import wheelhouse.desktop.settings.Player;
import wheelhouse.desktop.settings.Players;
import wheelhouse.desktop.settings.Settings;
import wheelhouse.desktop.settings.SettingsFile;
import wheelhouse.replay.Header;
import wheelhouse.replay.RunStore;
import wheelhouse.replay.RunWriter;
import wheelhouse.run.Run;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Model;

/**
 * What somebody who has played for some weeks has on their machine, in a folder for temporary
 * things. Since the game shows where things lie, the folder has the same name every time; only
 * while another is open it has the next one.
 */
final class Belongings implements AutoCloseable {

  /** When the pictures are taken. */
  static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private static final String NEWCOMER = "Ole";

  private static final String FLOOD = "ward";
  private static final String NAME = "wheelhouse-pictures";
  private static final int MOST = 100;
  private static final List<Pick> LIGHT =
      List.of(Pick.UNBLOCK, Pick.LEND_AUTHORITY, Pick.DECIDE, Pick.HOLD);
  private static final List<Pick> HELPING =
      List.of(Pick.DECIDE, Pick.ADD_HANDS, Pick.LEND_AUTHORITY, Pick.UNBLOCK);
  private static final List<Pick> ALL =
      List.of(
          Pick.UNBLOCK,
          Pick.TAKE_THE_WHEEL,
          Pick.LEND_AUTHORITY,
          Pick.HOLD,
          Pick.DECIDE,
          Pick.ADD_HANDS);

  private final Path folder;
  private final FileChannel channel;
  private final Folders folders;
  private final RunStore store;
  private Path original;

  private Belongings(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
    folders =
        new Folders(
            folder.resolve("settings.json"),
            folder.resolve("runs"),
            folder.resolve("scenarios"),
            folder.resolve("deleted"),
            folder.resolve("Documents"));
    store = new RunStore(folders.runs());
    original = folders.runs();
  }

  /** Unpacks everything. */
  static Belongings unpack(Path temporary) throws IOException {
    for (int nth = 1; nth <= MOST; nth++) {
      String name = nth == 1 ? NAME : NAME + "-" + nth;
      FileChannel channel =
          FileChannel.open(
              temporary.resolve(name + ".lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      if (locked(channel) != null) {
        Belongings all = new Belongings(temporary.resolve(name), channel);
        all.clear();
        all.lay();
        return all;
      }
      channel.close();
    }
    throw new IOException("there are " + MOST + " already in " + temporary);
  }

  private static @Nullable FileLock locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException here) {
      return null;
    }
  }

  private void lay() throws IOException {
    Files.createDirectories(folders.documents().resolve("Workshop"));
    Files.createDirectories(folders.runs());
    Files.createDirectories(folders.scenarios());
    String own = own();
    Files.writeString(Path.of(added(FLOOD)), flood());
    Files.writeString(manuscript(), own);
    Files.writeString(folders.documents().resolve("broken.json"), broken(own));
    new Players(folders.runs()).add(NEWCOMER);
    new Players(folders.runs()).add("Katharina Schmidt-Rottluff");
    original = kept(started("first-week", 47, 30), ALL, 99);
    branch(5, LIGHT, 29, 99);
    kept(started("dry-run", 12, 9), ALL, 99);
  }

  private record Started(Run run, Instant at) {}

  private Started started(String id, long seed, int daysAgo) {
    Scenario scenario =
        Bundled.find(id.equals(FLOOD) ? added(id) : id)
            .flatMap(found -> found.scenario())
            .orElseThrow();
    return new Started(
        new Run(Model.of(scenario), seed), NOON.minus(Duration.ofDays(daysAgo).plusHours(2)));
  }

  private String added(String id) {
    return folders.scenarios().resolve(id + ".json").toString();
  }

  private Path kept(Started started, List<Pick> picks, int day) throws IOException {
    Somebody somebody = new Somebody(started.run(), picks).until(day);
    if (started.run().isOver()) {
      started.run().commit("Ask first what would be enough.");
    } else {
      somebody.morning();
    }
    return kept(started);
  }

  /** Somebody went back to a morning of their first run, and picked otherwise from there. */
  private Path branch(int from, List<Pick> picks, int daysAgo, int day) throws IOException {
    Started first = started("first-week", 47, daysAgo);
    new Somebody(first.run(), ALL).until(99);
    Started branch = new Started(first.run().fork(from), first.at());
    new Somebody(branch.run(), picks).until(day);
    return kept(branch, header(branch).forkedFrom(Header.Branch.of(original, from)));
  }

  private static Header header(Started started) {
    return Header.of(started.run(), started.at().toString());
  }

  private Path kept(Started started) throws IOException {
    return kept(started, header(started));
  }

  private Path kept(Started started, Header header) throws IOException {
    Path file;
    try (RunWriter writer = store.create(started.run(), header)) {
      file = writer.file().orElseThrow();
    }
    Files.setLastModifiedTime(file, FileTime.from(started.at().plus(Duration.ofMinutes(20))));
    return file;
  }

  /** A run on a day with three slips on the desk, which have been asked about and read. */
  Path threeSlips() throws IOException {
    return kept(started("first-week", 7, 0), LIGHT, 2);
  }

  /** A run on its last morning, which was forked from another. */
  Path lastMorning() throws IOException {
    return branch(2, HELPING, 1, 8);
  }

  /** A run with guardrails to set. */
  Path guardrails() throws IOException {
    return kept(started("dry-run", 7, 2), LIGHT, 6);
  }

  /** A run in which so much was held that hundreds of slips lie on the desk. */
  Path threeHundred() throws IOException {
    Started started = started(FLOOD, 7, 3);
    while (started.run().day() < started.run().model().scenario().days()) {
      started.run().endDay();
    }
    return kept(started);
  }

  /** The text of a shipped scenario, under another id and title. */
  private static String shipped(String id, String otherId, String otherTitle) throws IOException {
    try (InputStream in = Bundled.class.getResourceAsStream("/scenarios/" + id + ".json")) {
      if (in == null) {
        throw new IOException("the scenario " + id + " is not in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replaceFirst("\"id\": \"[^\"]*\"", "\"id\": \"" + otherId + "\"")
          .replaceFirst("\"title\": \"[^\"]*\"", "\"title\": \"" + otherTitle + "\"");
    }
  }

  private static String own() throws IOException {
    return shipped("first-week", "box-office", "Eight days at our box office");
  }

  /** The file of a scenario that somebody writes themselves. */
  Path manuscript() {
    return folders.documents().resolve("box-office.json");
  }

  /** Its author makes mistakes in it. */
  void breakManuscript() throws IOException {
    Files.writeString(manuscript(), broken(own()));
  }

  /** Its author changes what it has, and on one day leaves little time. */
  void changeManuscript() throws IOException {
    Files.writeString(
        manuscript(),
        own()
            .replace("\"drums\"", "\"kettledrums\"")
            .replaceFirst("\"day\": 4,", "\"day\": 3,")
            .replaceFirst(
                "\"minutes\": 180\n *}\n *],\n *\"team\"", "\"minutes\": 390 } ], \"team\""));
  }

  /** A scenario whose source brings in twice as much. */
  private static String flood() throws IOException {
    return shipped("forty-seven", FLOOD, "Nine boxes on a form")
        .replaceFirst("\"rate\": [0-9.]+", "\"rate\": 2.4")
        .replaceFirst("\"growth\": [0-9.]+", "\"growth\": 0.5");
  }

  private static String broken(String own) {
    return own.replaceFirst("\"owner\": \"joss\"", "\"owner\": \"jos\"")
        .replaceFirst("\"days\": 8", "\"days\": 80");
  }

  /** The id of somebody who has not played. */
  String newcomer() {
    return new Players(folders.runs())
        .all().stream()
            .filter(each -> each.name().equals(NEWCOMER))
            .map(Player::id)
            .findFirst()
            .orElseThrow();
  }

  /** Where it lies. */
  Folders folders() {
    return folders;
  }

  /** Sets the window. */
  void set(Settings settings) {
    new SettingsFile(folders.settings()).write(settings);
  }

  @Override
  public void close() throws IOException {
    try {
      clear();
    } finally {
      channel.close();
    }
  }

  private void clear() throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }
}

package wheelhouse.desktop.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import wheelhouse.content.Bundled;
import wheelhouse.desktop.settings.Bin;
import wheelhouse.desktop.settings.Player;
import wheelhouse.desktop.settings.Players;
import wheelhouse.replay.Header;
import wheelhouse.replay.Replay;
import wheelhouse.replay.Replayer;
import wheelhouse.replay.RunStore;
import wheelhouse.replay.RunWriter;
import wheelhouse.replay.UnreadableRun;
import wheelhouse.run.Confidence;
import wheelhouse.run.ReadQuestion;
import wheelhouse.run.Run;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Model;

/** A machine for tests, in a folder: with scenarios to add, and runs that were really played. */
public final class Desk {

  public static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private final Path folder;

  public Desk(Path folder) {
    this.folder = folder;
  }

  public Bin bin() {
    return new Bin(folder.resolve("deleted"));
  }

  public Path scenarios() {
    return folder.resolve("scenarios");
  }

  public Library library() {
    return new Library(scenarios(), bin());
  }

  public Players players() {
    return new Players(folder.resolve("runs"));
  }

  public Player first() {
    return players().all().get(0);
  }

  public RunStore store() {
    return first().store();
  }

  public PastRuns runs() {
    return PastRuns.read(store(), library().stock("en"));
  }

  /** A file on a stick. */
  public Path stick(String name, String text) {
    try {
      Path stick = Files.createDirectories(folder.resolve("stick"));
      return Files.writeString(stick.resolve(name), text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The text of the shortest shipped scenario, under another id and title. */
  public static String own(String id, String title) {
    try (InputStream in = Desk.class.getResourceAsStream("/scenarios/first-week.json")) {
      if (in == null) {
        throw new IllegalStateException("gone");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("\"id\": \"first-week\"", "\"id\": \"" + id + "\"")
          .replace("\"The first eight days\"", "\"" + title + "\"");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Plays some days of a scenario, all of them by holding, and keeps the run. */
  public Path played(Scenario scenario, long seed, int days, Instant started) {
    Run run = new Run(Model.of(scenario), seed);
    try {
      List<Path> before = store().files();
      try (RunWriter writer = store().create(run, Header.of(run, started.toString()))) {
        for (int day = 0; day < days && !run.isOver(); day++) {
          read(run);
          run.endDay();
        }
        if (run.isOver()) {
          run.commit("I will ask first.");
        }
        Optional<String> failed = writer.save();
        if (failed.isPresent()) {
          throw new IllegalStateException(failed.get());
        }
      }
      return store().files().stream().filter(each -> !before.contains(each)).findFirst().get();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Says something of every slip: as sure as its number has it, and always the first answer. */
  private static void read(Run run) {
    for (int place = 0; place < run.observation().openCount(); place++) {
      int incident = run.observation().open(place);
      for (ReadQuestion question : ReadQuestion.values()) {
        run.read(incident, question, 0, Confidence.values()[incident % 3]);
      }
    }
  }

  /** Forks a kept run on the morning of a day, plays it to its end by holding, and keeps it. */
  public Path forked(Path file, Scenario scenario, int day, Instant started) {
    try {
      Model model = Model.of(scenario);
      if (Replayer.replay(RunStore.read(file), model) instanceof Replay.Proven proven) {
        Header.Branch from = Header.Branch.of(file, day);
        try (RunWriter writer = store().fork(proven.run(), from, started.toString())) {
          while (!writer.run().isOver()) {
            writer.run().endDay();
          }
          writer.save();
          return writer.file().orElseThrow();
        }
      }
      throw new IllegalStateException(file + " cannot be played again");
    } catch (IOException | UnreadableRun failed) {
      throw new IllegalStateException(failed);
    }
  }

  public static Scenario firstWeek() {
    return Bundled.find("first-week").flatMap(each -> each.scenario()).orElseThrow();
  }
}

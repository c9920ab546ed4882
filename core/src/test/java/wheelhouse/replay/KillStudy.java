package wheelhouse.replay;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import wheelhouse.run.Day;
import wheelhouse.run.RandomPlay;
import wheelhouse.run.Run;
import wheelhouse.scenario.Generated;
import wheelhouse.sim.Model;

/**
 * Kills a playing program for real, many times, and counts what was lost. A child plays a long run
 * and says after every save how far it is safe; it is killed at a random moment without warning,
 * while it is writing. Then its file is taken up again: every day and every answer that was said to
 * be safe must be there, and equal to what was played.
 *
 * <p>Not a test, since it starts programs and takes minutes: run its main with the number of kills.
 */
public final class KillStudy {

  private static final String NOON = "2026-11-20T12:00:00Z";
  private static final Generated LONG =
      Generated.SMALL.days(60, 20).incidents(60).sources(1).causes(3);

  private KillStudy() {}

  /**
   * @param args how many kills; or for the child {@code child}, the seed and the folder
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args[0].equals("child")) {
      child(Long.parseLong(args[1]), Path.of(args[2]));
      return;
    }
    Path folder = Files.createTempDirectory("kill-study");
    Tally tally = new Tally();
    int kills = Integer.parseInt(args[0]);
    SplittableRandom random = new SplittableRandom(20261101);
    for (int kill = 0; kill < kills; kill++) {
      Path runs = folder.resolve("kill-" + kill);
      Killed killed = kill(kill, runs, random);
      tally.count(kill, killed, runs);
    }
    delete(folder);
    System.out.println(tally);
    if (tally.lost > 0 || tally.unreadable > 0) {
      System.exit(1);
    }
  }

  private static Model model(long seed) {
    return Model.of(LONG.scenario(seed));
  }

  private static void child(long seed, Path folder) throws IOException {
    Run run = new Run(model(seed), seed);
    try (RunWriter writer = new RunStore(folder).create(run, Header.of(run, NOON))) {
      System.out.println("0 0");
      for (int day = 1; !run.isOver(); day++) {
        RandomPlay.layOutDay(run, seed * 1000 + day);
        say(writer.save(), run);
        run.endDay();
        say(writer.save(), run);
      }
    }
  }

  private static void say(Optional<String> failed, Run run) throws IOException {
    if (failed.isPresent()) {
      throw new IOException(failed.get());
    }
    System.out.println(run.days().size() + " " + (run.isOver() ? 0 : run.answered().size()));
  }

  /** How far a child said it was safe, and whether it was killed before it had ended. */
  private record Killed(int days, int answered, boolean inTime) {}

  private static Killed kill(long seed, Path folder, SplittableRandom random)
      throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KillStudy.class.getName(),
                "child",
                Long.toString(seed),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int killAfter = random.nextInt(110);
    long more = random.nextLong(3_000_000);
    String last = "-1 0";
    int lines = 0;
    boolean killed = false;
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        last = line;
        if (lines++ == killAfter) {
          long until = System.nanoTime() + more;
          while (System.nanoTime() < until) {
            Thread.onSpinWait();
          }
          killed = child.isAlive();
          child.destroyForcibly();
        }
      }
    } catch (IOException closed) {
      // The pipe went with the child; what it said before counts.
    }
    child.waitFor();
    String[] said = last.split(" ");
    return new Killed(
        Integer.parseInt(said[0]), said.length > 1 ? Integer.parseInt(said[1]) : 0, killed);
  }

  private static final class Tally {
    private int kills;
    private int tooLate;
    private int torn;
    private int resumed;
    private int lost;
    private int unreadable;
    private int ahead;

    void count(long seed, Killed killed, Path folder) throws IOException {
      kills++;
      tooLate += killed.inTime() ? 0 : 1;
      List<Path> files = new RunStore(folder).files();
      if (files.isEmpty()) {
        lost += killed.days() >= 0 ? 1 : 0;
        return;
      }
      Path file = files.get(0);
      byte[] bytes = Files.readAllBytes(file);
      torn += bytes.length > 0 && bytes[bytes.length - 1] != '\n' ? 1 : 0;
      try (RunWriter writer = RunStore.resume(file, model(seed))) {
        resumed++;
        Run run = writer.run();
        int days = RunStore.read(file).days().size();
        boolean kept =
            days > killed.days()
                || days == killed.days()
                    && (run.isOver() || run.answered().size() >= killed.answered());
        lost += kept && same(seed, run) ? 0 : 1;
        ahead += days > killed.days() || run.answered().size() > killed.answered() ? 1 : 0;
      } catch (UnreadableRun unreadable1) {
        unreadable++;
        System.out.println("kill " + seed + ": " + unreadable1.sentence());
      }
    }

    /** Whether the run that was taken up is what the child must have played. */
    private static boolean same(long seed, Run resumed) {
      Run played = new Run(resumed.model(), seed);
      for (int day = 1; day <= Math.min(60, resumed.days().size()); day++) {
        RandomPlay.layOutDay(played, seed * 1000 + day);
        Day ended = played.endDay();
        if (!ended.equals(resumed.days().get(day - 1))) {
          return false;
        }
      }
      return true;
    }

    @Override
    public String toString() {
      return kills
          + " kills ("
          + tooLate
          + " after the child had ended), "
          + torn
          + " files with a torn line, "
          + resumed
          + " taken up again, "
          + ahead
          + " of them with more than was said to be safe; "
          + lost
          + " lost more than the unfinished day, "
          + unreadable
          + " could not be read";
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}

package wheelhouse.bench;

import com.bladecoder.ink.runtime.Story;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import wheelhouse.content.Bundled;
import wheelhouse.content.Golden;
import wheelhouse.policy.Entry;
import wheelhouse.policy.Playing;
import wheelhouse.policy.Roster;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Model;

/**
 * Random play of one scenario by three players in one go: this engine, blade-ink on the same
 * virtual machine, and inkjs on Node, both with the story that {@link InkStory} tells of the
 * scenario. CPU time of the playing thread, or of Node's process; the best of several batches.
 */
final class Peers {

  /** Four weeks with 27 incidents, and words enough for a story. */
  static final String SCENARIO = "dry-run";

  static final Path FOLDER = Golden.path("core/src/test/peers");
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int BATCHES = 10;
  private static final long BATCH_NANOS = 400_000_000;

  private Peers() {}

  /** Plays one run of a seed, and returns how many decisions it took. */
  private interface Player {
    long play(long seed) throws Exception;
  }

  /**
   * What a player reached.
   *
   * @param runs playthroughs a second
   * @param decisions decisions a second
   */
  private record Reached(String who, double runs, double decisions) {}

  static void main() throws Exception {
    Scenario scenario = scenario();
    Reached ours = measure("wheelhouse", ours(Model.of(scenario)));
    Reached blade = measure("blade-ink 1.2.0", blade());
    System.out.printf(
        Locale.ROOT,
        "%-16s %12s %12s %14s%n",
        "random play",
        "runs/s",
        "decisions/s",
        "decisions/run");
    print(ours);
    print(blade);
    double best = blade.decisions();
    Reached node = node();
    if (node.runs() > 0) {
      print(node);
      best = Math.max(best, node.decisions());
    }
    System.out.printf(
        Locale.ROOT,
        "%nWheelhouse is %.0f times the faster of the others.%n",
        ours.decisions() / best);
  }

  static Scenario scenario() {
    return Bundled.find(SCENARIO).orElseThrow().scenario().orElseThrow();
  }

  private static void print(Reached reached) {
    System.out.printf(
        Locale.ROOT,
        "%-16s %12.0f %12.0f %14.1f%n",
        reached.who(),
        reached.runs(),
        reached.decisions(),
        reached.decisions() / reached.runs());
  }

  private static Entry random() {
    return Roster.named("random").orElseThrow();
  }

  private static Player ours(Model model) {
    Playing playing = new Playing(model, random());
    double decisions = openDays(model);
    return seed -> {
      playing.play(seed);
      return Math.round(decisions);
    };
  }

  /** On how many slips and days there is something to pick, on average over some runs. */
  private static double openDays(Model model) {
    double sum = 0;
    for (double open : openDaysOfEach(model)) {
      sum += open;
    }
    return sum;
  }

  /** On how many days each incident is open while the manager is there, on average. */
  static double[] openDaysOfEach(Model model) {
    int runs = 400;
    int days = model.scenario().days();
    double[] open = new double[model.scenario().incidents().size()];
    Playing playing = new Playing(model, random());
    for (int seed = 1; seed <= runs; seed++) {
      Facts facts = playing.play(seed).facts();
      for (int incident = 0; incident < facts.incidents(); incident++) {
        int done = facts.doneDay(incident) == 0 ? days : Math.min(days, facts.doneDay(incident));
        int from = facts.arrived(incident);
        open[facts.template(incident)] += Math.max(0, done - from + 1) / (double) runs;
      }
    }
    return open;
  }

  private static Player blade() throws Exception {
    Story story = new Story(Files.readString(FOLDER.resolve("story.ink.json")));
    return seed -> {
      SplittableRandom random = new SplittableRandom(seed);
      story.resetState();
      long decisions = 0;
      while (true) {
        while (story.canContinue()) {
          story.Continue();
        }
        int choices = story.getCurrentChoices().size();
        if (choices == 0) {
          return decisions;
        }
        story.chooseChoiceIndex(random.nextInt(choices));
        decisions++;
      }
    };
  }

  private static Reached measure(String who, Player player) throws Exception {
    long seed = 0;
    long warm = THREADS.getCurrentThreadCpuTime();
    while (THREADS.getCurrentThreadCpuTime() - warm < 4 * BATCH_NANOS) {
      player.play(++seed);
    }
    double runs = 0;
    double decisions = 0;
    for (int batch = 0; batch < BATCHES; batch++) {
      long from = THREADS.getCurrentThreadCpuTime();
      long played = 0;
      long taken = 0;
      while (THREADS.getCurrentThreadCpuTime() - from < BATCH_NANOS) {
        taken += player.play(++seed);
        played++;
      }
      double seconds = (THREADS.getCurrentThreadCpuTime() - from) / 1e9;
      runs = Math.max(runs, played / seconds);
      decisions = Math.max(decisions, taken / seconds);
    }
    return new Reached(who, runs, decisions);
  }

  /** Lets Node play; where there is none, or inkjs is not installed, says so and leaves it out. */
  private static Reached node() throws InterruptedException {
    try {
      Process process = new ProcessBuilder("node", "play.mjs").directory(FOLDER.toFile()).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor(2, TimeUnit.MINUTES) && process.exitValue() == 0) {
        String[] figures = said.strip().split(" ");
        return new Reached(
            "inkjs 2.4.0", Double.parseDouble(figures[0]), Double.parseDouble(figures[1]));
      }
    } catch (IOException none) {
      // Told below.
    }
    System.out.println("inkjs is left out. Maybe: cd core/src/test/peers && npm ci");
    return new Reached("inkjs 2.4.0", 0, 0);
  }
}

package wheelhouse.debrief;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import wheelhouse.replay.Header;
import wheelhouse.replay.RunRecord;
import wheelhouse.replay.RunStore;
import wheelhouse.replay.RunStore.Kept;
import wheelhouse.replay.RunTree;
import wheelhouse.run.Result;
import wheelhouse.sim.Simulation;

/**
 * A run beside those that share its beginning: the original, and what was forked from it. All of
 * them are played under the same luck, so what they differ in comes of what was decided.
 *
 * @param twigs the original first, and each before its own branches; a single one if nothing was
 *     ever forked
 */
public record Branches(List<Twig> twigs) {

  public Branches {
    twigs = List.copyOf(twigs);
  }

  /**
   * One of them.
   *
   * @param file where it is kept
   * @param depth how many forks lie between it and the original
   * @param from the day on whose morning it parts from the run above it; 0 for the original, and
   *     for a branch whose original is gone the day it once parted on
   * @param day the day on which it stands, from 1; the last one with the manager there once it is
   *     over
   * @param result how it ended, if it did
   * @param against how that differs from how the original ended; empty for the original, and as
   *     long as one of the two is not over
   * @param shown whether it is the one that is looked at
   */
  public record Twig(
      Path file,
      int depth,
      int from,
      int day,
      Optional<Result> result,
      Optional<Against> against,
      boolean shown) {

    /** Whether it was never forked from another. */
    public boolean isOriginal() {
      return from == 0;
    }
  }

  /**
   * How the end of a branch differs from that of its original.
   *
   * @param harm how much more harm, in harm points; below 0 if less
   * @param growth how much more growth; below 0 if less
   */
  public record Against(double harm, double growth) {

    private static final double HARM_SHOWN = 0.5;
    private static final double GROWTH_SHOWN = 0.05;

    /** 1 if fewer were harmed, -1 if more; 0 if the difference is less than what is shown. */
    public int kept() {
      return -sign(harm, HARM_SHOWN);
    }

    /** 1 if the team grew more, -1 if less; 0 if the difference is less than what is shown. */
    public int grew() {
      return sign(growth, GROWTH_SHOWN);
    }

    private static int sign(double difference, double shown) {
      return Math.abs(difference) < shown ? 0 : (int) Math.signum(difference);
    }
  }

  /** A run that has no others beside it, or none that are known. */
  public static Branches none() {
    return new Branches(List.of());
  }

  /** What the run in a file belongs to, as far as it is kept in the same folder. */
  public static Branches beside(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      return none();
    }
    try {
      return new RunStore(folder)
          .family(file)
          .map(family -> of(family, file))
          .orElseGet(Branches::none);
    } catch (IOException unreadable) {
      return none();
    }
  }

  /**
   * A run among its family.
   *
   * @param shown the file of the run that is looked at
   */
  public static Branches of(RunTree<Kept> family, Path shown) {
    Path name = shown.getFileName();
    Optional<Result> original = family.run().record().result();
    return new Branches(
        family.twigs().stream()
            .map(
                twig -> {
                  RunRecord record = twig.run().record();
                  Optional<Against> against =
                      twig.depth() == 0
                          ? Optional.empty()
                          : original.flatMap(first -> record.result().map(last -> of(first, last)));
                  return new Twig(
                      twig.run().file(),
                      twig.depth(),
                      record.header().branch().map(Header.Branch::day).orElse(0),
                      day(record),
                      record.result(),
                      against,
                      twig.run().file().endsWith(name));
                })
            .toList());
  }

  private static Against of(Result first, Result last) {
    return new Against(last.harm() - first.harm(), last.growth() - first.growth());
  }

  private static int day(RunRecord record) {
    int there =
        (int) record.days().stream().filter(day -> day.stage() == Simulation.Stage.PRESENT).count();
    return record.result().isPresent() ? Math.max(1, there) : there + 1;
  }

  /** Whether anything was forked at all. */
  public boolean any() {
    return twigs.size() > 1 || twigs.stream().anyMatch(twig -> !twig.isOriginal());
  }

  /** The one that is looked at. */
  public Optional<Twig> shown() {
    return twigs.stream().filter(Twig::shown).findFirst();
  }
}

package wheelhouse.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import wheelhouse.content.Finding;
import wheelhouse.content.Messages;
import wheelhouse.policy.Comparison.Measure;
import wheelhouse.policy.Comparison.Outcomes;

/** What is shown of a file that is watched: one screen, with what changed at its head. */
final class WatchPage {

  /** How many new findings are shown with the line that they are about. */
  private static final int WHOLE = 2;

  /** How many findings of a sort are named. */
  private static final int NAMED = 8;

  private final String file;
  private final Watching watching;
  private final List<String> lines = new ArrayList<>();
  private final List<Finding> came = new ArrayList<>();
  private final List<Finding> went = new ArrayList<>();
  private final List<Finding> besides = new ArrayList<>();
  private boolean compared;

  WatchPage(String file, Watching watching) {
    this.file = file;
    this.watching = watching;
  }

  /** When the file was read, and has not been played. */
  List<String> read(Watching.Checked read) {
    compare(watching.before().read(), watching.now().read());
    if (read.playable()) {
      compare(watching.before().thought(), watching.now().thought());
    }
    head("read in " + read.millis() + " ms");
    changes();
    gap();
    if (read.playable()) {
      lines.add("not yet played");
    } else {
      lines.add("not played: what has errors cannot be");
      int more =
          watching.now().thought().map(List::size).orElse(0)
              + watching.now().played().map(List::size).orElse(0);
      if (more > 0) {
        lines.add("what else there was, " + more + ", is looked for again then");
      }
    }
    return lines;
  }

  /**
   * When it has been played, too.
   *
   * @param last how it played before
   */
  List<String> played(Watching.Played played, Optional<Sampled> last) {
    compare(watching.before().read(), watching.now().read());
    compare(watching.before().thought(), watching.now().thought());
    compare(watching.before().played(), watching.now().played());
    head(
        String.format(
            Locale.ROOT,
            "read in %d ms, played in %.1f s",
            watching.checked().map(Watching.Checked::millis).orElse(0L),
            played.millis() / 1000.0));
    changes();
    gap();
    balance(played.sample());
    last.ifPresent(before -> drift(Drift.of(before, played.sample())));
    return lines;
  }

  private void gap() {
    lines.add("");
  }

  private void head(String how) {
    List<Finding> all = new ArrayList<>(came);
    all.addAll(besides);
    lines.add(file + ", save " + watching.saves() + " (" + how + ")");
    lines.add(Messages.counts(all, 1).strip());
  }

  // ---- findings

  /** What came and what went of some findings; where they were never looked for, what there is. */
  private void compare(Optional<List<Finding>> before, Optional<List<Finding>> now) {
    List<Finding> all = now.orElse(List.of());
    if (before.isEmpty()) {
      besides.addAll(all);
      return;
    }
    List<Finding> fresh = without(all, before.get());
    compared = true;
    came.addAll(fresh);
    went.addAll(without(before.get(), all));
    besides.addAll(without(all, fresh));
  }

  /** The first findings without the others, each of which stands for one of its identity. */
  private static List<Finding> without(List<Finding> findings, List<Finding> others) {
    Map<String, Integer> left = new HashMap<>();
    others.forEach(each -> left.merge(each.identity(), 1, Integer::sum));
    List<Finding> rest = new ArrayList<>();
    for (Finding each : findings) {
      int same = left.getOrDefault(each.identity(), 0);
      if (same > 0) {
        left.put(each.identity(), same - 1);
      } else {
        rest.add(each);
      }
    }
    return rest;
  }

  private void changes() {
    if (compared && came.isEmpty() && went.isEmpty()) {
      label("nothing came with this save, and nothing went");
    }
    if (!came.isEmpty()) {
      label("came with this save:");
      came.stream().limit(WHOLE).forEach(each -> Messages.pretty(each).lines().forEach(lines::add));
      list(came.subList(Math.min(WHOLE, came.size()), came.size()));
    }
    if (!went.isEmpty()) {
      label("went:");
      list(went);
    }
    if (!besides.isEmpty()) {
      label(compared ? "still there:" : "there is:");
      list(besides);
    }
  }

  private void label(String label) {
    gap();
    lines.add(label);
  }

  private void list(List<Finding> findings) {
    findings.stream().limit(NAMED).forEach(each -> lines.add(Messages.line(each).strip()));
    if (findings.size() > NAMED) {
      lines.add("and " + (findings.size() - NAMED) + " more: wheelhouse check " + file);
    }
  }

  // ---- balance

  private void balance(Sampled sample) {
    lines.add("how it plays, over " + Sampled.SEEDS + " seeds:");
    row("the reader", sample.reader(), "");
    Outcomes onHarm = sample.nearest(Measure.HARM);
    Outcomes onGrowth = sample.nearest(Measure.GROWTH);
    if (onHarm.policy().equals(onGrowth.policy())) {
      row("nearest constant", onHarm, onHarm.policy());
    } else {
      row("nearest on harm", onHarm, onHarm.policy());
      row("nearest on growth", onGrowth, onGrowth.policy());
    }
  }

  private void row(String who, Outcomes outcomes, String policy) {
    lines.add(
        String.format(
                Locale.ROOT,
                "  %-18s harm %6.1f   growth %6.2f   %s",
                who,
                outcomes.mean(Measure.HARM),
                outcomes.mean(Measure.GROWTH),
                policy)
            .stripTrailing());
  }

  private void drift(Drift drift) {
    gap();
    if (drift.isNone()) {
      lines.add("none of that moved outside the noise since it was last played");
      return;
    }
    lines.add("since it was last played (± holds 99 times in 100):");
    drift.lines().forEach(each -> lines.add("  " + each));
  }
}

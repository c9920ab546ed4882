package wheelhouse.balance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import wheelhouse.balance.Standing.Sort;
import wheelhouse.policy.Comparison;
import wheelhouse.policy.Comparison.Measure;
import wheelhouse.policy.Comparison.Outcomes;
import wheelhouse.policy.Entry;
import wheelhouse.policy.Estimate;
import wheelhouse.policy.Roster;
import wheelhouse.run.References;
import wheelhouse.run.Score;
import wheelhouse.sim.Model;

/**
 * Plays policies over many seeds and keeps sums, not runs: what is held does not grow with the
 * seeds. The figures are those of {@link Comparison}.
 */
final class Standings {

  private static final int BLOCK = 500;
  private static final int CLOUD = 120;

  private final References references;
  private final int reader;
  private final List<Sums> sums;

  /** What is summed of one policy. */
  private static final class Sums {
    private final Map<Measure, Moments> measures = new EnumMap<>(Measure.class);
    private final Moments headline = new Moments();
    private final Moments harmMore = new Moments();
    private final Moments growthMore = new Moments();
    private final Moments lead = new Moments();
    private final List<Cloud.Run> runs = new ArrayList<>();
    private double together;
    private int harmEdges;
    private int growthEdges;

    Sums() {
      for (Measure measure : Measure.values()) {
        measures.put(measure, new Moments());
      }
    }
  }

  private Standings(References references, int reader, int policies) {
    this.references = references;
    this.reader = reader;
    sums = new ArrayList<>();
    for (int p = 0; p < policies; p++) {
      sums.add(new Sums());
    }
  }

  /**
   * Plays policies on seeds {@code first} to {@code first + seeds - 1}.
   *
   * @param entries among them the careful reader
   * @return one standing for each, in the same order
   */
  static List<Standing> play(
      Model model,
      List<Entry> entries,
      References references,
      long first,
      int seeds,
      Progress progress) {
    List<String> names = entries.stream().map(Entry::name).toList();
    Standings standings = new Standings(references, names.indexOf(Roster.READER), entries.size());
    for (int done = 0; done < seeds; ) {
      int block = Math.min(BLOCK, seeds - done);
      standings.add(Comparison.play(model, entries, first + done, block));
      done += block;
      progress.at("playing " + entries.size() + " policies", (double) done / seeds);
    }
    Map<String, Sort> sorts = sorts();
    List<Standing> all = new ArrayList<>();
    for (int p = 0; p < names.size(); p++) {
      all.add(standings.standing(p, names.get(p), sorts.getOrDefault(names.get(p), Sort.READER)));
    }
    return all;
  }

  /** The sort of every policy but the reader. */
  private static Map<String, Sort> sorts() {
    Map<String, Sort> sorts = new TreeMap<>();
    Roster.constants().forEach(entry -> sorts.put(entry.name(), Sort.CONSTANT));
    Roster.rules().forEach(entry -> sorts.put(entry.name(), Sort.RULE));
    Roster.tricks().forEach(entry -> sorts.put(entry.name(), Sort.TRICK));
    Roster.ablations().forEach(entry -> sorts.put(entry.name(), Sort.WITHOUT));
    sorts.put(Roster.SEES_THE_TRUTH, Sort.SEER);
    return sorts;
  }

  private void add(List<Outcomes> block) {
    double[] readersHarm = block.get(reader).of(Measure.HARM);
    double[] readersGrowth = block.get(reader).of(Measure.GROWTH);
    for (int p = 0; p < sums.size(); p++) {
      Outcomes outcomes = block.get(p);
      Sums sum = sums.get(p);
      double[] harm = outcomes.of(Measure.HARM);
      double[] growth = outcomes.of(Measure.GROWTH);
      for (Measure measure : Measure.values()) {
        Moments moments = sum.measures.get(measure);
        for (double value : outcomes.of(measure)) {
          moments.add(value);
        }
      }
      for (int i = 0; i < harm.length; i++) {
        double headline = Score.of(harm[i], growth[i], references).headline();
        double reached = Score.of(readersHarm[i], readersGrowth[i], references).headline();
        sum.headline.add(headline);
        sum.lead.add(reached - headline);
        sum.harmMore.add(harm[i] - readersHarm[i]);
        sum.growthMore.add(growth[i] - readersGrowth[i]);
        sum.harmEdges += harm[i] < readersHarm[i] ? 1 : 0;
        sum.growthEdges += growth[i] > readersGrowth[i] ? 1 : 0;
        sum.together += harm[i] * growth[i];
        if (sum.runs.size() < CLOUD) {
          sum.runs.add(new Cloud.Run(harm[i], growth[i]));
        }
      }
    }
  }

  private Standing standing(int at, String name, Sort sort) {
    Sums sum = sums.get(at);
    Map<Measure, Estimate> measures =
        sum.measures.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().estimate()));
    int runs = measures.get(Measure.HARM).values();
    return new Standing(
        name,
        sort,
        measures,
        sum.headline.estimate(),
        sum.harmMore.estimate(),
        sum.growthMore.estimate(),
        sum.lead.estimate(),
        (double) sum.harmEdges / runs,
        (double) sum.growthEdges / runs,
        cloud(sum, runs));
  }

  private static Cloud cloud(Sums sum, int runs) {
    Moments harm = sum.measures.get(Measure.HARM);
    Moments growth = sum.measures.get(Measure.GROWTH);
    double harmSpread = Math.sqrt(harm.variance());
    double growthSpread = Math.sqrt(growth.variance());
    double covariance =
        runs < 2 ? 0 : (sum.together - runs * harm.mean() * growth.mean()) / (runs - 1);
    double both = harmSpread * growthSpread;
    double tilt = both == 0 ? 0 : Math.max(-1, Math.min(1, covariance / both));
    return new Cloud(harm.mean(), growth.mean(), harmSpread, growthSpread, tilt, sum.runs);
  }

  /** The standing of a policy. */
  static Standing of(String policy, List<Standing> standings) {
    return standings.stream()
        .filter(each -> each.policy().equals(policy))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("nobody called " + policy + " played"));
  }
}

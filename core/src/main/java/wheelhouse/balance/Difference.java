package wheelhouse.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wheelhouse.policy.Comparison.Measure;
import wheelhouse.policy.Comparison.Outcomes;
import wheelhouse.policy.Estimate;
import wheelhouse.policy.Headline;
import wheelhouse.policy.Roster;
import wheelhouse.policy.Statistics;
import wheelhouse.replay.ScenarioHash;
import wheelhouse.run.References;
import wheelhouse.scenario.Habit;
import wheelhouse.scenario.Scenario;

/**
 * What a change of a scenario means for players, not for its text. Everything is played on the same
 * luck before and after, and only what is clear by three standard errors is said.
 *
 * @param seeds over how many runs of each policy; 0 if nothing had to be played
 * @param topics what has changed, topic by topic; those without a change are left out
 * @param policies how every policy's results have moved, clear or not
 * @param habits how every habit's worth has moved, clear or not
 */
public record Difference(int seeds, List<Topic> topics, List<Moved> policies, List<Moved> habits) {

  public Difference {
    topics = List.copyOf(topics);
    policies = List.copyOf(policies);
    habits = List.copyOf(habits);
  }

  /** Changes of one sort, each in a sentence. */
  public record Topic(String word, String heading, List<String> changes) {
    public Topic {
      changes = List.copyOf(changes);
    }
  }

  /**
   * How something has moved, after less before, paired.
   *
   * @param name of the policy or habit
   * @param harm of its runs; for a habit, of what going without it adds
   * @param growth of its runs; for a habit, of what going without it adds
   */
  public record Moved(String name, Estimate harm, Estimate growth) {

    private boolean isAtAll() {
      return harm.mean() != 0 || harm.error() != 0 || growth.mean() != 0 || growth.error() != 0;
    }

    /** Whether anything has clearly moved. */
    public boolean isClear() {
      return harm.isAbove(0) || harm.isBelow(0) || growth.isAbove(0) || growth.isBelow(0);
    }
  }

  /**
   * Holds two scenarios, or two versions of one, against each other.
   *
   * @param storedBefore the references stored beside the one, if they are its own
   * @param storedAfter the same of the other
   * @param seeds over how many runs of each policy, at least 2
   */
  public static Difference of(
      Scenario before,
      Optional<References> storedBefore,
      Scenario after,
      Optional<References> storedAfter,
      int seeds,
      Progress progress) {
    List<Topic> topics = new ArrayList<>();
    add(topics, "length", "How long it is", Lengths.between(before, after));
    if (ScenarioHash.of(before).equals(ScenarioHash.of(after))) {
      add(topics, "teaches", "What it teaches", claims(before, after));
      return new Difference(0, topics, List.of(), List.of());
    }
    Profile.Against against = Profile.Against.both(storedBefore, storedAfter);
    progress.at("playing the one", 0);
    Profile one = Profile.of(before, storedBefore, against, seeds);
    progress.at("playing the other", 0.5);
    Profile other = Profile.of(after, storedAfter, against, seeds);
    List<Moved> policies = new ArrayList<>();
    one.outcomes().forEach(each -> policies.add(moved(each, other.of(each.policy()))));
    List<Moved> habits = new ArrayList<>();
    for (Habit habit : Habit.values()) {
      habits.add(worth(habit, one, other));
    }
    if (policies.stream().noneMatch(Moved::isAtAll)) {
      add(topics, "teaches", "What it teaches", claims(before, after));
      return new Difference(seeds, topics, policies, List.of());
    }
    add(topics, "outcomes", "What can happen", Happenings.between(one.reached(), other.reached()));
    add(topics, "best-play", "Best play", BestPlay.between(one, other));
    add(topics, "policies", "Where every way of playing ends", said(policies));
    List<String> teaches = new ArrayList<>(claims(before, after));
    teaches.addAll(taught(one, other, habits));
    add(topics, "teaches", "What it teaches", teaches);
    if (!topics.isEmpty()) {
      add(topics, "references", "What scores are measured against", references(one, other, seeds));
    }
    return new Difference(seeds, topics, policies, habits);
  }

  private static void add(List<Topic> topics, String word, String heading, List<String> changes) {
    if (!changes.isEmpty()) {
      topics.add(new Topic(word, heading, changes));
    }
  }

  /** Whether nothing changes for players. */
  public boolean isSame() {
    return topics.isEmpty();
  }

  private static Moved moved(Outcomes before, Outcomes after) {
    return new Moved(
        before.policy(),
        Estimate.ofDifference(after.of(Measure.HARM), before.of(Measure.HARM)),
        Estimate.ofDifference(after.of(Measure.GROWTH), before.of(Measure.GROWTH)));
  }

  private static Moved worth(Habit habit, Profile one, Profile other) {
    return new Moved(
        habit.word(),
        Estimate.ofDifference(
            without(habit, other, Measure.HARM), without(habit, one, Measure.HARM)),
        Estimate.ofDifference(
            without(habit, other, Measure.GROWTH), without(habit, one, Measure.GROWTH)));
  }

  private static double[] without(Habit habit, Profile profile, Measure measure) {
    return Statistics.differences(
        profile.of(Roster.readerWithout(habit).name()).of(measure),
        profile.of(Roster.READER).of(measure));
  }

  private static List<String> said(List<Moved> policies) {
    return policies.stream()
        .filter(Moved::isClear)
        .map(moved -> Words.policy(moved.name()) + ": " + said(moved))
        .toList();
  }

  private static String said(Moved moved) {
    List<String> parts = new ArrayList<>();
    if (moved.harm().isAbove(0) || moved.harm().isBelow(0)) {
      parts.add("harm " + Telling.interval(moved.harm(), 1));
    }
    if (moved.growth().isAbove(0) || moved.growth().isBelow(0)) {
      parts.add("growth " + Telling.interval(moved.growth(), 2));
    }
    return String.join(", ", parts);
  }

  private static List<String> claims(Scenario before, Scenario after) {
    List<String> changes = new ArrayList<>();
    for (Habit habit : Habit.values()) {
      boolean was = before.teaches().contains(habit);
      boolean is = after.teaches().contains(habit);
      if (was != is) {
        changes.add(
            "it " + (is ? "now claims" : "no longer claims") + " to teach " + Words.habit(habit));
      }
    }
    return changes;
  }

  private static List<String> taught(Profile one, Profile other, List<Moved> habits) {
    List<String> changes = new ArrayList<>();
    for (Habit habit : Habit.values()) {
      Worth.Says was = says(habit, one);
      Worth.Says is = says(habit, other);
      Moved moved = habits.get(habit.ordinal());
      if (!moved.isClear()) {
        continue;
      }
      String name = "going without “" + Words.habit(habit) + "” ";
      changes.add(
          was == is
              ? name + costs(moved)
              : name + said(is) + ", before it " + saidOnce(was) + ": it " + costs(moved));
    }
    return changes;
  }

  private static String costs(Moved moved) {
    List<String> parts = new ArrayList<>();
    if (moved.harm().isAbove(0) || moved.harm().isBelow(0)) {
      parts.add(size(moved.harm(), 1) + (moved.harm().mean() > 0 ? " more harm" : " less harm"));
    }
    if (moved.growth().isAbove(0) || moved.growth().isBelow(0)) {
      boolean more = moved.growth().mean() < 0;
      parts.add(size(moved.growth(), 2) + (more ? " more growth" : " less growth"));
    }
    return "costs " + String.join(" and ", parts) + " than before";
  }

  private static String size(Estimate estimate, int places) {
    double size = Math.abs(estimate.mean());
    return Telling.plusMinus(new Estimate(size, estimate.error(), estimate.values()), places);
  }

  private static String said(Worth.Says says) {
    return switch (says) {
      case PAYS -> "makes it worse";
      case NOTHING -> "makes no clear difference";
      case COSTS -> "makes it better";
      case NEVER_ARISES -> "never arises";
    };
  }

  private static String saidOnce(Worth.Says says) {
    return switch (says) {
      case PAYS -> "made it worse";
      case NOTHING -> "made no clear difference";
      case COSTS -> "made it better";
      case NEVER_ARISES -> "never arose";
    };
  }

  private static Worth.Says says(Habit habit, Profile profile) {
    Outcomes reader = profile.of(Roster.READER);
    Outcomes without = profile.of(Roster.readerWithout(habit).name());
    return new Worth(
            habit,
            profile.scenario().teaches().contains(habit),
            Estimate.ofDifference(
                Headline.of(reader, profile.references()),
                Headline.of(without, profile.references())),
            Estimate.ofDifference(without.of(Measure.HARM), reader.of(Measure.HARM)),
            Estimate.ofDifference(reader.of(Measure.GROWTH), without.of(Measure.GROWTH)))
        .says();
  }

  private static List<String> references(Profile one, Profile other, int seeds) {
    List<String> changes = new ArrayList<>(Span.between(one, other, seeds));
    if (!other.stored()) {
      changes.add("those of the second are not stored: maybe “references” should work them out");
    }
    return changes;
  }
}

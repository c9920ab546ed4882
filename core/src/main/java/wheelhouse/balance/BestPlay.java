package wheelhouse.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wheelhouse.policy.Comparison.Outcomes;
import wheelhouse.policy.Estimate;
import wheelhouse.policy.Headline;
import wheelhouse.policy.Roster;
import wheelhouse.policy.Statistics;
import wheelhouse.scenario.Pick;

/** What it is best to do, before and after a change. */
final class BestPlay {

  private static final double CLEARLY = 3;

  private BestPlay() {}

  /** What has changed in it. */
  static List<String> between(Profile before, Profile after) {
    List<String> changes = new ArrayList<>();
    String was = best(before);
    String is = best(after);
    double[] lead = lead(is, was, after);
    boolean moved = Estimate.ofDifference(lead, lead(is, was, before)).isAbove(0);
    if (moved && Estimate.of(lead).isAbove(0)) {
      changes.add(
          "the best score is now that of “"
              + Words.policy(is)
              + "”, not of “"
              + Words.policy(was)
              + "”");
    }
    for (Pick pick : Pick.values()) {
      double share = share(before, pick);
      double now = share(after, pick);
      double error =
          Math.sqrt(
              variance(share, before.needs().decisions())
                  + variance(now, after.needs().decisions()));
      if (Math.abs(now - share) > CLEARLY * error && now != share) {
        changes.add(
            pick.label()
                + " is the lightest sufficient pick on "
                + Words.percent(now)
                + " of slips, "
                + Words.percent(share)
                + " before");
      }
    }
    return changes;
  }

  /** Who of those that see no more than a player scores best. */
  private static String best(Profile profile) {
    return profile.outcomes().stream()
        .filter(each -> !each.policy().equals(Roster.SEES_THE_TRUTH))
        .max(Comparator.comparingDouble(each -> score(profile, each)))
        .map(Outcomes::policy)
        .orElseThrow();
  }

  /** How many points a policy is ahead of another, run by run. */
  private static double[] lead(String policy, String other, Profile profile) {
    return Statistics.differences(
        Headline.of(profile.of(policy), profile.references()),
        Headline.of(profile.of(other), profile.references()));
  }

  private static double score(Profile profile, Outcomes outcomes) {
    return Statistics.mean(Headline.of(outcomes, profile.references()));
  }

  private static double share(Profile profile, Pick pick) {
    return (double) profile.needs().lightest(pick) / Math.max(1, profile.needs().decisions());
  }

  private static double variance(double share, int of) {
    return share * (1 - share) / Math.max(1, of);
  }
}

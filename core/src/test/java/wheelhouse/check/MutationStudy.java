package wheelhouse.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import wheelhouse.content.Bundled;

/**
 * How many of twenty broken scenarios the checker finds: shipped scenarios are broken at random in
 * known ways, one after the other, until it is clear (Wald's sequential test, 1945, five errors in
 * a hundred either way) whether 199 in 200 raise a finding that names the place, or only nineteen
 * in twenty.
 *
 * <p>Not a test, since it plays for minutes: {@code mvn -q -Pbench -Dargs=mutations}, with a seed
 * behind it if one likes.
 */
public final class MutationStudy {

  private static final double ENOUGH = 0.995;
  private static final double TOO_FEW = 0.95;
  private static final double LIMIT = Math.log(19);
  private static final int MOST = 1000;

  private MutationStudy() {}

  /**
   * @param args a seed, if another than 1 is wanted
   */
  public static void main(String[] args) {
    SplittableRandom random = new SplittableRandom(args.length > 0 ? Long.parseLong(args[0]) : 1);
    List<String> ids = Bundled.ids();
    List<Mutants> shipped = ids.stream().map(Mutants::shipped).toList();
    Map<Mutation, int[]> table = new EnumMap<>(Mutation.class);
    List<String> missed = new ArrayList<>();
    int tried = 0;
    int found = 0;
    double odds = 0;
    while (Math.abs(odds) < LIMIT && tried < MOST) {
      Mutation mutation = Mutation.values()[random.nextInt(Mutation.values().length)];
      int which = random.nextInt(ids.size());
      Mutants.Outcome outcome =
          shipped.get(which).outcome(mutation, random.split(), Mutants.Playing.IF_NEEDED);
      if (outcome == Mutants.Outcome.NOTHING_TO_BREAK) {
        continue;
      }
      boolean hit = outcome == Mutants.Outcome.FOUND;
      tried++;
      found += hit ? 1 : 0;
      odds += hit ? Math.log(ENOUGH / TOO_FEW) : Math.log((1 - ENOUGH) / (1 - TOO_FEW));
      int[] counts = table.computeIfAbsent(mutation, any -> new int[2]);
      counts[0]++;
      counts[1] += hit ? 1 : 0;
      if (!hit) {
        missed.add(mutation.word() + " in " + ids.get(which));
      }
    }
    table.forEach(
        (mutation, counts) ->
            System.out.printf("%-28s %d of %d%n", mutation.word(), counts[1], counts[0]));
    missed.forEach(each -> System.out.println("missed: " + each));
    System.out.printf(
        "%d of %d found: %s%n",
        found,
        tried,
        odds >= LIMIT
            ? "more than nineteen in twenty"
            : odds <= -LIMIT ? "not more than nineteen in twenty" : "not clear");
    if (odds < LIMIT) {
      System.exit(1);
    }
  }
}

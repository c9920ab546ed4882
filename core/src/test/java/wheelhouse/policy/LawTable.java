package wheelhouse.policy;

import java.util.List;

/** Prints every law's verdict with all its figures, and how each mutant is caught. */
final class LawTable {

  private LawTable() {}

  public static void main(String[] args) {
    for (Law law : Law.values()) {
      if (args.length > 0 && !List.of(args).contains(law.name())) {
        continue;
      }
      long start = System.nanoTime();
      Verdict verdict = law.under(RuleSet.REAL);
      double real = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          "== %s: %s (%.1f s)%n%s%n", law, verdict.holds() ? "holds" : "BROKEN", real, verdict);
      for (RuleSet mutant : law.mutants()) {
        start = System.nanoTime();
        Verdict under = law.under(mutant);
        System.out.printf(
            "   mutant %s: %s (%.1f s)%n",
            mutant, under.holds() ? "NOT CAUGHT" : "caught", (System.nanoTime() - start) / 1e9);
        under.broken().lines().limit(2).forEach(line -> System.out.println("      " + line));
      }
    }
  }
}

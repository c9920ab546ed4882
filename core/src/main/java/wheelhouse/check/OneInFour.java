package wheelhouse.check;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import wheelhouse.scenario.Cause;
import wheelhouse.scenario.CauseDraw;
import wheelhouse.scenario.Member;

/**
 * A {@code performance} that falls on a member more often than once in four runs, all its draws
 * together. Where it does on nobody, no more than a quarter of the team is expected to have it. Of
 * those whom {@link SingledOut} finds nothing is said here.
 */
final class OneInFour implements Check<Written> {

  private static final double MOST = 0.25;

  /** Shares are told as numbers of so many runs. */
  private static final int RUNS = 1000;

  /** What adding up a few shares may be off by. */
  private static final double ROUNDING = 1e-9;

  @Override
  public String code() {
    return "W834";
  }

  @Override
  public void look(Written written, Notes notes) {
    List<String> team =
        written.scenario().team().stream()
            .map(Member::id)
            .filter(each -> !SingledOut.finds(written, each))
            .toList();
    double most = team.stream().mapToDouble(each -> falls(written, each)).max().orElse(0);
    if (most <= MOST + ROUNDING) {
      return;
    }
    List<String> likeliest =
        team.stream().filter(each -> falls(written, each) >= most - ROUNDING).toList();
    List<Integer> draws = likeliestFirst(written, likeliest.get(0));
    Notes.Draft note =
        notes
            .at(Paths.of(Paths.nth("causes", draws.get(0)), "chance"))
            .says(
                String.format(
                    Locale.ROOT,
                    "in %d runs %s falls on %s %.0f times, and should on nobody more than %.0f",
                    RUNS,
                    Notes.quote(Cause.PERFORMANCE.word()),
                    Notes.list(likeliest),
                    RUNS * most,
                    RUNS * MOST))
            .label(draws.size() == 1 ? "too likely" : "too likely, with what is added to it");
    if (draws.size() > 1) {
      note.and(Paths.of(Paths.nth("causes", draws.get(1)), "chance"), "this is added");
    }
    note.add();
  }

  /** How often a run lays it on a member, on average. */
  private static double falls(Written written, String member) {
    return likeliestFirst(written, member).stream().mapToDouble(draw -> share(written, draw)).sum();
  }

  /** The draws of it that may fall on a member, by their places; equal ones in their order. */
  private static List<Integer> likeliestFirst(Written written, String member) {
    List<CauseDraw> causes = written.scenario().causes();
    return IntStream.range(0, causes.size())
        .filter(draw -> causes.get(draw).cause() == Cause.PERFORMANCE)
        .filter(draw -> causes.get(draw).among().contains(member))
        .boxed()
        .sorted(Comparator.comparingDouble(draw -> -share(written, draw)))
        .toList();
  }

  private static double share(Written written, int draw) {
    CauseDraw cause = written.scenario().causes().get(draw);
    return cause.chance() / cause.among().size();
  }
}

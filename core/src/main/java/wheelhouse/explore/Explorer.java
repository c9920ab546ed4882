package wheelhouse.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wheelhouse.policy.Roster;
import wheelhouse.run.References;
import wheelhouse.sim.Model;

/** Finds out what can happen in a scenario. */
public final class Explorer {

  private Explorer() {}

  /**
   * Searches for a witness of every obligation, and for the reason where there is none. The
   * directed search and two random players work side by side; no result depends on how many threads
   * there are.
   *
   * @param references what runs are measured against; without them the boss has no opinion, and no
   *     letter of theirs is an obligation
   */
  public static Coverage cover(Model model, Optional<References> references, Effort effort) {
    Obligations obligations = new Obligations(model.scenario(), references);
    Proofs proofs = new Proofs(model.scenario());
    Shown shown = new Shown(obligations, references);
    boolean[] open = new boolean[obligations.size()];
    for (int number = 0; number < open.length; number++) {
      open[number] = proofs.of(obligations.all().get(number)).isEmpty();
    }
    Leads leads = new Leads(model, obligations, shown);
    Search search = new Search(model, obligations, open, leads, effort);
    Curve[] curves = new Curve[2];
    IntStream.range(0, 3)
        .parallel()
        .forEach(
            task -> {
              if (task == 0) {
                search.go();
              } else {
                curves[task - 1] =
                    new Curve(
                        model, obligations, Roster.explorers().get(task - 1), shown, effort.runs());
              }
            });
    int directed = leads.count();
    Stream.of(curves[1], curves[0]).flatMap(curve -> curve.firsts().stream()).forEach(leads::offer);
    Reasons reasons = new Reasons(model.scenario(), obligations, proofs, search);
    List<Standing> standings = new ArrayList<>();
    for (int number = 0; number < obligations.size(); number++) {
      Obligation obligation = obligations.all().get(number);
      Rate rate = curves[0].rate(number);
      Optional<Witness> witness = leads.witness(number);
      if (witness.isPresent()) {
        standings.add(new Standing.Reached(obligation, rate, witness.get()));
      } else {
        Reasons.Why why = reasons.of(number);
        standings.add(new Standing.Unreached(obligation, rate, why.reason(), why.certainty()));
      }
    }
    return new Coverage(model.scenario().id(), standings, points(curves), search.runs(), directed);
  }

  private static List<Coverage.CurvePoint> points(Curve[] curves) {
    return curves[0].met().keySet().stream()
        .map(
            runs ->
                new Coverage.CurvePoint(
                    runs,
                    curves[0].met().getOrDefault(runs, 0),
                    curves[1].met().getOrDefault(runs, 0)))
        .toList();
  }
}

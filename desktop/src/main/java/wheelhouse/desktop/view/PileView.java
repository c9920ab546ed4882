package wheelhouse.desktop.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wheelhouse.scenario.Phase;

/**
 * Slips that are alike to look at, as {@link wheelhouse.run.Run#stack} has it: of one kind of work,
 * one owner and one phase, and all broke or none. Whether they share a source, a pile does not say.
 *
 * @param title how many, of what
 * @param kind the number of their kind of work
 * @param owner who has them
 * @param phase where they stand
 * @param standing that, in words
 * @param incidents their numbers, oldest first
 * @param calling how many call, and nobody has answered
 * @param picked how many have a pick today
 * @param worst the worst of yesterday's harm among them
 * @param counts who has them, how many call, and how many have a pick, in a line
 */
public record PileView(
    String title,
    int kind,
    SlipView.Owner owner,
    Phase phase,
    String standing,
    List<Integer> incidents,
    int calling,
    int picked,
    Optional<SlipView.Harm> worst,
    String counts) {

  /** From this many alike on, slips lie in a pile. */
  public static final int LEAST = 4;

  public PileView {
    incidents = List.copyOf(incidents);
  }

  static List<PileView> of(Scene scene, List<SlipView> slips) {
    List<PileView> piles = new ArrayList<>();
    Set<Integer> piled = new HashSet<>();
    for (SlipView slip : slips) {
      if (piled.contains(slip.incident())) {
        continue;
      }
      Set<Integer> stack = new HashSet<>(scene.run().stack(slip.incident()));
      piled.addAll(stack);
      if (stack.size() >= LEAST) {
        piles.add(
            pile(scene, slips.stream().filter(each -> stack.contains(each.incident())).toList()));
      }
    }
    return piles;
  }

  private static PileView pile(Scene scene, List<SlipView> alike) {
    SlipView slip = alike.get(0);
    int calling = (int) alike.stream().filter(PileView::calls).count();
    int picked = (int) alike.stream().filter(each -> each.today().isPresent()).count();
    List<String> counts = new ArrayList<>();
    counts.add(slip.owner().named() ? slip.owner().words() : scene.text().of("pile.nobody"));
    if (calling > 0) {
      counts.add(scene.text().of("pile.calling", calling));
    }
    if (picked > 0) {
      counts.add(scene.text().of("pile.picked", picked));
    }
    return new PileView(
        scene.text().of("pile.title", alike.size(), slip.work().name()),
        slip.work().kind(),
        slip.owner(),
        slip.standing().phase(),
        standing(scene, slip),
        alike.stream().map(SlipView::incident).toList(),
        calling,
        picked,
        alike.stream()
            .flatMap(each -> each.harm().stream())
            .max(Comparator.comparingInt(SlipView.Harm::level)),
        String.join(scene.text().of("dot"), counts));
  }

  private static String standing(Scene scene, SlipView slip) {
    SlipView.Standing standing = slip.standing();
    boolean told = standing.foreseen() && !standing.onlyYou();
    String key = told ? "ahead-told" : standing.broke() ? "broke" : standing.phase().word();
    return scene.text().of("pile." + key);
  }

  private static boolean calls(SlipView slip) {
    return slip.stamp().map(SlipView.Stamp::calls).orElse(false);
  }
}

package wheelhouse.desktop.day;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wheelhouse.desktop.view.DayView;
import wheelhouse.desktop.view.PileView;
import wheelhouse.desktop.view.SlipView;

/** What lies on the desk: each slip on its own, or in its pile. */
final class OnDesk {

  private final DayView day;

  OnDesk(DayView day) {
    this.day = day;
  }

  /** A slip that is open, or came home. */
  Optional<SlipView> slip(int incident) {
    return day.slips().stream()
        .filter(each -> each.incident() == incident)
        .findFirst()
        .or(() -> day.home().stream().filter(each -> each.incident() == incident).findFirst());
  }

  /** The slip that lies open, if one does. */
  Optional<SlipView> slip(Leaf open) {
    return open instanceof Leaf.Slip leaf ? slip(leaf.incident()) : Optional.empty();
  }

  /** The pile that lies open, if one does. */
  Optional<PileView> pile(Leaf open) {
    return open instanceof Leaf.Stack leaf
        ? day.piles().stream().filter(each -> each.incidents().contains(leaf.oldest())).findFirst()
        : Optional.empty();
  }

  /** The slips that lie on their own, and the piles, in the order of age. */
  List<Leaf> leaves() {
    List<Leaf> leaves = new ArrayList<>();
    Set<Integer> piled = new LinkedHashSet<>();
    day.piles().forEach(pile -> piled.addAll(pile.incidents()));
    for (SlipView slip : day.slips()) {
      if (!piled.contains(slip.incident())) {
        leaves.add(new Leaf.Slip(slip.incident()));
      }
      for (PileView pile : day.piles()) {
        if (pile.incidents().get(0) == slip.incident()) {
          leaves.add(new Leaf.Stack(slip.incident()));
        }
      }
    }
    return leaves;
  }

  /** The name of a slip or pile on its screen; empty for any other leaf. */
  String name(Leaf leaf) {
    if (leaf instanceof Leaf.Slip slip) {
      return "slip:" + slip.incident();
    }
    for (int i = 0; i < day.piles().size(); i++) {
      if (leaf.equals(new Leaf.Stack(day.piles().get(i).incidents().get(0)))) {
        return "pile:" + i;
      }
    }
    return "";
  }
}

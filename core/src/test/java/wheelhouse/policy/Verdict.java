package wheelhouse.policy;

import java.util.ArrayList;
import java.util.List;

/** What trying a law gave: every figure it stands on, and which of them speak against it. */
final class Verdict {

  private final List<String> figures = new ArrayList<>();
  private final List<String> against = new ArrayList<>();

  /** Notes a figure, and whether it is as the law says. */
  void expect(boolean asTheLawSays, String figure) {
    figures.add((asTheLawSays ? "  " : "! ") + figure);
    if (!asTheLawSays) {
      against.add(figure);
    }
  }

  boolean holds() {
    return against.isEmpty();
  }

  /** What speaks against the law. */
  String broken() {
    return String.join(System.lineSeparator(), against);
  }

  @Override
  public String toString() {
    return String.join(System.lineSeparator(), figures);
  }
}

package wheelhouse.check;

import wheelhouse.content.Evidence;
import wheelhouse.explore.Certainty;
import wheelhouse.explore.Coverage;
import wheelhouse.explore.Standing;

/** Something that an author wrote and that a search found no run to show. */
final class NeverSeen implements Check<Coverage> {

  @Override
  public String code() {
    return "W868";
  }

  @Override
  public void look(Coverage coverage, Notes notes) {
    for (Standing.Unreached each : coverage.unreached()) {
      if (each.obligation().group().isWritten()) {
        notes
            .at(each.obligation().path())
            .says(Notes.quote(each.obligation().words()) + seen(each) + each.reason())
            .label("written for nobody")
            .known(evidence(each.certainty()))
            .add();
      }
    }
  }

  /** Only what is proved is never seen. */
  private static String seen(Standing.Unreached each) {
    return each.certainty().kind() == Certainty.Kind.PROVED
        ? " is never seen: "
        : " was never seen: ";
  }

  private static Evidence evidence(Certainty certainty) {
    return switch (certainty.kind()) {
      case PROVED -> Evidence.proved();
      case SEARCHED -> Evidence.steered(certainty.runs());
      case SAMPLED -> Evidence.unseen(certainty.runs());
    };
  }
}

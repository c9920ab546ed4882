package wheelhouse.check;

import java.util.Arrays;
import java.util.List;
import wheelhouse.debrief.Endings;
import wheelhouse.scenario.Letter;
import wheelhouse.scenario.Letter.Ending;
import wheelhouse.scenario.Letter.Writer;

/** An ending of which no letter tells, so that the last resort is sent. */
final class UnwrittenEndings implements Check<Written> {

  @Override
  public String code() {
    return "W846";
  }

  @Override
  public void look(Written written, Notes notes) {
    if (written.scenario().away() == 0) {
      return;
    }
    boolean quietless = Endings.leavesNobodyIdle(written.scenario());
    List<String> missing =
        Arrays.stream(Ending.values())
            .filter(ending -> ending != Ending.QUIET || !quietless)
            .filter(ending -> !isWritten(written.scenario().letters(), ending))
            .map(Ending::word)
            .toList();
    if (!missing.isEmpty()) {
      notes
          .at("letters")
          .says("no letter tells of " + Notes.list(missing))
          .label("the last resort is sent instead")
          .add();
    }
  }

  private static boolean isWritten(List<Letter> letters, Ending ending) {
    return letters.stream()
        .anyMatch(
            letter ->
                letter.from() == writes(ending)
                    && letter.ending().filter(ending::equals).isPresent());
  }

  private static Writer writes(Ending ending) {
    return switch (ending) {
      case KEPT, HURT, LOST -> Writer.CUSTOMER;
      case CARRIED, WAITED, QUIET -> Writer.OWNER;
      case BOTH, PROTECTED, GREW, NEITHER -> Writer.BOSS;
    };
  }
}

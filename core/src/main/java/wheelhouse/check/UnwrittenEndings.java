package wheelhouse.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
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
    for (Writer writer : Writer.values()) {
      List<String> missing =
          endings(writer).stream()
              .filter(ending -> !isWritten(written.scenario().letters(), writer, ending))
              .map(Ending::word)
              .map(Notes::quote)
              .toList();
      if (!missing.isEmpty()) {
        notes
            .at("letters")
            .says(
                "no letter from the "
                    + writer.word()
                    + " tells of "
                    + missing.stream().collect(Collectors.joining(", ")))
            .label("the last resort is sent instead")
            .add();
      }
    }
  }

  private static boolean isWritten(List<Letter> letters, Writer writer, Ending ending) {
    return letters.stream()
        .anyMatch(
            letter ->
                letter.from() == writer && letter.ending().filter(ending::equals).isPresent());
  }

  private static List<Ending> endings(Writer writer) {
    return Arrays.stream(Ending.values()).filter(ending -> writes(ending) == writer).toList();
  }

  private static Writer writes(Ending ending) {
    return switch (ending) {
      case KEPT, HURT, LOST -> Writer.CUSTOMER;
      case CARRIED, WAITED, QUIET -> Writer.OWNER;
      case BOTH, PROTECTED, GREW, NEITHER -> Writer.BOSS;
    };
  }
}

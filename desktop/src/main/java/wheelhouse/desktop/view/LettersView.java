package wheelhouse.desktop.view;

import java.util.List;
import java.util.Optional;
import wheelhouse.debrief.Debrief;
import wheelhouse.debrief.Letters;
import wheelhouse.scenario.Letter.Writer;
import wheelhouse.scenario.Member;

/**
 * The three letters of the ending.
 *
 * @param heading above them
 * @param letters in order: customer, owner, boss
 */
public record LettersView(String heading, List<LetterView> letters) {

  public LettersView {
    letters = List.copyOf(letters);
  }

  /**
   * One letter.
   *
   * @param writer who writes
   * @param from the line above it
   * @param face id of the member whose portrait goes with it; empty for customer and boss
   * @param text the letter, without the name below it
   */
  public record LetterView(Writer writer, String from, Optional<String> face, String text) {}

  static LettersView of(Debrief debrief, DebriefWords words) {
    return new LettersView(
        words.say("letters"),
        debrief.letters().stream().map(letter -> letter(letter, words)).toList());
  }

  private static LetterView letter(Letters.Sent letter, DebriefWords words) {
    Optional<String> face =
        letter.from() == Writer.OWNER
            ? words.scenario().team().stream()
                .filter(member -> member.name().equals(letter.signed()))
                .map(Member::id)
                .findFirst()
            : Optional.empty();
    return new LetterView(
        letter.from(),
        words.say("letters." + letter.from().word(), letter.signed()),
        face,
        letter.body());
  }
}

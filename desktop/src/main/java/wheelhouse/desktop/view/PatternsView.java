package wheelhouse.desktop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import wheelhouse.debrief.Debrief;
import wheelhouse.debrief.Pattern;
import wheelhouse.debrief.Upstream;

/**
 * What keeps needing the player.
 *
 * @param heading above it
 * @param none what is said where nothing does
 * @param patterns one member at one kind of work each
 * @param sourcesHeading above the sources
 * @param sources what manufactured slips, and what became of it; may be empty
 * @param deskHeading above the player's own desk
 * @param desk thank-you cards, own work, guardrails
 */
public record PatternsView(
    String heading,
    String none,
    List<PatternView> patterns,
    String sourcesHeading,
    List<String> sources,
    String deskHeading,
    List<String> desk) {

  public PatternsView {
    patterns = List.copyOf(patterns);
    sources = List.copyOf(sources);
    desk = List.copyOf(desk);
  }

  /**
   * One member at one kind of work.
   *
   * @param member the member's name
   * @param face id of the member whose portrait goes with it
   * @param kind the kind of work
   * @param days on how many days it moved
   * @param touched on what share of the days on which it moved the manager had touched it, 0 to 1;
   *     empty if it never moved
   * @param lines what is told of it
   */
  public record PatternView(
      String member,
      String face,
      String kind,
      int days,
      OptionalDouble touched,
      List<String> lines) {

    public PatternView {
      lines = List.copyOf(lines);
    }
  }

  static PatternsView of(Debrief debrief, DebriefWords words) {
    return new PatternsView(
        words.tab(DebriefView.Page.PATTERNS),
        new Untouched(debrief, words).patterns().orElseGet(() -> words.say("patterns.none")),
        debrief.patterns().stream().map(pattern -> pattern(pattern, words)).toList(),
        words.say("sources"),
        debrief.sources().stream().map(source -> source(source, words)).toList(),
        words.say("desk"),
        desk(debrief, words));
  }

  private static PatternView pattern(Pattern pattern, DebriefWords words) {
    List<String> lines = new ArrayList<>();
    if (pattern.moves() > 0) {
      lines.add(words.say("pattern.moves", pattern.touched(), pattern.moves()));
    }
    pattern
        .cause()
        .ifPresent(
            cause ->
                lines.add(
                    words.say(
                        pattern.gone() ? "pattern.gone" : "pattern.cause",
                        words.text().of("cause." + cause.word()),
                        words.text().of("response." + cause.answeredBy().word()))));
    if (pattern.inspections() > 0) {
      lines.add(words.say("pattern.inspected", pattern.inspections()));
    } else if (pattern.cause().isPresent()) {
      lines.add(words.say("pattern.not-inspected"));
    }
    pattern
        .learnedToWait()
        .ifPresent(day -> lines.add(words.say("pattern.learned", words.day(day))));
    OptionalDouble touched =
        pattern.moves() == 0
            ? OptionalDouble.empty()
            : OptionalDouble.of((double) pattern.touched() / pattern.moves());
    return new PatternView(
        words.called(pattern.member()),
        words.face(pattern.member()),
        pattern.kind(),
        pattern.moves(),
        touched,
        lines);
  }

  private static String source(Upstream source, DebriefWords words) {
    String end =
        source.stopped() > 0
            ? words.say("source.stopped", words.day(source.stopped()))
            : source.claimed() > 0
                ? words.say("source.claimed", words.day(source.claimed()))
                : words.say("source.never");
    return words.say("source.line", source.name(), source.cases(), end);
  }

  private static List<String> desk(Debrief debrief, DebriefWords words) {
    List<String> lines = new ArrayList<>();
    lines.add(words.say("desk.thanks", debrief.thanks().cards()));
    lines.add(words.say("desk.unneeded", debrief.thanks().unneeded()));
    if (!words.scenario().manager().ownWork().isEmpty()) {
      lines.add(
          debrief.missed().isEmpty()
              ? words.say("desk.nothing-missed")
              : words.say("desk.missed", words.text().list(debrief.missed())));
    }
    if (!debrief.guardrails().isEmpty()) {
      lines.add(words.say("desk.guardrails", words.text().list(debrief.guardrails())));
    } else if (!words.scenario().guardrails().isEmpty()) {
      lines.add(words.say("desk.no-guardrails"));
    }
    return lines;
  }
}

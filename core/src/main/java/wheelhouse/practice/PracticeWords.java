package wheelhouse.practice;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import wheelhouse.words.Text;

/** What practice shows, in plain words, for terminal and window alike. */
public final class PracticeWords {

  private final Text text;

  /** In the language of some words. */
  public PracticeWords(Text text) {
    this.text = text;
  }

  /** How much there is to look back on. */
  public String sum(Practice practice) {
    String over = text.of("practised.over", practice.runs().size());
    return practice.unfinished() == 0
        ? over
        : over + " " + text.of("practised.unfinished", practice.unfinished());
  }

  /** Over which runs reads and effects were counted. */
  public String counted(Practice practice) {
    return text.of("practised.counted", practice.ofNewLuck());
  }

  /** Files that could not be taken in, and why, by why. */
  public List<String> unread(Practice practice) {
    return practice.unread().stream()
        .collect(
            Collectors.groupingBy(
                Unread::why,
                () -> new java.util.EnumMap<>(Unread.Why.class),
                Collectors.counting()))
        .entrySet()
        .stream()
        .map(why -> text.of("unread." + why.getKey().word(), why.getValue()))
        .toList();
  }

  /** Something that keeps costing, with what it cost each time. */
  public String of(Practice.Costing costing) {
    return text.of(
        "practised.cost",
        text.of("lapse." + costing.lapse().word()),
        costing.times(),
        costing.runs(),
        hundredths(costing.share() / costing.times()));
  }

  /** Fair loss a decision, run by run; nothing as long as no run was reviewed. */
  public List<String> losses(Practice practice) {
    List<PlayedRun> reviewed = practice.reviewed();
    if (reviewed.isEmpty()) {
      return List.of();
    }
    String losses =
        reviewed.stream()
            .flatMap(run -> run.review().stream())
            .map(review -> hundredths(review.loss()))
            .collect(Collectors.joining(text.of("list.semi")));
    return List.of(text.of("practised.loss", losses));
  }

  private String hundredths(double share) {
    return String.format(text.locale(), "%.1f", 100 * share);
  }

  /** Why something comes next. */
  public String of(Next next) {
    boolean whole = next.seen() == Math.rint(next.seen());
    Locale locale = text.locale();
    return text.of(
        "next." + next.why().word(),
        text.of("habit." + next.habit().word()),
        whole ? Math.round(next.seen()) : String.format(locale, "%.1f", next.seen()));
  }

  /** That its luck was looked for, and that nobody says what is in it. */
  public String dealt() {
    return text.of("next.dealt");
  }
}

package wheelhouse.desktop.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import wheelhouse.content.Codes;
import wheelhouse.content.Finding;
import wheelhouse.content.Place;
import wheelhouse.content.Severity;
import wheelhouse.desktop.library.Added;
import wheelhouse.desktop.library.Offer;
import wheelhouse.desktop.library.Stock;
import wheelhouse.words.Text;

/**
 * What is wrong with a scenario file, in plain words and with its places.
 *
 * @param title of the page, with the name of the file
 * @param counts how much there is, in words
 * @param playable whether it can be played all the same
 * @param verdict that, as a sentence
 * @param groups the problems, the gravest first
 */
public record ProblemsView(
    String title, String counts, boolean playable, String verdict, List<Group> groups) {

  public ProblemsView {
    groups = List.copyOf(groups);
  }

  /**
   * Problems of one severity.
   *
   * @param severity how grave
   * @param label that, in a word
   * @param line what it means
   * @param problems in the order of the file
   */
  public record Group(Severity severity, String label, String line, List<Problem> problems) {

    public Group {
      problems = List.copyOf(problems);
    }
  }

  /**
   * One problem.
   *
   * @param code what {@code explain} knows it by
   * @param sentence what is wrong
   * @param where line and column, in words
   * @param path the same place by ids; may be empty
   * @param mark what is written there; empty where nothing can be shown
   * @param other a second place, where the truth lies elsewhere
   * @param maybe what may have been meant
   * @param kind what problems of this code are, in a few words
   * @param more why it matters and what to do, in paragraphs
   */
  public record Problem(
      String code,
      String sentence,
      String where,
      String path,
      Optional<Mark> mark,
      Optional<Mark> other,
      Optional<String> maybe,
      String kind,
      String more) {}

  /**
   * A line of the file with a place marked.
   *
   * @param line its number, from 1
   * @param before what comes before the place
   * @param marked the place
   * @param after what comes after it
   * @param label a few words for under it; may be empty
   */
  public record Mark(int line, String before, String marked, String after, String label) {}

  /** The problems of a file that could not be added. */
  public static ProblemsView of(Added.Problems refused, Text text) {
    return of(refused.file(), refused.findings(), text);
  }

  /** A file could not be added, since a shipped scenario has its id. */
  public static ProblemsView of(Added.Taken refused, Text text) {
    return new ProblemsView(
        text.of("problems.title", refused.file()),
        "",
        false,
        text.of("problems.taken", refused.shipped().id(), refused.shipped().scenario().title()),
        List.of());
  }

  /** The problems of a file that was added and cannot be played. */
  public static ProblemsView of(Stock.Unplayable file, Text text) {
    String name = nameOf(file.file());
    return file.findings().isEmpty()
        ? new ProblemsView(
            text.of("problems.title", name), "", false, text.of("problems.same-id"), List.of())
        : of(name, file.findings(), text);
  }

  /** What is not as it should be with a scenario that can be played. */
  public static ProblemsView of(Offer offer, Text text) {
    String name = offer.file().map(ProblemsView::nameOf).orElse(offer.scenario().title());
    return of(name, offer.findings(), text);
  }

  private static String nameOf(Path file) {
    return RunWords.fileName(file);
  }

  private static ProblemsView of(String file, List<Finding> findings, Text text) {
    boolean playable = findings.stream().noneMatch(each -> each.severity() == Severity.ERROR);
    List<Group> groups = new ArrayList<>();
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      List<Finding> these = findings.stream().filter(each -> each.severity() == severity).toList();
      if (!these.isEmpty()) {
        String key = "severity." + severity.word();
        counts.add(text.of(key + ".count", these.size()));
        groups.add(
            new Group(
                severity,
                text.of(key),
                text.of(key + ".line"),
                these.stream().map(each -> problem(each, text)).toList()));
      }
    }
    return new ProblemsView(
        text.of("problems.title", file),
        counts.isEmpty() ? text.of("problems.none") : text.list(counts),
        playable,
        text.of(playable ? "problems.playable" : "problems.unplayable"),
        groups);
  }

  private static Problem problem(Finding finding, Text text) {
    Optional<Codes.Code> code = Codes.LOADER.find(finding.code());
    return new Problem(
        finding.code(),
        sentence(finding.message()),
        text.of("problems.where", finding.place().line(), finding.place().column()),
        finding.path(),
        mark(finding.place(), finding.label()),
        finding.other().flatMap(other -> mark(other.place(), other.label())),
        maybe(finding.suggestions(), text),
        code.map(Codes.Code::title).orElse(""),
        code.map(each -> unwrapped(each.explanation())).orElse(""));
  }

  /** A text whose lines end where its paragraphs do. */
  private static String unwrapped(String explanation) {
    return explanation.replaceAll("(?<!\n)\n(?!\n)", " ");
  }

  private static String sentence(String message) {
    return message.isEmpty()
        ? ""
        : message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1) + ".";
  }

  private static Optional<Mark> mark(Place place, String label) {
    String excerpt = place.excerpt();
    if (excerpt.isEmpty()) {
      return Optional.empty();
    }
    int from = Math.min(place.caret(), excerpt.length());
    int to = Math.min(from + place.length(), excerpt.length());
    return Optional.of(
        new Mark(
            place.line(),
            excerpt.substring(0, from),
            from < to ? excerpt.substring(from, to) : " ",
            excerpt.substring(to),
            label));
  }

  private static Optional<String> maybe(List<String> suggestions, Text text) {
    if (suggestions.isEmpty()) {
      return Optional.empty();
    }
    List<String> quoted = suggestions.stream().map(each -> text.of("quoted", each)).toList();
    int last = quoted.size() - 1;
    return Optional.of(
        last == 0
            ? text.of("problems.maybe", quoted.get(0))
            : text.of(
                "problems.maybe-one-of",
                String.join(text.of("list.comma"), quoted.subList(0, last)),
                quoted.get(last)));
  }
}

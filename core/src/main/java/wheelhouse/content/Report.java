package wheelhouse.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What has been found in one file so far. Keeps the first {@value #MOST}: more help nobody, and a
 * hostile file must not fill the memory.
 */
final class Report {

  static final int MOST = 1000;
  private static final int QUOTED = 60;

  private final SourceText source;
  private final List<Finding> findings = new ArrayList<>();

  Report(SourceText source) {
    this.source = source;
  }

  SourceText source() {
    return source;
  }

  Place place(Span span) {
    return source.place(span);
  }

  /** Begins a finding; {@link Draft#add()} ends it. */
  Draft at(String code, Span span, String path) {
    return new Draft(code, source.place(span), path);
  }

  /** Begins a finding about an item as a whole. */
  Draft at(String code, Item item) {
    return at(code, item.node().span(), item.path());
  }

  /** The findings in the order of the file. */
  List<Finding> findings() {
    findings.sort(
        Comparator.comparingInt((Finding each) -> each.place().line())
            .thenComparingInt(each -> each.place().column())
            .thenComparing(Finding::code));
    return findings;
  }

  /** Whether an error was found in a member of a group, and not deeper. */
  boolean hasErrorDirectlyIn(String path) {
    return findings.stream()
        .filter(each -> each.severity() == Severity.ERROR)
        .map(Finding::path)
        .anyMatch(each -> !each.isEmpty() && parentOf(each).equals(path));
  }

  /** Whether an error was found in a part itself, and not deeper. */
  boolean hasErrorAt(String path) {
    return findings.stream()
        .anyMatch(each -> each.severity() == Severity.ERROR && each.path().equals(path));
  }

  private static String parentOf(String path) {
    int last = path.lastIndexOf(" / ");
    return last < 0 ? "" : path.substring(0, last);
  }

  /** Forgets everything found so far: for a problem beside which nothing else counts. */
  void forget() {
    findings.clear();
  }

  /** Whether nothing more will be kept. */
  boolean isFull() {
    return findings.size() >= MOST;
  }

  /** A value in quotes, shortened when it is long, safe to print. */
  static String quote(String value) {
    String shown = value.length() > QUOTED ? value.substring(0, QUOTED) + "…" : value;
    return '"' + SourceText.plain(shown) + '"';
  }

  /** Words in quotes: {@code "a", "b" or "c"}. */
  static String quoteAll(List<String> words) {
    if (words.size() < 2) {
      return words.stream().map(Report::quote).collect(Collectors.joining());
    }
    return words.subList(0, words.size() - 1).stream()
            .map(Report::quote)
            .collect(Collectors.joining(", "))
        + " or "
        + quote(words.get(words.size() - 1));
  }

  /** A finding in the making. */
  final class Draft {

    private final String code;
    private final Place place;
    private final String path;
    private String message = "";
    private String label = "";
    private Optional<Finding.Pointer> other = Optional.empty();
    private List<String> suggestions = List.of();

    private Draft(String code, Place place, String path) {
      this.code = code;
      this.place = place;
      this.path = path;
    }

    Draft says(String words) {
      message = words;
      return this;
    }

    Draft label(String words) {
      label = words;
      return this;
    }

    Draft and(Span span, String words) {
      other = Optional.of(new Finding.Pointer(source.place(span), words));
      return this;
    }

    Draft suggests(List<String> words) {
      suggestions = words;
      return this;
    }

    void add() {
      if (findings.size() < MOST) {
        Severity severity = Codes.LOADER.of(code).severity();
        findings.add(
            new Finding(
                code,
                severity,
                place,
                path,
                message,
                label,
                other,
                suggestions,
                Evidence.proved()));
      }
    }
  }
}

package wheelhouse.content;

import java.util.ArrayList;
import java.util.List;

/** Findings as text for people. Lines end with a line feed. */
public final class Messages {

  private Messages() {}

  /**
   * A finding with what is written at its place and a caret under it, the second place likewise,
   * what may have been meant, and how it is known unless it is proved.
   */
  public static String pretty(Finding finding) {
    Place place = finding.place();
    int width = String.valueOf(place.line()).length();
    if (finding.other().isPresent()) {
      width = Math.max(width, String.valueOf(finding.other().get().place().line()).length());
    }
    String margin = " ".repeat(width);
    StringBuilder out = new StringBuilder();
    out.append(head(finding)).append('\n');
    out.append(margin).append("--> ").append(where(place));
    if (!finding.path().isEmpty()) {
      out.append("   (").append(finding.path()).append(')');
    }
    out.append('\n');
    if (!place.excerpt().isEmpty()) {
      out.append(margin).append(" |\n");
      excerpt(out, width, place, "^", finding.label());
      finding
          .other()
          .ifPresent(
              other -> {
                out.append(margin).append(" |\n");
                excerpt(out, margin.length(), other.place(), "-", other.label());
              });
    }
    if (!finding.suggestions().isEmpty()) {
      out.append(margin).append(" = ").append(suggestion(finding)).append('\n');
    }
    if (!isProved(finding)) {
      out.append(margin).append(" = ").append(finding.evidence()).append('\n');
    }
    return out.toString();
  }

  /** A finding on one line, as editors match it: {@code file:line:column: error[W204] message}. */
  public static String line(Finding finding) {
    return where(finding.place())
        + ": "
        + finding.severity().word()
        + "["
        + finding.code()
        + "] "
        + sentence(finding)
        + (isProved(finding) ? "" : " (" + finding.evidence() + ")")
        + '\n';
  }

  /** What a finding says where there is one line for it: its message, and what was meant if any. */
  public static String sentence(Finding finding) {
    return finding.message() + (finding.suggestions().isEmpty() ? "" : "; " + suggestion(finding));
  }

  /**
   * How much was found in how many scenarios, such as {@code 2 errors, 1 warning in 1 scenario}.
   */
  public static String counts(List<Finding> findings, int scenarios) {
    return counts(findings, scenarios, 0);
  }

  /** How much was found in how many scenarios and overlays. */
  public static String counts(List<Finding> findings, int scenarios, int overlays) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = findings.stream().filter(each -> each.severity() == severity).count();
      if (count > 0) {
        parts.add(counted(count, severity));
      }
    }
    List<String> files = new ArrayList<>();
    if (scenarios > 0 || overlays == 0) {
      files.add(scenarios + (scenarios == 1 ? " scenario" : " scenarios"));
    }
    if (overlays > 0) {
      files.add(overlays + (overlays == 1 ? " overlay" : " overlays"));
    }
    return (parts.isEmpty() ? "no problems" : String.join(", ", parts))
        + " in "
        + String.join(" and ", files)
        + '\n';
  }

  private static String counted(long count, Severity severity) {
    if (severity == Severity.ADVICE) {
      return count + (count == 1 ? " piece of advice" : " pieces of advice");
    }
    return count + " " + severity.word() + (count == 1 ? "" : "s");
  }

  private static boolean isProved(Finding finding) {
    return finding.evidence().kind() == Evidence.Kind.PROVED;
  }

  private static String head(Finding finding) {
    return finding.severity().word() + "[" + finding.code() + "] " + finding.message();
  }

  private static String where(Place place) {
    return place.file() + ":" + place.line() + ":" + place.column();
  }

  private static void excerpt(
      StringBuilder out, int width, Place place, String mark, String label) {
    out.append(String.format("%" + width + "d | ", place.line())).append(place.excerpt());
    out.append('\n').append(" ".repeat(width)).append(" | ");
    out.append(" ".repeat(place.caret())).append(mark.repeat(place.length()));
    out.append(label.isEmpty() ? "" : " " + label).append('\n');
  }

  private static String suggestion(Finding finding) {
    List<String> words = finding.suggestions();
    return words.size() == 1
        ? "did you mean " + Report.quote(words.get(0)) + "?"
        : "it may be " + Report.quoteAll(words);
  }
}

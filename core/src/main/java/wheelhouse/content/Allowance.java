package wheelhouse.content;

/**
 * A silence that reading the file could not judge, because its code is none of {@link
 * Codes#LOADER}: whoever finds such codes by playing honours it, or reports that it silences
 * nothing.
 *
 * @param code the silenced code
 * @param at the path that it is about, such as {@code incidents / late-invoice}; empty for the
 *     whole file
 * @param reason the author's reason
 * @param place where it is written
 * @param path the same place by its number
 */
public record Allowance(String code, String at, String reason, Place place, String path) {

  /** What stands under a silence without effect. */
  public static final String TAKE_IT_OUT = "take it out";

  /** What to say of a silence that is about an error. */
  public String errorsCannotBe() {
    return code + " is an error, and errors cannot be silenced";
  }

  /** What to say of a silence that no finding needs. */
  public String silencesNothing() {
    return "this silences nothing: there is no "
        + code
        + (at.isEmpty() ? " in this file" : " at " + Report.quote(at));
  }

  /** Whether it is about a finding, by its code and its path. */
  public boolean covers(Finding finding) {
    return finding.code().equals(code)
        && (at.isEmpty() || finding.path().equals(at) || finding.path().startsWith(at + " / "));
  }
}

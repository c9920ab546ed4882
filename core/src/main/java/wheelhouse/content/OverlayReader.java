package wheelhouse.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wheelhouse.scenario.Scenario;

/**
 * Reads overlays: files that lie beside a scenario, such as {@code first-week.de.json}, and say its
 * words in another language. Like a scenario's, every problem of such a file is a finding at its
 * place. What is not said in it stays in the scenario's own language, which is a warning.
 *
 * <p>An overlay mirrors its scenario by names, not by places in lists: things by their ids, and
 * what has no id by the words on which it hangs ({@code "voices": { "owner take-the-wheel": … }}).
 * The other forms that were weighed: a flat table of paths reads badly, repeats every path on every
 * line and hides what belongs together; lists in the scenario's order read well and fall apart
 * silently when an author puts one more line between two others.
 */
public final class OverlayReader {

  private static final Pattern FILE =
      Pattern.compile(
          "(.*[^./\\\\])\\.(" + Type.LanguageTag.PATTERN.replaceAll("[$^]", "") + ")\\.json");

  private OverlayReader() {}

  /** Whether a file is an overlay, by its name. */
  public static boolean isOverlay(String file) {
    return FILE.matcher(file).matches();
  }

  /** The file of the scenario to which an overlay belongs, beside it; any other file is itself. */
  public static String scenarioOf(String file) {
    Matcher matcher = FILE.matcher(file);
    return matcher.matches() ? matcher.group(1) + ".json" : file;
  }

  /** The language in the name of an overlay. */
  public static Optional<String> languageOf(String file) {
    Matcher matcher = FILE.matcher(file);
    return matcher.matches() ? Optional.of(matcher.group(2)) : Optional.empty();
  }

  /** The name of the overlay of a scenario's file in a language. */
  static String nameOf(String scenarioFile, String language) {
    return scenarioFile.replaceFirst("\\.json$", "." + language + ".json");
  }

  /** Reads an overlay, and the scenario beside it. */
  public static Loaded read(Path file) {
    String name = file.toString().replace('\\', '/');
    Path scenario = file.resolveSibling(scenarioOf(String.valueOf(file.getFileName())));
    return read(
        name,
        () -> Files.newInputStream(file),
        Files.exists(scenario) ? Optional.of(ScenarioReader.read(scenario)) : Optional.empty());
  }

  /**
   * Reads an overlay from a stream.
   *
   * @param file what findings call it
   * @param scenario what reading the scenario gave, if there is one
   * @return the scenario in the overlay's language, unless there are errors, and the findings about
   *     the overlay alone; places are those in the overlay
   */
  public static Loaded read(
      String file, ScenarioReader.Opening opening, Optional<Loaded> scenario) {
    return read(file, Document.of(file, opening), scenario);
  }

  private static Loaded read(String file, Document document, Optional<Loaded> scenario) {
    Report report = document.report();
    Optional<Item> words = document.read(OverlayShapes.OVERLAY, "an overlay");
    Optional<Item> original =
        scenario.filter(each -> each.scenario().isPresent()).flatMap(each -> each.places().root());
    Optional<Item> retold = Optional.empty();
    if (words.isPresent() && original.isEmpty()) {
      alone(report, file, scenario.isPresent());
    } else if (words.isPresent() && heads(report, file, original.orElseThrow(), words.get())) {
      retold = Optional.of(new Overlay(report).over(original.orElseThrow(), words.get()));
    }
    List<Allowance> allowances = new ArrayList<>();
    List<Finding> findings =
        words
            .map(item -> new Silences(report, item).apply(allowances))
            .orElseGet(() -> List.copyOf(report.findings()));
    boolean playable = findings.stream().noneMatch(each -> each.severity() == Severity.ERROR);
    return new Loaded(
        retold.filter(item -> playable).map(Assembly::scenario),
        findings,
        allowances,
        Places.of(report, original, words));
  }

  private static void alone(Report report, String file, boolean there) {
    String scenario = Report.quote(scenarioOf(file));
    report
        .at("W705", Span.at(0), "")
        .says(
            there
                ? "its scenario " + scenario + " has errors of its own: set those right first"
                : "there is no scenario " + scenario + " of which this could be an overlay")
        .label(there ? "cannot be compared" : "an overlay lies beside its scenario")
        .add();
  }

  /** Whether it is an overlay of this scenario; its language is looked at as well. */
  private static boolean heads(Report report, String file, Item original, Item words) {
    Optional<Item> language = words.get("language");
    Optional<String> named = languageOf(file);
    String own = original.word("language").orElse(Scenario.USUAL_LANGUAGE);
    if (language.isPresent() && language.get().text().equals(own)) {
      report
          .at("W703", language.get())
          .says("the scenario itself is in " + Report.quote(own))
          .label("an overlay is in another language")
          .add();
    } else if (language.isPresent()
        && named.isPresent()
        && !named.get().equals(language.get().text())) {
      report
          .at("W703", language.get())
          .says(
              "this says that it is in "
                  + Report.quote(language.get().text())
                  + ", and the name of the file says "
                  + Report.quote(named.get()))
          .label("one of the two is wrong")
          .add();
    }
    Optional<Item> of = words.get("scenario");
    String id = original.word("id").orElseThrow();
    if (of.isPresent() && !of.get().text().equals(id)) {
      report
          .at("W704", of.get())
          .says(
              "this is an overlay of "
                  + Report.quote(of.get().text())
                  + ", and the scenario beside it is "
                  + Report.quote(id))
          .label("not this one")
          .suggests(Nearness.suggestions(of.get().text(), List.of(id)))
          .add();
      return false;
    }
    return true;
  }
}

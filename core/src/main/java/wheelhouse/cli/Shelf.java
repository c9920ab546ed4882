package wheelhouse.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import wheelhouse.check.Stored;
import wheelhouse.content.Bundled;
import wheelhouse.content.Finding;
import wheelhouse.content.Loaded;
import wheelhouse.content.Messages;
import wheelhouse.content.Severity;
import wheelhouse.replay.ReferencesFile;
import wheelhouse.run.References;
import wheelhouse.scenario.Scenario;

/** Scenarios by the name that a user gives them, and what their runs are measured against. */
final class Shelf {

  private Shelf() {}

  /** What reading a scenario gave, playable or not. */
  static Loaded load(String name) {
    return Bundled.find(name)
        .orElseThrow(
            () ->
                Problem.usage(
                    "there is no scenario, and no file, called \""
                        + name
                        + "\""
                        + maybe(Bundled.suggestions(name))));
  }

  private static String maybe(List<String> suggestions) {
    return suggestions.isEmpty() ? "" : "\nMaybe " + String.join(", or ", suggestions);
  }

  /** A scenario that can be played. */
  static Scenario scenario(String name) {
    return playable(name, load(name));
  }

  /** A scenario that can be played, in a language in which it is there. */
  static Scenario scenario(String name, String language) {
    Scenario original = scenario(name);
    Scenario scenario = playable(name, Bundled.find(name, language).orElseThrow());
    if (!speaks(scenario, language.toLowerCase(Locale.ROOT))) {
      List<String> languages = Bundled.languages(name);
      throw Problem.usage(
          "\""
              + name
              + "\" is not there in \""
              + language
              + "\"\nMaybe "
              + String.join(
                  ", or ", languages.isEmpty() ? List.of(original.language()) : languages));
    }
    return scenario;
  }

  /** Whether a scenario is in a language, or in that language at large. */
  private static boolean speaks(Scenario scenario, String language) {
    String own = scenario.language().toLowerCase(Locale.ROOT);
    return language.equals(own) || language.startsWith(own + "-");
  }

  private static Scenario playable(String name, Loaded loaded) {
    if (loaded.scenario().isPresent()) {
      return loaded.scenario().get();
    }
    List<Finding> errors =
        loaded.findings().stream().filter(each -> each.severity() == Severity.ERROR).toList();
    throw Problem.found(
        "\""
            + name
            + "\" cannot be played: "
            + Messages.counts(errors, 1).strip()
            + ". The first:\n"
            + Messages.pretty(errors.get(0))
            + "Maybe look at all of them: wheelhouse check "
            + name);
  }

  /**
   * What a scenario's runs are measured against, from the file beside it or inside the program; one
   * that was worked out for other numbers or rules counts for nothing.
   *
   * @param name as the user gave it
   */
  static Optional<References> references(String name, Scenario scenario) {
    return Bundled.ids().contains(name)
        ? ReferencesFile.shipped(scenario)
        : ReferencesFile.beside(Path.of(name), scenario);
  }

  /** What is stored beside a scenario as its references, current or not. */
  static Optional<Stored> stored(String name, Scenario scenario) {
    return Bundled.ids().contains(name)
        ? Stored.shipped(scenario)
        : Stored.beside(Path.of(name), scenario);
  }
}

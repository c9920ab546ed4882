package wheelhouse.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wheelhouse.scenario.Scenario;

/**
 * The scenarios that are shipped, and what a user means by the name of one. Beside a scenario, in
 * the program as on a disk, may lie overlays of it: the same scenario in other languages.
 */
public final class Bundled {

  private static final String FOLDER = "scenarios/";
  private static final String SCHEMA = "scenario.schema.json";
  private static final String ENDING = ".json";
  private static final List<String> NOT_WRITTEN_BY_HAND =
      List.of(".schema.json", ".references.json");

  private Bundled() {}

  /** The ids of the shipped scenarios, in the order of the alphabet. */
  public static List<String> ids() {
    return shipped().stream()
        .filter(name -> name.endsWith(ENDING))
        .map(name -> name.substring(0, name.length() - ENDING.length()))
        .filter(id -> !id.contains("."))
        .toList();
  }

  /**
   * Reads what a user names: the id of a shipped scenario, the file of a scenario, or the file of
   * an overlay, which is its scenario in that language.
   *
   * @return what reading it gave; empty if there is none of them
   */
  public static Optional<Loaded> find(String argument) {
    if (ids().contains(argument)) {
      return Optional.of(
          ScenarioReader.read(FOLDER + argument + ENDING, opening(argument + ENDING)));
    }
    return file(argument).filter(Files::exists).map(Bundled::read);
  }

  private static Loaded read(Path file) {
    return OverlayReader.isOverlay(file.toString())
        ? OverlayReader.read(file)
        : ScenarioReader.read(file);
  }

  /**
   * Reads what a user names in a language: the overlay beside it, that of the language at large if
   * there is none for the country, or the scenario as it is if there is neither. A scenario that
   * has errors comes back as it is too, with its own findings.
   *
   * @param language a tag such as {@code de} or {@code pt-BR}
   * @return what reading it gave; empty if there is no such scenario
   */
  public static Optional<Loaded> find(String argument, String language) {
    String name = OverlayReader.scenarioOf(argument);
    Optional<Loaded> original = find(name);
    Optional<Scenario> scenario = original.flatMap(Loaded::scenario);
    if (scenario.isEmpty()) {
      return original;
    }
    List<String> languages = languages(name);
    for (String tag = language; ; tag = tag.substring(0, tag.lastIndexOf('-'))) {
      if (scenario.get().language().equalsIgnoreCase(tag)) {
        return original;
      }
      Optional<String> has = languages.stream().filter(tag::equalsIgnoreCase).findFirst();
      if (has.isPresent()) {
        return Optional.of(overlay(name, has.get(), original));
      }
      if (!tag.contains("-")) {
        return original;
      }
    }
  }

  private static Loaded overlay(String name, String language, Optional<Loaded> original) {
    if (ids().contains(name)) {
      String overlay = OverlayReader.nameOf(name + ENDING, language);
      return OverlayReader.read(FOLDER + overlay, opening(overlay), original);
    }
    String overlay = OverlayReader.nameOf(name.replace('\\', '/'), language);
    return OverlayReader.read(overlay, () -> Files.newInputStream(Path.of(overlay)), original);
  }

  /**
   * The languages besides its own in which a scenario has an overlay, in the order of the alphabet.
   *
   * @param argument the id of a shipped scenario, or a file
   */
  public static List<String> languages(String argument) {
    String name = OverlayReader.scenarioOf(argument);
    boolean shipped = ids().contains(name);
    Optional<Path> file = file(name);
    String scenario =
        shipped ? name + ENDING : file.map(Path::getFileName).map(Path::toString).orElse("");
    return (shipped ? shipped() : file.map(Bundled::besides).orElse(List.of()))
        .stream()
            .filter(OverlayReader::isOverlay)
            .filter(each -> OverlayReader.scenarioOf(each).equals(scenario))
            .flatMap(each -> OverlayReader.languageOf(each).stream())
            .sorted()
            .toList();
  }

  /**
   * The files on the disk from which a scenario is read: its own, and those of its languages beside
   * it.
   *
   * @param argument a file, or the id of a shipped scenario
   * @return empty for a shipped one
   */
  public static List<Path> files(String argument) {
    String name = OverlayReader.scenarioOf(argument);
    Optional<Path> file = file(name).filter(any -> !ids().contains(name));
    if (file.isEmpty()) {
      return List.of();
    }
    List<Path> files = new ArrayList<>(List.of(file.get()));
    languages(name)
        .forEach(
            language -> files.add(Path.of(OverlayReader.nameOf(file.get().toString(), language))));
    return files;
  }

  /**
   * What a user may have meant by a name that is neither: a file that is near, one near id, or all
   * of a few ids. Who named a file is told of no id that is unlike it.
   */
  public static List<String> suggestions(String argument) {
    Optional<String> near = nearFile(argument).or(() -> Nearness.nearest(argument, ids()));
    if (near.isPresent()) {
      return List.of(near.get());
    }
    boolean isFile = argument.endsWith(ENDING) || argument.matches(".*[/\\\\].*");
    return isFile ? List.of() : Nearness.suggestions(argument, ids());
  }

  /**
   * The scenario or overlay that a user may have meant by the name of a file that is not there: the
   * one in the same folder whose name is nearest, if any is near.
   */
  public static Optional<String> nearFile(String argument) {
    return file(argument)
        .flatMap(
            file -> {
              String name = String.valueOf(file.getFileName());
              List<String> beside =
                  besides(file).stream()
                      .filter(each -> each.endsWith(ENDING) && isByHand(each))
                      .sorted()
                      .toList();
              return Nearness.nearest(name, beside)
                  .or(() -> Nearness.nearest(name + ENDING, beside))
                  .map(each -> file.resolveSibling(each).toString().replace('\\', '/'));
            });
  }

  /** Whether a file is one that somebody writes, and not one that the program writes beside it. */
  public static boolean isByHand(String file) {
    return NOT_WRITTEN_BY_HAND.stream().noneMatch(file::endsWith);
  }

  private static Optional<Path> file(String argument) {
    try {
      return Optional.of(Path.of(argument));
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  /** The names of the files in the folder of a file. */
  private static List<String> besides(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(each -> String.valueOf(each.getFileName())).toList();
    } catch (IOException failure) {
      return List.of();
    }
  }

  private static ScenarioReader.Opening opening(String shipped) {
    return () -> {
      URL url = Bundled.class.getResource("/" + FOLDER + shipped);
      if (url == null) {
        throw new IOException("gone: " + shipped);
      }
      return url.openStream();
    };
  }

  /** The names of the shipped files, in the order of the alphabet. */
  private static List<String> shipped() {
    URL schema = Bundled.class.getResource("/" + FOLDER + SCHEMA);
    if (schema == null) {
      return List.of();
    }
    try {
      return files(schema);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<String> files(URL schema) throws IOException {
    URLConnection connection = schema.openConnection();
    if (connection instanceof JarURLConnection jar) {
      jar.setUseCaches(false);
      try (var file = jar.getJarFile()) {
        return file.stream()
            .map(entry -> entry.getName())
            .filter(name -> name.startsWith(FOLDER))
            .map(name -> name.substring(FOLDER.length()))
            .filter(name -> !name.isEmpty() && !name.contains("/"))
            .sorted()
            .toList();
      }
    }
    Path folder;
    try {
      folder = Path.of(new URI(schema.toString())).resolveSibling(".");
    } catch (URISyntaxException odd) {
      throw new IOException(odd);
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}

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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The scenarios that are shipped, and what a user means by the name of one. */
public final class Bundled {

  private static final String FOLDER = "scenarios/";
  private static final String SCHEMA = "scenario.schema.json";
  private static final String ENDING = ".json";

  private Bundled() {}

  /** The ids of the shipped scenarios, in the order of the alphabet. */
  public static List<String> ids() {
    URL schema = Bundled.class.getResource("/" + FOLDER + SCHEMA);
    if (schema == null) {
      return List.of();
    }
    try {
      return ids(schema);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Reads what a user names: the id of a shipped scenario, or a file.
   *
   * @return what reading it gave; empty if there is neither
   */
  public static Optional<Loaded> find(String argument) {
    if (ids().contains(argument)) {
      String resource = FOLDER + argument + ENDING;
      return Optional.of(
          ScenarioReader.read(
              resource,
              () -> {
                URL url = Bundled.class.getResource("/" + resource);
                if (url == null) {
                  throw new IOException("gone: " + resource);
                }
                return url.openStream();
              }));
    }
    try {
      Path file = Path.of(argument);
      return Files.exists(file) ? Optional.of(ScenarioReader.read(file)) : Optional.empty();
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  /** What a user may have meant by a name that is neither: one near id, or all of a few. */
  public static List<String> suggestions(String argument) {
    return Nearness.suggestions(argument, ids());
  }

  private static List<String> ids(URL schema) throws IOException {
    URLConnection connection = schema.openConnection();
    if (connection instanceof JarURLConnection jar) {
      jar.setUseCaches(false);
      try (var file = jar.getJarFile()) {
        return ids(
            file.stream()
                .map(entry -> entry.getName())
                .filter(name -> name.startsWith(FOLDER))
                .map(name -> name.substring(FOLDER.length())));
      }
    }
    Path folder;
    try {
      folder = Path.of(new URI(schema.toString())).resolveSibling(".");
    } catch (URISyntaxException odd) {
      throw new IOException(odd);
    }
    try (Stream<Path> files = Files.list(folder)) {
      return ids(files.map(file -> file.getFileName().toString()));
    }
  }

  private static List<String> ids(Stream<String> files) {
    return files
        .filter(name -> name.endsWith(ENDING) && !name.contains("/"))
        .map(name -> name.substring(0, name.length() - ENDING.length()))
        .filter(id -> !id.contains("."))
        .sorted()
        .toList();
  }
}

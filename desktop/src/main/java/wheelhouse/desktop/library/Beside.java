package wheelhouse.desktop.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wheelhouse.replay.ReferencesFile;

/** What lies beside the file of a scenario, and how such files are called. */
final class Beside {

  /** Of the files of scenarios and of their languages. */
  static final String ENDING = ".json";

  /** Of the file beside a copy that says where its original lies. */
  static final String ORIGIN = ".origin";

  private static final Pattern OVERLAY =
      Pattern.compile("(.+)\\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\\.json");

  private Beside() {}

  /** The language files beside a scenario's, by their tags. */
  static Map<String, Path> overlays(Path file) {
    Map<String, Path> overlays = new TreeMap<>();
    Path around = file.toAbsolutePath().getParent();
    if (around == null) {
      return overlays;
    }
    try (Stream<Path> files = Files.list(around)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        Matcher overlay = OVERLAY.matcher(name(each));
        if (overlay.matches() && stem(file).equals(overlay.group(1))) {
          overlays.put(String.valueOf(overlay.group(2)), each);
        }
      }
    } catch (IOException unreadable) {
      overlays.clear();
    }
    return overlays;
  }

  /** Where the original of a copy lies, or lay. */
  static Optional<Path> origin(Path copy, String id) {
    try {
      return Optional.of(Path.of(Files.readString(copy.resolveSibling(id + ORIGIN)).strip()));
    } catch (IOException | InvalidPathException unknown) {
      return Optional.empty();
    }
  }

  /** Everything that belongs to a scenario, as far as it is there. */
  static List<Path> belonging(String id, Path file) {
    List<Path> all = new ArrayList<>(List.of(file));
    all.addAll(overlays(file).values());
    all.addAll(ReferencesFile.places(file, id));
    all.add(file.resolveSibling(id + ORIGIN));
    return all.stream().filter(Files::exists).toList();
  }

  /** The name of a file. */
  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** The name of a file without its ending. */
  static String stem(Path file) {
    String name = name(file);
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }
}

package wheelhouse.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import wheelhouse.content.Bundled;
import wheelhouse.content.Finding;

/**
 * A file that somebody writes, for the commands that are about files: a shipped scenario is none,
 * though most commands take its id.
 */
final class OwnFile {

  private OwnFile() {}

  /**
   * Refuses whatever is no file, and says what could be named instead.
   *
   * @param name as the user gave it
   * @param verb what they wanted to do with it: the name of the command
   */
  static void require(String name, String verb) {
    Path file = Path.of(name);
    if (Bundled.ids().contains(name)) {
      throw Problem.usage(
          "\"" + name + "\" is shipped, and nobody writes on it\nMaybe a file of your own");
    } else if (Files.isDirectory(file)) {
      throw Problem.usage(
          "\"" + Disk.shown(file) + "\" is a folder, and " + verb + " takes files" + within(file));
    } else if (!Files.isRegularFile(file)) {
      throw Problem.usage(
          "there is no file \""
              + Disk.shown(file)
              + "\""
              + Bundled.nearFile(name).map(near -> "\nMaybe " + near).orElse(""));
    }
  }

  /** What is in a folder, as far as anybody wants to read it. */
  private static String within(Path folder) {
    List<String> files =
        Manuscripts.scenariosIn(folder).stream()
            .map(each -> Disk.shown(Path.of(each).normalize()))
            .toList();
    return files.isEmpty()
        ? ""
        : files.size() <= Finding.MOST_SUGGESTIONS
            ? "\nMaybe " + String.join(", or ", files)
            : "\nMaybe one of its " + files.size() + " scenarios, such as " + files.get(0);
  }
}

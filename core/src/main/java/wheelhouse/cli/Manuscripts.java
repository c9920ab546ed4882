package wheelhouse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import wheelhouse.content.Bundled;
import wheelhouse.content.OverlayReader;

/**
 * The scenarios and overlays that an author means by naming files, folders and shipped scenarios.
 *
 * @param names files, and ids of shipped scenarios, in the order in which they were named; those of
 *     a folder by the alphabet
 * @param unopened folders with scenarios in them, in a folder that was named, which were not looked
 *     into
 */
record Manuscripts(List<String> names, List<String> unopened) {

  Manuscripts {
    names = List.copyOf(names);
    unopened = List.copyOf(unopened);
  }

  /**
   * What is meant by names, with that of folders.
   *
   * @throws Problem if there is no scenario or overlay among it
   */
  static Manuscripts in(List<String> named) {
    List<String> names = new ArrayList<>();
    List<String> unopened = new ArrayList<>();
    for (String each : byHand(named)) {
      Path folder = Path.of(each);
      if (Files.isDirectory(folder)) {
        List<String> within = foldersIn(folder);
        List<String> files = filesIn(folder);
        if (files.isEmpty()) {
          throw Problem.usage(
              "there is no scenario in the folder "
                  + Disk.shown(folder)
                  + (within.isEmpty() ? "" : "\nMaybe " + String.join(", or ", within)));
        }
        names.addAll(files);
        unopened.addAll(within);
      } else {
        names.add(each);
      }
    }
    return new Manuscripts(names, unopened);
  }

  /**
   * Of some files those that somebody wrote. What the program writes beside a scenario is passed
   * over, so that all files of a folder can be named at once.
   *
   * @throws Problem if the program wrote them all
   */
  static List<String> byHand(List<String> files) {
    List<String> written = files.stream().filter(Bundled::isByHand).toList();
    if (!written.isEmpty()) {
      return written;
    }
    throw Problem.usage(
        files.size() == 1
            ? "\"" + files.get(0) + "\" is written by the program and is no scenario"
            : "these "
                + files.size()
                + " files are written by the program, and none is a scenario");
  }

  /** The scenarios in a folder, without their overlays; by the alphabet. */
  static List<String> scenariosIn(Path folder) {
    return filesIn(folder).stream().filter(file -> !OverlayReader.isOverlay(file)).toList();
  }

  private static List<String> filesIn(Path folder) {
    return listed(folder).stream()
        .filter(Files::isRegularFile)
        .map(Path::toString)
        .filter(file -> file.endsWith(".json"))
        .filter(Bundled::isByHand)
        .toList();
  }

  /** The folders in a folder that have scenarios in them; one that is hidden is not for people. */
  private static List<String> foldersIn(Path folder) {
    return listed(folder).stream()
        .filter(Files::isDirectory)
        .filter(each -> !String.valueOf(each.getFileName()).startsWith("."))
        .filter(Files::isReadable)
        .filter(each -> !filesIn(each).isEmpty())
        .map(Disk::shown)
        .toList();
  }

  private static List<Path> listed(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException failed) {
      throw Problem.failed("the folder " + Disk.shown(folder) + " cannot be listed");
    }
  }
}

package wheelhouse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wheelhouse.content.Finding;
import wheelhouse.content.Formatter;
import wheelhouse.content.Formatter.Formatted;
import wheelhouse.content.Messages;

/** Brings files into canonical form. */
@Command(
    name = "fmt",
    mixinStandardHelpOptions = true,
    description = {
      "Brings the files of scenarios and overlays into one form: names in the order of the guide,"
          + " what is short on one line. Every text and number stays as it is written.",
      "A file with a slip in its JSON is left alone, and a comment is one."
    })
final class FmtCommand implements Callable<Integer> {

  private static final Set<PosixFilePermission> OWNER_ALONE =
      PosixFilePermissions.fromString("rw-------");

  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "scenarios and overlays")
  private List<String> files = List.of();

  @Option(
      names = "--check",
      description = "write nothing, and exit with 1 if a file is not in that form")
  private boolean check;

  FmtCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    files.forEach(file -> OwnFile.require(file, "fmt"));
    int exit = Exit.FINE;
    for (String name : Manuscripts.byHand(files)) {
      Path file = Path.of(name);
      Formatted formatted = Formatter.format(Disk.shown(file), () -> Files.newInputStream(file));
      if (formatted.text().isEmpty()) {
        refused(file, formatted.findings());
        exit = Exit.FOUND;
      } else if (formatted.isCanonical()) {
        console.out().println(Disk.shown(file) + " is in order");
      } else if (check) {
        console.out().println(Disk.shown(file) + " is not in order");
        exit = Exit.FOUND;
      } else {
        replace(file, formatted.text().get());
        console.out().println(Disk.shown(file) + " is in order now");
      }
    }
    return exit;
  }

  private void refused(Path file, List<Finding> findings) {
    findings.forEach(each -> console.out().print(Messages.pretty(each) + "\n"));
    console.out().println(Disk.shown(file) + " is left as it is, so that nothing is lost");
  }

  /**
   * Writes beside the file and moves that over it, so that there is never half of one. Who may read
   * and write it stays as it was, where the disk knows such a thing.
   */
  private static void replace(Path file, String text) {
    try {
      Path target = file.toRealPath();
      Path beside = target.resolveSibling(target.getFileName() + ".new");
      Optional<PosixFileAttributeView> view =
          Optional.ofNullable(Files.getFileAttributeView(target, PosixFileAttributeView.class));
      Files.deleteIfExists(beside);
      if (view.isPresent()) {
        Set<PosixFilePermission> mode = view.get().readAttributes().permissions();
        Files.createFile(beside, PosixFilePermissions.asFileAttribute(OWNER_ALONE));
        Files.writeString(beside, text);
        Files.setPosixFilePermissions(beside, mode);
      } else {
        Files.writeString(beside, text);
      }
      Files.move(
          beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      throw Problem.failed(
          "\""
              + Disk.shown(file)
              + "\" could not be written\nMaybe its folder is full, or not yours");
    }
  }
}

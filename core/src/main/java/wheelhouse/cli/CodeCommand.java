package wheelhouse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wheelhouse.content.Bundled;
import wheelhouse.debrief.Branches;
import wheelhouse.replay.Header;
import wheelhouse.replay.Replay;
import wheelhouse.replay.RunCode;
import wheelhouse.replay.RunRecord;
import wheelhouse.replay.RunStore;
import wheelhouse.replay.RunWriter;
import wheelhouse.replay.UnreadableRun;
import wheelhouse.run.Run;
import wheelhouse.sim.Model;
import wheelhouse.words.Text;

/** A run as a code that can be read out, and a code as a run. */
@Command(
    name = "code",
    mixinStandardHelpOptions = true,
    description = {
      "Turns the file of a run into a code that can be read out or copied from a wall, and a code"
          + " back into the run, which is shown with its debrief.",
    })
final class CodeCommand implements Callable<Integer> {

  private final Console console;
  private final Text text;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|CODE",
      description = "the file of a run, or a code; blanks in a code do not matter")
  private List<String> parts = List.of();

  @Mixin private OfScenario scenario = new OfScenario();

  @Option(
      names = "--write",
      paramLabel = "DIR",
      description = "write the run of a code to a file in this folder")
  private Optional<Path> folder = Optional.empty();

  CodeCommand(Console console, Text text) {
    this.console = console;
    this.text = text;
  }

  @Override
  public Integer call() {
    String joined = String.join(" ", parts);
    if (isFile(joined)) {
      return fromFile(Path.of(joined));
    }
    if (joined.matches(".*[./\\\\].*")) {
      throw Problem.usage("there is no file " + joined);
    }
    return fromCode(joined);
  }

  /** A code may be typed without its dashes, and then looks like the name of a file. */
  private static boolean isOneWord(String argument) {
    return argument.matches("[^-\\s]+");
  }

  private static boolean isFile(String argument) {
    try {
      return Files.isRegularFile(Path.of(argument));
    } catch (InvalidPathException noPath) {
      return false;
    }
  }

  private int fromFile(Path file) {
    RunRecord record = RunFiles.read(file);
    Replay replay = scenario.replay(record);
    if (replay instanceof Replay.Proven same) {
      console.out().println(RunCode.of(same.run()));
      return Exit.FINE;
    }
    throw Problem.found(replay.sentence());
  }

  private int fromCode(String words) {
    try {
      RunCode code = RunCode.read(words);
      String name = scenarioOf(code);
      Run run = code.run(Model.of(Shelf.scenario(name)));
      if (folder.isPresent()) {
        write(run, folder.get());
      }
      new Playback(new Scene(run, text), new Page(console.out())).show(name, Branches.none());
      return Exit.FINE;
    } catch (UnreadableRun unreadable) {
      throw Problem.found(
          isOneWord(words)
              ? "there is no file \""
                  + words
                  + "\", and it is no code: "
                  + unreadable.sentence()
                  + "\nMaybe the name lacks its folder, or its ending"
              : unreadable.sentence());
    }
  }

  private String scenarioOf(RunCode code) {
    List<String> names = new ArrayList<>(Bundled.ids());
    scenario.named().ifPresent(name -> names.add(0, name));
    return names.stream()
        .filter(name -> code.isOf(Shelf.scenario(name)))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.found(
                    "this code is of no scenario that is known here, as it is now\n"
                        + "Maybe name its file with --scenario FILE"));
  }

  private void write(Run run, Path into) {
    try (RunWriter writer =
        new RunStore(into)
            .create(
                run,
                Header.of(
                    run, console.clock().instant().truncatedTo(ChronoUnit.SECONDS).toString()))) {
      Optional<String> failed = writer.save();
      if (failed.isPresent()) {
        throw Problem.failed(failed.get());
      }
      console.out().println("Written into " + into.toString().replace('\\', '/'));
    } catch (IOException failed) {
      throw Problem.failed("nothing can be written into " + into);
    }
  }
}

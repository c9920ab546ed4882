package wheelhouse.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import wheelhouse.debrief.Coached;
import wheelhouse.words.Text;

/** All commands under one name. */
@Command(
    name = "wheelhouse",
    mixinStandardHelpOptions = true,
    version = "Wheelhouse " + Wheelhouse.VERSION,
    description =
        "A simulator in which new managers learn when to take the wheel, and when to keep their"
            + " hands off it.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is well",
      "1:what was asked about has a problem",
      "2:wrong usage",
      "3:the command could not do its work"
    })
public final class Wheelhouse implements Runnable {

  /** The version of the program. */
  static final String VERSION = "0.1.0";

  /** The scenario that is played when nothing is said. */
  public static final String FIRST = "first-week";

  /** The bundle of the terminal's words. The terminal speaks English. */
  static final String MESSAGES = "wheelhouse.cli.messages";

  private static final List<String> COMMANDS =
      List.of(
          "play",
          "scenarios",
          "rules",
          "check",
          "watch",
          "explain",
          "compare",
          "balance",
          "frontier",
          "diff",
          "references",
          "cover",
          "random",
          "replay",
          "debrief",
          "code",
          "practice",
          "new",
          "fmt",
          "names",
          "graph");

  @Spec private CommandSpec spec = CommandSpec.create();

  private Wheelhouse() {}

  /**
   * Runs a command; without one, plays the first scenario.
   *
   * @param more commands of the program's own, as picocli has them
   * @return the exit code
   */
  public static int run(Console console, List<Object> more, String... arguments) {
    CommandLine line = new CommandLine(new Wheelhouse());
    String[] said = arguments.length == 0 ? new String[] {"play", FIRST} : arguments;
    // Reading what a command takes is dear: where one is named, the others need not be read.
    (COMMANDS.contains(said[0]) ? List.of(said[0]) : COMMANDS)
        .forEach(name -> line.addSubcommand(command(name, console)));
    more.forEach(line::addSubcommand);
    line.setOut(console.out());
    line.setErr(console.err());
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setUsageHelpWidth(90);
    line.setUsageHelpAutoWidth(false);
    line.setParameterExceptionHandler(Wheelhouse::misused);
    line.setExecutionExceptionHandler((failure, of, parsed) -> failed(failure, console.err()));
    int exit = line.execute(said);
    console.out().flush();
    console.err().flush();
    return exit;
  }

  private static Object command(String name, Console console) {
    return switch (name) {
      case "play" -> new PlayCommand(console, words());
      case "scenarios" -> new ScenariosCommand(console);
      case "rules" -> new RulesCommand(console, words());
      case "check" -> new CheckCommand(console);
      case "watch" -> new WatchCommand(console);
      case "explain" -> new ExplainCommand(console);
      case "compare" -> new CompareCommand(console);
      case "balance" -> new BalanceCommand(console);
      case "frontier" -> new FrontierCommand(console);
      case "diff" -> new DiffCommand(console);
      case "references" -> new ReferencesCommand(console);
      case "cover" -> new CoverCommand(console);
      case "random" -> new RandomCommand(console);
      case "replay" -> new ReplayCommand(console, words());
      case "debrief" -> new DebriefCommand(console, words());
      case "practice" -> new PracticeCommand(console, words());
      case "code" -> new CodeCommand(console, words());
      case "new" -> new NewCommand(console);
      case "fmt" -> new FmtCommand(console);
      case "names" -> new NamesCommand(console);
      case "graph" -> new GraphCommand(console);
      default -> throw new IllegalArgumentException("no command is called " + name);
    };
  }

  private static Text words() {
    return Text.in(Locale.ENGLISH, MESSAGES, Coached.WORDS);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  private static int misused(ParameterException misuse, String[] arguments) {
    CommandLine command = misuse.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(Misuse.sentence(misuse));
    err.println("Maybe look at: " + command.getCommandSpec().qualifiedName() + " --help");
    return Exit.USAGE;
  }

  private static int failed(Exception failure, PrintWriter err) {
    if (failure instanceof Problem problem) {
      err.println(problem.sentence());
      return problem.exit();
    }
    String why = failure.getMessage();
    err.println(
        "Something went wrong that should not have"
            + (why == null || why.isBlank() ? "" : ": " + why)
            + ". What was saved is safe. Maybe try it again, and report it if it happens twice.");
    return Exit.FAILED;
  }
}

package wheelhouse.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;
import wheelhouse.content.Nearness;

/** What was wrong with a command as it was typed, for a person; advice stands on a second line. */
final class Misuse {

  private static final List<Class<?>> WHOLE =
      List.of(int.class, Integer.class, long.class, Long.class);
  private static final List<Class<?>> YES_OR_NO = List.of(boolean.class, Boolean.class);

  private Misuse() {}

  static String sentence(ParameterException misuse) {
    if (misuse instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      return unknown(unmatched.getUnmatched().get(0), misuse.getCommandLine().getCommandSpec());
    } else if (misuse instanceof MissingParameterException missing
        && !missing.getMissing().isEmpty()) {
      return missing(missing.getMissing());
    } else if (misuse.getCause() instanceof TypeConversionException
        && misuse.getArgSpec() instanceof OptionSpec option) {
      String typed = quote(String.valueOf(misuse.getValue()));
      if (isOf(WHOLE, option)) {
        return notWhole(option, typed);
      } else if (isOf(YES_OR_NO, option)) {
        return named(option) + " stands alone, and takes no " + typed;
      }
    }
    return String.valueOf(misuse.getMessage());
  }

  /**
   * A refusal of options of which each forbids the others.
   *
   * @param options as they were typed; at least two
   */
  static Problem onlyOneOf(Collection<String> options) {
    return Problem.usage(
        String.join(" and ", options)
            + " cannot "
            + (options.size() == 2 ? "both" : "all")
            + " be obeyed\nMaybe only "
            + options.iterator().next());
  }

  private static String unknown(String word, CommandSpec command) {
    boolean option = word.startsWith("-");
    if (!option && command.subcommands().isEmpty()) {
      return quote(word) + " is one too many";
    }
    List<String> known =
        option
            ? command.options().stream().map(OptionSpec::longestName).toList()
            : List.copyOf(command.subcommands().keySet());
    Optional<String> near = Nearness.nearest(word, known);
    return (option ? "there is no option " : "there is no command ")
        + quote(word)
        + near.map(each -> "\nMaybe " + quote(each) + " was meant").orElse("");
  }

  private static String missing(List<ArgSpec> arguments) {
    if (arguments.get(0) instanceof OptionSpec option) {
      return named(option) + " needs something behind it: " + option.paramLabel();
    }
    List<String> labels =
        arguments.stream().map(each -> each.paramLabel().replace("|", " or ")).toList();
    return String.join(" and ", labels) + (labels.size() == 1 ? " is missing" : " are missing");
  }

  private static boolean isOf(List<Class<?>> types, OptionSpec option) {
    return types.contains(option.type())
        || Arrays.stream(option.auxiliaryTypes()).anyMatch(types::contains);
  }

  private static String notWhole(OptionSpec option, String typed) {
    boolean tooLong = typed.matches("\"[-+]?[0-9]+\"");
    return named(option)
        + " takes a whole number, and "
        + typed
        + (tooLong ? " has too many digits" : " is none")
        + "\nMaybe "
        + option.longestName()
        + " 7";
  }

  /** All the names of an option, since any of them may have been typed. */
  private static String named(OptionSpec option) {
    return String.join(" or ", option.names());
  }

  private static String quote(String word) {
    return '"' + word + '"';
  }
}

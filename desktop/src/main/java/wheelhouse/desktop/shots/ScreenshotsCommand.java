package wheelhouse.desktop.shots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wheelhouse.cli.Console;
import wheelhouse.cli.Exit;
import wheelhouse.desktop.game.Opening;
import wheelhouse.desktop.settings.Settings;

/** Takes pictures of every screen. */
@Command(
    name = ScreenshotsCommand.NAME,
    mixinStandardHelpOptions = true,
    description = {
      "Takes a picture of every screen, for documents, and to see what a change changes: on one"
          + " machine the pictures are the same every time.",
      "Their names say what is on them: light-100-day-slip.png."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all pictures are there",
      "2:wrong usage",
      "3:no window can be opened, or the folder cannot be written"
    })
public final class ScreenshotsCommand implements Callable<Integer> {

  /** The verb. */
  public static final String NAME = "screenshots";

  private static final Pattern SIZE = Pattern.compile("([0-9]{1,5})[x×]([0-9]{1,5})");

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "DIR", description = "the folder to put them in; made if need be")
  private Path folder = Path.of("");

  @Option(
      names = "--size",
      paramLabel = "WxH",
      defaultValue = "1280x720",
      description = "how large they are, in pixels (default: ${DEFAULT-VALUE})")
  private String size = "";

  @Option(
      names = "--text",
      paramLabel = "=PERCENT,…",
      defaultValue = "100,200",
      split = ",",
      hideParamSyntax = true,
      description = "sizes of text, 80 to 200 in tens (default: ${DEFAULT-VALUE})")
  private List<String> texts = List.of();

  @Option(
      names = "--theme",
      paramLabel = "=THEME,…",
      defaultValue = "light,dark,high-contrast",
      split = ",",
      hideParamSyntax = true,
      description = "themes (default: ${DEFAULT-VALUE})")
  private List<String> themes = List.of();

  @Option(
      names = "--language",
      paramLabel = "=LANGUAGE,…",
      defaultValue = "en",
      split = ",",
      hideParamSyntax = true,
      description = "languages, en or de (default: ${DEFAULT-VALUE})")
  private List<String> languages = List.of();

  /** The command. */
  public ScreenshotsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Matcher sides = SIZE.matcher(size);
    if (!sides.matches()) {
      throw misused("--size cannot be " + size + ". Maybe 1280x720");
    }
    int width = Integer.parseInt(sides.group(1));
    int height = Integer.parseInt(sides.group(2));
    Settings sized = Settings.USUAL.sized(width, height);
    if (sized.width() != width || sized.height() != height) {
      throw misused("--size cannot be " + size + ". Maybe " + sized.width() + "x" + sized.height());
    }
    among("--text", texts, wheelhouse.desktop.settings.Option.TEXT_SCALE.choices());
    among("--theme", themes, Stream.of(Settings.Theme.values()).map(Settings.Theme::word).toList());
    among("--language", languages, wheelhouse.desktop.settings.Option.LANGUAGES);
    try {
      Files.createDirectories(folder);
      int taken = 0;
      for (String language : languages) {
        for (String theme : themes) {
          for (String text : texts) {
            taken +=
                Tour.of(
                        new Wanted(width, height, theme(theme), Integer.parseInt(text), language),
                        folder)
                    .size();
          }
        }
      }
      console.out().println(taken + " pictures are in " + folder);
      return Exit.FINE;
    } catch (IOException failed) {
      console.err().println("The pictures cannot be written: " + failed.getMessage());
    } catch (Opening.NoWindow none) {
      console.err().println(none.sentence());
    }
    return Exit.FAILED;
  }

  private static Settings.Theme theme(String word) {
    return Stream.of(Settings.Theme.values())
        .filter(theme -> theme.word().equals(word))
        .findFirst()
        .orElseThrow();
  }

  private void among(String option, List<String> said, List<String> possible) {
    for (String each : said) {
      if (!possible.contains(each)) {
        throw misused(
            option + " cannot be " + each + ". Maybe one of: " + String.join(", ", possible));
      }
    }
  }

  private ParameterException misused(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}

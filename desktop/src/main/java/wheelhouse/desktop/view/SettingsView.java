package wheelhouse.desktop.view;

import java.util.List;
import wheelhouse.desktop.settings.Folders;
import wheelhouse.desktop.settings.Option;
import wheelhouse.desktop.settings.Settings;
import wheelhouse.words.Text;

/**
 * The page of settings.
 *
 * @param title of the page
 * @param groups of options
 * @param kept where settings and runs are kept, as sentences
 */
public record SettingsView(String title, List<Group> groups, List<String> kept) {

  public SettingsView {
    groups = List.copyOf(groups);
    kept = List.copyOf(kept);
  }

  /** Options that belong together. */
  public record Group(String title, List<Row> rows) {

    public Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * An option.
   *
   * @param option which, to {@linkplain Settings#with set} it
   * @param label its name
   * @param line what it does
   * @param present what is chosen, in words
   * @param scale whether the choices are the steps of a scale
   * @param choices all there is to choose from
   */
  public record Row(
      Option option,
      String label,
      String line,
      String present,
      boolean scale,
      List<Choice> choices) {

    public Row {
      choices = List.copyOf(choices);
    }
  }

  /**
   * A choice.
   *
   * @param value what to set the option to
   * @param label in words
   * @param chosen whether it is chosen
   */
  public record Choice(String value, String label, boolean chosen) {}

  /** The settings as they are. */
  public static SettingsView of(Settings settings, Folders folders, Text text) {
    return new SettingsView(
        text.of("door." + HomeView.Page.SETTINGS),
        List.of(
            group(
                "reading",
                settings,
                text,
                Option.LANGUAGE,
                Option.TEXT_SCALE,
                Option.HEADLINES,
                Option.THEME),
            group("senses", settings, text, Option.MOTION, Option.SOUND, Option.VOLUME),
            group("playing", settings, text, Option.WINDOW, Option.CLOCK, Option.TUTORIAL)),
        List.of(
            text.of("settings.kept-settings", folders.settings()),
            text.of("settings.kept-runs", folders.runs()),
            text.of("settings.kept-scenarios", folders.scenarios())));
  }

  private static Group group(String name, Settings settings, Text text, Option... options) {
    return new Group(
        text.of("settings.group." + name),
        List.of(options).stream().map(option -> row(option, settings, text)).toList());
  }

  private static Row row(Option option, Settings settings, Text text) {
    String key = "settings." + option.word();
    String present = settings.of(option);
    return new Row(
        option,
        text.of(key),
        text.of(key + ".line"),
        words(option, present, text),
        option.isScale(),
        option.choices().stream()
            .map(each -> new Choice(each, words(option, each, text), each.equals(present)))
            .toList());
  }

  private static String words(Option option, String choice, Text text) {
    return option.isScale()
        ? text.of("settings.percent", choice)
        : text.of("settings." + option.word() + "." + choice);
  }
}

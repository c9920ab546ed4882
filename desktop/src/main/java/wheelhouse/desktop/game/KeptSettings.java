package wheelhouse.desktop.game;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import wheelhouse.desktop.look.Face;
import wheelhouse.desktop.look.Theme;
import wheelhouse.desktop.screen.Window;
import wheelhouse.desktop.settings.Option;
import wheelhouse.desktop.settings.Settings;
import wheelhouse.desktop.settings.Settings.Form;
import wheelhouse.desktop.settings.SettingsFile;
import wheelhouse.desktop.settings.Trouble;
import wheelhouse.desktop.view.Bundles;
import wheelhouse.desktop.view.Troubles;
import wheelhouse.words.Text;

/**
 * The settings as they are now. Whatever changes them is on the disk as soon as the worker comes to
 * it.
 */
final class KeptSettings {

  /** What changes how things look or read. */
  private static final List<Option> LOOKS =
      List.of(Option.LANGUAGE, Option.TEXT_SCALE, Option.HEADLINES, Option.THEME, Option.MOTION);

  private final Ground ground;
  private final SettingsFile file;
  private final Optional<Trouble> trouble;
  private final AtomicBoolean keeping = new AtomicBoolean();
  private volatile Settings settings;
  private Text text;

  /** The settings as their file has them. */
  KeptSettings(Ground ground) {
    this.ground = ground;
    file = new SettingsFile(ground.folders().settings());
    SettingsFile.Found found = file.read();
    settings = found.settings();
    trouble = found.trouble();
    text = words();
  }

  /** As they are now. */
  Settings now() {
    return settings;
  }

  /** The words of the interface, in the player's language. */
  Text text() {
    return text;
  }

  /** How the player wants things to look. */
  Window.Taste taste() {
    return new Window.Taste(
        Theme.valueOf(settings.theme(Optional.empty()).name()),
        settings.plainHeadlines() ? Face.Headlines.PLAIN : Face.Headlines.SERIF,
        settings.textScale(),
        settings.reducedMotion(),
        text);
  }

  /** What went wrong when their file was read, if anything did. */
  List<String> notices() {
    return trouble.stream().map(what -> Troubles.sentence(what, text)).toList();
  }

  /**
   * Sets them otherwise.
   *
   * @return whether anything looks or reads otherwise now
   */
  boolean set(Settings wanted) {
    Settings before = settings;
    settings = wanted;
    keep();
    boolean looks = LOOKS.stream().anyMatch(each -> !wanted.of(each).equals(before.of(each)));
    if (looks) {
      text = words();
    }
    return looks;
  }

  /** Notes the size of the window, in pixels, unless it fills the screen or is maximised. */
  void size(int width, int height) {
    Settings sized = Opening.sized(settings, width, height);
    if (settings.form() == Form.NORMAL && !sized.equals(settings)) {
      settings = sized;
      keep();
    }
  }

  private Text words() {
    return Bundles.in(settings.locale(ground.system()));
  }

  /**
   * Writes the settings as they are once the worker comes to it, however often it is asked until
   * then: a program that is ended by a signal has nothing left to say.
   */
  private void keep() {
    if (keeping.compareAndSet(false, true)) {
      ground
          .worker()
          .execute(
              () -> {
                keeping.set(false);
                file.write(settings);
              });
    }
  }
}

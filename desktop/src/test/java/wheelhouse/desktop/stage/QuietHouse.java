package wheelhouse.desktop.stage;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import wheelhouse.desktop.library.Library;
import wheelhouse.desktop.library.Offer;
import wheelhouse.desktop.library.PastRun;
import wheelhouse.desktop.screen.Editions;
import wheelhouse.desktop.screen.House;
import wheelhouse.desktop.screen.Screen;
import wheelhouse.desktop.session.Session;
import wheelhouse.desktop.session.Shown;
import wheelhouse.desktop.settings.Bin;
import wheelhouse.desktop.settings.Folders;
import wheelhouse.desktop.settings.Player;
import wheelhouse.desktop.settings.Players;
import wheelhouse.desktop.settings.Settings;
import wheelhouse.desktop.view.EditionView;
import wheelhouse.desktop.view.When;

/**
 * A house whose ways lead nowhere: it writes down which were taken. What it keeps lies in one
 * folder, its worker works at once, and it is always noon of the same day.
 */
public class QuietHouse implements House {

  /** When everything happens here. */
  public static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private final Folders folders;
  private final Bin bin;
  private final Library library;
  private final List<String> went = new ArrayList<>();
  private Settings settings = Settings.USUAL;

  /** A house in a folder, which need not exist yet. */
  public QuietHouse(Path folder) {
    folders =
        new Folders(
            folder.resolve("settings.json"),
            folder.resolve("runs"),
            folder.resolve("scenarios"),
            folder.resolve("deleted"),
            folder.resolve("documents"));
    bin = new Bin(folders.deleted());
    library = new Library(folders.scenarios(), bin);
  }

  /** The ways that were taken, in order: the name of each, and what it led to. */
  public final List<String> went() {
    return List.copyOf(went);
  }

  @Override
  public Settings settings() {
    return settings;
  }

  @Override
  public void set(Settings wanted) {
    settings = wanted;
  }

  @Override
  public Player player() {
    return players().find(settings.player());
  }

  @Override
  public Players players() {
    return new Players(folders.runs());
  }

  @Override
  public Folders folders() {
    return folders;
  }

  @Override
  public Library library() {
    return library;
  }

  @Override
  public Bin bin() {
    return bin;
  }

  @Override
  public Instant now() {
    return NOON;
  }

  @Override
  public When when() {
    return new When(LocalDate.ofInstant(NOON, ZoneOffset.UTC), ZoneOffset.UTC);
  }

  @Override
  public <T> void work(Supplier<T> job, Consumer<T> then) {
    then.accept(job.get());
  }

  @Override
  public void begin(Offer offer, long seed) {
    went.add("begin " + offer.id());
  }

  @Override
  public void open(PastRun run) {
    went.add("open " + run.file());
  }

  @Override
  public void fork(Session session, int day) {
    went.add("fork " + day);
  }

  @Override
  public void fork(PastRun run, int day) {
    went.add("fork " + run.file() + " " + day);
  }

  @Override
  public void home(String notice) {
    went.add("home " + notice);
  }

  @Override
  public void home() {
    went.add("home");
  }

  @Override
  public void show(Session session, Shown shown) {
    went.add("show " + shown.getClass().getSimpleName());
  }

  @Override
  public void debrief(Session session) {
    went.add("debrief");
  }

  @Override
  public void settings(Screen from) {
    went.add("settings");
  }

  @Override
  public void howTo(Screen from) {
    went.add("howTo");
  }

  /** The board has nothing to say of its file, unless a test says otherwise. */
  @Override
  public Editions editions() {
    return new Editions() {
      @Override
      public Optional<EditionView> news() {
        return Optional.empty();
      }

      @Override
      public void dismiss() {
        went.add("dismiss");
      }

      @Override
      public void problems(Screen from) {
        went.add("problems");
      }
    };
  }

  @Override
  public boolean playing() {
    return false;
  }
}

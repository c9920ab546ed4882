package wheelhouse.desktop.home;

import com.badlogic.gdx.Input;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Field;
import wheelhouse.desktop.layout.Flow;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Picture;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Rule;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.screen.Frame;
import wheelhouse.desktop.screen.House;
import wheelhouse.desktop.screen.Screen;
import wheelhouse.desktop.view.Cue;
import wheelhouse.desktop.widget.Buttons;

/** On which a scenario file is chosen: folders and files of this machine, or a path to type. */
public final class FileScreen extends Screen {

  private static final String ENDING = ".json";
  private static final int MOST = 400;

  private final House house;
  private final Screen from;
  private final Consumer<Path> chosen;
  private Optional<Listing> listing = Optional.empty();
  private String typed = "";
  private boolean refused;

  /**
   * What lies in a folder.
   *
   * @param roots where one can begin
   */
  private record Listing(Path folder, List<Path> folders, List<Path> files, List<Path> roots) {}

  /**
   * On which a file is chosen.
   *
   * @param from where it leads back to
   * @param chosen told which one, before it leads back
   */
  public FileScreen(Frame frame, House house, Screen from, Consumer<Path> chosen) {
    super(frame);
    this.house = house;
    this.from = from;
    this.chosen = chosen;
  }

  // ---- what lies where

  @Override
  public void shown() {
    go(house.folders().documents().toAbsolutePath().normalize());
  }

  private void go(Path there) {
    house.work(
        () -> list(there),
        found -> {
          refused = found.isEmpty();
          if (found.isPresent()) {
            listing = found;
            typed = found.get().folder().toString();
          } else {
            frame().play(Cue.REFUSED);
          }
          frame().rebuild();
          if (!refused) {
            frame().focus(firstFocus());
          }
        });
  }

  private Optional<Listing> list(Path folder) {
    List<Path> folders = new ArrayList<>();
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.sorted(Comparator.comparing((Path each) -> name(each).toLowerCase(Locale.ROOT)))
          .filter(each -> !name(each).startsWith("."))
          .forEach(
              each -> {
                if (Files.isDirectory(each)) {
                  folders.add(each);
                } else if (name(each).toLowerCase(Locale.ROOT).endsWith(ENDING)) {
                  files.add(each);
                }
              });
    } catch (IOException | java.io.UncheckedIOException | SecurityException closed) {
      return Optional.empty();
    }
    List<Path> roots = new ArrayList<>(List.of(house.folders().documents()));
    FileSystems.getDefault().getRootDirectories().forEach(roots::add);
    return Optional.of(
        new Listing(
            folder,
            folders.stream().limit(MOST).toList(),
            files.stream().limit(MOST).toList(),
            roots));
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  // ---- what is shown

  @Override
  public String firstFocus() {
    return listing
        .map(
            here ->
                !here.files().isEmpty()
                    ? "file:" + name(here.files().get(0))
                    : !here.folders().isEmpty() ? "folder:" + name(here.folders().get(0)) : "up")
        .orElse("back");
  }

  @Override
  public Part build() {
    Column column = new Column(look(), 10);
    column.with(
        new Row(look(), 12)
            .standing(Row.Standing.MIDDLE)
            .sharing(
                1,
                new Field(
                    look(), "path", typed, text().of("file.path"), now -> typed = now, this::typed))
            .with(Buttons.plain(look(), "open", text().of("file.open"), () -> typed(typed))));
    if (refused) {
      column.with(Pages.notice(look(), "info", text().of("file.refused")));
    }
    listing.ifPresent(here -> column.with(places(here)));
    column.growing(
        Pages.scrolling(
            look(),
            "files:" + listing.map(here -> here.folder().toString()).orElse(""),
            listing.map(this::rows).orElseGet(() -> Pages.nothing(look()))));
    return Pages.page(
        look(),
        text(),
        text().of("file.title"),
        text().of("file.line"),
        this::back,
        column,
        Pages.nothing(look()));
  }

  private Part places(Listing here) {
    Flow flow = new Flow(look(), 8, 6);
    if (here.folder().getParent() != null) {
      flow.with(
          Pages.keyed(
              look(), "up", "arrow-up", text().of("file.up"), text().of("file.up.key"), this::up));
    }
    for (int i = 0; i < here.roots().size(); i++) {
      Path root = here.roots().get(i);
      flow.with(
          Buttons.withIcon(
              look(), "root:" + i, i == 0 ? "house" : "folder-open", name(root), () -> go(root)));
    }
    return flow;
  }

  private Part rows(Listing here) {
    Column column = new Column(look(), 0);
    here.files().forEach(file -> column.with(new Rule(look())).with(row("file:", file)));
    here.folders().forEach(folder -> column.with(new Rule(look())).with(row("folder:", folder)));
    if (here.files().isEmpty()) {
      column
          .with(new Rule(look()))
          .space(10)
          .with(new Words(look(), Type.BODY, Ink.SOFT, text().of("file.none")));
    }
    return column;
  }

  private Part row(String kind, Path path) {
    boolean file = kind.equals("file:");
    Row row =
        new Row(look(), 12)
            .standing(Row.Standing.MIDDLE)
            .with(Picture.icon(look(), file ? "scroll-text" : "folder-open", 18, Ink.SOFT))
            .sharing(1, new Words(look(), file ? Type.STRONG : Type.BODY, Ink.INK, name(path)));
    Press press =
        new Press(
            look(),
            kind + name(path),
            row,
            () -> {
              if (file) {
                take(path);
              } else {
                go(path);
              }
            });
    press.padded(8, 7);
    return press;
  }

  // ---- what can be done

  private void typed(String words) {
    Path meant;
    try {
      meant = Path.of(words.strip().replaceAll("^\"|\"$", "")).toAbsolutePath().normalize();
    } catch (InvalidPathException none) {
      refused = true;
      frame().rebuild();
      return;
    }
    if (name(meant).toLowerCase(Locale.ROOT).endsWith(ENDING)) {
      take(meant);
    } else {
      go(meant);
    }
  }

  private void take(Path file) {
    chosen.accept(file);
    frame().go(from);
  }

  private void up() {
    listing.map(Listing::folder).map(Path::getParent).ifPresent(this::go);
  }

  @Override
  public boolean key(int keycode) {
    if (keycode == Input.Keys.BACKSPACE) {
      up();
      return true;
    }
    return false;
  }

  @Override
  public void dropped(String[] files) {
    if (files.length > 0) {
      take(Path.of(files[0]));
    }
  }

  @Override
  public void back() {
    frame().go(from);
  }
}

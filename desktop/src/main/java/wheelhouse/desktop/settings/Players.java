package wheelhouse.desktop.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wheelhouse.content.Json;
import wheelhouse.content.JsonValue;
import wheelhouse.content.JsonValue.JsonObject;
import wheelhouse.content.JsonValue.JsonString;
import wheelhouse.content.MalformedJson;

/**
 * Who plays on this machine. The first player's runs lie in the store itself, where the terminal
 * looks for them; those of the others in a folder of the store each, which begins with {@value
 * #PREFIX}. A name lies with the runs, so that no broken settings can part them.
 */
public final class Players {

  static final String PREFIX = "player-";

  /** The longest name, in characters. */
  public static final int LONGEST_NAME = 60;

  private static final String FILE = "player.json";
  private static final int MOST_BYTES = 10_000;
  private static final int LONGEST_SLUG = 40;
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9%+_-]+");

  private final Path root;
  private final SafeFile safe = new SafeFile();

  /** The players whose runs are kept in a folder, which need not exist yet. */
  public Players(Path root) {
    this.root = root;
  }

  /** What came of adding or renaming somebody. */
  public sealed interface Named {

    /** It is done. */
    record Done(Player player) implements Named {}

    /** The name says nothing. */
    record Empty() implements Named {}

    /** Somebody has that name. */
    record Taken(Player by) implements Named {}

    /** It could not be written down. */
    record Failed(Trouble trouble) implements Named {}
  }

  /** Everybody: the first player, then the others by name. */
  public List<Player> all() {
    List<Player> others = new ArrayList<>();
    if (Files.isDirectory(root)) {
      try (Stream<Path> folders = Files.list(root)) {
        folders
            .filter(Files::isDirectory)
            .flatMap(folder -> id(folder).stream().map(id -> other(id, folder)))
            .forEach(others::add);
      } catch (IOException unreadable) {
        others.clear();
      }
    }
    others.sort(
        Comparator.comparing((Player each) -> each.name().toLowerCase(Locale.ROOT))
            .thenComparing(Player::id));
    others.add(0, new Player("", name(root).orElse(""), root));
    return List.copyOf(others);
  }

  private static Optional<String> id(Path folder) {
    String name = String.valueOf(folder.getFileName());
    return Optional.of(name)
        .filter(each -> each.startsWith(PREFIX))
        .map(each -> each.substring(PREFIX.length()))
        .filter(each -> ID.matcher(each).matches());
  }

  /** Somebody by their id; the first player where nobody has it. */
  public Player find(String id) {
    List<Player> all = all();
    return all.stream().filter(each -> each.id().equals(id)).findFirst().orElse(all.get(0));
  }

  /** Adds somebody. */
  public Named add(String typed) {
    String name = tidy(typed);
    Optional<Named> refused = refusal(name, "?");
    if (refused.isPresent()) {
      return refused.get();
    }
    String id = free(slug(name));
    return named(new Player(id, name, folder(id)));
  }

  /** Calls somebody otherwise; their runs stay where they are. */
  public Named rename(Player player, String typed) {
    String name = tidy(typed);
    return refusal(name, player.id())
        .orElseGet(() -> named(new Player(player.id(), name, player.folder())));
  }

  /**
   * Removes somebody with their runs. The first player stays.
   *
   * @throws IllegalArgumentException for the first player
   */
  public Bin.Deleted remove(Player player, Bin bin, Instant now) throws IOException {
    if (player.isFirst()) {
      throw new IllegalArgumentException("the first player stays");
    }
    return bin.delete(List.of(player.folder()), now);
  }

  private Optional<Named> refusal(String name, String id) {
    if (name.isEmpty()) {
      return Optional.of(new Named.Empty());
    }
    return all().stream()
        .filter(each -> !each.id().equals(id) && each.name().equalsIgnoreCase(name))
        .findFirst()
        .map(Named.Taken::new);
  }

  private Named named(Player player) {
    Path file = player.folder().resolve(FILE);
    try {
      safe.write(file, Json.pretty(JsonValue.object().with("name", JsonValue.of(player.name()))));
      return new Named.Done(player);
    } catch (IOException failed) {
      return new Named.Failed(Trouble.of(Trouble.Kind.UNWRITTEN, file, failed));
    }
  }

  private static Player other(String id, Path folder) {
    return new Player(id, name(folder).orElse(id), folder);
  }

  private static Optional<String> name(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      if (Files.exists(file)
          && Json.read(SafeFile.read(file, MOST_BYTES)) instanceof JsonObject object
          && object.get("name").orElse(JsonValue.of("")) instanceof JsonString name) {
        return Optional.of(tidy(name.text())).filter(text -> !text.isEmpty());
      }
      return Optional.empty();
    } catch (IOException | MalformedJson unreadable) {
      return Optional.empty();
    }
  }

  /** A name without what cannot be seen, and not too long. */
  static String tidy(String typed) {
    String plain =
        Normalizer.normalize(typed, Normalizer.Form.NFC)
            .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", " ")
            .replaceAll("\\s+", " ")
            .strip();
    int characters = Math.min(LONGEST_NAME, plain.codePointCount(0, plain.length()));
    return plain.substring(0, plain.offsetByCodePoints(0, characters)).strip();
  }

  /** A name as part of that of a folder, on every system: small letters, digits and hyphens. */
  static String slug(String name) {
    String letters =
        Normalizer.normalize(name.replace("ß", "ss"), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String slug =
        letters.length() > LONGEST_SLUG
            ? letters.substring(0, LONGEST_SLUG).replaceAll("-$", "")
            : letters;
    return slug.isEmpty() ? "1" : slug;
  }

  private String free(String slug) {
    String free = slug;
    for (int nth = 2; Files.exists(folder(free)); nth++) {
      free = slug + "-" + nth;
    }
    return free;
  }

  private Path folder(String id) {
    return root.resolve(PREFIX + id);
  }
}

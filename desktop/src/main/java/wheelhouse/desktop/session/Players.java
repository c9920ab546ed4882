package wheelhouse.desktop.session;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wheelhouse.replay.RunStore;

/**
 * Those who share a machine, each with a folder of runs inside the store: {@code player-Ana}. Who
 * gives no name has the store itself, where the terminal keeps its runs, so that one person may go
 * on in a window with what they began in a terminal, and the other way round.
 *
 * <p>A folder rather than a line in each run's file: the format of runs stays as it is, a player is
 * moved to another machine or removed as one folder, and the terminal plays with {@code --runs}
 * whosever runs it is pointed to.
 */
public final class Players {

  private static final String PREFIX = "player-";
  private static final int LONGEST = 180;

  private final RunStore store;

  /** Those who share a store. */
  public Players(RunStore store) {
    this.store = store;
  }

  /** The names of those who have runs here, in order. */
  public List<String> names() {
    try (Stream<Path> folders = Files.list(store.folder())) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> String.valueOf(folder.getFileName()))
          .filter(name -> name.startsWith(PREFIX))
          .flatMap(name -> name(name).stream())
          .sorted(String.CASE_INSENSITIVE_ORDER)
          .toList();
    } catch (IOException none) {
      return List.of();
    }
  }

  private static Optional<String> name(String folder) {
    try {
      String name = URLDecoder.decode(folder.substring(PREFIX.length()), StandardCharsets.UTF_8);
      return folder.equals(folder(name)) ? Optional.of(name) : Optional.empty();
    } catch (IllegalArgumentException other) {
      return Optional.empty();
    }
  }

  /** The store of a player. Case does not count, since it does not in every file system. */
  public RunStore of(String player) {
    String name = Normalizer.normalize(player, Normalizer.Form.NFC).strip();
    if (name.isEmpty()) {
      return store;
    }
    String known =
        names().stream().filter(each -> each.equalsIgnoreCase(name)).findFirst().orElse(name);
    return new RunStore(store.folder().resolve(folder(known)));
  }

  /** A folder's name that every file system takes: letters, digits, and the rest by its bytes. */
  private static String folder(String player) {
    String name = player;
    while (encoded(name).length() > LONGEST) {
      name = name.substring(0, name.offsetByCodePoints(name.length(), -1));
    }
    return PREFIX + encoded(name);
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace(".", "%2E").replace("*", "%2A");
  }
}

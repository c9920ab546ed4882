package wheelhouse.desktop.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import wheelhouse.content.Bundled;
import wheelhouse.content.Loaded;
import wheelhouse.content.ScenarioReader;
import wheelhouse.desktop.settings.Bin;
import wheelhouse.desktop.settings.SafeFile;
import wheelhouse.desktop.settings.Trouble;
import wheelhouse.policy.Yardstick;
import wheelhouse.replay.ReferencesFile;
import wheelhouse.replay.ScenarioHash;
import wheelhouse.run.References;
import wheelhouse.scenario.Arrival;
import wheelhouse.scenario.Incident;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Model;

/**
 * The scenarios on this machine: those that are shipped, and copies of those that a player added,
 * each with its languages and what its runs are measured against beside it.
 *
 * <p>No added scenario takes the id of a shipped one, or the runs of the two could not be told
 * apart in a list.
 */
public final class Library {

  /** Over how many seeds an added scenario is measured at most and at least. */
  static final int MOST_SEEDS = 64;

  static final int LEAST_SEEDS = 8;

  /** Incident-days that are played for each policy, about, so that nobody waits for long. */
  private static final long ENOUGH = 150_000;

  private final Path folder;
  private final Bin bin;
  private final SafeFile safe = new SafeFile();
  private List<Offer> shipped = List.of();

  /**
   * The library with what was added in a folder.
   *
   * @param folder need not exist yet
   * @param bin takes what is removed or replaced
   */
  public Library(Path folder, Bin bin) {
    this.folder = folder;
    this.bin = bin;
  }

  /**
   * Looks through everything.
   *
   * @param language tag of the language to have words in, where a scenario speaks it
   */
  public Stock stock(String language) {
    List<Offer> offers = new ArrayList<>();
    shipped().forEach(offer -> offers.add(offer.spoken(language)));
    List<Offer> added = new ArrayList<>();
    List<Stock.Unplayable> unplayable = new ArrayList<>();
    for (Path file : files()) {
      Loaded loaded = ScenarioReader.read(file);
      Optional<Offer> offer = loaded.scenario().map(scenario -> offer(scenario, file, loaded));
      boolean taken =
          Stream.concat(offers.stream(), added.stream())
              .anyMatch(other -> offer.map(Offer::id).equals(Optional.of(other.id())));
      if (offer.isPresent() && !taken) {
        added.add(offer.get().spoken(language));
      } else {
        unplayable.add(new Stock.Unplayable(file, taken ? List.of() : loaded.findings()));
      }
    }
    added.sort(
        Comparator.comparing((Offer each) -> each.scenario().title().toLowerCase(Locale.ROOT))
            .thenComparing(Offer::id));
    offers.addAll(added);
    return new Stock(offers, unplayable);
  }

  /** The shipped scenarios, which are read once. */
  private synchronized List<Offer> shipped() {
    if (shipped.isEmpty()) {
      List<Offer> offers = new ArrayList<>();
      for (String id : Bundled.ids()) {
        Bundled.find(id).flatMap(Library::shipped).ifPresent(offers::add);
      }
      offers.sort(
          Comparator.comparingInt((Offer each) -> each.scenario().minutes())
              .thenComparingInt(each -> each.scenario().days())
              .thenComparing(Offer::id));
      shipped = List.copyOf(offers);
    }
    return shipped;
  }

  private static Optional<Offer> shipped(Loaded loaded) {
    return loaded
        .scenario()
        .map(
            scenario ->
                new Offer(
                    scenario,
                    ScenarioHash.of(scenario),
                    Optional.empty(),
                    loaded.findings(),
                    Bundled.languages(scenario.id()),
                    ReferencesFile.shipped(scenario)));
  }

  static Offer offer(Scenario scenario, Path file, Loaded loaded) {
    return new Offer(
        scenario,
        ScenarioHash.of(scenario),
        Optional.of(file),
        loaded.findings(),
        List.copyOf(Beside.overlays(file).keySet()),
        ReferencesFile.beside(file, scenario));
  }

  /** The scenario files that were added, by name. */
  private List<Path> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(
              file -> Beside.name(file).endsWith(Beside.ENDING) && !Beside.stem(file).contains("."))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  /**
   * Adds a copy of a scenario, with its languages and what its runs are measured against where they
   * lie beside it. An older one of its id goes to the bin.
   *
   * @param now when
   */
  public Added add(Path file, Instant now) {
    byte[] bytes;
    Loaded loaded;
    try {
      bytes = bytes(file);
      byte[] whole = bytes;
      loaded = ScenarioReader.read(Beside.name(file), () -> new ByteArrayInputStream(whole));
    } catch (IOException unreadable) {
      return new Added.Problems(Beside.name(file), ScenarioReader.read(file).findings());
    }
    if (loaded.scenario().isEmpty()) {
      return new Added.Problems(Beside.name(file), loaded.findings());
    }
    Scenario scenario = loaded.scenario().get();
    Optional<Offer> taken =
        shipped().stream().filter(other -> other.id().equals(scenario.id())).findFirst();
    if (taken.isPresent()) {
      return new Added.Taken(Beside.name(file), taken.get());
    }
    try {
      Map<Path, byte[]> copies = copies(scenario, file, bytes);
      Optional<Bin.Deleted> replaced = replace(lying(scenario.id()), copies, now);
      Path copy = folder.resolve(scenario.id() + Beside.ENDING);
      return new Added.Done(offer(scenario, copy, loaded), replaced);
    } catch (IOException failed) {
      return new Added.Failed(Trouble.of(Trouble.Kind.NOT_COPIED, file, failed));
    }
  }

  /** What belongs together, by where it is to lie; all of it read before anything is touched. */
  private Map<Path, byte[]> copies(Scenario scenario, Path file, byte[] bytes) throws IOException {
    Map<Path, byte[]> copies = new LinkedHashMap<>();
    copies.put(folder.resolve(scenario.id() + Beside.ENDING), bytes);
    for (Map.Entry<String, Path> overlay : Beside.overlays(file).entrySet()) {
      byte[] words = bytes(overlay.getValue());
      if (words.length <= ScenarioReader.MOST_BYTES) {
        copies.put(folder.resolve(scenario.id() + "." + overlay.getKey() + Beside.ENDING), words);
      }
    }
    Optional<References> measured = ReferencesFile.beside(file, scenario);
    if (measured.isPresent()) {
      copies.put(
          folder.resolve(ReferencesFile.name(scenario.id())),
          ReferencesFile.write(measured.get()).getBytes(StandardCharsets.UTF_8));
    }
    copies.put(
        folder.resolve(scenario.id() + Beside.ORIGIN),
        file.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8));
    return copies;
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(ScenarioReader.MOST_BYTES + 1);
    }
  }

  private Optional<Bin.Deleted> replace(List<Path> old, Map<Path, byte[]> copies, Instant now)
      throws IOException {
    Optional<Bin.Deleted> replaced =
        old.isEmpty() ? Optional.empty() : Optional.of(bin.delete(old, now));
    try {
      for (Map.Entry<Path, byte[]> copy : copies.entrySet()) {
        safe.write(copy.getKey(), copy.getValue());
      }
      return replaced;
    } catch (IOException failed) {
      for (Path copy : copies.keySet()) {
        Files.deleteIfExists(copy);
      }
      if (replaced.isPresent()) {
        replaced.get().bringBack();
      }
      throw failed;
    }
  }

  /** Everything here that belongs to a scenario. */
  private List<Path> lying(String id) {
    return Beside.belonging(id, folder.resolve(id + Beside.ENDING));
  }

  /**
   * The file in which the author of a scenario writes it; empty for one that is shipped.
   *
   * @param language tag of the language to have words in
   */
  public Optional<Manuscript> manuscript(Offer offer, String language) {
    return offer
        .file()
        .map(
            copy ->
                new Manuscript(
                    this,
                    Beside.origin(copy, offer.id()).filter(Files::isRegularFile).orElse(copy),
                    copy,
                    offer.id(),
                    language));
  }

  /**
   * Removes a scenario that was added. Its runs stay.
   *
   * @throws IllegalArgumentException for a shipped one
   */
  public Bin.Deleted remove(Offer offer, Instant now) throws IOException {
    Path file =
        offer.file().orElseThrow(() -> new IllegalArgumentException("a shipped scenario stays"));
    return bin.delete(Beside.belonging(offer.id(), file), now);
  }

  /** Removes a file that cannot be played. */
  public Bin.Deleted remove(Stock.Unplayable file, Instant now) throws IOException {
    return bin.delete(List.of(file.file()), now);
  }

  /**
   * Works out what the runs of a scenario are measured against, which takes up to some seconds, and
   * keeps it beside the scenario if it was added.
   */
  public References measure(Offer offer) {
    References references =
        Yardstick.of(Model.of(offer.scenario()), offer.hash(), seeds(offer.scenario()));
    if (offer.file().isPresent() && Files.exists(offer.file().get())) {
      try {
        safe.write(ReferencesFile.of(offer.file().get()), ReferencesFile.write(references));
      } catch (IOException failed) {
        // They hold all the same, and are worked out again next time.
        return references;
      }
    }
    return references;
  }

  /** Over how many seeds a scenario is measured: fewer for a large one. */
  static int seeds(Scenario scenario) {
    long incidents = 1;
    for (Incident incident : scenario.incidents()) {
      incidents += incident.arrival().map(Arrival::times).orElse(1);
    }
    long size = incidents * (scenario.days() + scenario.away());
    return (int) Math.max(LEAST_SEEDS, Math.min(MOST_SEEDS, ENOUGH / size));
  }
}

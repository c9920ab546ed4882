package wheelhouse.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The codes of findings, as data: one text file each, listed in {@code index.txt} beside them. A
 * file holds a line {@code W204 error}, a line that names the problem, an explanation, and sections
 * headed by {@code --- where}, {@code --- failing}, {@code --- corrected} and, where it takes more
 * than a text to show it, {@code --- as}. Where an example means nothing to a reader as it stands,
 * {@code --- failing, in words} or {@code --- corrected, in words} says it. In the base scenario
 * beside the files, the piece {@code where} replaced by {@code failing} raises that code and
 * nothing else, replaced by {@code corrected} nothing at all; without {@code where} the whole file
 * is replaced, and {@code base} stands for the base scenario. Examples of overlays are pieces of
 * the base overlay likewise.
 */
public final class Codes {

  /** What reading a scenario or an overlay may find. */
  public static final Codes LOADER = load("/wheelhouse/content/codes/");

  private final Map<String, Code> codes;

  private Codes(Map<String, Code> codes) {
    this.codes = codes;
  }

  /**
   * One code.
   *
   * @param id such as W204
   * @param severity of its findings
   * @param title the problem in a few words
   * @param explanation why it matters and what to do, in paragraphs
   * @param where the piece of the base scenario that the example is about; empty for the whole file
   * @param failing what raises the code
   * @param corrected what does not
   * @param as how the failing example reaches the reader, if not as it stands: in Latin-1, padded
   *     beyond the largest size, not at all, or as an overlay, with the base scenario or alone
   * @param base where on the class path the scenario or overlay lies of which {@code where} is a
   *     piece
   * @param failingTold the failing example in words, where it takes more than a text to show it
   * @param correctedTold the corrected example in words, where it is not a text to copy
   */
  public record Code(
      String id,
      Severity severity,
      String title,
      String explanation,
      Optional<String> where,
      String failing,
      String corrected,
      Optional<String> as,
      String base,
      Optional<String> failingTold,
      Optional<String> correctedTold) {

    /** The failing example for a reader: the whole lines that it is about, or a sentence. */
    public String shownFailing() {
      return failingTold.orElseGet(() -> shown(failing));
    }

    /** The corrected example for a reader: the same lines, or a sentence. */
    public String shownCorrected() {
      return correctedTold.orElseGet(() -> shown(corrected));
    }

    private String shown(String example) {
      return where.map(piece -> Excerpt.lines(resource(base), piece, example)).orElse(example);
    }
  }

  /**
   * The codes of a folder on the class path.
   *
   * @param folder absolute, ending with a slash
   * @throws IllegalStateException if a file is missing or says too little
   */
  public static Codes load(String folder) {
    Map<String, Code> codes = new LinkedHashMap<>();
    for (String id : resource(folder + "index.txt").split("\\s+")) {
      codes.put(id, parse(folder, id, resource(folder + id + ".txt")));
    }
    return new Codes(Collections.unmodifiableMap(codes));
  }

  /** All codes, in their order. */
  public Collection<Code> all() {
    return codes.values();
  }

  /** A code by its id, if there is one. */
  public Optional<Code> find(String id) {
    return Optional.ofNullable(codes.get(id));
  }

  /** A code that is known to be there. */
  Code of(String id) {
    return find(id).orElseThrow(() -> new IllegalStateException("no file for code " + id));
  }

  static Code parse(String folder, String id, String text) {
    Map<String, String> sections = new LinkedHashMap<>();
    String[] parts = text.split("(?m)^--- ");
    for (String part : Arrays.asList(parts).subList(1, parts.length)) {
      int line = part.indexOf('\n');
      sections.put(part.substring(0, line).strip(), part.substring(line + 1).stripTrailing());
    }
    String[] head = parts[0].split("\n", 3);
    if (head.length < 3 || !head[0].startsWith(id + " ") || head[2].isBlank()) {
      throw new IllegalStateException("the file of code " + id + " lacks its head");
    }
    if (!sections.containsKey("failing") || !sections.containsKey("corrected")) {
      throw new IllegalStateException("the file of code " + id + " lacks an example");
    }
    Optional<String> as = section(sections, "as");
    String base = as.filter(how -> how.startsWith("overlay")).isPresent() ? "base.de" : "base";
    return new Code(
        id,
        Severity.valueOf(head[0].substring(id.length()).strip().toUpperCase(java.util.Locale.ROOT)),
        head[1].strip(),
        head[2].strip(),
        Optional.ofNullable(sections.get("where")),
        sections.get("failing"),
        sections.get("corrected"),
        as,
        folder + base + ".json",
        section(sections, "failing, in words"),
        section(sections, "corrected, in words"));
  }

  private static Optional<String> section(Map<String, String> sections, String head) {
    return Optional.ofNullable(sections.get(head)).map(String::strip);
  }

  private static String resource(String name) {
    try (InputStream in = Codes.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}

package wheelhouse.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodesTest {

  static Stream<Codes.Code> codes() {
    return Codes.LOADER.all().stream();
  }

  @Test
  void baseScenarioIsClean() {
    Loaded loaded = ScenarioReader.read("base.json", Golden.base());
    assertEquals("", rendered(loaded));
    assertTrue(loaded.scenario().isPresent());
    Loaded overlaid = read("base.de.json", Golden.overlay(), Optional.of(loaded));
    assertEquals("", rendered(overlaid));
    assertTrue(overlaid.scenario().isPresent());
  }

  @ParameterizedTest
  @MethodSource("codes")
  void failingExampleRaisesThatCodeAndNothingElse(Codes.Code code) {
    Loaded loaded = read(code, code.failing());
    assertEquals(
        List.of(code.id()),
        loaded.findings().stream().map(Finding::code).toList(),
        () -> rendered(loaded));
    for (Finding finding : loaded.findings()) {
      assertEquals(code.severity(), finding.severity());
      assertFalse(finding.message().isBlank());
    }
    assertEquals(code.severity() != Severity.ERROR, loaded.scenario().isPresent());
  }

  @ParameterizedTest
  @MethodSource("codes")
  void correctedExampleIsClean(Codes.Code code) {
    boolean piece = code.where().isPresent();
    String text = piece ? inBase(code, code.corrected()) : Golden.base();
    assertTrue(piece || code.corrected().equals("base"));
    Loaded base = ScenarioReader.read("base.json", Golden.base());
    Loaded loaded =
        piece && isOfOverlay(code)
            ? read("corrected.de.json", text, Optional.of(base))
            : ScenarioReader.read("corrected.json", text);
    assertEquals("", rendered(loaded));
  }

  @Test
  void everyCodeThatIsRaisedHasItsFileAndEveryFileIsRaised() throws IOException {
    Set<String> raised = new TreeSet<>();
    Pattern literal = Pattern.compile("\"(W[0-9]{3})\"");
    try (var sources = Files.list(Golden.path("core/src/main/java/wheelhouse/content"))) {
      for (var source : sources.toList()) {
        literal.matcher(Golden.text(source)).results().forEach(hit -> raised.add(hit.group(1)));
      }
    }
    Set<String> files = new TreeSet<>();
    try (var all = Files.list(Golden.path("core/src/main/resources/wheelhouse/content/codes"))) {
      all.map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("W"))
          .forEach(name -> files.add(name.replace(".txt", "")));
    }
    assertEquals(files, raised);
    assertEquals(
        files, new TreeSet<>(codes().map(Codes.Code::id).toList()), "index.txt lists all files");
  }

  @ParameterizedTest
  @MethodSource("codes")
  void whatIsShownIsForReaders(Codes.Code code) {
    for (String shown : List.of(code.shownFailing(), code.shownCorrected())) {
      assertFalse(shown.isBlank(), "something is shown");
      assertFalse(shown.equals("base") || shown.equals("{}"), shown);
      assertFalse(shown.startsWith(","), shown);
      assertTrue(shown.lines().anyMatch(line -> !line.startsWith(" ")), shown);
    }
    assertFalse(code.shownFailing().equals(code.shownCorrected()), code.id());
    assertEquals(code.corrected().equals("base"), code.correctedTold().isPresent());
  }

  @Test
  void aPieceIsShownInItsLines() {
    Codes.Code code = Codes.LOADER.of("W204");
    assertTrue(code.shownFailing().contains(code.failing()), code.shownFailing());
    assertEquals(
        code.shownCorrected(),
        code.shownFailing().replace(code.failing(), code.corrected()),
        "the same lines");
    assertEquals("b: 2,\n  c: 9", Excerpt.lines("a: 1\n  b: 2\nd", " 2", " 2,\n    c: 9"));
  }

  @Test
  void codeWithoutExampleIsRefused() {
    String head = "W999 error\nSomething\n\nWhy it matters.\n";
    assertThrows(IllegalStateException.class, () -> Codes.parse("/codes/", "W999", head));
    assertThrows(
        IllegalStateException.class,
        () -> Codes.parse("/codes/", "W999", head + "--- failing\nx\n"),
        "no corrected example");
    assertThrows(
        IllegalStateException.class,
        () ->
            Codes.parse(
                "/codes/", "W999", "W999 error\nSomething\n--- failing\nx\n--- corrected\ny\n"),
        "no explanation");
  }

  private static Loaded read(Codes.Code code, String example) {
    String text = code.where().isPresent() ? inBase(code, example) : example;
    Charset charset =
        List.of("latin-1").contains(code.as().orElse(""))
            ? StandardCharsets.ISO_8859_1
            : StandardCharsets.UTF_8;
    String padding =
        code.as().orElse("").equals("padded") ? " ".repeat(ScenarioReader.MOST_BYTES) : "";
    byte[] bytes = (text + padding).getBytes(charset);
    if (isOfOverlay(code)) {
      boolean alone = code.as().orElseThrow().endsWith("alone");
      Loaded base = ScenarioReader.read("failing.json", Golden.base());
      return read("failing.de.json", text, alone ? Optional.empty() : Optional.of(base));
    }
    return ScenarioReader.read(
        "failing.json",
        () -> {
          if (code.as().orElse("").equals("unreadable")) {
            throw new IOException("no");
          }
          return new ByteArrayInputStream(bytes);
        });
  }

  /** Whether a code is about overlays: then its example is one. */
  static boolean isOfOverlay(Codes.Code code) {
    return code.as().filter(as -> as.startsWith("overlay")).isPresent();
  }

  private static Loaded read(String file, String overlay, Optional<Loaded> scenario) {
    byte[] bytes = overlay.getBytes(StandardCharsets.UTF_8);
    return OverlayReader.read(file, () -> new ByteArrayInputStream(bytes), scenario);
  }

  static String inBase(Codes.Code code, String example) {
    String where = code.where().orElseThrow();
    String base = isOfOverlay(code) ? Golden.overlay() : Golden.base();
    assertTrue(base.contains(where), () -> "not in the base scenario: " + where);
    int at = base.indexOf(where);
    return base.substring(0, at) + example + base.substring(at + where.length());
  }

  private static String rendered(Loaded loaded) {
    return loaded.findings().stream().map(Messages::pretty).collect(Collectors.joining());
  }
}

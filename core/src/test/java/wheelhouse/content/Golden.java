package wheelhouse.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files of the project that tests compare with, and rewrite with -Dwheelhouse.update=true. */
public final class Golden {

  private static final boolean UPDATE = Boolean.getBoolean("wheelhouse.update");

  private Golden() {}

  /** A path from the root of the project, wherever the tests run. */
  public static Path path(String name) {
    Path here = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(here.resolve("scenarios"))
        || !Files.isDirectory(here.resolve("core"))) {
      here = here.getParent();
    }
    return here.resolve(name);
  }

  static String text(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException failure) {
      throw new AssertionError("cannot read " + file, failure);
    }
  }

  /** The valid scenario beside the codes, which uses every field. */
  static String base() {
    return besideTheCodes("base.json");
  }

  /** The valid overlay of that scenario, which says all of it. */
  static String overlay() {
    return besideTheCodes("base.de.json");
  }

  private static String besideTheCodes(String name) {
    try (var in = Codes.class.getResourceAsStream("codes/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  /** Fails on the first line in which a file differs from what was generated. */
  public static void check(Path file, String generated) {
    if (UPDATE) {
      try {
        Files.writeString(file, generated);
      } catch (IOException failure) {
        throw new AssertionError("cannot write " + file, failure);
      }
    }
    String known = Files.exists(file) ? text(file) : "";
    List<String> expected = known.lines().toList();
    List<String> actual = generated.lines().toList();
    for (int line = 0; line < Math.min(expected.size(), actual.size()); line++) {
      assertEquals(expected.get(line), actual.get(line), file.getFileName() + ":" + (line + 1));
    }
    assertEquals(known, generated, file + " is not current; -Dwheelhouse.update=true rewrites it");
  }
}

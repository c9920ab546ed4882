package wheelhouse.desktop.view;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import wheelhouse.content.Bundled;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Model;
import wheelhouse.words.Text;

/** The shipped scenarios, and the words of the day, for tests. */
public final class Shipped {

  private static final Map<String, Model> MODELS = new TreeMap<>();

  static {
    for (String id : Bundled.ids()) {
      MODELS.put(id, Model.of(scenario(id)));
    }
  }

  private Shipped() {}

  /** A shipped scenario. */
  public static Scenario scenario(String id) {
    return Bundled.find(id).orElseThrow().scenario().orElseThrow();
  }

  /** The model of a shipped scenario. */
  public static Model model(String id) {
    return java.util.Objects.requireNonNull(MODELS.get(id), id);
  }

  /** The words of the window in a language. */
  public static Text text(Locale locale) {
    return Bundles.in(locale);
  }

  /** Every shipped scenario in every language. */
  static Stream<Arguments> everywhere() {
    return MODELS.keySet().stream()
        .flatMap(
            id -> Stream.of(Locale.ENGLISH, Locale.GERMAN).map(locale -> Arguments.of(id, locale)));
  }
}

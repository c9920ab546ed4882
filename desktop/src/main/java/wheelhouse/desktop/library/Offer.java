package wheelhouse.desktop.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import wheelhouse.content.Bundled;
import wheelhouse.content.Finding;
import wheelhouse.content.Loaded;
import wheelhouse.run.References;
import wheelhouse.scenario.Scenario;

/**
 * A scenario that can be played.
 *
 * @param scenario the scenario
 * @param hash its hash, which tells whose runs are its own
 * @param file where it lies; empty for one that is shipped
 * @param findings what is not as it should be, though it can be played
 * @param overlays tags of the languages that its words are laid over in
 * @param references what its runs are measured against, once that is known
 */
public record Offer(
    Scenario scenario,
    String hash,
    Optional<Path> file,
    List<Finding> findings,
    List<String> overlays,
    Optional<References> references) {

  public Offer {
    findings = List.copyOf(findings);
    overlays = List.copyOf(overlays);
  }

  /** Its id. */
  public String id() {
    return scenario.id();
  }

  /** Whether it came with the program, and was not added. */
  public boolean isShipped() {
    return file.isEmpty();
  }

  /**
   * This scenario with its words in a language, where there are any in it. Nothing else changes.
   *
   * @param language its tag
   */
  Offer spoken(String language) {
    if (scenario.language().equals(language) || overlays.isEmpty()) {
      return this;
    }
    return Bundled.find(file.map(Path::toString).orElse(scenario.id()), language)
        .flatMap(Loaded::scenario)
        .map(words -> new Offer(words, hash, file, findings, overlays, references))
        .orElse(this);
  }

  /** This scenario, now that it is known what its runs are measured against. */
  public Offer measured(References known) {
    return new Offer(scenario, hash, file, findings, overlays, Optional.of(known));
  }
}

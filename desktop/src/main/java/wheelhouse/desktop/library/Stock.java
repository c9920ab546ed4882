package wheelhouse.desktop.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import wheelhouse.content.Finding;

/**
 * What there was to play when the library was looked through.
 *
 * @param offers the shipped scenarios, shortest first, then those that were added, by title
 * @param unplayable files among those added that cannot be played
 */
public record Stock(List<Offer> offers, List<Unplayable> unplayable) {

  public Stock {
    offers = List.copyOf(offers);
    unplayable = List.copyOf(unplayable);
  }

  /**
   * A file that cannot be played.
   *
   * @param file where it lies
   * @param findings why; empty if only another scenario has its id
   */
  public record Unplayable(Path file, List<Finding> findings) {

    public Unplayable {
      findings = List.copyOf(findings);
    }
  }

  /** A scenario by its id. */
  public Optional<Offer> find(String id) {
    return offers.stream().filter(offer -> offer.id().equals(id)).findFirst();
  }
}

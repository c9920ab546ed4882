package wheelhouse.scenario;

import java.util.List;

/**
 * What the manager is told before the first day.
 *
 * @param paragraphs in order, each a short paragraph
 */
public record Briefing(List<String> paragraphs) {

  public Briefing {
    paragraphs = List.copyOf(paragraphs);
  }
}

package wheelhouse.scenario;

import java.util.Optional;

/**
 * Morning post about a slip one had forgotten.
 *
 * @param about id of the incident
 * @param outcome what must have become of it
 * @param pick the heaviest pick it must have had; any if empty
 * @param after days after that outcome on which it arrives, at least 1
 * @param text what it says
 */
public record Post(String about, Outcome outcome, Optional<Pick> pick, int after, String text) {}

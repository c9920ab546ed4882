package wheelhouse.scenario;

import java.util.Optional;

/**
 * What someone calls a pick, looked up by pick and outcome, then pick, then outcome, then any.
 *
 * @param speaker who speaks
 * @param pick the pick spoken of; any if empty
 * @param outcome what became of the incident; any if empty
 * @param line the words; may be empty for the customer: nobody picked up
 */
public record Voice(Speaker speaker, Optional<Pick> pick, Optional<Outcome> outcome, String line) {}

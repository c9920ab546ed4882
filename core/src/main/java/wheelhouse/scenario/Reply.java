package wheelhouse.scenario;

import java.util.Optional;

/**
 * What a member says when a pick is laid on an incident of theirs.
 *
 * @param pick the pick it answers; any if empty
 * @param trust the level of trust it needs; any if empty
 * @param autonomy the level of autonomy it needs; any if empty
 * @param line the words
 */
public record Reply(
    Optional<Pick> pick, Optional<Level> trust, Optional<Level> autonomy, String line) {}

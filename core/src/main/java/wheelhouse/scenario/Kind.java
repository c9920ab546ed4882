package wheelhouse.scenario;

/**
 * A kind of work, such as billing or hiring.
 *
 * @param id unique among kinds
 * @param name as a person reads it
 */
public record Kind(String id, String name) {}

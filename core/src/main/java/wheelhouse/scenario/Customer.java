package wheelhouse.scenario;

/**
 * Someone on the other end.
 *
 * @param id unique among customers
 * @param name as a person reads it
 * @param promise what was promised to them, in the words they would quote
 */
public record Customer(String id, String name, String promise) {}

package wheelhouse.balance;

/**
 * A part of a report in plain sentences.
 *
 * @param means what it says, for somebody who never saw statistics
 * @param drawn how to read its picture; empty where that needs no saying
 * @param change what to change in the scenario if it is not as it should be
 */
public record Told(String means, String drawn, String change) {}

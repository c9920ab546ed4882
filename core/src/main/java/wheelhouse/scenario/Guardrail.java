package wheelhouse.scenario;

/**
 * Staged roll-out, monitoring or a safe environment, on offer for a kind of work.
 *
 * @param id unique among guardrails
 * @param kind id of the kind it protects
 * @param title as the offer reads
 */
public record Guardrail(String id, String kind, String title) {}

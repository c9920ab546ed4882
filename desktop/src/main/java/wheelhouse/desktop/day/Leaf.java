package wheelhouse.desktop.day;

/** What lies open on the desk. */
sealed interface Leaf {

  /** The slips themselves, where there is no room for them beside what is open. */
  record Desk() implements Leaf {}

  /** What the morning brought. */
  record Morning() implements Leaf {}

  /** A slip. */
  record Slip(int incident) implements Leaf {}

  /** A pile of slips that are alike to look at; it is known by its oldest slip. */
  record Stack(int oldest) implements Leaf {}

  /** Somebody on the team. */
  record Member(int member) implements Leaf {}

  /** The player's own slips. */
  record Own() implements Leaf {}

  /** What was laid today. */
  record Plan() implements Leaf {}

  /** Slips pinned side by side, for a claim that they share a source. */
  record Claim() implements Leaf {}

  /** The guardrails on offer. */
  record Rails() implements Leaf {}
}

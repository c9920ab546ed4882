package wheelhouse.check;

import wheelhouse.scenario.Guardrail;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Truth;

/** A guardrail for a kind of work in which nothing that comes after it could bleed or break. */
final class IdleGuardrails implements Check<Written> {

  @Override
  public String code() {
    return "W829";
  }

  @Override
  public void look(Written written, Notes notes) {
    int ready = 1 + (int) written.number(ModelNumber.GUARDRAIL_DAYS);
    for (Guardrail guardrail : written.scenario().guardrails()) {
      boolean needed =
          written.slips().stream()
              .filter(slip -> !slip.isRedesign())
              .filter(slip -> slip.incident().kind().equals(guardrail.kind()))
              .filter(slip -> slip.last() >= ready)
              .anyMatch(
                  slip ->
                      slip.incident().harm() > 0
                          || slip.incident().truths().stream().anyMatch(Truth::canBreak));
      if (!needed) {
        notes
            .at(Paths.of("guardrails", guardrail.id(), "kind"))
            .says(
                "nothing could ever need this guardrail: no "
                    + Notes.quote(guardrail.kind())
                    + " that bleeds or breaks comes up from day "
                    + ready
                    + " on")
            .label("it protects nothing")
            .add();
      }
    }
  }
}

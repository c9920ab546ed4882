package wheelhouse.check;

import wheelhouse.replay.ReferencesFile;
import wheelhouse.run.References;
import wheelhouse.run.RulesVersion;

/** Stored references that were worked out for other numbers, or by other rules. */
final class StaleReferences implements Check<Written> {

  @Override
  public String code() {
    return "W848";
  }

  @Override
  public void look(Written written, Notes notes) {
    if (written.stored().isEmpty()) {
      return;
    }
    Stored stored = written.stored().get();
    if (stored.references().isEmpty()) {
      notes
          .at(stored.at("format"))
          .says("these stored references cannot be read")
          .label("work them out anew: wheelhouse references")
          .add();
      return;
    }
    References references = stored.references().get();
    if (!ReferencesFile.areCurrent(references, written.scenario())) {
      boolean rules = references.rules() != RulesVersion.CURRENT;
      notes
          .at(stored.at(rules ? "rules" : "hash"))
          .says(
              "the stored references were worked out "
                  + (rules ? "by other rules" : "for other numbers than the scenario has now")
                  + ", so no run can be scored")
          .label("work them out anew: wheelhouse references")
          .add();
    }
  }
}

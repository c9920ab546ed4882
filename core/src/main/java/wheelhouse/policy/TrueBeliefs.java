package wheelhouse.policy;

import wheelhouse.run.Observation;
import wheelhouse.scenario.Lack;
import wheelhouse.sim.Facts;

/** The truth itself, for the policy that is a bound and not a player. */
final class TrueBeliefs implements Beliefs {

  private static final double USUAL_DIFFICULTY = 0.5;

  private final Facts facts;

  TrueBeliefs(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void begin() {}

  @Override
  public void recall(Beliefs other) {}

  @Override
  public boolean isKin(Beliefs other) {
    return other instanceof TrueBeliefs;
  }

  @Override
  public void update(Observation seen) {}

  @Override
  public double lack(int incident, int lack) {
    return likeliest(incident) == lack ? 1 : 0;
  }

  @Override
  public int likeliest(int incident) {
    return (facts.met(incident) ? Lack.NOTHING : facts.truth().lack(incident)).ordinal();
  }

  @Override
  public double irreversible(int incident) {
    return facts.truth().reverses(incident) || facts.broke(incident) ? 0 : 1;
  }

  @Override
  public double compounding(int incident) {
    return facts.truth().compounds(incident) ? 1 : 0;
  }

  @Override
  public boolean knowsWhen(int incident) {
    return true;
  }

  @Override
  public int breaks(int incident) {
    return facts.breaks(incident);
  }

  @Override
  public double stopLeft(int incident) {
    return facts.stopLeft(incident);
  }

  @Override
  public double pace(Observation seen, int member, int kind) {
    double skill = facts.people().skill(member, kind);
    double pace =
        2 * skill / (skill + USUAL_DIFFICULTY) * (0.35 + 0.65 * facts.people().autonomy(member));
    return facts.people().cause(member, kind) == Facts.NONE ? pace : pace * 0.4;
  }
}

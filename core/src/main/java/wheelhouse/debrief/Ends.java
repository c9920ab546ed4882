package wheelhouse.debrief;

import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Numbers;
import wheelhouse.scenario.Outcome;
import wheelhouse.scenario.Phase;
import wheelhouse.sim.Facts;

/** What became of the incidents of a run, once nothing more can happen to them. */
public final class Ends {

  private final Numbers numbers;
  private final Facts end;

  /**
   * The ends of a run.
   *
   * @param numbers of the model it was played by
   * @param end what is so now
   */
  public Ends(Numbers numbers, Facts end) {
    this.numbers = numbers;
    this.end = end;
  }

  /** What became of an incident. */
  public Outcome outcome(int incident) {
    return outcome(end, incident);
  }

  /** What became of an incident of a run that is over. */
  public static Outcome outcome(Facts end, int incident) {
    if (end.broke(incident)) {
      return Outcome.BROKE;
    } else if (end.cameBackDay(incident) > 0) {
      return Outcome.CAME_BACK;
    } else if (end.prevented(incident)) {
      return Outcome.PREVENTED;
    }
    return end.phase(incident) == Phase.DONE ? Outcome.HOME : Outcome.OPEN;
  }

  /** Harm an incident left behind; what never stopped has healed as far as it does. */
  public double harm(int incident) {
    if (end.phase(incident) != Phase.STOP) {
      return end.harm(incident);
    }
    ModelNumber heals =
        end.truth().reverses(incident)
            ? ModelNumber.HEALS_REVERSIBLE
            : ModelNumber.HEALS_IRREVERSIBLE;
    return end.accrued(incident) * (1 - numbers.get(heals));
  }
}

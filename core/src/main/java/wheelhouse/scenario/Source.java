package wheelhouse.scenario;

import java.util.List;

/**
 * An upstream defect that manufactures incidents of one kind. Nothing on the board says "source".
 *
 * @param id unique among sources
 * @param name what it is, for the debrief
 * @param from first day on which it can give birth
 * @param rate cases a day on that day
 * @param growth cases a day by which the rate grows each day
 * @param cases ids of the incidents it makes, in turn by a keyed draw; at least one
 * @param redesign the work that ends it, once claimed rightly
 */
public record Source(
    String id,
    String name,
    int from,
    double rate,
    double growth,
    List<String> cases,
    Redesign redesign) {

  public Source {
    cases = List.copyOf(cases);
  }

  /**
   * Cases made by a day, parts of one included, if nobody stops it: a run has as many as are whole,
   * or one more.
   *
   * @return 0 before its first day
   */
  public double made(int day) {
    int running = Math.max(0, day - from + 1);
    return running * rate + growth * running * (running - 1) / 2;
  }

  /**
   * The piece of work that stops a source: no harm, one phase.
   *
   * @param title what its slip says
   * @param kind id of the kind of work it is
   * @param owner id of the member who owns it
   * @param difficulty 0 to 1
   * @param work days of fully competent work
   * @param truths weighted lacks; compounding and reversing have no bearing on it
   * @param signs as of an incident
   */
  public record Redesign(
      String title,
      String kind,
      String owner,
      double difficulty,
      double work,
      List<Truth> truths,
      List<Sign> signs) {

    public Redesign {
      truths = List.copyOf(truths);
      signs = List.copyOf(signs);
    }
  }
}

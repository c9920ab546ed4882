package wheelhouse.policy;

import wheelhouse.run.Observation;

/** What a policy believes about the incidents on its board. */
interface Beliefs {

  /** Starts a new run. */
  void begin();

  /**
   * Takes over what beliefs of the same sort have come to in the same run, or in one that has
   * looked the same so far.
   */
  void recall(Beliefs other);

  /** Whether another comes to the same beliefs wherever it sees the same. */
  boolean isKin(Beliefs other);

  /** Takes in what the board shows this morning, or after asking. */
  void update(Observation seen);

  /** How likely a lack is, by its ordinal; certainty after it was met. */
  double lack(int incident, int lack);

  /** The likeliest lack, by its ordinal; the first of equals. */
  int likeliest(int incident);

  /** How likely the harm cannot be taken back. */
  double irreversible(int incident);

  /** How likely the harm compounds. */
  double compounding(int incident);

  /** Whether anything has said when it breaks. */
  boolean knowsWhen(int incident);

  /** The day on which it breaks, if it does. */
  int breaks(int incident);

  /** Work left to stop the bleeding, in days of competent work. */
  double stopLeft(int incident);

  /** How fast a member moves a kind of work, in days' work a day. */
  double pace(Observation seen, int member, int kind);
}

package wheelhouse.balance;

/**
 * What somebody who looks ahead is after: growth against harm, each as a share of the range from
 * the worst constant rule to the best that is known.
 *
 * @param growth how much growth counts, from 0, harm alone, to 1, growth alone
 * @param harmRange harm points that are the whole range, above 0
 * @param growthRange points of capability that are the whole range, above 0
 */
record Aim(double growth, double harmRange, double growthRange) {

  /** What an ending is worth, in hundredths of the ranges; only differences mean anything. */
  double worth(double harm, double grown) {
    return 100 * (growth * grown / growthRange - (1 - growth) * harm / harmRange);
  }
}

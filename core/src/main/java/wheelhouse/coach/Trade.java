package wheelhouse.coach;

/**
 * What a choice paid and what it got, against the alternative that it was a trade with.
 *
 * @param other place of that alternative in the decision's list
 * @param harm fair harm that the choice cost more than the other; below 0 if it spared some
 * @param growth fair growth that the choice brought more than the other; below 0 if it cost some
 * @param price harm points for a point of growth at which the two were exchanged, above 0
 * @param goingRate the same along the frontier of what policies reach; above 0
 */
public record Trade(int other, double harm, double growth, double price, double goingRate) {

  /** Whether growth was bought, and harm paid for it; else harm was spared and growth paid. */
  public boolean boughtGrowth() {
    return growth > 0;
  }

  /** Whether the exchange was no worse than the frontier offers. */
  public boolean fair() {
    return boughtGrowth() ? price <= goingRate : price >= goingRate;
  }
}

package wheelhouse.coach;

/**
 * How every skill went, how widely it was shown, and how able everybody was to find alone what a
 * slip lacks, morning by morning, under one supposition. From it can be told, without playing, how
 * another first skill would have looked, as far as it would have grown alike.
 */
final class Paths {

  final double[][] skill;
  final double[][] sight;

  /** By day and member, autonomy times trust. */
  final double[][] ability;

  private final Shown shown;

  Paths(Shown shown) {
    this.shown = shown;
    skill = new double[shown.days + 2][shown.members * shown.kinds];
    sight = new double[shown.days + 2][shown.members * shown.kinds];
    ability = new double[shown.days + 2][shown.members];
  }

  /** Takes over the paths of one member up to a day. */
  void take(Paths from, int member, int day) {
    int at = member * shown.kinds;
    for (int d = 1; d <= day; d++) {
      System.arraycopy(from.skill[d], at, skill[d], at, shown.kinds);
      System.arraycopy(from.sight[d], at, sight[d], at, shown.kinds);
      ability[d][member] = from.ability[d][member];
    }
  }

  /** What would count against a first skill and its rounding, had it grown as on this path. */
  double loss(int pair, double drawn, double rounding, int day) {
    double off = shown.traits.offAtFirst(pair, drawn, rounding);
    double more = shown.traits.skillAt(pair, drawn) - skill[1][pair];
    double loss = 0;
    int before = 0;
    for (int d = 1; d <= day; d++) {
      double looks = skill[d][pair] + more + off * sight[d][pair];
      int misses = (int) Math.rint(looks * 100) - shown.skill[d][pair];
      if (d > 1 && misses != before) {
        loss += Math.min(Fit.MOST, Fit.SKILL * Math.abs(misses - before));
      }
      before = misses;
    }
    return loss;
  }
}

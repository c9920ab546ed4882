package wheelhouse.desktop.widget;

import wheelhouse.scenario.Pick;

/** The icons of the six picks. */
public final class PickSigns {

  private PickSigns() {}

  /** The icon of a pick. */
  public static String icon(Pick pick) {
    return switch (pick) {
      case HOLD -> "feather";
      case LEND_AUTHORITY -> "key-round";
      case DECIDE -> "signpost";
      case UNBLOCK -> "pickaxe";
      case ADD_HANDS -> "handshake";
      case TAKE_THE_WHEEL -> "ship-wheel";
    };
  }
}

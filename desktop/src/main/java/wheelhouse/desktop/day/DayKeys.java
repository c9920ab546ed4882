package wheelhouse.desktop.day;

import com.badlogic.gdx.Input;
import wheelhouse.sim.Move;

/** The letters by which things are done on the day board, in every language the same keys. */
final class DayKeys {

  static final int ASK_OWNER = Input.Keys.A;
  static final int ASK_CUSTOMER = Input.Keys.C;
  static final int MONITOR = Input.Keys.M;
  static final int QUESTION = Input.Keys.Q;
  static final int CALL = Input.Keys.T;
  static final int READ = Input.Keys.R;
  static final int WHY = Input.Keys.W;
  static final int PIN = Input.Keys.F;
  static final int NEXT = Input.Keys.N;
  static final int PREVIOUS = Input.Keys.P;
  static final int UNDO = Input.Keys.Z;
  static final int END = Input.Keys.E;
  static final int MORNING = Input.Keys.B;
  static final int PLAN = Input.Keys.L;
  static final int OWN = Input.Keys.O;
  static final int TEAM = Input.Keys.D;
  static final int RAILS = Input.Keys.G;
  static final int CLAIM = Input.Keys.U;
  static final int HELP = Input.Keys.H;
  static final int SEARCH = Input.Keys.S;
  static final int FOLD = Input.Keys.V;

  private DayKeys() {}

  /** The key that makes a move on the open slip; unknown if none does. */
  static int key(Move move) {
    if (move instanceof Move.AskOwner) {
      return ASK_OWNER;
    } else if (move instanceof Move.AskCustomer) {
      return ASK_CUSTOMER;
    } else if (move instanceof Move.LookAtMonitor) {
      return MONITOR;
    } else if (move instanceof Move.AskQuestion) {
      return QUESTION;
    } else if (move instanceof Move.AnswerCall) {
      return CALL;
    }
    return Input.Keys.UNKNOWN;
  }

  /** That key, as it is written on a keyboard; empty if there is none. */
  static String letter(Move move) {
    int key = key(move);
    return key == Input.Keys.UNKNOWN ? "" : Input.Keys.toString(key);
  }
}

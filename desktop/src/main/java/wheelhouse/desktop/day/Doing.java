package wheelhouse.desktop.day;

import java.util.List;
import wheelhouse.run.Confidence;
import wheelhouse.run.ReadQuestion;
import wheelhouse.sim.Move;

/** What a leaf on the desk may have done. */
interface Doing {

  /** Makes a move. */
  void act(Move move);

  /** Opens a leaf. */
  void open(Leaf leaf);

  /** Notes what the player takes to be so. */
  void read(int incident, ReadQuestion question, int answer, Confidence confidence);

  /** Opens the read; it stays open on every slip from then on. */
  void openRead();

  /** Whether the read is open. */
  boolean reading();

  /** Asks why, and notes it. */
  void why(int incident);

  /** Pins a slip, or takes the pin out. */
  void pin(int incident);

  /** The slips that are pinned. */
  List<Integer> pinned();

  /** Shows who else could own the open slip. */
  void reassign();

  /** Whether that is shown. */
  boolean reassigning();

  /** Shows what can be done about the open member's work of a kind. */
  void respondTo(int kind);

  /** The kind of work of which that is shown; -1 if of none. */
  int responding();

  /** Chooses a slip of the open pile, or lets go of it. */
  void choose(int incident);

  /** Chooses these slips of the open pile, and no others. */
  void chooseOnly(List<Integer> incidents);

  /** The slips that are chosen of the open pile. */
  List<Integer> chosen();

  /** Looks for words in the open pile. */
  void seek(String words);

  /** The words looked for. */
  String sought();

  /** Whether the board explains itself. */
  boolean explains();

  /** Lets the board explain itself no more. */
  void explainNoMore();

  /** Takes back what was laid last. */
  void undo();
}

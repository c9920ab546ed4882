package wheelhouse.desktop.view;

/** A sound that goes with something that happens; which sound it is, the window decides. */
public enum Cue {
  /** Something was written or laid down. */
  PENCIL,
  /** A telephone. */
  PHONE,
  /** A slip, or a page. */
  PAPER,
  /** Something that stays. */
  STAMP,
  /** Something was taken back. */
  ERASE,
  /** Somebody comes in, or a door is closed for a talk. */
  DOOR,
  /** The morning's post. */
  POST,
  /** What could be lost is lost. */
  LOST,
  /** One came home. */
  HOME,
  /** Somebody sees now what they did not see. */
  LEARNED,
  /** The day ends. */
  EVENING,
  /** It cannot be done. */
  REFUSED
}

package wheelhouse.desktop.look;

/** What a colour is for. Screens name the purpose; a {@link Theme} knows the colour. */
public enum Ink {
  /** The ground of the window. */
  PAPER,
  /** The desk on which slips lie. */
  DESK,
  /** A sheet or slip on the desk. */
  SHEET,
  /** A panel set into a sheet. */
  WELL,
  /** A row that is picked out. */
  MARKED,
  /** Hairlines and borders that only divide. */
  LINE,
  /** A line that helps to read a drawing, and must be quieter than what is drawn. */
  GUIDE,
  /** The empty part of a bar. */
  TRACK,
  /** Text, and what is filled with the colour of text. */
  INK,
  /** Text of second rank. */
  SOFT,
  /** Text on a ground of {@link #INK}. */
  ON_INK,
  /** Harm to customers, and nothing else. */
  HARM,
  /** Growth of the team, and nothing else. */
  GROWTH,
  /** The wash under the frontier and under ranges. */
  WASH,
  /** The round ground behind a portrait. */
  FACE,
  /** The ring around what has the keyboard's focus. */
  FOCUS,
  /** The shadow under paper. */
  SHADOW
}

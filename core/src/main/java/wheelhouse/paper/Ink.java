package wheelhouse.paper;

/** What may be printed with. Harm has one colour and growth has one, the same as on the screen. */
public enum Ink {
  /** The ground. */
  PAPER("#FFFFFF"),
  /** A ground a little darker, for what stands apart. */
  WELL("#F5EFE3"),
  /** Text, and whatever is the player's. */
  INK("#23252B"),
  /** Text that may be passed over. */
  SOFT("#6E6A61"),
  /** Lines that only divide. */
  LINE("#D5CBB8"),
  /** Harm to customers. */
  HARM("#B5481F"),
  /** Growth of capability. */
  GROWTH("#1C5F7F"),
  /** How far reading reaches. */
  REACH("#D9DDD8");

  private final String hex;

  Ink(String hex) {
    this.hex = hex;
  }

  /** The colour, as {@code #RRGGBB}. */
  public String hex() {
    return hex;
  }

  float red() {
    return part(1);
  }

  float green() {
    return part(3);
  }

  float blue() {
    return part(5);
  }

  private float part(int at) {
    return Integer.parseInt(hex.substring(at, at + 2), 16) / 255f;
  }
}

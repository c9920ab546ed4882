package wheelhouse.desktop.day;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Picture;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Scroll;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.widget.SlipCard;
import wheelhouse.desktop.widget.Stamp;
import wheelhouse.words.Text;

/**
 * The slips on the desk, and where they do not all fit, a sign at the fold: how many lie out of
 * sight, and how many of them shout. It stands still below the slips, is as high whatever it says,
 * and leads on when it is pressed, to loud and quiet ones alike in the order in which they lie.
 */
final class Fold extends Part {

  private static final float GAP = 6;
  private static final float ABOVE = 4;
  private static final float SIDES = 8;
  private static final float ENDS = 4;

  private final Text text;
  private final List<Lying> lying = new ArrayList<>();
  private final Column cards;
  private final Box inner;
  private final Scroll scroll;
  private final Saying words;
  private final Press sign;
  private Hidden hidden = new Hidden(0, 0, Shouts.NONE);
  private @Nullable Part highest;

  /** What lies on the desk: a slip or a pile, of how many slips, and how many of them shout. */
  private record Lying(SlipCard card, int slips, Shouts shouts) {}

  /**
   * How many slips are loud.
   *
   * @param loud how many shout
   * @param calls how many of those call; the others ask for the player
   */
  record Shouts(int loud, int calls) {
    static final Shouts NONE = new Shouts(0, 0);

    Shouts and(Shouts more) {
      return new Shouts(loud + more.loud, calls + more.calls);
    }

    /** Whether every loud one calls. */
    boolean onlyCalls() {
      return loud == calls;
    }
  }

  /** How many slips lie out of sight on either side, and how many of them are loud. */
  private record Hidden(int above, int below, Shouts shouts) {

    boolean is(int otherAbove, int otherBelow, int loud, int calls) {
      return above == otherAbove
          && below == otherBelow
          && shouts.loud == loud
          && shouts.calls == calls;
    }
  }

  /** A desk on which nothing lies yet. */
  Fold(Look look, Text text) {
    super(look);
    this.text = text;
    cards = new Column(look, 10).space(2);
    inner = new Box(look, cards).padded(4, 4);
    scroll = new Scroll(look, "desk", inner).withRoomForItsBar().whenScrolled(this::tell);
    words = new Saying(look);
    sign = new Press(look, "fold", words, this::on);
    sign.padded(SIDES, ENDS);
    addActor(scroll);
    addActor(sign);
  }

  /**
   * Lays a slip or a pile below the others.
   *
   * @param slips of how many it is
   * @param shouts how many of those are loud
   */
  void lay(SlipCard card, int slips, Shouts shouts) {
    cards.with(card);
    lying.add(new Lying(card, slips, shouts));
  }

  /** Says something where nothing lies. */
  void say(Part sentence) {
    cards.with(sentence);
  }

  /** Goes on to what lies out of sight below, or back to the top from the end. */
  void on() {
    for (Lying each : lying) {
      if (isBelow(each)) {
        scroll.scrollTo(scroll.top(each.card()) - look().u(ABOVE));
        return;
      }
    }
    scroll.scrollTo(0);
  }

  /** Whether its head is below the fold; of one that is higher than the desk, as far as it fits. */
  private boolean isBelow(Lying each) {
    float head = Math.min(each.card().head(), scroll.getHeight() - look().u(2 * ABOVE));
    return scroll.top(each.card()) + head > scroll.down() + scroll.getHeight() + 1;
  }

  private boolean isAbove(Lying each) {
    return scroll.top(each.card()) < scroll.down() - 1;
  }

  @Override
  public float widthWanted() {
    return scroll.widthWanted();
  }

  @Override
  public float heightFor(float width) {
    return scroll.heightFor(width);
  }

  @Override
  public void layout() {
    boolean folds = scroll.heightFor(getWidth()) > getHeight() + 0.5f;
    sign.setVisible(folds);
    float below = 0;
    if (folds) {
      float high = highest().heightFor(getWidth());
      sign.setBounds(0, 0, getWidth(), high);
      below = high + look().u(GAP);
    }
    scroll.setBounds(0, below, getWidth(), getHeight() - below);
    scroll.validate();
    inner.validate();
    cards.validate();
    tell();
  }

  /** A sign that says all it could ever say, for its height alone. */
  private Part highest() {
    if (highest == null) {
      int slips = 0;
      Shouts all = Shouts.NONE;
      for (Lying each : lying) {
        slips += each.slips();
        all = all.and(each.shouts());
      }
      Part most = sentence(new Hidden(slips, slips, all));
      highest = new Box(look(), most).padded(SIDES, ENDS);
    }
    return highest;
  }

  /** Says how much lies out of sight now. */
  private void tell() {
    int above = 0;
    int below = 0;
    int loud = 0;
    int calls = 0;
    for (int i = 0; i < lying.size(); i++) {
      Lying each = lying.get(i);
      boolean out = isBelow(each);
      below += out ? each.slips() : 0;
      if (!out && isAbove(each)) {
        above += each.slips();
        out = true;
      }
      loud += out ? each.shouts().loud() : 0;
      calls += out ? each.shouts().calls() : 0;
    }
    if (!hidden.is(above, below, loud, calls)) {
      hidden = new Hidden(above, below, new Shouts(loud, calls));
      words.say(sentence(hidden));
    }
  }

  private Part sentence(Hidden now) {
    Row row = new Row(look(), 8).standing(Row.Standing.MIDDLE);
    if (now.above() > 0 && now.below() > 0) {
      row.with(arrow("chevron-up")).with(words(String.valueOf(now.above())));
      row.with(arrow("chevron-down")).with(words(String.valueOf(now.below()))).spring();
    } else {
      row.with(arrow(now.above() > 0 ? "chevron-up" : "chevron-down"));
      row.sharing(1, words(text.of("fold.more", now.above() + now.below())));
    }
    if (now.shouts().loud() > 0) {
      String key = now.shouts().onlyCalls() ? "fold.calls" : "fold.loud";
      row.with(Stamp.of(look(), text.of(key, now.shouts().loud())));
    }
    return DayRoom.of(look()) == DayRoom.WIDE ? row.with(Lines.key(look(), "V")) : row;
  }

  private Part arrow(String icon) {
    return Picture.icon(look(), icon, 17, Ink.INK);
  }

  private Part words(String words) {
    return new Words(look(), Type.SMALL_STRONG, Ink.INK, words).onOneLine();
  }

  /** What the sign says. It is as large as it is made, so nothing around it is laid out anew. */
  private static final class Saying extends Part {

    Saying(Look look) {
      super(look);
    }

    void say(Part words) {
      clearChildren();
      addActor(words);
    }

    @Override
    public float widthWanted() {
      return 0;
    }

    @Override
    public float heightFor(float width) {
      return 0;
    }

    @Override
    public void layout() {
      for (int i = 0; i < getChildren().size; i++) {
        ((Part) getChildren().get(i)).setBounds(0, 0, getWidth(), getHeight());
      }
    }

    @Override
    public void invalidateHierarchy() {
      invalidate();
    }
  }
}

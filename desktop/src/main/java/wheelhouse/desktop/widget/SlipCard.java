package wheelhouse.desktop.widget;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Actor;
import java.util.Optional;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.view.PileView;
import wheelhouse.desktop.view.SlipView;

/**
 * A slip on the desk. A loud one shouts in ink, by size, tilt and stamp; a quiet one lies small and
 * straight; one that only the player sees has a broken edge.
 */
public final class SlipCard extends Part {

  private static final float TILT = 1.3f;
  private static final float RISE = 7;
  private static final float OVERHANG = 12;
  private static final float ASLANT = 5;

  private final Paper paper;
  private final Part stamp;
  private final boolean loud;
  private final int tilt;

  /** How a slip lies there. */
  public enum Lie {
    CLOSED,
    OPEN
  }

  private enum Edge {
    HAIRLINE,
    INK,
    BROKEN
  }

  private SlipCard(Look look, Paper paper, String shout, int tilt) {
    super(look);
    this.paper = paper;
    this.tilt = tilt;
    loud = !shout.isEmpty();
    stamp = Stamp.of(look, shout);
    addActor(paper);
    if (loud) {
      addActor(stamp);
      paper.setTransform(true);
      stamp.setTransform(true);
    }
  }

  /**
   * A slip.
   *
   * @param open what to do when it is pressed
   */
  public static SlipCard of(Look look, SlipView slip, Lie lie, Runnable open) {
    boolean loud = slip.stamp().isPresent();
    Column column = new Column(look, 4);
    column.with(new Words(look, loud ? Type.HEADING : Type.SLIP, Ink.INK, slip.title()));
    String who =
        slip.customer().map(customer -> customer.name() + " · ").orElse("") + slip.owner().words();
    column.with(new Words(look, Type.SMALL, Ink.SOFT, who));
    Row state = new Row(look, 8).standing(Row.Standing.MIDDLE);
    slip.harm().ifPresent(harm -> state.with(new HarmMark(look, harm.level())));
    state.sharing(1, new Words(look, Type.SMALL, Ink.SOFT, state(slip)));
    column.with(state);
    slip.today()
        .ifPresent(
            today ->
                column.with(
                    new Words(look, Type.SMALL_STRONG, Ink.INK, today.words()).toTheRight()));
    Edge edge = loud ? Edge.INK : slip.standing().onlyYou() ? Edge.BROKEN : Edge.HAIRLINE;
    Paper paper =
        new Paper(look, "slip:" + slip.incident(), column, edge, Paper.Sheets.ONE, lie, open);
    return new SlipCard(
        look,
        paper,
        slip.stamp().map(SlipView.Stamp::words).orElse(""),
        slip.incident() % 2 == 0 ? -1 : 1);
  }

  private static String state(SlipView slip) {
    return slip.harm()
        .map(harm -> harm.words() + " · " + slip.standing().words())
        .orElse(slip.standing().words());
  }

  /**
   * A pile of slips that are alike to look at.
   *
   * @param place which pile it is
   */
  public static SlipCard of(Look look, PileView pile, int place, Lie lie, Runnable open) {
    Column column = new Column(look, 4);
    column.with(new Words(look, Type.HEADING, Ink.INK, pile.title()));
    Row state = new Row(look, 8).standing(Row.Standing.MIDDLE);
    pile.worst().ifPresent(harm -> state.with(new HarmMark(look, harm.level())));
    state.sharing(1, new Words(look, Type.SMALL, Ink.SOFT, pile.standing()));
    column.with(state);
    column.with(new Words(look, Type.SMALL, Ink.SOFT, pile.counts()));
    Paper paper =
        new Paper(look, "pile:" + place, column, Edge.HAIRLINE, Paper.Sheets.MANY, lie, open);
    return new SlipCard(look, paper, "", 1);
  }

  @Override
  public float widthWanted() {
    return look().u(280);
  }

  private float over() {
    float wide = stamp.widthWanted();
    double rise = wide * Math.sin(Math.toRadians(2 * TILT));
    return loud
        ? Math.max(look().u(OVERHANG), (stamp.heightFor(wide) + (float) rise) / 2 + look().u(3))
        : 0;
  }

  /**
   * How high its head is, in pixels: what it shouts, and the first line of what it says. Who sees
   * that has seen that it lies there. A pile says at its foot who calls in it, so all of it is.
   */
  public float head() {
    return paper.sheets == Paper.Sheets.MANY
        ? getHeight()
        : over() + look().u(12) + look().font(loud ? Type.HEADING : Type.SLIP).getLineHeight();
  }

  /** How far it stays from the edge on each side; a loud one as far as it needs to lie aslant. */
  private float inset() {
    return look().u(loud ? ASLANT : 8);
  }

  /** How far it stays from the edge below. */
  private float under() {
    return loud ? look().u(ASLANT) : 0;
  }

  /** How far a loud one is tilted: less where it is so wide that it would reach its neighbours. */
  private float degrees() {
    double most = Math.toDegrees(Math.atan2(look().u(RISE), getWidth()));
    return (float) Math.min(TILT, most);
  }

  @Override
  public float heightFor(float width) {
    return paper.heightFor(width - 2 * inset()) + over() + under();
  }

  @Override
  public void layout() {
    float high = getHeight() - over() - under();
    paper.setBounds(inset(), under(), getWidth() - 2 * inset(), high);
    paper.setOrigin(paper.getWidth() / 2, paper.getHeight() / 2);
    if (loud) {
      paper.setRotation(tilt * degrees());
      stamp.setRotation(-tilt * TILT * 2);
      float wide = Math.min(getWidth(), stamp.widthWanted());
      float tall = stamp.heightFor(wide);
      float x = getWidth() - wide - look().u(14 + ASLANT);
      stamp.setBounds(x, under() + high - tall / 2, wide, tall);
      stamp.setOrigin(wide / 2, tall / 2);
      stamp.toFront();
    }
  }

  /** The paper of a slip. */
  private static final class Paper extends Press {

    private enum Sheets {
      ONE,
      MANY
    }

    private final Edge edge;
    private final Sheets sheets;
    private final Lie lie;

    Paper(Look look, String name, Part inner, Edge edge, Sheets sheets, Lie lie, Runnable open) {
      super(look, name, inner, open);
      this.edge = edge;
      this.sheets = sheets;
      this.lie = lie;
      padded(edge == Edge.INK ? 16 : 13, edge == Edge.INK ? 12 : 9);
    }

    @Override
    public Optional<Ink> stands() {
      return Optional.of(Ink.SHEET);
    }

    /** Around a loud slip and its stamp, so that no ring runs through the stamp's words. */
    @Override
    public Actor ringed() {
      return edge == Edge.INK ? getParent() : this;
    }

    @Override
    protected void ground(Batch batch, float alpha) {
      float step = look().u(4);
      if (sheets == Sheets.MANY) {
        sheet(batch, alpha, 2 * step, -2 * step);
        sheet(batch, alpha, step, -step);
      }
      float far = look().u(edge == Edge.INK ? 9 : 5);
      paint(
          batch,
          look().shadow(edge == Edge.INK ? 9 : 5),
          Ink.SHADOW,
          alpha * (edge == Edge.BROKEN ? 0 : 0.8f),
          getX() - far,
          getY() - far * 1.3f,
          getWidth() + 2 * far,
          getHeight() + 2 * far);
      paint(
          batch,
          look().fill(2),
          isOver() ? Ink.MARKED : Ink.SHEET,
          alpha,
          getX(),
          getY(),
          getWidth(),
          getHeight());
      if (lie == Lie.OPEN) {
        mark(batch, alpha);
      }
      edge(batch, alpha);
    }

    /** Along its left edge, of the one that lies open. */
    private void mark(Batch batch, float alpha) {
      float wide = look().u(5);
      if (getRotation() == 0) {
        paint(batch, look().white(), Ink.INK, alpha, getX(), getY(), wide, getHeight());
      } else {
        float middle = getX() + wide / 2;
        line(batch, Ink.INK, alpha, middle, getY(), middle, getY() + getHeight(), wide);
      }
    }

    private void sheet(Batch batch, float alpha, float right, float up) {
      paint(
          batch,
          look().fill(2),
          Ink.SHEET,
          alpha,
          getX() + right,
          getY() + up,
          getWidth(),
          getHeight());
      paint(
          batch,
          look().outline(2, 1),
          Ink.LINE,
          alpha,
          getX() + right,
          getY() + up,
          getWidth(),
          getHeight());
    }

    private void edge(Batch batch, float alpha) {
      switch (edge) {
        case INK -> rim(batch, Ink.INK, alpha, 2, 2);
        case HAIRLINE -> rim(batch, lie == Lie.OPEN ? Ink.INK : Ink.LINE, alpha, 2, 1);
        case BROKEN -> broken(batch, alpha);
      }
    }

    private void broken(Batch batch, float alpha) {
      float dash = look().u(5);
      float thick = Math.max(1, look().u(1));
      for (float x = 0; x < getWidth(); x += 2 * dash) {
        float wide = Math.min(dash, getWidth() - x);
        paint(batch, look().white(), Ink.SOFT, alpha, getX() + x, getY(), wide, thick);
        paint(
            batch,
            look().white(),
            Ink.SOFT,
            alpha,
            getX() + x,
            getY() + getHeight() - thick,
            wide,
            thick);
      }
      for (float y = 0; y < getHeight(); y += 2 * dash) {
        float high = Math.min(dash, getHeight() - y);
        paint(batch, look().white(), Ink.SOFT, alpha, getX(), getY() + y, thick, high);
        paint(
            batch,
            look().white(),
            Ink.SOFT,
            alpha,
            getX() + getWidth() - thick,
            getY() + y,
            thick,
            high);
      }
    }
  }
}

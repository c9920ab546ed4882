package wheelhouse.desktop.widget;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Interpolation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.scenario.Pick;

/** The six picks as weights along a beam, light to heavy. It tips under the one that is laid. */
public final class Beam extends Part {

  private static final float LEAST = 34;
  private static final float STEP = 7.6f;
  private static final float TIP = 3.2f;
  private static final float SECONDS = 0.2f;

  private final List<Weight> weights = new ArrayList<>();
  private final float to;
  private float from;
  private float gone;

  /**
   * One of the six.
   *
   * @param label its name
   * @param note a line beneath; may be empty
   * @param notes every note that may stand there today: room is kept for the highest, so that the
   *     beam is as high whatever lies open
   * @param chosen whether it is laid
   * @param possible whether it can be laid
   */
  public record Choice(
      Pick pick, String label, String note, List<String> notes, boolean chosen, boolean possible) {

    public Choice {
      notes = List.copyOf(notes);
    }
  }

  /**
   * A beam.
   *
   * @param choices all six
   * @param lay what to do when one is pressed
   */
  public Beam(Look look, List<Choice> choices, Consumer<Pick> lay) {
    super(look);
    float tip = 0;
    for (Choice choice : choices) {
      Weight weight = new Weight(look, choice, () -> lay.accept(choice.pick()));
      weights.add(weight);
      addActor(weight);
      if (choice.chosen()) {
        tip = (choice.pick().weight() - 2.5f) / 2.5f * TIP;
      }
    }
    to = tip;
    from = tip;
    gone = SECONDS;
  }

  /** Lets it tip from where another beam was. */
  public Beam tippingFrom(float before) {
    from = before;
    gone = 0;
    return this;
  }

  /** How far it tips, below 0 to the light side. */
  public float tip() {
    return to;
  }

  @Override
  public void act(float seconds) {
    super.act(seconds);
    if (gone < SECONDS) {
      gone = Math.min(SECONDS, gone + seconds);
      invalidate();
      com.badlogic.gdx.Gdx.graphics.requestRendering();
    }
  }

  private float slope() {
    return look().u(Interpolation.smooth.apply(from, to, gone / SECONDS));
  }

  @Override
  public float widthWanted() {
    return look().u(1060);
  }

  private float below(float width) {
    float most = 0;
    for (int i = 0; i < weights.size(); i++) {
      most = Math.max(most, weights.get(i).below(width / weights.size()));
    }
    return most;
  }

  @Override
  public float heightFor(float width) {
    return look().u(LEAST + 5 * STEP + 2 * TIP + 6) + below(width);
  }

  /** Height of the beam at a place across, from -1 to 1. */
  private float beamAt(float across) {
    return below(getWidth()) + look().u(TIP + 3) - across * slope();
  }

  @Override
  public void layout() {
    float wide = getWidth() / weights.size();
    for (int i = 0; i < weights.size(); i++) {
      Weight weight = weights.get(i);
      float across = (i + 0.5f) / weights.size() * 2 - 1;
      float bottom = beamAt(across) - below(getWidth()) - look().u(3);
      weight.setBounds(i * wide, bottom, wide, weight.circle() + below(getWidth()) + look().u(6));
      weight.stand(below(getWidth()) + look().u(3));
    }
  }

  @Override
  public void draw(Batch batch, float alpha) {
    validate();
    line(
        batch,
        Ink.INK,
        alpha,
        getX(),
        getY() + beamAt(-1),
        getX() + getWidth(),
        getY() + beamAt(1),
        Math.max(1.5f, look().u(2)));
    super.draw(batch, alpha);
  }

  /** A weight: a circle with its sign that stands on the beam, and its name below. */
  private static final class Weight extends Press {

    private final Choice choice;
    private float stands;

    Weight(Look look, Choice choice, Runnable lay) {
      super(look, "pick:" + choice.pick().word(), words(look, choice), lay);
      this.choice = choice;
      lit(Ink.MARKED);
      if (!choice.possible()) {
        disabled();
      }
    }

    private static Part words(Look look, Choice choice) {
      return new PickWords(look, choice);
    }

    int circle() {
      return look().u(LEAST + STEP * choice.pick().weight());
    }

    float below(float width) {
      return inner().heightFor(width - 2 * aside()) + look().u(8);
    }

    /** Room that keeps its words from those of the next weight. */
    private float aside() {
      return look().u(2);
    }

    void stand(float height) {
      stands = height;
    }

    @Override
    public void layout() {
      float wide = getWidth() - 2 * aside();
      float high = inner().heightFor(wide);
      inner().setBounds(aside(), stands - high - look().u(6), wide, high);
    }

    @Override
    protected void ground(Batch batch, float alpha) {
      int size = circle();
      float x = getX() + Math.round((getWidth() - size) / 2);
      float y = getY() + stands;
      float shown = choice.possible() ? alpha : alpha * 0.45f;
      boolean dark = choice.chosen();
      boolean over = isOver();
      paint(
          batch,
          look().disc(size),
          dark ? Ink.INK : over ? Ink.MARKED : Ink.SHEET,
          alpha,
          x,
          y,
          size,
          size);
      paint(
          batch, look().ring(size, Math.max(1.5f, look().u(2))), Ink.INK, shown, x, y, size, size);
      int icon = Math.round(size * 0.5f);
      paint(
          batch,
          look().icon(PickSigns.icon(choice.pick()), icon),
          dark ? Ink.ON_INK : Ink.INK,
          shown,
          x + (size - icon) / 2,
          y + (size - icon) / 2,
          icon,
          icon);
    }
  }

  /** Key, name and note of a weight. */
  private static final class PickWords extends Part {

    private final Words large;
    private final Words small;
    private final Words note;
    private final List<Words> notes;
    private final boolean chosen;

    PickWords(Look look, Choice choice) {
      super(look);
      chosen = choice.chosen();
      String key = String.valueOf(choice.pick().weight() + 1);
      Ink ink = choice.possible() ? Ink.INK : Ink.SOFT;
      String named = key + "  " + choice.label();
      large = new Words(look, Type.STRONG, ink, named).centred();
      small = new Words(look, Type.SMALL_STRONG, ink, named).centred();
      note = note(look, choice.note());
      notes = choice.notes().stream().map(each -> note(look, each)).toList();
      addActor(large);
      addActor(small);
      addActor(note);
    }

    private static Words note(Look look, String words) {
      return new Words(look, Type.SMALL, Ink.SOFT, words).centred();
    }

    /** The label in the size in which no word of it breaks. */
    private Words label(float width) {
      boolean fits = large.fits(width);
      large.setVisible(fits);
      small.setVisible(!fits);
      return fits ? large : small;
    }

    @Override
    public float widthWanted() {
      return Math.max(large.widthWanted(), note.widthWanted());
    }

    @Override
    public float heightFor(float width) {
      float most = note.heightFor(width);
      for (int i = 0; i < notes.size(); i++) {
        most = Math.max(most, notes.get(i).heightFor(width));
      }
      return label(width).heightFor(width) + look().u(2) + most;
    }

    @Override
    public void layout() {
      Words label = label(getWidth());
      float first = label.heightFor(getWidth());
      label.setBounds(0, getHeight() - first, getWidth(), first);
      float second = note.heightFor(getWidth());
      note.setBounds(0, getHeight() - first - look().u(2) - second, getWidth(), second);
    }

    @Override
    public void draw(Batch batch, float alpha) {
      super.draw(batch, alpha);
      if (chosen) {
        Words label = large.isVisible() ? large : small;
        float wide = Math.min(getWidth(), label.widthWanted());
        paint(
            batch,
            look().white(),
            Ink.INK,
            alpha,
            getX() + (getWidth() - wide) / 2,
            getY() + note.getY() + note.getHeight(),
            wide,
            Math.max(2, look().u(2)));
      }
    }
  }
}

package wheelhouse.desktop.debrief;

import com.badlogic.gdx.scenes.scene2d.Stage;
import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Fixed;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Picture;
import wheelhouse.desktop.layout.Press;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Space;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.view.LogView.Line;

/** A line of the log. While it is pointed at, only the lanes that it is about are lit. */
final class LogLine extends Press {

  private final Line line;
  private final Scrub scrub;

  /**
   * A line.
   *
   * @param place which it is of its day
   * @param show brings the first of its lanes into sight
   */
  LogLine(Look look, Line line, int place, Scrub scrub, Runnable show) {
    super(look, "log:" + place, row(look, line), show);
    this.line = line;
    this.scrub = scrub;
    padded(6, 4);
  }

  /** A line that is about no slip, and so leads nowhere. */
  static Part plain(Look look, Line line) {
    return new Box(look, row(look, line)).padded(6, 4);
  }

  private static Part row(Look look, Line line) {
    Part icon =
        switch (line.tone()) {
          case PLAIN -> new Space(look, 0, 0);
          case YOU -> Picture.icon(look, "user", 15, Ink.INK);
          case HARM -> Picture.icon(look, "droplet", 15, Ink.HARM);
          case GROWTH -> Picture.icon(look, "sprout", 15, Ink.GROWTH);
          case POST -> Picture.icon(look, "mail", 15, Ink.SOFT);
        };
    Part gutter = new Fixed(look, icon, look.em(20));
    return new Row(look, 6)
        .with(new Box(look, gutter).padded(0, 2))
        .sharing(1, new Words(look, Type.BODY, Ink.INK, line.text()));
  }

  private boolean isPointedAt() {
    Stage stage = getStage();
    return isOver() || stage != null && stage.getKeyboardFocus() == this;
  }

  @Override
  public void act(float delta) {
    super.act(delta);
    if (isPointedAt()) {
      scrub.point(line);
    }
  }
}

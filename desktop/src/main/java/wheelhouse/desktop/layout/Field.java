package wheelhouse.desktop.layout;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import com.badlogic.gdx.scenes.scene2d.ui.TextField.TextFieldStyle;
import com.badlogic.gdx.scenes.scene2d.utils.BaseDrawable;
import com.badlogic.gdx.scenes.scene2d.utils.TextureRegionDrawable;
import java.util.function.Consumer;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;

/** A line to write in. */
public final class Field extends Part {

  private static final float WIDE = 260;

  private final TextField field;

  /**
   * A line to write in.
   *
   * @param name unique on its screen
   * @param hint what to write, shown while nothing is
   * @param changed told what is written, after every letter
   * @param done told what is written, when Enter is pressed
   */
  public Field(
      Look look,
      String name,
      String text,
      String hint,
      Consumer<String> changed,
      Consumer<String> done) {
    super(look);
    TextFieldStyle style = new TextFieldStyle();
    style.font = look.font(Type.BODY);
    style.fontColor = new Color(look.color(Ink.INK));
    style.messageFont = look.font(Type.BODY);
    style.messageFontColor = new Color(look.color(Ink.SOFT));
    TextureRegionDrawable white = new TextureRegionDrawable(look.white());
    white.setMinWidth(Math.max(2, look.u(2)));
    style.cursor = white.tint(look.color(Ink.INK));
    BaseDrawable room = new BaseDrawable();
    room.setLeftWidth(look.u(10));
    room.setRightWidth(look.u(10));
    style.background = room;
    style.selection = white.tint(look.color(Ink.MARKED));
    field = new TextField(text, style);
    field.setMessageText(hint);
    field.setName(name);
    field.setFocusTraversal(false);
    field.setBlinkTime(Float.MAX_VALUE);
    field.setCursorPosition(text.length());
    field.setTextFieldListener(
        (of, letter) -> {
          if (letter == '\n' || letter == '\r') {
            done.accept(of.getText());
          } else {
            changed.accept(of.getText());
          }
        });
    addActor(field);
  }

  /** What is written. */
  public String text() {
    return field.getText();
  }

  @Override
  public float widthWanted() {
    return look().em(WIDE);
  }

  @Override
  public float heightFor(float width) {
    return look().font(Type.BODY).getLineHeight() + look().u(14);
  }

  @Override
  public void layout() {
    field.setBounds(0, 0, getWidth(), getHeight());
  }

  @Override
  public void draw(Batch batch, float alpha) {
    validate();
    paint(batch, look().fill(4), Ink.SHEET, alpha, getX(), getY(), getWidth(), getHeight());
    paint(batch, look().outline(4, 1.5f), Ink.SOFT, alpha, getX(), getY(), getWidth(), getHeight());
    super.draw(batch, alpha);
  }
}

package wheelhouse.desktop.stage;

import com.badlogic.gdx.AbstractInput;
import com.badlogic.gdx.Input;
import com.badlogic.gdx.InputProcessor;
import com.badlogic.gdx.input.NativeInputConfiguration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keys and a mouse that nobody holds, but a test. */
final class QuietInput extends AbstractInput {

  private @Nullable InputProcessor processor;
  private int x;
  private int y;

  /** A key goes down. */
  void down(int keycode) {
    pressedKeys[keycode] = true;
    pressedKeyCount++;
  }

  /** A key comes up. */
  void up(int keycode) {
    pressedKeys[keycode] = false;
    pressedKeyCount--;
  }

  /** The mouse is there, in pixels from the top left. */
  void at(int across, int down) {
    x = across;
    y = down;
  }

  @Override
  public float getAccelerometerX() {
    return 0;
  }

  @Override
  public float getAccelerometerY() {
    return 0;
  }

  @Override
  public float getAccelerometerZ() {
    return 0;
  }

  @Override
  public float getGyroscopeX() {
    return 0;
  }

  @Override
  public float getGyroscopeY() {
    return 0;
  }

  @Override
  public float getGyroscopeZ() {
    return 0;
  }

  @Override
  public int getMaxPointers() {
    return 1;
  }

  @Override
  public int getX() {
    return x;
  }

  @Override
  public int getX(int pointer) {
    return x;
  }

  @Override
  public int getDeltaX() {
    return 0;
  }

  @Override
  public int getDeltaX(int pointer) {
    return 0;
  }

  @Override
  public int getY() {
    return y;
  }

  @Override
  public int getY(int pointer) {
    return y;
  }

  @Override
  public int getDeltaY() {
    return 0;
  }

  @Override
  public int getDeltaY(int pointer) {
    return 0;
  }

  @Override
  public boolean isTouched() {
    return false;
  }

  @Override
  public boolean justTouched() {
    return false;
  }

  @Override
  public boolean isTouched(int pointer) {
    return false;
  }

  @Override
  public float getPressure() {
    return 0;
  }

  @Override
  public float getPressure(int pointer) {
    return 0;
  }

  @Override
  public boolean isButtonPressed(int button) {
    return false;
  }

  @Override
  public boolean isButtonJustPressed(int button) {
    return false;
  }

  @Override
  public void getTextInput(
      Input.TextInputListener listener, String title, String text, String hint) {}

  @Override
  public void getTextInput(
      Input.TextInputListener listener,
      String title,
      String text,
      String hint,
      Input.OnscreenKeyboardType type) {}

  @Override
  public void setOnscreenKeyboardVisible(boolean visible) {}

  @Override
  public void setOnscreenKeyboardVisible(boolean visible, Input.OnscreenKeyboardType type) {}

  @Override
  public void openTextInputField(NativeInputConfiguration configuration) {}

  @Override
  public void setKeyboardHeightObserver(Input.KeyboardHeightObserver observer) {}

  @Override
  public void vibrate(int milliseconds) {}

  @Override
  public void vibrate(int milliseconds, boolean fallback) {}

  @Override
  public void vibrate(int milliseconds, int amplitude, boolean fallback) {}

  @Override
  public void vibrate(Input.VibrationType vibrationType) {}

  @Override
  public float getAzimuth() {
    return 0;
  }

  @Override
  public float getPitch() {
    return 0;
  }

  @Override
  public float getRoll() {
    return 0;
  }

  @Override
  public void getRotationMatrix(float[] matrix) {}

  @Override
  public long getCurrentEventTime() {
    return System.nanoTime();
  }

  @Override
  public void setInputProcessor(InputProcessor processor) {
    this.processor = processor;
  }

  @Override
  public InputProcessor getInputProcessor() {
    return Objects.requireNonNull(processor);
  }

  @Override
  public boolean isPeripheralAvailable(Input.Peripheral peripheral) {
    return false;
  }

  @Override
  public int getRotation() {
    return 0;
  }

  @Override
  public Input.Orientation getNativeOrientation() {
    return Orientation.Landscape;
  }

  @Override
  public void setCursorCatched(boolean catched) {}

  @Override
  public boolean isCursorCatched() {
    return false;
  }

  @Override
  public void setCursorPosition(int first, int second) {}
}

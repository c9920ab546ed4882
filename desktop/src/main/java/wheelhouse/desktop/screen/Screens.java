package wheelhouse.desktop.screen;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Graphics;
import org.lwjgl.glfw.GLFW;

/** What the machine's screens are like. */
public final class Screens {

  private Screens() {}

  /**
   * How much larger the system draws than it was made for: 1.5 where a screen is set to 150 %. The
   * library ignores it on Windows, so it is asked of GLFW.
   */
  public static float contentScale() {
    if (Gdx.graphics instanceof Lwjgl3Graphics graphics) {
      float[] across = new float[1];
      float[] down = new float[1];
      GLFW.glfwGetWindowContentScale(graphics.getWindow().getWindowHandle(), across, down);
      return across[0];
    }
    return 1;
  }
}

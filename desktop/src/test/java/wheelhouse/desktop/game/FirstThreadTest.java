package wheelhouse.desktop.game;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The program starts itself again only where a window would not open otherwise, and only once. */
class FirstThreadTest {

  @Test
  void onlyAMacThatWasNotToldNeedsIt() {
    assertTrue(FirstThread.isNeeded("Mac OS X", List.of("-Xmx1g"), ""));
    assertFalse(FirstThread.isNeeded("Mac OS X", List.of("-XstartOnFirstThread"), ""));
    assertFalse(FirstThread.isNeeded("Linux", List.of(), ""));
    assertFalse(FirstThread.isNeeded("Windows 11", List.of(), ""));
  }

  @Test
  void whoWasStartedAgainDoesNotStartAgain() {
    assertFalse(FirstThread.isNeeded("Mac OS X", List.of(), "yes"));
  }
}

package wheelhouse.desktop.debrief;

import wheelhouse.debrief.Coached;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Flow;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.view.DebriefView;
import wheelhouse.desktop.widget.Buttons;

/**
 * The player's decisions: first those that mattered, each decided again before it is told; and
 * beside them every slip, with the truth turned over where nothing is left to decide again.
 */
final class DecisionsPage implements Page {

  private final Room room;
  private final RetriesPage retries;
  private final SlipsPage slips;
  private final FaceDown faceDown;
  private boolean every;

  /**
   * The page.
   *
   * @param here opens this page from another
   */
  DecisionsPage(Room room, DebriefView debrief, RetriesPage.Ways ways, Runnable here) {
    this.room = room;
    retries = new RetriesPage(room, ways, there(debrief));
    faceDown =
        new FaceDown(
            retries::isAhead,
            incident -> {
              every = false;
              retries.open(incident);
              here.run();
            });
    slips = new SlipsPage(room, debrief, faceDown);
  }

  /** The slips that no page may turn over yet. */
  FaceDown faceDown() {
    return faceDown;
  }

  /** The last day on which the manager was there. */
  private static int there(DebriefView debrief) {
    return (int) debrief.lanes().days().stream().filter(day -> !day.away()).count();
  }

  /** Takes in what the coach has found by now. */
  void coached(Coached found) {
    retries.coached(found);
  }

  @Override
  public Part build() {
    Flow which = new Flow(room.look(), 8, 4);
    which.with(chip("mattered", !every));
    which.with(chip("every", every));
    return new Column(room.look(), 10).with(which).growing(every ? slips.build() : retries.build());
  }

  @Override
  public boolean key(int keycode) {
    return !every && retries.key(keycode);
  }

  private Part chip(String name, boolean chosen) {
    return Buttons.chip(
        room.look(),
        "decisions:" + name,
        room.say("decisions." + name),
        Buttons.Chosen.when(chosen),
        () -> {
          every = name.equals("every");
          room.frame().rebuild();
        });
  }
}

package wheelhouse.desktop.debrief;

import java.util.Optional;
import wheelhouse.desktop.layout.*;
import wheelhouse.desktop.session.*;
import wheelhouse.desktop.view.DebriefView;

final class DecisionsPage implements Page {
  private final Room room;

  DecisionsPage(Room room, DebriefView view) {
    this.room = room;
  }

  void told(Told what) {}

  @Override
  public Optional<Scroll> scroll() {
    return Optional.empty();
  }

  @Override
  public Part build() {
    return new Space(room.look(), 1, 1);
  }
}

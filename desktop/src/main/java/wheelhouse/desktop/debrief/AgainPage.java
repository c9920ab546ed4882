package wheelhouse.desktop.debrief;

import java.util.Optional;
import wheelhouse.desktop.layout.*;
import wheelhouse.desktop.screen.House;
import wheelhouse.desktop.session.*;

final class AgainPage implements Page {
  private final Room room;

  AgainPage(Room room, House house, Session session, wheelhouse.desktop.view.AgainView view) {
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

package wheelhouse.sim;

import java.util.ArrayList;
import java.util.List;

/** Where a simulation writes what happens, when anybody wants to know. */
public final class Journal {

  private final List<Event> events = new ArrayList<>();

  /** All events so far, in order. */
  public List<Event> events() {
    return List.copyOf(events);
  }

  /** The events from a position on. */
  public List<Event> since(int position) {
    return List.copyOf(events.subList(position, events.size()));
  }

  /** How many events there are. */
  public int size() {
    return events.size();
  }

  void add(Event event) {
    events.add(event);
  }
}

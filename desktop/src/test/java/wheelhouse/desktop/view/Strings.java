package wheelhouse.desktop.view;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Every string in a value, with where it stands. */
final class Strings {

  /**
   * A string.
   *
   * @param place the components that lead to it
   */
  record Found(String place, String text) {}

  private Strings() {}

  static List<Found> in(Object value) {
    List<Found> found = new ArrayList<>();
    collect("", value, found);
    return found;
  }

  private static void collect(String place, Object value, List<Found> found) {
    if (value instanceof String text) {
      found.add(new Found(place, text));
    } else if (value instanceof Collection<?> many) {
      many.forEach(each -> collect(place, each, found));
    } else if (value instanceof Optional<?> maybe) {
      maybe.ifPresent(each -> collect(place, each, found));
    } else if (value instanceof Record whole) {
      for (RecordComponent part : whole.getClass().getRecordComponents()) {
        try {
          part.getAccessor().setAccessible(true);
          Object of = part.getAccessor().invoke(whole);
          collect(place + "." + part.getName(), of, found);
        } catch (ReflectiveOperationException odd) {
          throw new AssertionError(odd);
        }
      }
    }
  }
}

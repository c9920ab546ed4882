package wheelhouse.check;

/** How findings call the parts of a scenario. */
final class Paths {

  private Paths() {}

  /** A part by the names around it. */
  static String of(Object... names) {
    StringBuilder path = new StringBuilder();
    for (Object name : names) {
      path.append(path.length() == 0 ? "" : " / ").append(name);
    }
    return path.toString();
  }

  static String incident(String id) {
    return of("incidents", id);
  }

  /** An element of a list that has no id, by its place from 0. */
  static String nth(String list, int index) {
    return of(list, index + 1);
  }
}

package wheelhouse.desktop.evening;

import java.util.ArrayList;
import java.util.List;

/** Whose portrait stands for somebody for whom a scenario names none. */
final class Faces {

  private static final int DRAWN = 12;

  /** From one drawn customer to another of the other sex: women and men take turns. */
  private static final int DOUBLE = 7;

  private static final List<String> MEN = List.of("Mr ", "Herr ");
  private static final List<String> WOMEN = List.of("Mrs ", "Ms ", "Miss ", "Frau ");

  private Faces() {}

  /** A customer, by their place in the scenario and how they are addressed. */
  static String customer(int place, String name) {
    int number = 1 + place % DRAWN;
    boolean man = number % 2 == 0;
    boolean other = man ? isAddressed(name, WOMEN) : isAddressed(name, MEN);
    return String.format("customer-%02d", other ? 1 + (number + DOUBLE - 1) % DRAWN : number);
  }

  private static boolean isAddressed(String name, List<String> titles) {
    return titles.stream().anyMatch(title -> name.startsWith(title));
  }

  /**
   * Somebody by name who is no member, such as the boss: always the same, and nobody of the team.
   *
   * @param taken the portraits of the team
   */
  static String other(String name, List<String> taken) {
    List<String> free = new ArrayList<>();
    for (int each = 1; each <= DRAWN; each++) {
      String portrait = String.format("person-%02d", each);
      if (!taken.contains(portrait)) {
        free.add(portrait);
      }
    }
    int sum = 0;
    for (char letter : name.toCharArray()) {
      sum += letter;
    }
    return free.isEmpty() ? "person-01" : free.get(sum % free.size());
  }
}

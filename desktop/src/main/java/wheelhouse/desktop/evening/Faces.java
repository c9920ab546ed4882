package wheelhouse.desktop.evening;

import java.util.List;

/** Whose portrait stands for somebody for whom a scenario names none. */
final class Faces {

  private static final int DRAWN = 12;

  /** From one drawn customer to another of the other sex: women and men take turns. */
  private static final int DOUBLE = 7;

  /** Faces that go with any name. */
  private static final List<String> OTHERS =
      List.of("person-03", "person-12", "person-06", "person-04", "person-10");

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
   * Somebody who is neither on the team nor a customer, such as the boss.
   *
   * @param taken the portraits of the team
   */
  static String other(List<String> taken) {
    return OTHERS.stream().filter(each -> !taken.contains(each)).findFirst().orElse(OTHERS.get(0));
  }
}

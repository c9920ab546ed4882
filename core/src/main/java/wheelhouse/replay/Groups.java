package wheelhouse.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Digits that a person can read out and type: 32 of them, without I, L, O and U, in groups of five
 * with hyphens between. The last character of a group checks the four before it.
 *
 * <p>The check is a sum over the field of 32 elements in which every place has a weight of its own,
 * plus the group's number and whether it is the last. So any one wrong character, and any two
 * neighbours swapped, is found in its group; a group that is missing or swapped with another is
 * found as well; any other error in a group is found 31 times in 32. I and L are read as 1, O as 0.
 */
final class Groups {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int DATA = 4;
  private static final int POLYNOMIAL = 0x25;

  private Groups() {}

  static String write(int[] digits) {
    StringBuilder out = new StringBuilder();
    int groups = (digits.length + DATA - 1) / DATA;
    for (int group = 0; group < groups; group++) {
      int from = group * DATA;
      int to = Math.min(digits.length, from + DATA);
      out.append(group == 0 ? "" : "-");
      for (int i = from; i < to; i++) {
        out.append(ALPHABET.charAt(digits[i]));
      }
      int[] data = java.util.Arrays.copyOfRange(digits, from, to);
      out.append(ALPHABET.charAt(check(data, group, groups)));
    }
    return out.toString();
  }

  private static int check(int[] data, int group, int groups) {
    int sum = group % 16 + (group == groups - 1 ? 16 : 0);
    int weight = 1;
    for (int digit : data) {
      weight = times(weight, 2);
      sum ^= times(weight, digit);
    }
    return sum;
  }

  private static int times(int a, int b) {
    int product = 0;
    for (int bit = 4; bit >= 0; bit--) {
      product <<= 1;
      product ^= (product & 32) != 0 ? POLYNOMIAL : 0;
      product ^= (b >> bit & 1) * a;
    }
    return product;
  }

  static int[] read(String text) throws UnreadableRun {
    List<String> groups = groups(text);
    List<Integer> digits = new ArrayList<>();
    List<Integer> wrong = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      String chars = groups.get(group);
      boolean last = group == groups.size() - 1;
      if (chars.length() > DATA + 1 || chars.length() < (last ? 2 : DATA + 1)) {
        throw new UnreadableRun(
            "group "
                + (group + 1)
                + " has "
                + chars.length()
                + (chars.length() == 1 ? " character" : " characters")
                + ", and should have "
                + (DATA + 1));
      }
      int[] data = new int[chars.length() - 1];
      int check = digit(chars.charAt(chars.length() - 1), group);
      for (int i = 0; i < data.length; i++) {
        data[i] = digit(chars.charAt(i), group);
        digits.add(data[i]);
      }
      if (check(data, group, groups.size()) != check) {
        wrong.add(group + 1);
      }
    }
    if (wrong.size() == 1) {
      throw new UnreadableRun(
          "group "
              + wrong.get(0)
              + " looks mistyped"
              + (wrong.get(0) == groups.size() ? ", or something is missing behind it" : ""));
    } else if (!wrong.isEmpty()) {
      throw new UnreadableRun(
          "groups "
              + String.join(" and ", wrong.stream().map(String::valueOf).toList())
              + " look mistyped.\nMaybe a group was left out before group "
              + wrong.get(0));
    }
    return digits.stream().mapToInt(Integer::intValue).toArray();
  }

  private static List<String> groups(String text) throws UnreadableRun {
    String typed = text.strip().toUpperCase(Locale.ROOT);
    List<String> groups = new ArrayList<>();
    if (typed.matches(".*[-\\s].*")) {
      for (String group : typed.split("[-\\s]+")) {
        if (!group.isEmpty()) {
          groups.add(group);
        }
      }
    } else {
      for (int at = 0; at < typed.length(); at += DATA + 1) {
        groups.add(typed.substring(at, Math.min(typed.length(), at + DATA + 1)));
      }
    }
    if (groups.isEmpty()) {
      throw new UnreadableRun("there is no code to read");
    }
    return groups;
  }

  private static int digit(char typed, int group) throws UnreadableRun {
    char meant = typed == 'O' ? '0' : typed == 'I' || typed == 'L' ? '1' : typed;
    int digit = ALPHABET.indexOf(meant);
    if (digit < 0) {
      throw new UnreadableRun(
          "group " + (group + 1) + " looks mistyped: no code has a \"" + typed + "\" in it");
    }
    return digit;
  }
}

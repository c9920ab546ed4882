package wheelhouse.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import wheelhouse.content.Nearness;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Response;
import wheelhouse.scenario.Scenario;
import wheelhouse.words.Text;

/** Words that mean people and things, found by a whole word, its beginning, or a near miss. */
final class Lexicon {

  /** What a word was found to mean. */
  record Found(int number, List<String> nearly) {

    static Found of(int number) {
      return new Found(number, List.of());
    }

    boolean isFound() {
      return number >= 0;
    }
  }

  private final Map<String, Integer> members;
  private final Map<String, Integer> kinds;
  private final Map<String, Integer> guardrails;
  private final Map<String, Integer> ownWork;
  private final Map<String, Integer> picks = new LinkedHashMap<>();
  private final Map<String, Integer> responses = new LinkedHashMap<>();

  Lexicon(Scenario scenario, Text text) {
    members = names(scenario.team(), each -> each.id(), each -> each.name());
    kinds = names(scenario.kinds(), each -> each.id(), each -> each.name());
    guardrails = names(scenario.guardrails(), each -> each.id(), each -> each.title());
    ownWork = names(scenario.manager().ownWork(), each -> each.id(), each -> each.title());
    for (int item = 0; item < scenario.manager().ownWork().size(); item++) {
      ownWork.put(letter(item), item);
    }
    synonyms(picks, text, "say.pick.", Pick.values(), Pick::weight);
    synonyms(responses, text, "say.response.", Response.values(), Response::ordinal);
  }

  /** The letter by which own work goes on the board. */
  static String letter(int item) {
    return String.valueOf((char) ('a' + item));
  }

  private static <W extends wheelhouse.scenario.Word> void synonyms(
      Map<String, Integer> into, Text text, String key, W[] words, ToIntFunction<W> number) {
    for (W word : words) {
      into.put(word.word(), number.applyAsInt(word));
      for (String other : text.of(key + word.word()).split(" +")) {
        into.put(other, number.applyAsInt(word));
      }
    }
  }

  private static <T> Map<String, Integer> names(
      List<T> things,
      java.util.function.Function<T, String> id,
      java.util.function.Function<T, String> name) {
    Map<String, Integer> known = new LinkedHashMap<>();
    Map<String, Integer> words = new LinkedHashMap<>();
    for (int i = 0; i < things.size(); i++) {
      known.put(id.apply(things.get(i)).toLowerCase(Locale.ROOT), i);
      for (String word : words(name.apply(things.get(i)))) {
        int first = words.getOrDefault(word, i);
        words.put(word, first == i ? i : -1);
      }
    }
    words.values().removeIf(number -> number < 0);
    words.forEach(known::putIfAbsent);
    return known;
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+")) {
      if (word.length() > 2) {
        words.add(word);
      }
    }
    return words;
  }

  Found member(String word) {
    return find(word, members);
  }

  Found kind(String word) {
    return find(word, kinds);
  }

  Found guardrail(String word) {
    return find(word, guardrails);
  }

  Found ownWork(String word) {
    return find(word, ownWork);
  }

  Optional<Pick> pick(String word) {
    Found found = find(word, picks);
    return found.isFound() ? Optional.of(Pick.ofWeight(found.number())) : Optional.empty();
  }

  Found response(String word) {
    return find(word, responses);
  }

  /** All words that mean a pick, for guessing what was meant. */
  List<String> pickWords() {
    return List.copyOf(picks.keySet());
  }

  /** The whole word, else the only thing it is the beginning of, else nothing but near misses. */
  static Found find(String word, Map<String, Integer> known) {
    String lower = word.toLowerCase(Locale.ROOT);
    Integer exact = known.get(lower);
    if (exact != null) {
      return Found.of(exact);
    }
    List<Integer> begun =
        known.entrySet().stream()
            .filter(each -> lower.length() > 1 && each.getKey().startsWith(lower))
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    if (begun.size() == 1) {
      return Found.of(begun.get(0));
    }
    if (lower.length() < 3) {
      return new Found(-1, List.of());
    }
    return new Found(-1, Nearness.nearest(lower, known.keySet()).map(List::of).orElseGet(List::of));
  }
}

package wheelhouse.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import wheelhouse.content.Nearness;
import wheelhouse.run.Confidence;
import wheelhouse.run.ReadQuestion;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Scenario;
import wheelhouse.words.Text;

/**
 * Understands what is typed. Short and long forms mean the same, filler words are skipped, the slip
 * may come before the verb or after it, and what is not understood is answered with what may have
 * been meant.
 */
final class Grammar {

  private static final Map<String, Said.Thing> THINGS = new LinkedHashMap<>();

  private final Text text;
  private final Lexicon lexicon;
  private final Map<String, String> verbs = new LinkedHashMap<>();
  private final List<String> fillers;
  private final MoveGrammar moves;

  Grammar(Scenario scenario, Text text) {
    this.text = text;
    lexicon = new Lexicon(scenario, text);
    moves = new MoveGrammar(scenario, text, lexicon);
    fillers = List.of(text.of("say.fillers").split(" +"));
    for (String verb : text.of("say.verbs").split(" +")) {
      verbs.put(verb, verb);
      for (String other : text.of("say.verb." + verb).split(" +")) {
        verbs.putIfAbsent(other, verb);
      }
    }
  }

  static {
    THINGS.put("board", Said.Thing.BOARD);
    THINGS.put("team", Said.Thing.TEAM);
    THINGS.put("plan", Said.Thing.PLAN);
    THINGS.put("briefing", Said.Thing.BRIEFING);
    THINGS.put("help", Said.Thing.HELP);
  }

  /** What a line means. Slips are the numbers on the board, from 1. */
  Said understand(String line) {
    List<String> words = words(line);
    if (words.isEmpty()) {
      return new Said.Nothing();
    }
    Optional<String> verb = verb(words.get(0));
    if (verb.isPresent()) {
      return verb(verb.get(), words.subList(1, words.size()), line);
    }
    if (number(words.get(0)).isPresent()) {
      return slipFirst(words, line);
    }
    Optional<Pick> pick = lexicon.pick(words.get(0));
    if (pick.isPresent()) {
      List<String> rest = words.stream().filter(word -> number(word).isPresent()).toList();
      return rest.isEmpty() ? unclear("say.which", words.get(0)) : lay(rest, pick.get());
    }
    return unknown(words.get(0));
  }

  private Said unknown(String word) {
    List<String> known = new ArrayList<>(verbs.keySet());
    known.addAll(lexicon.pickWords());
    return Nearness.nearest(word, known)
        .filter(near -> word.length() > 2)
        .<Said>map(near -> unclear("say.near", word, near))
        .orElseGet(() -> unclear("say.unknown", word));
  }

  private Said slipFirst(List<String> words, String line) {
    List<String> numbers = new ArrayList<>();
    int at = 0;
    while (at < words.size() && number(words.get(at)).isPresent()) {
      numbers.add(words.get(at++));
    }
    if (at == words.size()) {
      return onlyNumbers(numbers);
    }
    Optional<Pick> pick = lexicon.pick(words.get(at));
    if (pick.isPresent()) {
      return lay(numbers, pick.get());
    }
    Optional<String> verb = verb(words.get(at));
    if (verb.isPresent()) {
      List<String> rest = new ArrayList<>(numbers);
      rest.addAll(words.subList(at + 1, words.size()));
      return verb(verb.get(), rest, line);
    }
    String word = words.get(at);
    return Nearness.nearest(word, lexicon.pickWords())
        .<Said>map(near -> unclear("say.near", word, near))
        .orElseGet(() -> unclear("say.no-pick", word));
  }

  private Said onlyNumbers(List<String> numbers) {
    if (numbers.size() == 1) {
      return new Said.Open(incident(numbers.get(0)));
    }
    int key = number(numbers.get(1)).orElse(0);
    if (numbers.size() == 2 && key >= 1 && key <= 6) {
      return new Said.Lay(List.of(incident(numbers.get(0))), Pick.ofWeight(key - 1));
    }
    return numbers.size() == 2
        ? unclear("say.no-key", numbers.get(1))
        : unclear("say.only-numbers");
  }

  private Said lay(List<String> numbers, Pick pick) {
    return new Said.Lay(numbers.stream().map(Grammar::incident).distinct().toList(), pick);
  }

  private Said verb(String verb, List<String> rest, String line) {
    Said.Thing thing = THINGS.get(verb);
    if (thing != null) {
      return new Said.Show(thing, String.join(" ", rest));
    }
    return switch (verb) {
      case "end" -> new Said.End();
      case "quit" -> new Said.Quit();
      case "undo" -> new Said.Undo();
      case "reload" -> new Said.Reload();
      case "open" ->
          slip(rest).isPresent()
              ? new Said.Open(slip(rest).getAsInt())
              : unclear("say.which", verb);
      case "stack" -> stack(rest);
      case "read" -> read(rest);
      case "why" -> why(rest, line);
      default -> moves.understand(verb, rest);
    };
  }

  private Said stack(List<String> rest) {
    OptionalInt slip = slip(rest);
    if (slip.isEmpty()) {
      return unclear("say.which", "stack");
    }
    if (rest.size() == 1) {
      return new Said.Stack(slip.getAsInt(), Optional.empty());
    }
    OptionalInt key = number(rest.get(1));
    Optional<Pick> pick =
        key.isPresent() && key.getAsInt() >= 1 && key.getAsInt() <= 6
            ? Optional.of(Pick.ofWeight(key.getAsInt() - 1))
            : lexicon.pick(rest.get(1));
    return pick.isPresent()
        ? new Said.Stack(slip.getAsInt(), pick)
        : unclear("say.no-pick", rest.get(1));
  }

  private Said why(List<String> rest, String line) {
    OptionalInt slip = slip(rest);
    if (slip.isEmpty()) {
      return unclear("say.which", "why");
    }
    int number = line.indexOf(rest.get(0));
    String words = line.substring(number + rest.get(0).length()).strip();
    words = words.toLowerCase(Locale.ROOT).startsWith("why") ? words.substring(3).strip() : words;
    return words.isEmpty() ? unclear("say.why-empty") : new Said.Because(slip.getAsInt(), words);
  }

  private Said read(List<String> rest) {
    OptionalInt slip = slip(rest);
    if (slip.isEmpty()) {
      return unclear("say.which", "read");
    }
    List<String> words = new ArrayList<>(rest.subList(1, rest.size()));
    Optional<ReadQuestion> question = Optional.empty();
    OptionalInt answer = OptionalInt.empty();
    Confidence confidence = Confidence.FAIRLY_SURE;
    for (String word : words) {
      Optional<Confidence> sure = said("say.sure.", word, Confidence.values());
      Optional<ReadQuestion> asked = said("say.question.", word, ReadQuestion.values());
      if (sure.isPresent()) {
        confidence = sure.get();
      } else if (question.isEmpty() && asked.isPresent()) {
        question = asked;
      } else if (question.isPresent()) {
        answer = answer(question.get(), word);
        if (answer.isEmpty()) {
          return unclear("say.no-answer", word, text.list(question.get().answers()));
        }
      } else {
        return unclear("say.no-question", word);
      }
    }
    if (question.isEmpty() || answer.isEmpty()) {
      return unclear("say.read-how", rest.get(0));
    }
    return new Said.ReadSlip(slip.getAsInt(), question.get(), answer.getAsInt(), confidence);
  }

  private <W extends wheelhouse.scenario.Word> Optional<W> said(String key, String word, W[] all) {
    for (W each : all) {
      if (each.word().equals(word)
          || List.of(text.of(key + each.word()).split(" +")).contains(word)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private OptionalInt answer(ReadQuestion question, String word) {
    for (int i = 0; i < question.answers().size(); i++) {
      String answer = question.answers().get(i);
      boolean short1 = word.length() > 0 && answer.startsWith(word);
      if (short1 || List.of(text.of("say.answer." + answer).split(" +")).contains(word)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private Optional<String> verb(String word) {
    String exact = verbs.get(word);
    if (exact != null) {
      return Optional.of(exact);
    }
    List<String> begun =
        word.length() < 2
            ? List.of()
            : verbs.entrySet().stream()
                .filter(each -> each.getKey().startsWith(word))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
    return begun.size() == 1 && lexicon.pick(word).isEmpty()
        ? Optional.of(begun.get(0))
        : Optional.empty();
  }

  private Said.Unclear unclear(String key, Object... values) {
    return new Said.Unclear(text.of(key, values));
  }

  private List<String> words(String line) {
    return Arrays.stream(line.strip().toLowerCase(Locale.ROOT).split("[\\s,;:#]+"))
        .filter(word -> !word.isEmpty() && !fillers.contains(word))
        .toList();
  }

  static OptionalInt slip(List<String> rest) {
    return rest.isEmpty() || number(rest.get(0)).isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(incident(rest.get(0)));
  }

  static int incident(String word) {
    return number(word).orElse(0) - 1;
  }

  static OptionalInt number(String word) {
    return word.matches("[0-9]{1,6}")
        ? OptionalInt.of(Integer.parseInt(word))
        : OptionalInt.empty();
  }
}

package wheelhouse.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wheelhouse.scenario.Response;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Move;
import wheelhouse.words.Text;

/** Understands the moves that are no picks: asking, patterns, owners, claims, guardrails, desk. */
final class MoveGrammar {

  private static final Pattern HOURS =
      Pattern.compile("(\\d+(?:\\.\\d+)?)(h|hr|hrs|hour|hours|m|min|mins|minutes)?");

  private final Scenario scenario;
  private final Text text;
  private final Lexicon lexicon;

  MoveGrammar(Scenario scenario, Text text, Lexicon lexicon) {
    this.scenario = scenario;
    this.text = text;
    this.lexicon = lexicon;
  }

  /** What a verb with the words after it means. */
  Said understand(String verb, List<String> rest) {
    return switch (verb) {
      case "ask" -> onSlip(verb, rest, Move.AskOwner::new);
      case "customer" -> onSlip(verb, rest, Move.AskCustomer::new);
      case "monitor" -> onSlip(verb, rest, Move.LookAtMonitor::new);
      case "question" -> onSlip(verb, rest, Move.AskQuestion::new);
      case "call" -> onSlip(verb, rest, Move.AnswerCall::new);
      case "inspect" -> onPair(rest, false);
      case "respond" -> onPair(rest, true);
      case "order" -> order(rest);
      case "give" -> give(rest);
      case "pin" -> pin(rest);
      case "guard" -> guard(rest);
      case "mine" -> mine(rest);
      default -> new Said.Unclear(text.of("say.unknown", verb));
    };
  }

  private Said onSlip(String verb, List<String> rest, IntFunction<Move> move) {
    OptionalInt slip = Grammar.slip(rest);
    return slip.isPresent() ? new Said.Do(move.apply(slip.getAsInt())) : unclear("say.which", verb);
  }

  private Said onPair(List<String> rest, boolean respond) {
    String key = respond ? "say.respond-how" : "say.inspect-how";
    if (rest.isEmpty()) {
      return how(key);
    }
    Lexicon.Found member = lexicon.member(rest.get(0));
    if (!member.isFound()) {
      return noMember(rest.get(0), member);
    }
    if (rest.size() < 2) {
      return how(key);
    }
    Lexicon.Found kind = lexicon.kind(rest.get(1));
    if (!kind.isFound()) {
      return near("say.no-kind", rest.get(1), kind, kinds());
    }
    if (!respond) {
      return new Said.Do(new Move.Inspect(member.number(), kind.number()));
    }
    for (String word : rest.subList(2, rest.size())) {
      Lexicon.Found response = lexicon.response(word);
      if (response.isFound()) {
        return new Said.Do(
            new Move.Respond(member.number(), kind.number(), Response.of(response.number())));
      }
    }
    return how(key);
  }

  private String kinds() {
    return text.list(scenario.kinds().stream().map(each -> each.id()).toList());
  }

  private String members() {
    return text.list(scenario.team().stream().map(each -> each.id()).toList());
  }

  private Said noMember(String word, Lexicon.Found found) {
    return near("say.no-member", word, found, members());
  }

  private Said near(String key, String word, Lexicon.Found found, String all) {
    return found.nearly().isEmpty()
        ? unclear(key, word, all)
        : unclear("say.near", word, found.nearly().get(0));
  }

  private Said order(List<String> rest) {
    if (rest.size() < 2) {
      return how("say.order-how");
    }
    Lexicon.Found member = lexicon.member(rest.get(0));
    if (!member.isFound()) {
      return noMember(rest.get(0), member);
    }
    List<Integer> slips = slips(rest);
    return slips.isEmpty()
        ? how("say.order-how")
        : new Said.Do(new Move.Order(member.number(), slips));
  }

  private static List<Integer> slips(List<String> words) {
    List<Integer> slips = new ArrayList<>();
    for (String word : words) {
      if (Grammar.number(word).isPresent()) {
        slips.add(Grammar.incident(word));
      }
    }
    return slips;
  }

  private Said give(List<String> rest) {
    OptionalInt slip = Grammar.slip(rest);
    if (slip.isEmpty() || rest.size() < 2) {
      return how("say.give-how");
    }
    String name = rest.get(rest.size() - 1);
    Lexicon.Found member = lexicon.member(name);
    return member.isFound()
        ? new Said.Do(new Move.Assign(slip.getAsInt(), member.number()))
        : noMember(name, member);
  }

  private Said pin(List<String> rest) {
    List<Integer> slips = slips(rest);
    String name = rest.isEmpty() ? "" : rest.get(rest.size() - 1);
    if (slips.isEmpty() || Grammar.number(name).isPresent()) {
      return how("say.pin-how");
    }
    Lexicon.Found member = lexicon.member(name);
    return member.isFound()
        ? new Said.Do(new Move.Claim(slips, member.number()))
        : noMember(name, member);
  }

  private Said guard(List<String> rest) {
    if (scenario.guardrails().isEmpty()) {
      return unclear("say.no-guardrails");
    }
    if (rest.size() < 2) {
      return how("say.guard-how");
    }
    Lexicon.Found guardrail = lexicon.guardrail(rest.get(0));
    if (!guardrail.isFound()) {
      return near("say.no-guardrail", rest.get(0), guardrail, guardrails());
    }
    String name = rest.get(rest.size() - 1);
    Lexicon.Found member = lexicon.member(name);
    return member.isFound()
        ? new Said.Do(new Move.SetGuardrail(guardrail.number(), member.number()))
        : noMember(name, member);
  }

  private String guardrails() {
    return text.list(scenario.guardrails().stream().map(each -> each.id()).toList());
  }

  private Said mine(List<String> rest) {
    if (rest.isEmpty()) {
      return how("say.mine-how");
    }
    Lexicon.Found item = lexicon.ownWork(rest.get(0));
    if (!item.isFound()) {
      return near(
          "say.no-own-work",
          rest.get(0),
          item,
          text.list(scenario.manager().ownWork().stream().map(each -> each.id()).toList()));
    }
    OptionalInt minutes = minutes(String.join("", rest.subList(1, rest.size())));
    return minutes.isPresent()
        ? new Said.Do(new Move.DoOwnWork(item.number(), minutes.getAsInt()))
        : how("say.mine-how");
  }

  /** 2h, 90min, 1.5h, 1h30; a small number alone is hours, a large one minutes. */
  static OptionalInt minutes(String words) {
    Matcher both = Pattern.compile("(\\d+)h(\\d+)(?:m|min)?").matcher(words);
    if (both.matches() && words.length() < 9) {
      return OptionalInt.of(Integer.parseInt(both.group(1)) * 60 + Integer.parseInt(both.group(2)));
    }
    Matcher one = HOURS.matcher(words);
    if (!one.matches() || words.length() > 12) {
      return OptionalInt.empty();
    }
    double amount = Double.parseDouble(String.valueOf(one.group(1)));
    String unit = String.valueOf(one.group(2));
    boolean hours = unit.startsWith("h") || unit.equals("null") && amount <= 8;
    return OptionalInt.of((int) Math.round(amount * (hours ? 60 : 1)));
  }

  /** How something is said, with names from this scenario. */
  private Said.Unclear how(String key) {
    return unclear(
        key,
        scenario.team().get(0).id(),
        scenario.kinds().get(0).id(),
        scenario.guardrails().isEmpty() ? "" : scenario.guardrails().get(0).id(),
        guardrails());
  }

  private Said.Unclear unclear(String key, Object... values) {
    return new Said.Unclear(text.of(key, values));
  }
}

package wheelhouse.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import wheelhouse.content.JsonValue;
import wheelhouse.content.JsonValue.JsonObject;
import wheelhouse.content.JsonValue.JsonString;
import wheelhouse.run.Names;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Response;
import wheelhouse.sim.Move;

/**
 * Moves as a person can read them in a run's file, such as {@code {"pick":"decide","on":
 * "pension-file#2"}}, and back. Whoever reads one must have played up to it, since incidents are
 * named in the order of their birth.
 */
public final class MoveLines {

  private MoveLines() {}

  /** A move as it stands in a run's file. */
  public static JsonObject write(Move move, Names names) {
    if (move instanceof Move.AskOwner ask) {
      return one("ask-owner", names.incident(ask.incident()));
    } else if (move instanceof Move.AskCustomer ask) {
      return one("ask-customer", names.incident(ask.incident()));
    } else if (move instanceof Move.LookAtMonitor look) {
      return one("look-at-monitor", names.incident(look.incident()));
    } else if (move instanceof Move.AskQuestion ask) {
      return one("ask-question", names.incident(ask.incident()));
    } else if (move instanceof Move.Inspect inspect) {
      return one("inspect", names.member(inspect.member()))
          .with("kind", JsonValue.of(names.kind(inspect.kind())));
    } else if (move instanceof Move.LayPick lay) {
      return one("pick", lay.pick().word())
          .with("on", JsonValue.of(names.incident(lay.incident())));
    } else if (move instanceof Move.Order order) {
      return JsonValue.object()
          .with("order", incidents(order.incidents(), names))
          .with("by", JsonValue.of(names.member(order.member())));
    } else if (move instanceof Move.Assign assign) {
      return one("assign", names.incident(assign.incident()))
          .with("to", JsonValue.of(names.member(assign.member())));
    } else if (move instanceof Move.AnswerCall answer) {
      return one("answer-call", names.incident(answer.incident()));
    } else if (move instanceof Move.Respond respond) {
      return one("respond", respond.response().word())
          .with("to", JsonValue.of(names.member(respond.member())))
          .with("kind", JsonValue.of(names.kind(respond.kind())));
    } else if (move instanceof Move.Claim claim) {
      return JsonValue.object()
          .with("claim", incidents(claim.incidents(), names))
          .with("by", JsonValue.of(names.member(claim.member())));
    } else if (move instanceof Move.SetGuardrail set) {
      return one("guardrail", names.guardrail(set.guardrail()))
          .with("by", JsonValue.of(names.member(set.member())));
    } else if (move instanceof Move.DoOwnWork work) {
      return one("own-work", names.ownWork(work.item()))
          .with("minutes", JsonValue.of(work.minutes()));
    }
    throw new IllegalArgumentException("no words for " + move);
  }

  private static JsonObject one(String key, String name) {
    return JsonValue.object().with(key, JsonValue.of(name));
  }

  private static JsonValue incidents(List<Integer> incidents, Names names) {
    return JsonValue.array(
        incidents.stream().map(each -> JsonValue.of(names.incident(each))).toList());
  }

  static Move read(JsonObject line, Names names) throws UnreadableRun {
    Fields fields = new Fields(line);
    if (fields.has("ask-owner")) {
      return new Move.AskOwner(incident(fields, "ask-owner", names));
    } else if (fields.has("ask-customer")) {
      return new Move.AskCustomer(incident(fields, "ask-customer", names));
    } else if (fields.has("look-at-monitor")) {
      return new Move.LookAtMonitor(incident(fields, "look-at-monitor", names));
    } else if (fields.has("ask-question")) {
      return new Move.AskQuestion(incident(fields, "ask-question", names));
    } else if (fields.has("inspect")) {
      return new Move.Inspect(member(fields, "inspect", names), kind(fields, names));
    } else if (fields.has("pick")) {
      return new Move.LayPick(incident(fields, "on", names), fields.word("pick", Pick.values()));
    } else if (fields.has("order")) {
      return new Move.Order(member(fields, "by", names), incidents(fields, "order", names));
    } else if (fields.has("assign")) {
      return new Move.Assign(incident(fields, "assign", names), member(fields, "to", names));
    } else if (fields.has("answer-call")) {
      return new Move.AnswerCall(incident(fields, "answer-call", names));
    } else if (fields.has("respond")) {
      return new Move.Respond(
          member(fields, "to", names),
          kind(fields, names),
          fields.word("respond", Response.values()));
    } else if (fields.has("claim")) {
      return new Move.Claim(incidents(fields, "claim", names), member(fields, "by", names));
    } else if (fields.has("guardrail")) {
      int guardrail = known(names.guardrail(fields.text("guardrail")), fields, "guardrail");
      return new Move.SetGuardrail(guardrail, member(fields, "by", names));
    } else if (fields.has("own-work")) {
      int item = known(names.ownWork(fields.text("own-work")), fields, "own-work");
      return new Move.DoOwnWork(item, fields.count("minutes"));
    }
    throw new UnreadableRun("nothing is known of such a move: " + line.members().keySet());
  }

  static int incident(Fields fields, String key, Names names) throws UnreadableRun {
    return incident(fields.text(key), names);
  }

  private static int incident(String name, Names names) throws UnreadableRun {
    OptionalInt incident = names.incident(name);
    if (incident.isEmpty()) {
      throw new UnreadableRun("there is no slip \"" + name + "\" on the board");
    }
    return incident.getAsInt();
  }

  private static List<Integer> incidents(Fields fields, String key, Names names)
      throws UnreadableRun {
    List<Integer> incidents = new ArrayList<>();
    for (JsonValue each : fields.list(key)) {
      if (!(each instanceof JsonString name)) {
        throw new UnreadableRun("\"" + key + "\" holds something that is no name");
      }
      incidents.add(incident(name.text(), names));
    }
    return incidents;
  }

  private static int member(Fields fields, String key, Names names) throws UnreadableRun {
    return known(names.member(fields.text(key)), fields, key);
  }

  private static int kind(Fields fields, Names names) throws UnreadableRun {
    return known(names.kind(fields.text("kind")), fields, "kind");
  }

  private static int known(OptionalInt number, Fields fields, String key) throws UnreadableRun {
    if (number.isEmpty()) {
      throw new UnreadableRun("the scenario has no \"" + fields.text(key) + "\"");
    }
    return number.getAsInt();
  }
}

package wheelhouse.replay;

import java.util.Optional;
import wheelhouse.content.JsonValue;
import wheelhouse.content.JsonValue.JsonObject;
import wheelhouse.run.Confidence;
import wheelhouse.run.Names;
import wheelhouse.run.Read;
import wheelhouse.run.ReadQuestion;
import wheelhouse.run.Why;

/** What a player read and said, as a person can read it in a run's file, and back. */
public final class WordLines {

  private WordLines() {}

  /** A read as it stands in a run's file. */
  public static JsonObject write(Read read, Names names) {
    return JsonValue.object()
        .with("of", JsonValue.of(names.incident(read.incident())))
        .with("question", JsonValue.of(read.question().word()))
        .with("answer", JsonValue.of(read.question().answers().get(read.answer())))
        .with("confidence", JsonValue.of(read.confidence().probability()))
        .with("after", JsonValue.of(read.after()));
  }

  static Read read(JsonObject line, Names names) throws UnreadableRun {
    Fields fields = new Fields(line);
    ReadQuestion question = fields.word("question", ReadQuestion.values());
    int answer = question.answers().indexOf(fields.text("answer"));
    if (answer < 0) {
      throw new UnreadableRun(
          "\"" + question.word() + "\" has no answer \"" + fields.text("answer") + "\"");
    }
    return new Read(
        MoveLines.incident(fields, "of", names),
        question,
        answer,
        confidence(fields.number("confidence")),
        fields.count("after"));
  }

  private static Confidence confidence(double probability) throws UnreadableRun {
    for (Confidence confidence : Confidence.values()) {
      if (confidence.probability() == probability) {
        return confidence;
      }
    }
    throw new UnreadableRun("there is no confidence of " + probability);
  }

  /** A reason as it stands in a run's file. */
  public static JsonObject write(Why why, Names names) {
    JsonObject line = JsonValue.object().with("of", JsonValue.of(names.incident(why.incident())));
    if (why.reason().isPresent()) {
      line = line.with("reason", JsonValue.of(why.reason().get().word()));
    }
    return why.text().isEmpty() ? line : line.with("text", JsonValue.of(why.text()));
  }

  static Why why(JsonObject line, Names names) throws UnreadableRun {
    Fields fields = new Fields(line);
    Optional<Why.Reason> reason =
        fields.has("reason")
            ? Optional.of(fields.word("reason", Why.Reason.values()))
            : Optional.empty();
    return new Why(MoveLines.incident(fields, "of", names), reason, fields.textOr("text", ""));
  }
}

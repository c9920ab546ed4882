package wheelhouse.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import wheelhouse.coach.Alternative;
import wheelhouse.coach.Assessment;
import wheelhouse.coach.Choice;
import wheelhouse.coach.Decision;
import wheelhouse.coach.Luck;
import wheelhouse.coach.Subject;
import wheelhouse.coach.Value;
import wheelhouse.content.JsonValue;
import wheelhouse.content.JsonValue.JsonObject;
import wheelhouse.replay.MoveLines;
import wheelhouse.replay.WordLines;
import wheelhouse.run.Day;
import wheelhouse.run.Names;
import wheelhouse.run.Run;
import wheelhouse.run.Score;
import wheelhouse.sim.Event;

/**
 * Everything about a run that is over, for a program or a spreadsheet: what was done, what
 * happened, and what each decision was worth. Things go by the names that a run's file uses.
 */
public final class FullLog {

  /** The form in which it is written. */
  public static final int VERSION = 1;

  private final Run run;
  private final Names names;

  private FullLog(Run run) {
    this.run = run;
    names = run.names();
  }

  /** The whole log as JSON. */
  public static JsonObject json(Run run, Debrief debrief, Assessment assessment) {
    return new FullLog(run).whole(debrief, assessment);
  }

  /** Every event, a line each under a line of names; as RFC 4180 has it. */
  public static String events(Run run) {
    return new FullLog(run).eventLines();
  }

  /** Every alternative of every decision, a line each under a line of names. */
  public static String decisions(Run run, Assessment assessment) {
    return new FullLog(run).decisionLines(assessment);
  }

  // ---- JSON

  private JsonObject whole(Debrief debrief, Assessment assessment) {
    JsonObject log =
        JsonValue.object()
            .with("version", JsonValue.of(VERSION))
            .with("scenario", JsonValue.of(run.model().scenario().id()))
            .with("seed", JsonValue.of(run.seed()))
            .with("rules", JsonValue.of(assessment.rules()))
            .with("policy", JsonValue.of(assessment.policy()))
            .with("settled", JsonValue.of(assessment.settled()))
            .with(
                "result",
                value(
                    new Value(
                        debrief.result().harm(),
                        debrief.result().permanent(),
                        debrief.result().growth())));
    if (debrief.score().isPresent()) {
      Score score = debrief.score().get();
      log =
          log.with(
              "score",
              JsonValue.object()
                  .with("protected", JsonValue.of(score.kept()))
                  .with("grew", JsonValue.of(score.grew()))
                  .with("headline", JsonValue.of(score.headline())));
    }
    return log.with("luck", luck(assessment.luck()))
        .with(
            "decisions",
            JsonValue.array(assessment.decisions().stream().map(this::decision).toList()))
        .with("days", JsonValue.array(run.days().stream().map(this::day).toList()))
        .with("commitment", JsonValue.of(run.commitment()));
  }

  private static JsonObject value(Value value) {
    return JsonValue.object()
        .with("harm", JsonValue.of(value.harm()))
        .with("permanent", JsonValue.of(value.permanent()))
        .with("growth", JsonValue.of(value.growth()));
  }

  private static JsonObject luck(Luck luck) {
    List<JsonObject> days = new ArrayList<>();
    for (Luck.OfDay day : luck.days()) {
      days.add(
          JsonValue.object()
              .with("day", JsonValue.of(day.day()))
              .with("choice", value(day.choice().mean()))
              .with("choiceError", value(day.choice().error()))
              .with("readability", value(day.readability().mean()))
              .with("readabilityError", value(day.readability().error()))
              .with("dice", value(day.dice().mean()))
              .with("diceError", value(day.dice().error())));
    }
    return JsonValue.object()
        .with("start", value(luck.start()))
        .with("choices", value(luck.choices().mean()))
        .with("choicesError", value(luck.choices().error()))
        .with("readability", value(luck.readability().mean()))
        .with("readabilityError", value(luck.readability().error()))
        .with("dice", value(luck.dice().mean()))
        .with("diceError", value(luck.dice().error()))
        .with("days", JsonValue.array(days));
  }

  private JsonObject decision(Decision decision) {
    JsonObject told =
        JsonValue.object()
            .with("day", JsonValue.of(decision.day()))
            .with("about", about(decision.subject()))
            .with("chosen", JsonValue.of(word(decision.choice().choice())))
            .with("judgement", JsonValue.of(lower(decision.judgement().name())))
            .with("room", JsonValue.of(lower(decision.room().name())))
            .with("mistake", JsonValue.of(decision.isMistake()))
            .with("share", JsonValue.of(decision.share()))
            .with(
                "reasons",
                JsonValue.array(
                    decision.reasons().stream()
                        .map(reason -> JsonValue.of(lower(reason.name())))
                        .toList()));
    if (decision.weighing().isPresent()) {
      var weighing = decision.weighing().get();
      told =
          told.with("lightestSufficient", JsonValue.of(weighing.lightest().word()))
              .with("excess", JsonValue.of(weighing.excess()));
    }
    return told.with(
        "alternatives",
        JsonValue.array(
            IntStream.range(0, decision.alternatives().size())
                .mapToObj(place -> alternative(decision, place))
                .toList()));
  }

  private JsonValue about(Subject subject) {
    if (subject instanceof Subject.Slips slips) {
      return JsonValue.array(
          slips.incidents().stream()
              .map(incident -> JsonValue.of(names.incident(incident)))
              .toList());
    }
    return MoveLines.write(((Subject.OneMove) subject).move(), names);
  }

  private static JsonObject alternative(Decision decision, int place) {
    Alternative way = decision.alternatives().get(place);
    JsonObject alternative =
        JsonValue.object()
            .with("choice", JsonValue.of(word(way.choice())))
            .with("minutes", JsonValue.of(way.minutes()))
            .with("futures", JsonValue.of(way.futures()))
            .with("fair", value(way.fair().mean()))
            .with("fairError", value(way.fair().error()))
            .with("difference", value(way.difference().mean()))
            .with("differenceError", value(way.difference().error()));
    return hindsight(decision, place)
        .map(seen -> alternative.with("hindsight", value(seen)))
        .orElse(alternative);
  }

  /** Where the run would have ended; only for decisions that mattered. */
  private static Optional<Value> hindsight(Decision decision, int place) {
    return decision.hindsight().map(seen -> seen.ways().get(place).value());
  }

  private JsonObject day(Day day) {
    return JsonValue.object()
        .with("day", JsonValue.of(day.number()))
        .with("stage", JsonValue.of(lower(day.stage().name())))
        .with(
            "answered",
            JsonValue.array(
                day.answered().stream().map(move -> MoveLines.write(move, names)).toList()))
        .with(
            "plan",
            JsonValue.array(day.plan().stream().map(move -> MoveLines.write(move, names)).toList()))
        .with(
            "reads",
            JsonValue.array(
                day.reads().stream().map(read -> WordLines.write(read, names)).toList()))
        .with(
            "whys",
            JsonValue.array(day.whys().stream().map(why -> WordLines.write(why, names)).toList()))
        .with("events", JsonValue.array(day.allEvents().stream().map(this::event).toList()));
  }

  private JsonObject event(Event event) {
    JsonObject told =
        JsonValue.object()
            .with("day", JsonValue.of(event.day()))
            .with("what", JsonValue.of(lower(event.type().name())));
    if (event.incident() != Event.NOBODY) {
      told = told.with("incident", JsonValue.of(names.incident(event.incident())));
    }
    if (event.member() != Event.NOBODY) {
      told = told.with("member", JsonValue.of(names.member(event.member())));
    }
    return told.with("detail", JsonValue.of(event.detail()))
        .with("amount", JsonValue.of(event.amount()));
  }

  // ---- lines

  private String eventLines() {
    StringBuilder out = new StringBuilder();
    line(out, "day", "what", "incident", "member", "detail", "amount");
    for (Day day : run.days()) {
      for (Event event : day.allEvents()) {
        line(
            out,
            event.day(),
            lower(event.type().name()),
            event.incident() == Event.NOBODY ? "" : names.incident(event.incident()),
            event.member() == Event.NOBODY ? "" : names.member(event.member()),
            event.detail(),
            event.amount());
      }
    }
    return out.toString();
  }

  private String decisionLines(Assessment assessment) {
    StringBuilder out = new StringBuilder();
    line(
        out,
        "decision",
        "day",
        "about",
        "judgement",
        "room",
        "mistake",
        "share",
        "reason",
        "choice",
        "chosen",
        "minutes",
        "futures",
        "fair_harm",
        "fair_permanent",
        "fair_growth",
        "harm_difference",
        "harm_difference_error",
        "growth_difference",
        "growth_difference_error",
        "hindsight_harm",
        "hindsight_growth");
    int number = 0;
    for (Decision decision : assessment.decisions()) {
      number++;
      for (int place = 0; place < decision.alternatives().size(); place++) {
        Alternative way = decision.alternatives().get(place);
        Optional<Value> hindsight = hindsight(decision, place);
        line(
            out,
            number,
            decision.day(),
            name(decision.subject()),
            lower(decision.judgement().name()),
            lower(decision.room().name()),
            decision.isMistake(),
            decision.share(),
            decision.reasons().stream().findFirst().map(reason -> lower(reason.name())).orElse(""),
            word(way.choice()),
            place == decision.chosen(),
            way.minutes(),
            way.futures(),
            way.fair().mean().harm(),
            way.fair().mean().permanent(),
            way.fair().mean().growth(),
            way.difference().mean().harm(),
            way.difference().error().harm(),
            way.difference().mean().growth(),
            way.difference().error().growth(),
            hindsight.<Object>map(Value::harm).orElse(""),
            hindsight.<Object>map(Value::growth).orElse(""));
      }
    }
    return out.toString();
  }

  /** What a decision was about, in one cell. */
  private String name(Subject subject) {
    if (subject instanceof Subject.Slips slips) {
      return slips.incidents().stream().map(names::incident).collect(Collectors.joining(" "));
    }
    return MoveLines.write(((Subject.OneMove) subject).move(), names).members().entrySet().stream()
        .map(
            member ->
                member.getKey()
                    + "="
                    + (member.getValue() instanceof JsonValue.JsonString text
                        ? text.text()
                        : wheelhouse.content.Json.line(member.getValue())))
        .collect(Collectors.joining(" "));
  }

  private static String word(Choice choice) {
    return choice instanceof Choice.Laid laid
        ? laid.pick().word()
        : choice instanceof Choice.Made ? "made" : "left";
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void line(StringBuilder out, Object... cells) {
    for (int i = 0; i < cells.length; i++) {
      out.append(i == 0 ? "" : ",").append(cell(String.valueOf(cells[i])));
    }
    out.append("\r\n");
  }

  /** A cell in quotes where it must be. A spreadsheet never takes one for a formula. */
  private static String cell(String text) {
    boolean formula = !text.isEmpty() && "=+@".indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    return safe.matches("[^,\"\r\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}

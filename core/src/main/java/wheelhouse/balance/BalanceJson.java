package wheelhouse.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import wheelhouse.content.JsonValue;
import wheelhouse.content.JsonValue.JsonArray;
import wheelhouse.content.JsonValue.JsonObject;
import wheelhouse.policy.Comparison.Measure;
import wheelhouse.policy.Estimate;
import wheelhouse.policy.Frontier;
import wheelhouse.replay.ScenarioHash;
import wheelhouse.run.References;
import wheelhouse.run.RulesVersion;
import wheelhouse.scenario.Letter.Ending;
import wheelhouse.scenario.Outcome;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Scenario;

/**
 * A report as JSON. Keys keep their names, their meaning and their order within a version; a figure
 * is an object of its mean, its standard error and the number of values it rests on.
 */
public final class BalanceJson {

  /** The version of the format. */
  public static final int VERSION = 1;

  private BalanceJson() {}

  /** The whole report. */
  public static JsonObject of(Balance balance) {
    JsonObject json =
        JsonValue.object()
            .with("version", JsonValue.of(VERSION))
            .with("scenario", scenario(balance.scenario()))
            .with("sound", JsonValue.of(balance.isSound()))
            .with("effort", effort(balance.effort()))
            .with("references", references(balance.references(), balance.stored()))
            .with("gates", array(balance.verdicts(), BalanceJson::verdict))
            .with("policies", array(balance.standings(), BalanceJson::standing))
            .with("habits", array(balance.worths(), BalanceJson::worth))
            .with("picks", needs(balance.needs()))
            .with("luck", luck(balance.luck()))
            .with("regret", regret(balance.regret()))
            .with("days", curve(balance.curve()))
            .with("reached", reached(balance.reached()))
            .with("readers", array(balance.readers(), BalanceJson::point));
    return balance.reach().map(reach -> json.with("frontier", reach(reach))).orElse(json);
  }

  /** The frontier alone. */
  public static JsonObject frontier(Scenario scenario, Reach reach) {
    return JsonValue.object()
        .with("version", JsonValue.of(VERSION))
        .with("scenario", scenario(scenario))
        .with("frontier", reach(reach));
  }

  private static <T> JsonArray array(List<T> values, Function<T, ? extends JsonValue> each) {
    return JsonValue.array(values.stream().map(each).toList());
  }

  /** A figure. */
  static JsonObject figure(Estimate estimate) {
    return JsonValue.object()
        .with("mean", JsonValue.of(estimate.mean()))
        .with("se", JsonValue.of(estimate.error()))
        .with("n", JsonValue.of(estimate.values()));
  }

  private static JsonObject scenario(Scenario scenario) {
    return JsonValue.object()
        .with("id", JsonValue.of(scenario.id()))
        .with("title", JsonValue.of(scenario.title()))
        .with("hash", JsonValue.of(ScenarioHash.of(scenario)))
        .with("rules", JsonValue.of(RulesVersion.CURRENT))
        .with("days", JsonValue.of(scenario.days()))
        .with("away", JsonValue.of(scenario.away()))
        .with("teaches", array(scenario.teaches(), habit -> JsonValue.of(habit.word())));
  }

  private static JsonObject effort(Balance.Effort effort) {
    return JsonValue.object()
        .with("seeds", JsonValue.of(effort.seeds()))
        .with("watched", JsonValue.of(effort.watched()))
        .with("truths", JsonValue.of(effort.truths()))
        .with("counted", JsonValue.of(effort.counted()))
        .with("tried", JsonValue.of(effort.tried()))
        .with("searched", JsonValue.of(effort.searched()))
        .with("frontier", JsonValue.of(effort.frontier()));
  }

  private static JsonObject references(References references, boolean stored) {
    return JsonValue.object()
        .with("stored", JsonValue.of(stored))
        .with("harmWorst", JsonValue.of(references.harmWorst()))
        .with("harmBest", JsonValue.of(references.harmBest()))
        .with("growthWorst", JsonValue.of(references.growthWorst()))
        .with("growthBest", JsonValue.of(references.growthBest()));
  }

  private static JsonObject verdict(Verdict verdict) {
    return JsonValue.object()
        .with("gate", JsonValue.of(verdict.gate().word()))
        .with("passes", JsonValue.of(verdict.passes()))
        .with(
            "figures",
            array(
                verdict.figures(),
                figure ->
                    JsonValue.object()
                        .with("what", JsonValue.of(figure.what()))
                        .with("value", JsonValue.of(figure.value()))
                        .with("se", JsonValue.of(figure.error()))
                        .with("asked", JsonValue.of(figure.asked()))
                        .with("holds", JsonValue.of(figure.holds()))))
        .with("ruling", JsonValue.of(verdict.ruling().word()));
  }

  private static JsonObject standing(Standing standing) {
    JsonObject json =
        JsonValue.object()
            .with("policy", JsonValue.of(standing.policy()))
            .with("sort", JsonValue.of(standing.sort().name().toLowerCase(Locale.ROOT)));
    for (Measure measure : Measure.values()) {
      json = json.with(camel(measure.name()), figure(standing.of(measure)));
    }
    Cloud cloud = standing.cloud();
    return json.with("headline", figure(standing.headline()))
        .with("harmMoreThanReader", figure(standing.harmMore()))
        .with("growthMoreThanReader", figure(standing.growthMore()))
        .with("headlineBehindReader", figure(standing.lead()))
        .with("runsWithLessHarm", JsonValue.of(standing.harmEdge()))
        .with("runsWithMoreGrowth", JsonValue.of(standing.growthEdge()))
        .with("harmSpread", JsonValue.of(cloud.harmSpread()))
        .with("growthSpread", JsonValue.of(cloud.growthSpread()))
        .with("tilt", JsonValue.of(cloud.tilt()));
  }

  private static String camel(String name) {
    StringBuilder out = new StringBuilder();
    for (String part : name.toLowerCase(Locale.ROOT).split("_")) {
      out.append(out.length() == 0 ? part : part.substring(0, 1).toUpperCase(Locale.ROOT));
      out.append(out.length() == part.length() ? "" : part.substring(1));
    }
    return out.toString();
  }

  private static JsonObject worth(Worth worth) {
    return JsonValue.object()
        .with("habit", JsonValue.of(worth.habit().word()))
        .with("taught", JsonValue.of(worth.taught()))
        .with("says", JsonValue.of(worth.says().name().toLowerCase(Locale.ROOT).replace('_', '-')))
        .with("pointsLost", figure(worth.points()))
        .with("harmAdded", figure(worth.harm()))
        .with("growthLost", figure(worth.growth()));
  }

  private static JsonObject needs(Needs needs) {
    List<JsonObject> rows = new ArrayList<>();
    for (Pick need : Pick.values()) {
      rows.add(counts(needs.sufficient().get(need.weight())));
    }
    JsonObject byNeed = JsonValue.object();
    for (Pick need : Pick.values()) {
      byNeed = byNeed.with(need.word(), rows.get(need.weight()));
    }
    return JsonValue.object()
        .with("decisions", JsonValue.of(needs.decisions()))
        .with("runs", JsonValue.of(needs.runs()))
        .with("tolerance", JsonValue.of(needs.tolerance()))
        .with("lightestSufficientByNeed", byNeed)
        .with("leastHarm", counts(needs.leastHarm()))
        .with("mostGrowth", counts(needs.mostGrowth()));
  }

  private static JsonObject counts(int[] byPick) {
    JsonObject json = JsonValue.object();
    for (Pick pick : Pick.values()) {
      json = json.with(pick.word(), JsonValue.of(byPick[pick.weight()]));
    }
    return json;
  }

  private static JsonObject luck(Luck luck) {
    return JsonValue.object()
        .with("truths", JsonValue.of(luck.groups()))
        .with("harmSpread", JsonValue.of(luck.harmSpread()))
        .with("growthSpread", JsonValue.of(luck.growthSpread()))
        .with("dice", shares(luck.dice()))
        .with("readability", shares(luck.signs()));
  }

  private static JsonObject shares(Luck.Shares shares) {
    return JsonValue.object()
        .with("harm", JsonValue.of(shares.harm().mean()))
        .with("growth", JsonValue.of(shares.growth().mean()));
  }

  private static JsonObject regret(Regret regret) {
    return JsonValue.object()
        .with("runs", JsonValue.of(regret.runs()))
        .with("total", figure(regret.total()))
        .with(
            "incidents",
            array(
                regret.incidents(),
                each ->
                    JsonValue.object()
                        .with("id", JsonValue.of(each.id()))
                        .with("timesARun", JsonValue.of(each.times()))
                        .with("reader", JsonValue.of(each.reader()))
                        .with("seesTheTruth", JsonValue.of(each.seer()))
                        .with("regret", figure(each.regret()))))
        .with("byDayOfArrival", array(regret.days(), BalanceJson::figure));
  }

  private static JsonObject curve(Curve curve) {
    JsonObject json = JsonValue.object().with("runs", JsonValue.of(curve.runs()));
    for (Curve.Line line : curve.lines()) {
      json =
          json.with(
              line.policy(),
              JsonValue.object()
                  .with("harm", array(line.days(), day -> JsonValue.of(day.harm())))
                  .with("growth", array(line.days(), day -> JsonValue.of(day.growth()))));
    }
    return json;
  }

  private static JsonObject reached(Reached reached) {
    JsonObject endings = JsonValue.object();
    for (Ending ending : Ending.values()) {
      endings =
          endings.with(ending.word(), JsonValue.of(reached.endings().getOrDefault(ending, 0)));
    }
    return JsonValue.object()
        .with("runs", JsonValue.of(reached.runs()))
        .with("endings", endings)
        .with("incidents", array(reached.incidents(), BalanceJson::incident));
  }

  private static JsonObject incident(Reached.OfIncident incident) {
    JsonObject outcomes = JsonValue.object();
    for (Outcome outcome : Outcome.values()) {
      outcomes =
          outcomes.with(outcome.word(), JsonValue.of(incident.outcomes().getOrDefault(outcome, 0)));
    }
    return JsonValue.object()
        .with("id", JsonValue.of(incident.id()))
        .with("born", JsonValue.of(incident.born()))
        .with("inRuns", JsonValue.of(incident.inRuns()))
        .with("whileThere", JsonValue.of(incident.there()))
        .with("outcomes", outcomes)
        .with("signs", array(incident.signs(), BalanceJson::sign))
        .with("voices", array(incident.voices(), BalanceJson::voice));
  }

  private static JsonObject sign(Reached.OfSign sign) {
    JsonObject answers = JsonValue.object();
    List<String> words = sign.sign().asks().answers();
    for (int answer = 0; answer < words.size(); answer++) {
      if (sign.sign().lines().containsKey(words.get(answer))) {
        answers = answers.with(words.get(answer), JsonValue.of(sign.answers().get(answer)));
      }
    }
    return JsonValue.object()
        .with("asks", JsonValue.of(sign.sign().asks().word()))
        .with("from", JsonValue.of(sign.sign().from().word()))
        .with("shown", answers);
  }

  private static JsonObject voice(Reached.OfVoice voice) {
    JsonObject json = JsonValue.object().with("by", JsonValue.of(voice.voice().speaker().word()));
    if (voice.voice().pick().isPresent()) {
      json = json.with("pick", JsonValue.of(voice.voice().pick().get().word()));
    }
    if (voice.voice().outcome().isPresent()) {
      json = json.with("outcome", JsonValue.of(voice.voice().outcome().get().word()));
    }
    return json.with("heard", JsonValue.of(voice.heard()));
  }

  private static JsonObject point(Frontier.Point point) {
    return JsonValue.object()
        .with("harm", JsonValue.of(point.harm()))
        .with("growth", JsonValue.of(point.growth()));
  }

  private static JsonObject reach(Reach reach) {
    return JsonValue.object()
        .with("seeds", JsonValue.of(reach.seeds()))
        .with("firstSeed", JsonValue.of(reach.first()))
        .with("readers", array(reach.readers(), BalanceJson::mark))
        .with(
            "weights",
            array(
                reach.weights(),
                weighed ->
                    JsonValue.object()
                        .with("growthCounts", JsonValue.of(weighed.growth()))
                        .with("reader", mark(weighed.reader()))
                        .with("lowerBound", mark(weighed.ahead()))
                        .with("ifYouHadKnownEverything", mark(weighed.known()))
                        .with("gain", figure(weighed.gain()))
                        .with("gap", figure(weighed.gap()))
                        .with("shareOfTheWay", JsonValue.of(weighed.shareOfTheWay()))));
  }

  private static JsonObject mark(Reach.Mark mark) {
    return JsonValue.object()
        .with("harm", figure(mark.harm()))
        .with("growth", figure(mark.growth()));
  }
}

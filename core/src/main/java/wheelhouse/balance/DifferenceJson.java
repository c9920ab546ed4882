package wheelhouse.balance;

import java.util.List;
import wheelhouse.content.JsonValue;
import wheelhouse.content.JsonValue.JsonArray;
import wheelhouse.content.JsonValue.JsonObject;
import wheelhouse.replay.ScenarioHash;
import wheelhouse.scenario.Scenario;

/** A difference as JSON; keys keep their names, their meaning and their order within a version. */
public final class DifferenceJson {

  /** The version of the format. */
  public static final int VERSION = 1;

  private DifferenceJson() {}

  /** The whole difference. */
  public static JsonObject of(Scenario before, Scenario after, Difference difference) {
    return JsonValue.object()
        .with("version", JsonValue.of(VERSION))
        .with("before", scenario(before))
        .with("after", scenario(after))
        .with("same", JsonValue.of(difference.isSame()))
        .with("seeds", JsonValue.of(difference.seeds()))
        .with(
            "topics",
            JsonValue.array(
                difference.topics().stream()
                    .map(
                        topic ->
                            JsonValue.object()
                                .with("topic", JsonValue.of(topic.word()))
                                .with(
                                    "changes",
                                    JsonValue.array(
                                        topic.changes().stream().map(JsonValue::of).toList())))
                    .toList()))
        .with("policies", moved(difference.policies()))
        .with("habits", moved(difference.habits()));
  }

  private static JsonObject scenario(Scenario scenario) {
    return JsonValue.object()
        .with("id", JsonValue.of(scenario.id()))
        .with("title", JsonValue.of(scenario.title()))
        .with("hash", JsonValue.of(ScenarioHash.of(scenario)));
  }

  private static JsonArray moved(List<Difference.Moved> all) {
    return JsonValue.array(
        all.stream()
            .map(
                moved ->
                    JsonValue.object()
                        .with("name", JsonValue.of(moved.name()))
                        .with("harm", BalanceJson.figure(moved.harm()))
                        .with("growth", BalanceJson.figure(moved.growth()))
                        .with("clear", JsonValue.of(moved.isClear())))
            .toList());
  }
}

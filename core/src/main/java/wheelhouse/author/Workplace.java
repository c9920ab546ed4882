package wheelhouse.author;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wheelhouse.content.Json;
import wheelhouse.content.JsonValue;
import wheelhouse.content.JsonValue.JsonObject;
import wheelhouse.content.SchemaWriter;

/**
 * What lies beside a scenario so that an editor helps without being set up and without a network:
 * the schemas, and for VS Code which files they are for and how to check and play from within.
 */
public final class Workplace {

  /** The settings of VS Code, from the folder of the scenario. */
  public static final String SETTINGS = ".vscode/settings.json";

  /** The tasks of VS Code, from the folder of the scenario. */
  public static final String TASKS = ".vscode/tasks.json";

  private static final String SCHEMAS = "json.schemas";
  private static final String SCENARIO_SCHEMA = "scenario.schema.json";
  private static final String OVERLAY_SCHEMA = "overlay.schema.json";

  private Workplace() {}

  /**
   * The schemas by the names of their files. They belong to the program, and an older one is to be
   * replaced.
   */
  public static Map<String, String> schemas() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(SCENARIO_SCHEMA, SchemaWriter.schema());
    files.put(OVERLAY_SCHEMA, SchemaWriter.overlaySchema());
    return files;
  }

  /**
   * What VS Code is told, by the names of the files. Once written they belong to whoever works
   * there.
   *
   * @param program the words with which the program is started, such as {@code java}, {@code -jar}
   *     and a path; at least one
   */
  public static Map<String, String> editor(List<String> program) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(SETTINGS, Json.pretty(settings()));
    files.put(TASKS, Json.pretty(tasks(program)));
    return files;
  }

  /**
   * What a file of VS Code's that somebody has written lacks of what {@link #editor} would put
   * there, to be added by hand: members of the settings, or tasks for the list of tasks.
   *
   * @param file {@link #SETTINGS} or {@link #TASKS}
   * @param text what it says, comments and all; what it names it is taken to have
   * @param program as for {@link #editor}
   * @return one line of JSON each; none if nothing is lacking
   */
  public static List<String> lacking(String file, String text, List<String> program) {
    List<String> pieces = new ArrayList<>();
    if (file.equals(SETTINGS)) {
      JsonObject settings = settings();
      settings
          .members()
          .forEach(
              (name, value) -> {
                boolean there = text.contains('"' + name + '"');
                boolean knows = text.contains(SCENARIO_SCHEMA) && text.contains(OVERLAY_SCHEMA);
                if (!there || name.equals(SCHEMAS) && !knows) {
                  pieces.add('"' + name + "\": " + Json.line(value));
                }
              });
    } else {
      for (JsonObject task : taskList(program)) {
        String label = Json.line(task.get("label").orElseThrow());
        if (!text.contains(label)) {
          pieces.add(Json.line(task));
        }
      }
    }
    return pieces;
  }

  private static JsonObject settings() {
    List<JsonObject> associations =
        List.of(
            association(
                SCENARIO_SCHEMA,
                "/*.json",
                "!/*.??.json",
                "!/*.??-*.json",
                "!/*.schema.json",
                "!/*.references.json"),
            association(OVERLAY_SCHEMA, "/*.??.json", "/*.??-*.json"));
    return JsonValue.object()
        .with(SCHEMAS, JsonValue.array(associations))
        .with("files.encoding", JsonValue.of("utf8"))
        .with(
            "[json]",
            JsonValue.object()
                .with("editor.tabSize", JsonValue.of(2))
                .with("editor.insertSpaces", JsonValue.of(true))
                .with("editor.wordWrap", JsonValue.of("on"))
                .with(
                    "editor.quickSuggestions",
                    JsonValue.object().with("strings", JsonValue.of(true))));
  }

  private static JsonObject association(String schema, String... files) {
    return JsonValue.object()
        .with("fileMatch", texts(List.of(files)))
        .with("url", JsonValue.of("./" + schema));
  }

  private static JsonObject tasks(List<String> program) {
    return JsonValue.object()
        .with("version", JsonValue.of("2.0.0"))
        .with("tasks", JsonValue.array(taskList(program)));
  }

  private static List<JsonObject> taskList(List<String> program) {
    JsonObject check =
        task("check this scenario", program, "check", "--format", "line", "${file}")
            .with("problemMatcher", matcher())
            .with(
                "group",
                JsonValue.object()
                    .with("kind", JsonValue.of("build"))
                    .with("isDefault", JsonValue.of(true)))
            .with("presentation", JsonValue.object().with("reveal", JsonValue.of("silent")));
    JsonObject play =
        task("play this scenario", program, "play", "${file}")
            .with("problemMatcher", JsonValue.array(List.of()))
            .with(
                "group",
                JsonValue.object()
                    .with("kind", JsonValue.of("test"))
                    .with("isDefault", JsonValue.of(true)))
            .with("presentation", JsonValue.object().with("focus", JsonValue.of(true)));
    return List.of(check, play);
  }

  private static JsonObject task(String label, List<String> program, String... arguments) {
    List<String> all = new ArrayList<>(program.subList(1, program.size()));
    all.addAll(List.of(arguments));
    return JsonValue.object()
        .with("label", JsonValue.of(label))
        .with("type", JsonValue.of("process"))
        .with("command", JsonValue.of(program.get(0)))
        .with("args", texts(all));
  }

  /** How VS Code finds problems in what {@code check --format line} prints. */
  private static JsonObject matcher() {
    JsonObject pattern =
        JsonValue.object()
            .with(
                "regexp",
                JsonValue.of("^(.+):(\\d+):(\\d+): (error|warning|advice)\\[(\\w+)\\] (.*)$"))
            .with("file", JsonValue.of(1))
            .with("line", JsonValue.of(2))
            .with("column", JsonValue.of(3))
            .with("severity", JsonValue.of(4))
            .with("code", JsonValue.of(5))
            .with("message", JsonValue.of(6));
    return JsonValue.object()
        .with("owner", JsonValue.of("wheelhouse"))
        .with("source", JsonValue.of("wheelhouse"))
        .with("severity", JsonValue.of("info"))
        .with("fileLocation", texts(List.of("autoDetect", "${workspaceFolder}")))
        .with("pattern", pattern);
  }

  private static JsonValue texts(List<String> words) {
    return JsonValue.array(words.stream().map(JsonValue::of).toList());
  }
}

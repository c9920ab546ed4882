package wheelhouse.check;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/**
 * A known way to break a scenario that keeps it a file which can be read. Each breaks something
 * that is drawn, and says at which paths a finding must name it; where the scenario has nothing of
 * the sort, there is nothing to break.
 */
enum Mutation {
  TRUTH_HARDLY_EVER {
    @Override
    Optional<List<String>> breakIt(JsonObject root, SplittableRandom random) {
      return pick(root, random, each -> truths(each).size() > 1)
          .map(
              incident -> {
                int at = random.nextInt(truths(incident).size());
                truth(incident, at).addProperty("weight", 0.001);
                return List.of(path(incident) + " / truths / " + (at + 1));
              });
    }
  },
  BREAKS_PAST_THE_END {
    @Override
    Optional<List<String>> breakIt(JsonObject root, SplittableRandom random) {
      return pick(root, random, each -> breaking(each) >= 0)
          .map(
              incident -> {
                int at = breaking(incident);
                truth(incident, at).add("breaks", spread(80, 90));
                return List.of(path(incident) + " / truths / " + (at + 1));
              });
    }
  },
  SIGN_IS_A_COIN {
    @Override
    Optional<List<String>> breakIt(JsonObject root, SplittableRandom random) {
      return pick(root, random, each -> signs(each).size() > 0)
          .map(
              incident -> {
                int at = random.nextInt(signs(incident).size());
                int lines = sign(incident, at).getAsJsonObject("lines").size();
                sign(incident, at).addProperty("reliability", 1.0 / lines + 0.002);
                return List.of(path(incident) + " / signs / " + (at + 1));
              });
    }
  },
  LACK_THAT_NO_PICK_MEETS {
    @Override
    Optional<List<String>> breakIt(JsonObject root, SplittableRandom random) {
      numbers(root).addProperty("attention", 470);
      String[][] ways = {
        {"hands", "cost.add-hands"}, {"blocker", "cost.unblock"}, {"decision", "cost.decide"}
      };
      String[] way = ways[random.nextInt(ways.length)];
      numbers(root).addProperty(way[1], 480);
      List<String> lacking =
          incidents(root).stream().filter(each -> lacks(each, way[0])).map(Mutation::path).toList();
      return lacking.isEmpty() ? Optional.empty() : Optional.of(lacking);
    }
  },
  LOUD_WHAT_CANNOT_BE_UNDONE {
    @Override
    Optional<List<String>> breakIt(JsonObject root, SplittableRandom random) {
      List<JsonObject> all = new ArrayList<>(incidents(root));
      all.sort(Comparator.comparingDouble(Mutation::grave));
      for (int i = 0; i < all.size(); i++) {
        all.get(i).addProperty("loud", 2 * i < all.size() ? 0.05 : 0.95);
      }
      return Optional.of(all.stream().map(incident -> path(incident) + " / loud").toList());
    }
  },
  HARDLY_EVER_ARRIVES {
    @Override
    Optional<List<String>> breakIt(JsonObject root, SplittableRandom random) {
      return pick(root, random, each -> each.has("arrives"))
          .map(
              incident -> {
                incident.getAsJsonObject("arrives").addProperty("chance", 0.00001);
                return List.of(path(incident));
              });
    }
  },
  ALL_TRUTHS_ONE {
    @Override
    Optional<List<String>> breakIt(JsonObject root, SplittableRandom random) {
      return pick(root, random, each -> truths(each).size() > 1)
          .map(
              incident -> {
                JsonArray truths = truths(incident);
                for (int i = 1; i < truths.size(); i++) {
                  truths.set(i, truths.get(0).deepCopy());
                }
                return List.of(path(incident) + " / truths");
              });
    }
  },
  BEYOND_ITS_OWNER {
    @Override
    Optional<List<String>> breakIt(JsonObject root, SplittableRandom random) {
      return pick(root, random, each -> each.has("owner") && isThere(root, each))
          .map(
              incident -> {
                incident.addProperty("difficulty", 1);
                incident.addProperty("stop", 1.5);
                String owner = incident.get("owner").getAsString();
                for (JsonElement member : root.getAsJsonArray("team")) {
                  if (member.getAsJsonObject().get("id").getAsString().equals(owner)) {
                    member
                        .getAsJsonObject()
                        .getAsJsonObject("skill")
                        .addProperty(incident.get("kind").getAsString(), 0.02);
                  }
                }
                return List.of(path(incident), "team / " + owner);
              });
    }
  },
  WORK_WITHOUT_END {
    @Override
    Optional<List<String>> breakIt(JsonObject root, SplittableRandom random) {
      return pick(root, random, each -> each.has("arrives") && each.has("owner"))
          .map(
              incident -> {
                incident.addProperty("stop", 30);
                incident.addProperty("difficulty", 1);
                incident.getAsJsonObject("arrives").addProperty("times", 20);
                return List.of(path(incident), "team / " + incident.get("owner").getAsString());
              });
    }
  },
  SOURCE_RUNS_DRY {
    @Override
    Optional<List<String>> breakIt(JsonObject root, SplittableRandom random) {
      return first(root, "sources")
          .map(
              source -> {
                source.addProperty("rate", 0.001);
                source.addProperty("growth", 0);
                return List.of("sources / " + source.get("id").getAsString());
              });
    }
  },
  NOBODY_SPEAKS {
    @Override
    Optional<List<String>> breakIt(JsonObject root, SplittableRandom random) {
      return pick(root, random, each -> each.has("voices"))
          .map(
              incident -> {
                String[] speakers = {"you", "owner", "customer"};
                String silent = speakers[random.nextInt(speakers.length)];
                JsonArray left = new JsonArray();
                for (JsonElement voice : incident.getAsJsonArray("voices")) {
                  JsonObject said = voice.getAsJsonObject();
                  boolean theirs = said.get("by").getAsString().equals(silent);
                  if (!theirs || said.has("pick") || said.has("outcome")) {
                    left.add(said);
                  }
                }
                incident.add("voices", left);
                return List.of(path(incident) + " / voices");
              });
    }
  },
  SIGN_ALWAYS_SAYS_THE_SAME {
    @Override
    Optional<List<String>> breakIt(JsonObject root, SplittableRandom random) {
      return pick(root, random, each -> signs(each).size() > 0)
          .map(
              incident -> {
                int at = random.nextInt(signs(incident).size());
                JsonObject lines = sign(incident, at).getAsJsonObject("lines");
                List.copyOf(lines.keySet())
                    .forEach(answer -> lines.addProperty(answer, "Nothing to be seen."));
                return List.of(path(incident) + " / signs / " + (at + 1));
              });
    }
  },
  OWN_WORK_FILLS_THE_DAYS {
    @Override
    Optional<List<String>> breakIt(JsonObject root, SplittableRandom random) {
      JsonArray own = root.getAsJsonObject("manager").getAsJsonArray("ownWork");
      JsonObject work = own.get(random.nextInt(own.size())).getAsJsonObject();
      int days = work.get("due").getAsInt() - work.get("from").getAsInt() + 1;
      work.addProperty("minutes", 470 * days);
      return Optional.of(List.of("manager / ownWork / " + work.get("id").getAsString()));
    }
  },
  CALENDAR_FILLS_A_DAY {
    @Override
    Optional<List<String>> breakIt(JsonObject root, SplittableRandom random) {
      return first(root, "calendar")
          .map(
              entry -> {
                entry.addProperty("minutes", 470);
                return List.of("calendar / 1");
              });
    }
  },
  NO_HARM_AT_ALL {
    @Override
    Optional<List<String>> breakIt(JsonObject root, SplittableRandom random) {
      List<String> paths = new ArrayList<>();
      for (JsonObject incident : incidents(root)) {
        incident.addProperty("harm", 0);
        for (JsonElement truth : truths(incident)) {
          if (truth.getAsJsonObject().has("permanent")) {
            truth.getAsJsonObject().addProperty("permanent", 0.01);
          }
        }
        paths.add(path(incident));
      }
      return Optional.of(paths);
    }
  },
  WHEEL_FOR_NOTHING {
    @Override
    Optional<List<String>> breakIt(JsonObject root, SplittableRandom random) {
      numbers(root).addProperty("cost.take-the-wheel", 0);
      return Optional.of(List.of("numbers"));
    }
  },
  NOTHING_EVER_BREAKS {
    @Override
    Optional<List<String>> breakIt(JsonObject root, SplittableRandom random) {
      for (JsonObject incident : incidents(root)) {
        for (JsonElement each : truths(incident)) {
          each.getAsJsonObject().addProperty("reverses", true);
          each.getAsJsonObject().remove("breaks");
          each.getAsJsonObject().remove("permanent");
        }
      }
      JsonArray teaches = root.getAsJsonArray("teaches");
      if (!teaches.contains(new JsonPrimitive("goes-in"))) {
        teaches.add("goes-in");
      }
      return Optional.of(List.of("teaches"));
    }
  },
  NO_LETTER_FOR_AN_ENDING {
    @Override
    Optional<List<String>> breakIt(JsonObject root, SplittableRandom random) {
      JsonArray letters = root.getAsJsonArray("letters");
      List<JsonElement> endings = new ArrayList<>();
      letters.forEach(
          letter -> {
            if (letter.getAsJsonObject().has("ending")) {
              endings.add(letter);
            }
          });
      JsonObject gone = endings.get(random.nextInt(endings.size())).getAsJsonObject();
      for (JsonElement each : List.copyOf(letters.asList())) {
        if (each.getAsJsonObject().has("ending")
            && each.getAsJsonObject().get("ending").equals(gone.get("ending"))) {
          letters.remove(each);
        }
      }
      return Optional.of(List.of("letters"));
    }
  },
  GUARDRAIL_FOR_NOTHING {
    @Override
    Optional<List<String>> breakIt(JsonObject root, SplittableRandom random) {
      idleKind(root);
      JsonObject guardrail = new JsonObject();
      guardrail.addProperty("id", "for-nothing");
      guardrail.addProperty("kind", "idle-kind");
      guardrail.addProperty("title", "A net below the ground");
      array(root, "guardrails").add(guardrail);
      return Optional.of(List.of("guardrails / for-nothing"));
    }
  },
  CAUSE_ON_NOBODY {
    @Override
    Optional<List<String>> breakIt(JsonObject root, SplittableRandom random) {
      idleKind(root);
      JsonArray among = new JsonArray();
      among.add(root.getAsJsonArray("team").get(0).getAsJsonObject().get("id"));
      JsonObject cause = new JsonObject();
      cause.addProperty("cause", "clarity");
      cause.addProperty("kind", "idle-kind");
      cause.add("among", among);
      cause.addProperty("chance", 0.5);
      cause.addProperty("tells", "The plan has a line for it, and nothing on the line.");
      array(root, "causes").add(cause);
      return Optional.of(List.of("causes / " + root.getAsJsonArray("causes").size()));
    }
  },
  SIGN_COMES_TOO_LATE {
    @Override
    Optional<List<String>> breakIt(JsonObject root, SplittableRandom random) {
      return pick(root, random, each -> each.has("arrives") && onBoard(each) >= 0)
          .map(
              incident -> {
                int at = onBoard(incident);
                sign(incident, at).addProperty("day", 60);
                return List.of(path(incident) + " / signs / " + (at + 1), path(incident));
              });
    }
  },
  QUESTIONS_TOO_DEAR {
    @Override
    Optional<List<String>> breakIt(JsonObject root, SplittableRandom random) {
      numbers(root).addProperty("attention", 470);
      for (String question : List.of("cost.ask-owner", "cost.ask-customer", "cost.monitor")) {
        numbers(root).addProperty(question, 480);
      }
      return Optional.of(incidents(root).stream().map(Mutation::path).toList());
    }
  },
  A_WORD_TELLS {
    @Override
    Optional<List<String>> breakIt(JsonObject root, SplittableRandom random) {
      List<String> paths = new ArrayList<>();
      for (JsonObject incident : incidents(root)) {
        for (int i = 0; i < signs(incident).size(); i++) {
          JsonObject sign = sign(incident, i);
          JsonObject lines = sign.getAsJsonObject("lines");
          if (sign.get("asks").getAsString().equals("reverses") && lines.has("no")) {
            lines.addProperty("no", "Alas: " + lines.get("no").getAsString());
            paths.add(path(incident) + " / signs / " + (i + 1));
          }
        }
      }
      return Optional.of(paths);
    }
  },
  NOTHING_SPEAKS_OF_IT {
    @Override
    Optional<List<String>> breakIt(JsonObject root, SplittableRandom random) {
      return pick(root, random, each -> isThere(root, each) && signs(each).size() > 0)
          .map(
              incident -> {
                incident.add("signs", new JsonArray());
                return List.of(path(incident));
              });
    }
  },
  TITLE_WITHOUT_END {
    @Override
    Optional<List<String>> breakIt(JsonObject root, SplittableRandom random) {
      return pick(root, random, each -> true)
          .map(
              incident -> {
                String title = incident.get("title").getAsString();
                incident.addProperty("title", title + ", and that is by no means all of it yet");
                return List.of(path(incident) + " / title");
              });
    }
  },
  MINUTES_OF_NOBODY {
    @Override
    Optional<List<String>> breakIt(JsonObject root, SplittableRandom random) {
      root.addProperty("minutes", 2);
      return Optional.of(List.of("minutes"));
    }
  };

  /** Breaks it, and says where; empty if there is nothing of the sort. */
  abstract Optional<List<String>> breakIt(JsonObject root, SplittableRandom random);

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<JsonObject> incidents(JsonObject root) {
    List<JsonObject> all = new ArrayList<>();
    root.getAsJsonArray("incidents").forEach(each -> all.add(each.getAsJsonObject()));
    return all;
  }

  private static Optional<JsonObject> pick(
      JsonObject root, SplittableRandom random, Predicate<JsonObject> such) {
    List<JsonObject> fit = incidents(root).stream().filter(such).toList();
    return fit.isEmpty() ? Optional.empty() : Optional.of(fit.get(random.nextInt(fit.size())));
  }

  private static Optional<JsonObject> first(JsonObject root, String list) {
    return root.has(list) && root.getAsJsonArray(list).size() > 0
        ? Optional.of(root.getAsJsonArray(list).get(0).getAsJsonObject())
        : Optional.empty();
  }

  private static String path(JsonObject incident) {
    return "incidents / " + incident.get("id").getAsString();
  }

  private static JsonArray truths(JsonObject incident) {
    return incident.getAsJsonArray("truths");
  }

  private static JsonObject truth(JsonObject incident, int at) {
    return truths(incident).get(at).getAsJsonObject();
  }

  private static JsonArray signs(JsonObject incident) {
    return incident.getAsJsonArray("signs");
  }

  private static JsonObject sign(JsonObject incident, int at) {
    return signs(incident).get(at).getAsJsonObject();
  }

  private static int breaking(JsonObject incident) {
    for (int i = 0; i < truths(incident).size(); i++) {
      if (truth(incident, i).has("breaks")) {
        return i;
      }
    }
    return -1;
  }

  /** The share of its truths, by weight, that cannot be undone. */
  private static double grave(JsonObject incident) {
    double all = 0;
    double grave = 0;
    for (JsonElement each : truths(incident)) {
      JsonObject truth = each.getAsJsonObject();
      double weight = truth.has("weight") ? truth.get("weight").getAsDouble() : 1;
      all += weight;
      grave += truth.get("reverses").getAsBoolean() ? 0 : weight;
    }
    return grave / all;
  }

  private static int onBoard(JsonObject incident) {
    for (int i = 0; i < signs(incident).size(); i++) {
      JsonObject sign = sign(incident, i);
      if (!sign.has("from") || sign.get("from").getAsString().equals("board")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean lacks(JsonObject incident, String lack) {
    for (JsonElement truth : truths(incident)) {
      if (truth.getAsJsonObject().get("lacks").getAsString().equals(lack)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it comes up, by itself, while the manager is there. */
  private static boolean isThere(JsonObject root, JsonObject incident) {
    if (!incident.has("arrives")) {
      return false;
    }
    JsonObject arrives = incident.getAsJsonObject("arrives");
    int first = arrives.get(arrives.has("day") ? "day" : "from").getAsInt();
    return first <= root.get("days").getAsInt();
  }

  private static JsonObject numbers(JsonObject root) {
    if (!root.has("numbers")) {
      root.add("numbers", new JsonObject());
    }
    return root.getAsJsonObject("numbers");
  }

  private static JsonArray array(JsonObject root, String name) {
    if (!root.has(name)) {
      root.add(name, new JsonArray());
    }
    return root.getAsJsonArray(name);
  }

  private static void idleKind(JsonObject root) {
    JsonObject kind = new JsonObject();
    kind.addProperty("id", "idle-kind");
    kind.addProperty("name", "idling");
    root.getAsJsonArray("kinds").add(kind);
  }

  private static JsonArray spread(int from, int to) {
    JsonArray spread = new JsonArray();
    spread.add(from);
    spread.add(to);
    return spread;
  }
}

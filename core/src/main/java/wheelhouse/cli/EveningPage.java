package wheelhouse.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wheelhouse.debrief.Postbag;
import wheelhouse.run.Day;
import wheelhouse.run.Observation;
import wheelhouse.run.Progress;
import wheelhouse.scenario.OwnWork;
import wheelhouse.scenario.Phase;
import wheelhouse.sim.Event;
import wheelhouse.sim.Move;
import wheelhouse.sim.Simulation;
import wheelhouse.words.Text;

/** An evening: who moved what, what stopped, what came home. And the days of the leave, fast. */
final class EveningPage {

  private final Scene scene;
  private final Text text;
  private final Page page;

  EveningPage(Scene scene, Page page) {
    this.scene = scene;
    text = scene.text();
    this.page = page;
  }

  void show(Day day) {
    page.gap();
    page.say(text.of("evening.head", scene.weekday(day.number())));
    Observation dusk = scene.boardAt(day.dusk());
    int printed = 0;
    for (Map.Entry<String, List<String>> who : byPerson(day, dusk).entrySet()) {
      page.say(
          "  ",
          "    ",
          text.of(
              "evening.person", who.getKey(), String.join(text.of("list.semi"), who.getValue())));
      printed++;
    }
    for (Event event : day.events()) {
      String key = "evening." + event.type().name();
      if (text.has(key) && event.incident() != Event.NOBODY) {
        page.say("  ", "    ", text.of(key, slip(event), by(event, dusk)));
        printed++;
      }
    }
    for (Move.Plan move : day.plan()) {
      if (move instanceof Move.DoOwnWork work && dusk.ownMinutesLeft(work.item()) == 0) {
        page.say(
            "  ",
            "    ",
            text.of(
                "evening.own-done", scene.scenario().manager().ownWork().get(work.item()).title()));
      }
    }
    if (printed == 0) {
      page.say(2, text.of("evening.quiet"));
    }
  }

  private Map<String, List<String>> byPerson(Day day, Observation dusk) {
    Map<String, Map<Progress, List<Integer>>> people = new LinkedHashMap<>();
    for (int incident = 0; incident < dusk.incidents(); incident++) {
      boolean idle = dusk.phase(incident) == Phase.AHEAD && dusk.ownerUnaware(incident);
      if (dusk.phase(incident) == Phase.DONE || idle || dusk.progress(incident) == Progress.NEW) {
        continue;
      }
      String who =
          dusk.atWheel(incident)
              ? text.of("you")
              : dusk.owner(incident) == Observation.NONE
                  ? text.of("evening.nobody")
                  : scene.member(dusk.owner(incident));
      people
          .computeIfAbsent(who, any -> new java.util.TreeMap<>())
          .computeIfAbsent(dusk.progress(incident), any -> new ArrayList<>())
          .add(incident);
    }
    Map<String, List<String>> lines = new LinkedHashMap<>();
    people.forEach(
        (who, progress) -> {
          List<String> parts = new ArrayList<>();
          progress.forEach(
              (word, slips) -> parts.add(text.of("progress." + word.name(), scene.numbers(slips))));
          lines.put(who, parts);
        });
    return lines;
  }

  private String slip(Event event) {
    return text.of(
        "slip.named", Scene.number(event.incident()), scene.words().title(event.incident()));
  }

  private String by(Event event, Observation dusk) {
    return dusk.atWheel(event.incident())
        ? text.of("by-you")
        : event.member() == Event.NOBODY ? text.of("nobody") : scene.member(event.member());
  }

  /** The whole leave, a line or a few for each day on which anything can be told. */
  void leave() {
    List<Day> days = scene.run().days();
    int last = scene.scenario().days();
    page.head(text.of("leave.head", scene.scenario().away()));
    page.say(text.of("leave.begins"));
    Set<Integer> named = new HashSet<>();
    page.gap();
    for (Day day : days) {
      if (day.stage() != Simulation.Stage.AWAY) {
        continue;
      }
      List<String> told = new ArrayList<>(followUps(day));
      Observation dusk = scene.boardAt(day.dusk());
      for (Event event : day.allEvents()) {
        if (event.day() > day.number()) {
          continue;
        }
        if (event.type() == Event.Type.OWN_WORK_MISSED) {
          OwnWork work = scene.scenario().manager().ownWork().get(event.detail());
          told.add(text.of("morning.missed", work.title(), work.missed().text()));
        }
        String key = "leave." + event.type().name();
        if (text.has(key) && event.incident() != Event.NOBODY) {
          boolean first = named.add(event.incident());
          String slip = first ? slip(event) : String.valueOf(Scene.number(event.incident()));
          told.add(text.of(key, slip, by(event, dusk)));
        }
      }
      List<Day> before = days.subList(0, day.number() - 1);
      for (String letter : new Postbag(scene.scenario()).on(before, dusk, day.number())) {
        told.add(text.of("leave.post", letter));
      }
      String head = text.of("leave.day", day.number() - last, scene.weekday(day.number()));
      page.say(head, "    ", told.isEmpty() ? text.of("leave.nothing") : String.join(" ", told));
    }
    page.gap();
    long closed =
        days.stream()
            .flatMap(day -> day.events().stream())
            .filter(event -> event.type() == Event.Type.CLOSED)
            .filter(event -> event.day() <= days.size())
            .count();
    page.say(text.of("leave.open", scene.board().incidents() - closed));
  }

  /** How the follow-ups of a day ended. */
  private List<String> followUps(Day day) {
    return day.followUps().stream()
        .map(
            talk ->
                text.of(
                    talk.changed() ? "morning.talk-helped" : "morning.talk-ended",
                    scene.member(talk.member()),
                    scene.kind(talk.kind())))
        .toList();
  }
}

package wheelhouse.desktop.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import wheelhouse.run.Day;
import wheelhouse.run.Expression;
import wheelhouse.run.Observation;
import wheelhouse.run.Progress;
import wheelhouse.run.Run;
import wheelhouse.scenario.Phase;
import wheelhouse.sim.Event;
import wheelhouse.sim.Simulation;
import wheelhouse.words.Text;

/**
 * What came of a day, up to the next morning, in the order in which it is played.
 *
 * @param day that ended, from 1
 * @param head the evening's name
 * @param beats what happened
 * @param quiet a sentence instead, if nothing did
 */
public record EveningView(int day, String head, List<Beat> beats, Optional<String> quiet) {

  /** As many things stay in mind. */
  private static final int HEADLINES = 3;

  /** More slips than this are counted, and not named. */
  private static final int NAMED = 3;

  public EveningView {
    beats = List.copyOf(beats);
  }

  /** The beats that should not be missed, in order. */
  public List<Beat> headlines() {
    return beats.stream().filter(Beat::headline).toList();
  }

  /** The evening of a day of a run that has ended. */
  public static EveningView of(Run run, Day day, Text text) {
    return new Builder(new Scene(run, text), day).evening();
  }

  private static final class Builder {
    private final Scene scene;
    private final Text text;
    private final Day day;
    private final Observation dusk;
    private final List<Beat> beats = new ArrayList<>();

    Builder(Scene scene, Day day) {
      this.scene = scene;
      this.day = day;
      text = scene.text();
      dusk = scene.boardAt(day.dusk());
    }

    EveningView evening() {
      worked();
      day.events().forEach(this::tell);
      overnight().forEach(this::tell);
      waited();
      return new EveningView(
          day.number(),
          text.of("evening.head", scene.weekday(day.number())),
          withHeadlines(),
          beats.isEmpty() ? Optional.of(text.of("evening.quiet")) : Optional.empty());
    }

    /** What the next morning brought, if the player is there to see it. */
    private List<Event> overnight() {
      List<Day> days = scene.run().days();
      if (days.size() > day.number()) {
        Day next = days.get(day.number());
        return next.stage() == Simulation.Stage.PRESENT ? next.morning() : List.of();
      }
      return scene.run().isOver() ? List.of() : scene.run().morningEvents();
    }

    private void worked() {
      Map<Integer, Map<Progress, List<Integer>>> people = new LinkedHashMap<>();
      for (int incident = 0; incident < dusk.incidents(); incident++) {
        if (dusk.progress(incident) != Progress.NEW && isStillAt(incident)) {
          int who = dusk.atWheel(incident) ? Beat.YOU : dusk.owner(incident);
          people
              .computeIfAbsent(who, any -> new TreeMap<>())
              .computeIfAbsent(dusk.progress(incident), any -> new ArrayList<>())
              .add(incident);
        }
      }
      people.forEach((who, progress) -> progress.forEach((how, slips) -> worked(who, how, slips)));
    }

    private boolean isStillAt(int incident) {
      boolean idle = dusk.phase(incident) == Phase.AHEAD && dusk.ownerUnaware(incident);
      boolean told =
          day.events().stream()
              .anyMatch(
                  event ->
                      event.incident() == incident
                          && (event.type() == Event.Type.STOPPED
                              || event.type() == Event.Type.PREVENTED));
      return dusk.phase(incident) != Phase.DONE && !idle && !told;
    }

    private void worked(int who, Progress progress, List<Integer> slips) {
      String what =
          slips.size() > NAMED
              ? text.of("evening.slips", slips.size())
              : text.list(slips.stream().map(scene::title).toList());
      String key =
          who == Beat.YOU
              ? "evening.you."
              : who == Beat.NOBODY ? "evening.nobody." : "evening.member.";
      String name = who >= 0 ? scene.member(who) : "";
      boolean moved = progress == Progress.MOVED;
      beats.add(
          new Beat(
              Beat.Sort.WORKED,
              slips,
              who,
              Optional.of(progress),
              text.of(key + progress.name(), what, name, slips.size()),
              false,
              moved ? Optional.of(Cue.PENCIL) : Optional.empty()));
    }

    private void tell(Event event) {
      int incident = event.incident();
      switch (event.type()) {
        case STOPPED -> slip(Beat.Sort.STOPPED, incident, by(event), Cue.PENCIL);
        case PREVENTED ->
            slip(
                Beat.Sort.PREVENTED,
                incident,
                by(event),
                dusk.ownerSawIt(incident) ? Cue.LEARNED : Cue.HOME);
        case CLOSED -> slip(Beat.Sort.CLOSED, incident, by(event), Cue.HOME);
        case BROKE -> slip(Beat.Sort.BROKE, incident, Beat.NOBODY, Cue.LOST);
        case CAME_BACK -> slip(Beat.Sort.CAME_BACK, event.detail(), Beat.NOBODY, Cue.PHONE);
        case OWN_WORK_DONE -> ownWorkDone(event.detail());
        default -> {}
      }
    }

    private int by(Event event) {
      return dusk.atWheel(event.incident()) ? Beat.YOU : event.member();
    }

    private void slip(Beat.Sort sort, int incident, int who, Cue cue) {
      String key = "evening." + sort.name() + (who == Beat.YOU ? ".you" : "");
      add(sort, List.of(incident), who, text.of(key, scene.title(incident), name(who)), cue);
    }

    private String name(int who) {
      return who >= 0 ? scene.member(who) : text.of("nobody");
    }

    private void ownWorkDone(int item) {
      String title = scene.scenario().manager().ownWork().get(item).title();
      String words = text.of("evening.OWN_WORK_DONE", text.of("quoted", title));
      add(Beat.Sort.OWN_WORK_DONE, List.of(), Beat.YOU, words, Cue.STAMP);
    }

    private void waited() {
      for (int member = 0; member < dusk.members(); member++) {
        int who = member;
        boolean home =
            beats.stream().anyMatch(beat -> beat.sort() == Beat.Sort.CLOSED && beat.who() == who);
        if (!home && dusk.expression(member) == Expression.WAITS_FOR_YOU) {
          String words = text.of("evening.WAITED", scene.member(member));
          add(Beat.Sort.WAITED, List.of(), member, words, Cue.DOOR);
        }
      }
    }

    private void add(Beat.Sort sort, List<Integer> slips, int who, String words, Cue cue) {
      beats.add(new Beat(sort, slips, who, Optional.empty(), words, false, Optional.of(cue)));
    }

    private List<Beat> withHeadlines() {
      List<Beat> most =
          beats.stream()
              .filter(beat -> beat.sort() != Beat.Sort.WORKED)
              .sorted(Comparator.comparing(Beat::sort))
              .limit(HEADLINES)
              .toList();
      return beats.stream().map(beat -> most.contains(beat) ? beat.asHeadline() : beat).toList();
    }
  }
}

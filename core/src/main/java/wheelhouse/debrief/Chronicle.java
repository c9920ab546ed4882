package wheelhouse.debrief;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wheelhouse.debrief.Lane.Holder;
import wheelhouse.run.Day;
import wheelhouse.run.Observation;
import wheelhouse.run.Progress;
import wheelhouse.run.Seat;
import wheelhouse.run.Why;
import wheelhouse.scenario.CalendarEntry;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Event;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Journal;
import wheelhouse.sim.Move;
import wheelhouse.sim.Simulation;

/**
 * The log of a run: what was done, what happened and what the post brought, day by day and in
 * order. Every event of the run is in it once.
 *
 * @param sheets every day of the run, and then each day on which something happened after the leave
 */
public record Chronicle(List<Sheet> sheets) {

  public Chronicle {
    sheets = List.copyOf(sheets);
  }

  /** The part of a day. */
  public enum Part {
    MORNING,
    DAY,
    NIGHT
  }

  /**
   * One day.
   *
   * @param day from 1
   * @param stage whether the manager was there, away, or the leave was over
   * @param entries in order
   */
  public record Sheet(int day, Simulation.Stage stage, List<Entry> entries) {

    public Sheet {
      entries = List.copyOf(entries);
    }
  }

  /** Something that the log tells. */
  public sealed interface Entry {

    /** When on that day. */
    Part part();
  }

  /** Something that happened. */
  public record Happened(Part part, Event event) implements Entry {}

  /** Something that the manager did. */
  public record Did(Move move) implements Entry {

    @Override
    public Part part() {
      return Part.DAY;
    }
  }

  /** Why the manager picked so, in a line. */
  public record Called(Why why) implements Entry {

    @Override
    public Part part() {
      return Part.DAY;
    }
  }

  /** Something on the manager's calendar. */
  public record Due(CalendarEntry entry) implements Entry {

    @Override
    public Part part() {
      return Part.MORNING;
    }
  }

  /** Morning post, in its author's words. */
  public record Delivered(String text) implements Entry {

    @Override
    public Part part() {
      return Part.MORNING;
    }
  }

  /**
   * A day's work of somebody on what is not home yet.
   *
   * @param holder who worked: an owner, the manager, or nobody
   * @param member the number of that owner, or {@link Lane#NONE}
   * @param progress how far it moved
   * @param incidents what moved so far, in order of birth
   */
  public record Worked(Holder holder, int member, Progress progress, List<Integer> incidents)
      implements Entry {

    public Worked {
      incidents = List.copyOf(incidents);
    }

    @Override
    public Part part() {
      return Part.NIGHT;
    }
  }

  static Chronicle of(History history) {
    Scenario scenario = history.model().scenario();
    Postbag postbag = new Postbag(scenario);
    List<Sheet> sheets = new ArrayList<>();
    for (Day day : history.days()) {
      List<Entry> entries = new ArrayList<>();
      scenario.calendar().stream()
          .filter(entry -> entry.day() == day.number())
          .forEach(entry -> entries.add(new Due(entry)));
      Simulation then = new Simulation(history.model());
      then.resume(day.dawn());
      postbag
          .on(
              history.days().subList(0, day.number() - 1),
              new Seat(then).observation(),
              day.number())
          .forEach(text -> entries.add(new Delivered(text)));
      day.morning().forEach(event -> entries.add(new Happened(Part.MORNING, event)));
      entries.addAll(daytime(then, day));
      entries.addAll(work(history.evening(day)));
      sheets.add(new Sheet(day.number(), day.stage(), entries));
    }
    sheets.addAll(after(history));
    return new Chronicle(sheets);
  }

  /** What was done, each move with what it was answered with, and then what the night brought. */
  private static List<Entry> daytime(Simulation then, Day day) {
    List<Entry> entries = new ArrayList<>();
    List<Event> events =
        day.events().stream().filter(event -> event.day() <= day.number()).toList();
    Journal journal = new Journal();
    then.writeTo(journal);
    int told = 0;
    for (Move move : day.answered()) {
      then.apply(move);
      entries.add(new Did(move));
      told = tell(entries, Part.DAY, events, told, journal.size());
    }
    day.whys().forEach(why -> entries.add(new Called(why)));
    for (Move move : day.plan()) {
      then.apply(move);
      entries.add(new Did(move));
      told = tell(entries, Part.DAY, events, told, journal.size());
    }
    tell(entries, Part.NIGHT, events, told, events.size());
    return entries;
  }

  private static int tell(List<Entry> entries, Part part, List<Event> events, int from, int to) {
    int until = Math.max(from, Math.min(to, events.size()));
    events.subList(from, until).forEach(event -> entries.add(new Happened(part, event)));
    return until;
  }

  private record Somebody(Holder holder, int member) implements Comparable<Somebody> {

    @Override
    public int compareTo(Somebody other) {
      int byHolder = -holder.compareTo(other.holder);
      return byHolder != 0 ? byHolder : Integer.compare(member, other.member);
    }
  }

  private static List<Entry> work(Simulation evening) {
    Facts facts = evening.facts();
    Observation seen = new Seat(evening).observation();
    Map<Somebody, Map<Progress, List<Integer>>> people = new TreeMap<>();
    for (int place = 0; place < facts.openCount(); place++) {
      int incident = facts.open(place);
      boolean idle = facts.phase(incident) == Phase.AHEAD && !facts.told(incident);
      if (!idle && seen.progress(incident) != Progress.NEW) {
        people
            .computeIfAbsent(whose(facts, incident), any -> new EnumMap<>(Progress.class))
            .computeIfAbsent(seen.progress(incident), any -> new ArrayList<>())
            .add(incident);
      }
    }
    List<Entry> entries = new ArrayList<>();
    people.forEach(
        (who, work) ->
            work.forEach(
                (progress, incidents) ->
                    entries.add(new Worked(who.holder, who.member, progress, incidents))));
    return entries;
  }

  private static Somebody whose(Facts facts, int incident) {
    if (facts.atWheel(incident)) {
      return new Somebody(Holder.YOU, Lane.NONE);
    }
    int owner = facts.owner(incident);
    return new Somebody(owner == Facts.NONE ? Holder.NOBODY : Holder.OWNER, owner);
  }

  /** What happened once the leave was over, a sheet for each day on which anything did. */
  private static List<Sheet> after(History history) {
    Map<Integer, List<Entry>> byDay = new TreeMap<>();
    for (Event event : history.days().get(history.lastDay() - 1).events()) {
      if (event.day() > history.lastDay()) {
        byDay
            .computeIfAbsent(event.day(), day -> new ArrayList<>())
            .add(new Happened(Part.NIGHT, event));
      }
    }
    List<Sheet> sheets = new ArrayList<>();
    byDay.forEach((day, entries) -> sheets.add(new Sheet(day, Simulation.Stage.OVER, entries)));
    return sheets;
  }
}

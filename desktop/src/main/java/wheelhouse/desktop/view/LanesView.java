package wheelhouse.desktop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import wheelhouse.debrief.Course;
import wheelhouse.debrief.Debrief;
import wheelhouse.debrief.Lane;
import wheelhouse.debrief.Lane.Cell;
import wheelhouse.debrief.Lane.Holder;
import wheelhouse.debrief.Lane.Mark;
import wheelhouse.debrief.Lanes;
import wheelhouse.run.Progress;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;

/**
 * What happened, a lane for each incident over the days, or for each stack of them where there are
 * many. A scrubber moves over the days, and the log goes with it.
 *
 * @param heading above it
 * @param hint how to use it
 * @param untouched what became of a run in which nothing was done, or nothing came; else empty
 * @param days every day of the run
 * @param rows in order of birth
 * @param legend what the marks mean
 * @param logs one for each of the days, and one more if anything happened after the leave
 */
public record LanesView(
    String heading,
    String hint,
    Optional<String> untouched,
    List<DayView> days,
    List<Row> rows,
    List<Key> legend,
    List<LogView> logs) {

  public LanesView {
    days = List.copyOf(days);
    rows = List.copyOf(rows);
    legend = List.copyOf(legend);
    logs = List.copyOf(logs);
  }

  /**
   * A day as the scrubber shows it.
   *
   * @param day from 1
   * @param label as short as it goes
   * @param told the day, and how much was open and bleeding
   * @param away whether it is of the leave
   */
  public record DayView(int day, String label, String told, boolean away) {}

  /** A line of the page. */
  public sealed interface Row {

    /** What is written at its left. */
    String label();

    /** In a smaller hand below that. */
    String note();

    /** The same row in sentences. */
    String told();
  }

  /**
   * One incident.
   *
   * @param incident its number
   * @param label what its slip says
   * @param note whose it was, and for whom
   * @param told what became of it
   * @param cells a day each, without a gap
   */
  public record SlipRow(int incident, String label, String note, String told, List<CellView> cells)
      implements Row {

    public SlipRow {
      cells = List.copyOf(cells);
    }
  }

  /**
   * Many incidents of one kind and one owner; it opens into their rows.
   *
   * @param label the kind of work
   * @param note whose they were, and how many
   * @param told what became of them
   * @param tallies every day of the run
   * @param rows those in it
   */
  public record StackRow(
      String label, String note, String told, List<TallyView> tallies, List<SlipRow> rows)
      implements Row {

    public StackRow {
      tallies = List.copyOf(tallies);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A day of an incident.
   *
   * @param day from 1
   * @param phase where it stood
   * @param harm how bad the day was: 0 where it did not bleed, else 1 to 4
   * @param broken whether it had broken by then
   * @param holder who had it
   * @param known whether its owner knew of it
   * @param pick what was laid
   * @param marks what happened
   * @param told the same in sentences
   */
  public record CellView(
      int day,
      Phase phase,
      int harm,
      boolean broken,
      Holder holder,
      boolean known,
      Optional<Pick> pick,
      List<Mark> marks,
      String told) {

    public CellView {
      marks = List.copyOf(marks);
    }
  }

  /**
   * A day of a stack.
   *
   * @param day from 1
   * @param open how many were open
   * @param bleeding how many of those bled
   * @param broke how many broke that day
   * @param home how many came home that day
   * @param held how many were at the manager's wheel
   * @param harm the worst of the day: 0 where nothing bled, else 1 to 4
   * @param told the same in a sentence
   */
  public record TallyView(
      int day, int open, int bleeding, int broke, int home, int held, int harm, String told) {}

  /**
   * What a mark means.
   *
   * @param mark the mark
   * @param words what it means
   */
  public record Key(Mark mark, String words) {}

  static LanesView of(Debrief debrief, DebriefWords words) {
    return new Drawing(debrief, words).view();
  }

  /** Everything that drawing the lanes needs at hand. */
  private static final class Drawing {

    private final Debrief debrief;
    private final Lanes lanes;
    private final DebriefWords words;
    private final CourseWords courses;
    private final Map<Integer, Course> course = new TreeMap<>();

    Drawing(Debrief debrief, DebriefWords words) {
      this.debrief = debrief;
      this.words = words;
      lanes = debrief.lanes();
      courses = new CourseWords(words);
      debrief.courses().forEach(each -> course.put(each.incident(), each));
    }

    LanesView view() {
      List<Row> rows = new ArrayList<>();
      if (lanes.stacks().isEmpty()) {
        lanes.lanes().forEach(lane -> rows.add(row(lane)));
      } else {
        lanes.stacks().forEach(stack -> rows.add(row(stack)));
      }
      List<Key> legend = new ArrayList<>();
      for (Mark mark : Mark.values()) {
        legend.add(new Key(mark, words.say("mark." + mark.name())));
      }
      return new LanesView(
          words.tab(DebriefView.Page.HAPPENED),
          words.say(lanes.stacks().isEmpty() ? "lanes.hint" : "lanes.hint.stacks"),
          new Untouched(debrief, words).happened(),
          days(),
          rows,
          legend,
          LogView.of(debrief, words));
    }

    private List<DayView> days() {
      int[] open = new int[lanes.last() + 1];
      int[] bleeding = new int[lanes.last() + 1];
      for (Lane lane : lanes.lanes()) {
        for (Cell cell : lane.cells()) {
          open[cell.day()]++;
          bleeding[cell.day()] += cell.band().isPresent() ? 1 : 0;
        }
      }
      List<DayView> days = new ArrayList<>();
      for (int day = 1; day <= lanes.last(); day++) {
        days.add(
            new DayView(
                day,
                words.shortDay(day),
                open[day] == 0
                    ? words.say("lanes.day.none", words.day(day))
                    : words.say("lanes.day", words.day(day), open[day], bleeding[day]),
                day > lanes.days()));
      }
      return days;
    }

    private SlipRow row(Lane lane) {
      Course told = course.get(lane.incident());
      List<CellView> cells = new ArrayList<>();
      boolean broken = false;
      for (Cell cell : lane.cells()) {
        broken |= cell.has(Mark.BROKE);
        cells.add(cell(lane, cell, broken));
      }
      return new SlipRow(
          lane.incident(),
          words.slips().title(lane.incident()),
          told == null ? "" : courses.people(told),
          told == null ? "" : String.join(" ", courses.fate(told, debrief.result().harm())),
          cells);
    }

    private CellView cell(Lane lane, Cell cell, boolean broken) {
      return new CellView(
          cell.day(),
          cell.phase(),
          cell.band().map(band -> band.ordinal() + 1).orElse(0),
          broken,
          cell.holder(),
          cell.known(),
          cell.pick(),
          marks(lane, cell),
          told(lane, cell, broken));
    }

    /** What is done in one piece has no stop of its own. */
    private static List<Mark> marks(Lane lane, Cell cell) {
      return lane.redesign()
          ? cell.marks().stream().filter(mark -> mark != Mark.STOPPED).toList()
          : cell.marks();
    }

    private String told(Lane lane, Cell cell, boolean broken) {
      List<String> parts = new ArrayList<>();
      parts.add(words.say("cell.head", words.day(cell.day()), state(lane, cell, broken)));
      parts.add(
          switch (cell.holder()) {
            case YOU -> words.say("cell.you");
            case NOBODY -> words.say("cell.nobody");
            case OWNER -> words.say("cell.owner", words.member(cell.owner()));
          });
      cell.pick().ifPresent(pick -> parts.add(words.say("cell.pick", words.pick(pick))));
      if (cell.progress() != Progress.NEW && cell.known()) {
        parts.add(words.say("cell." + cell.progress().name()));
      }
      for (Mark mark : marks(lane, cell)) {
        parts.add(words.say("cell.mark", words.say("mark." + mark.name())));
      }
      return String.join(" ", parts);
    }

    private String state(Lane lane, Cell cell, boolean broken) {
      if (lane.redesign()) {
        return words.say("cell.redesign");
      } else if (cell.phase() == Phase.AHEAD) {
        return words.say(cell.known() ? "cell.ahead" : "cell.ahead-unseen");
      } else if (cell.phase() == Phase.STOP) {
        return words.say("cell.bleeding." + cell.band().map(band -> band.word()).orElse("little"));
      }
      return words.say(broken ? "cell.broken" : "cell.closing");
    }

    private StackRow row(Lanes.Stack stack) {
      List<TallyView> tallies = stack.tallies().stream().map(this::tally).toList();
      int broke = stack.tallies().stream().mapToInt(Lanes.Tally::broke).sum();
      int home = stack.tallies().stream().mapToInt(Lanes.Tally::home).sum();
      boolean redesign = stack.lanes().get(0).redesign();
      int count = stack.lanes().size();
      return new StackRow(
          redesign
              ? words.slips().title(stack.lanes().get(0).incident())
              : words.kind(stack.kind()),
          words.say(
              redesign ? "course.redesign" : "stack.note", words.member(stack.owner()), count),
          words.say("stack.told", count, home, broke, count - home),
          tallies,
          stack.lanes().stream().map(this::row).toList());
    }

    private TallyView tally(Lanes.Tally tally) {
      return new TallyView(
          tally.day(),
          tally.open(),
          tally.bleeding(),
          tally.broke(),
          tally.home(),
          tally.held(),
          tally.worst().map(band -> band.ordinal() + 1).orElse(0),
          words.say(
              "stack.day",
              words.day(tally.day()),
              tally.open(),
              tally.bleeding(),
              tally.broke(),
              tally.home()));
    }
  }
}

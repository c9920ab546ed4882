package wheelhouse.desktop.view;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.debrief.Course;
import wheelhouse.debrief.Moment;
import wheelhouse.run.Why;
import wheelhouse.scenario.Lack;

/** What became of a slip, what was so all along, and how its picks stand, in sentences. */
final class CourseWords {

  private final DebriefWords words;

  CourseWords(DebriefWords words) {
    this.words = words;
  }

  String people(Course course) {
    String owner = words.owner(course.owner());
    return course
        .customer()
        .map(customer -> words.say("course.people", owner, customer))
        .orElseGet(() -> words.say("course.redesign", owner));
  }

  List<String> truth(Course course) {
    Course.Hidden so = course.truth();
    List<String> parts = new ArrayList<>();
    String lack = words.text().of("lack." + so.lack().word());
    boolean nothing = so.lack() == Lack.NOTHING;
    parts.add(
        course.owner().isPresent()
            ? words.say(
                nothing ? "truth.lacked-nothing" : "truth.lacked",
                words.owner(course.owner()),
                lack)
            : words.say(nothing ? "truth.unowned" : "truth.unowned-lacked", lack));
    if (course.customer().isPresent()) {
      parts.add(words.say(so.compounds() ? "truth.compounds" : "truth.flat"));
      if (so.reverses() || so.breaks() == 0) {
        parts.add(words.say("truth.reverses"));
      } else {
        parts.add(dated("truth.breaks", so.breaks()));
      }
      parts.add(words.say(so.loud() ? "truth.loud" : "truth.quiet"));
    }
    return parts;
  }

  /**
   * What became of it.
   *
   * @param all harm of the whole run, which its own is held against
   */
  List<String> fate(Course course, double all) {
    Course.Dates dates = course.days();
    boolean harms = course.customer().isPresent();
    List<String> parts = new ArrayList<>();
    if (harms) {
      parts.add(dates.bled() == 0 ? words.say("fate.never-bled") : on("fate.bled", dates.bled()));
      if (dates.broke() > 0) {
        parts.add(dated("fate.broke", dates.broke()));
      } else if (dates.stopped() > 0) {
        parts.add(dated("fate.stopped", dates.stopped()));
      }
    }
    if (course.foundAlone()) {
      parts.add(words.say("fate.found-alone", words.owner(course.owner())));
    }
    parts.add(dates.closed() > 0 ? on("fate.closed", dates.closed()) : words.say("fate.open"));
    if (course.wheelDays() > 0) {
      parts.add(words.say("fate.wheel", course.wheelDays()));
    }
    if (dates.cameBack() > 0) {
      parts.add(on("fate.came-back", dates.cameBack()));
    }
    if (harms) {
      long left = Math.round(course.harm());
      parts.add(
          left == 0
              ? words.say("fate.no-harm")
              : words.say("fate.harm", left, DebriefWords.points(all)));
    }
    return parts;
  }

  /** A sentence with a day in it that cannot come after the leave. */
  private String on(String key, int day) {
    return words.say(key, words.day(day));
  }

  /** A sentence with a day in it, or its variant for a day that came after the leave. */
  private String dated(String key, int day) {
    return day > words.lastDay() ? words.say(key + ".after") : on(key, day);
  }

  String when(Moment moment) {
    return moment.from() == moment.to()
        ? words.day(moment.from())
        : words.say(
            "course.span",
            words.weekday(moment.from()),
            words.weekday(moment.to()),
            moment.from(),
            moment.to());
  }

  String weighing(Moment moment) {
    String need = words.pick(moment.need());
    return words.say("weighing." + moment.weighing().name(), need, moment.excess());
  }

  /** Why a pick was made: in the player's words, or by a ready-made reason. */
  List<String> whys(Course course) {
    List<String> lines = new ArrayList<>();
    for (Why why : course.whys()) {
      String line = words.why(why);
      if (!line.isEmpty() && !lines.contains(line)) {
        lines.add(line);
      }
    }
    return lines;
  }
}

package wheelhouse.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wheelhouse.debrief.Course;
import wheelhouse.debrief.Moment;
import wheelhouse.run.Why;
import wheelhouse.scenario.Lack;
import wheelhouse.words.Text;

/** What became of one slip, day by day, with the truth turned over and three voices on it. */
final class CoursePage {

  private final Scene scene;
  private final Text text;
  private final Page page;

  CoursePage(Scene scene, Page page) {
    this.scene = scene;
    text = scene.text();
    this.page = page;
  }

  void show(Course course) {
    page.gap();
    String number = String.format("%2d  ", Scene.number(course.incident()));
    page.say(number, "    ", course.title());
    page.say(4, text.of("course.people", owner(course), course.customer().orElse("")));
    for (Moment moment : course.moments()) {
      page.say("    ", "      ", moment(moment));
    }
    page.say("    ", "      ", truth(course));
    page.say("    ", "      ", fate(course));
    for (Why why : course.whys()) {
      if (!why.text().isEmpty()) {
        page.say("    ", "      ", text.of("course.why", why.text()));
      }
    }
    voice("course.you", Optional.empty(), course.voices().you());
    voice("course.voice", Optional.of(owner(course)), course.voices().owner());
    if (course.customer().isPresent()) {
      String customer = course.customer().get();
      if (course.voices().customer().map(String::isBlank).orElse(false)) {
        page.say("    ", "      ", text.of("course.no-answer", customer));
      } else {
        voice("course.voice", Optional.of(customer), course.voices().customer());
      }
    }
  }

  /** A slip that came while the manager was away, in a few words. */
  void brief(Course course) {
    String number = String.format("%2d  ", Scene.number(course.incident()));
    page.say(number, "    ", course.title());
    page.say(
        "    ",
        "    ",
        text.of("course.away", owner(course), course.customer().orElse(""), fate(course)));
  }

  private void voice(String key, Optional<String> who, Optional<String> line) {
    line.filter(words -> !words.isBlank())
        .ifPresent(words -> page.say("    ", "      ", text.of(key, who.orElse(""), words)));
  }

  private String owner(Course course) {
    return course.owner().map(scene::member).orElse(text.of("nobody"));
  }

  private String moment(Moment moment) {
    String when =
        moment.from() == moment.to()
            ? scene.weekday(moment.from())
            : text.of("course.span", scene.weekday(moment.from()), scene.weekday(moment.to()));
    return text.of(
        "course.moment",
        when,
        moment.from(),
        text.of("phase." + moment.phase().word()),
        text.of("did." + moment.pick().word()),
        weighing(moment));
  }

  private String weighing(Moment moment) {
    String need = scene.pick(moment.need());
    if (moment.weighing() == Moment.Weighing.TOO_HEAVY) {
      return text.of("weighing.TOO_HEAVY", need, moment.excess());
    } else if (moment.weighing() == Moment.Weighing.NOT_NEEDED) {
      return text.of("weighing.NOT_NEEDED", need, moment.excess());
    }
    return text.of("weighing." + moment.weighing().name(), need);
  }

  private String truth(Course course) {
    Course.Hidden so = course.truth();
    List<String> parts = new ArrayList<>();
    parts.add(
        text.of(
            so.lack() == Lack.NOTHING ? "truth.lacked-nothing" : "truth.lacked",
            owner(course),
            text.of("lack." + so.lack().word())));
    if (course.customer().isPresent()) {
      parts.add(text.of(so.compounds() ? "truth.compounds" : "truth.flat"));
      parts.add(
          so.reverses() || so.breaks() == 0
              ? text.of("truth.reverses")
              : text.of("truth.breaks", scene.day(so.breaks())));
    }
    if (so.loud()) {
      parts.add(text.of("truth.loud"));
    }
    return String.join(" ", parts);
  }

  private String fate(Course course) {
    Course.Dates dates = course.days();
    List<String> parts = new ArrayList<>();
    parts.add(
        dates.bled() == 0
            ? text.of("fate.never-bled")
            : text.of("fate.bled", scene.day(dates.bled())));
    if (dates.broke() > 0) {
      parts.add(text.of("fate.broke", scene.day(dates.broke())));
    } else if (dates.stopped() > 0) {
      parts.add(text.of("fate.stopped", scene.day(dates.stopped())));
    }
    if (course.foundAlone()) {
      parts.add(text.of("fate.found-alone", owner(course)));
    }
    if (dates.closed() > 0) {
      parts.add(text.of("fate.closed", scene.day(dates.closed())));
    } else {
      parts.add(text.of("fate.open"));
    }
    if (course.wheelDays() > 0) {
      parts.add(text.of("fate.wheel", course.wheelDays()));
    }
    if (dates.cameBack() > 0) {
      parts.add(text.of("fate.came-back", scene.day(dates.cameBack())));
    }
    parts.add(text.of("fate.harm", Math.round(course.harm())));
    return String.join(" ", parts);
  }
}

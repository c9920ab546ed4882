package wheelhouse.cli;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.debrief.Branches;
import wheelhouse.debrief.Course;
import wheelhouse.debrief.Debrief;
import wheelhouse.debrief.LastTime;
import wheelhouse.debrief.Letters;
import wheelhouse.debrief.Pattern;
import wheelhouse.debrief.Upstream;
import wheelhouse.run.Reads;
import wheelhouse.run.References;
import wheelhouse.run.Score;
import wheelhouse.words.Text;

/** The debrief as plain text: where it ended, what happened, and what may be asked of it. */
final class DebriefPage {

  /** More courses than this are counted, not told. */
  private static final int TOLD = 10;

  private final Scene scene;
  private final Text text;
  private final Page page;

  DebriefPage(Scene scene, Page page) {
    this.scene = scene;
    text = scene.text();
    this.page = page;
  }

  /** Begins with one slip of the last time, and one question. */
  void lastTime(LastTime last) {
    page.head(text.of("debrief.last-time"));
    page.say(
        text.of(
            last.asBefore() ? "last-time.same" : "last-time.other",
            text.of("branch.quoted", last.title()),
            text.of("did." + last.then().word()),
            text.of("did." + last.now().word())));
    page.say(
        text.of(
            last.asBefore() ? "last-time.ask-same" : "last-time.ask",
            last.owner().map(scene::member).orElseGet(() -> text.of("last-time.team"))));
  }

  /**
   * Where it ended: the three letters, both axes, and the branches beside it.
   *
   * @param branches what the run belongs to
   */
  void where(Debrief debrief, Branches branches) {
    page.head(text.of("debrief.letters"));
    debrief.letters().forEach(this::letter);
    page.head(text.of("debrief.where"));
    axes(debrief);
    new BranchesPage(scene, page).show(branches);
  }

  /** Everything else, the truth turned over. */
  void rest(Debrief debrief) {
    courses(debrief.courses());
    reads(debrief);
    new MeasuredPage(text, page).tugs(debrief.pull().byLoudness(), debrief.pull().byCraft());
    patterns(debrief);
    desk(debrief);
    page.head(text.of("debrief.questions"));
    debrief.questions().forEach(question -> page.say("  ", "  ", question));
    page.gap();
    page.say(text.of("debrief.leaves-out"));
    page.gap();
  }

  private void letter(Letters.Sent letter) {
    page.gap();
    page.say(text.of("letter." + letter.from().word(), letter.signed()));
    page.say(4, letter.body());
    if (!letter.signature().isEmpty()) {
      page.say(8, letter.signature());
    }
  }

  private void axes(Debrief debrief) {
    String harm = rounded(debrief.result().harm());
    String permanent = rounded(debrief.result().permanent());
    String growth = signed(debrief.result().growth());
    if (debrief.references().isEmpty() || debrief.score().isEmpty()) {
      page.say(text.of("axes.harm-alone", harm, permanent));
      page.say(text.of("axes.growth-alone", growth));
      page.say(text.of("axes.no-references"));
      return;
    }
    References known = debrief.references().get();
    Score score = debrief.score().get();
    page.say(
        "",
        "  ",
        text.of(
            "axes.harm",
            harm,
            permanent,
            rounded(known.harmWorst()),
            rounded(known.harmBest()),
            rounded(score.kept())));
    page.say(
        "",
        "  ",
        text.of(
            "axes.growth",
            growth,
            signed(known.growthWorst()),
            signed(known.growthBest()),
            rounded(score.grew())));
    page.say("", "  ", text.of("axes.headline", rounded(score.headline())));
  }

  private static String rounded(double value) {
    return String.valueOf(Math.round(value));
  }

  private static String signed(double value) {
    return String.format(java.util.Locale.ROOT, "%+.1f", value);
  }

  private void courses(List<Course> courses) {
    page.head(text.of("debrief.slips"));
    if (courses.isEmpty()) {
      page.say(text.of("debrief.slips.none"));
    }
    CoursePage pages = new CoursePage(scene, page);
    List<Course> decided = courses.stream().filter(each -> !each.moments().isEmpty()).toList();
    decided.stream().limit(TOLD).forEach(pages::show);
    more(decided.size());
    List<Course> away = courses.stream().filter(each -> each.moments().isEmpty()).toList();
    if (!away.isEmpty()) {
      page.head(text.of("debrief.leave"));
      away.stream().limit(TOLD).forEach(pages::brief);
      more(away.size());
    }
  }

  private void more(int courses) {
    if (courses > TOLD) {
      page.gap();
      page.say(text.of("debrief.more", courses - TOLD));
    }
  }

  private void reads(Debrief debrief) {
    Reads reads = debrief.reads();
    page.head(text.of("debrief.reads"));
    if (reads.scored().isEmpty()) {
      page.say(text.of("reads.none"));
      return;
    }
    for (Reads.Scored scored : reads.scored()) {
      String word = scored.read().question().word();
      page.say(
          "  ",
          "    ",
          text.of(
              scored.right() ? "reads.right" : "reads.off",
              scene.weekday(scored.day()),
              Scene.number(scored.read().incident()),
              new SlipPage(scene, page).read(scored.read()),
              text.of(
                  "read." + word + "." + scored.read().question().answers().get(scored.truth()))));
    }
    new MeasuredPage(text, page).calibration(debrief.calibration());
  }

  private void patterns(Debrief debrief) {
    if (debrief.patterns().isEmpty() && debrief.sources().isEmpty()) {
      return;
    }
    page.head(text.of("debrief.patterns"));
    debrief.patterns().forEach(this::pattern);
    debrief.sources().forEach(this::source);
  }

  private void pattern(Pattern pattern) {
    List<String> parts = new ArrayList<>();
    if (pattern.moves() > 0) {
      parts.add(text.of("pattern.moves", pattern.touched(), pattern.moves()));
    }
    pattern
        .cause()
        .ifPresent(
            cause ->
                parts.add(
                    text.of(
                        pattern.gone() ? "pattern.gone" : "pattern.cause",
                        text.of("cause." + cause.word()),
                        text.of("response." + cause.answeredBy().word()))));
    if (pattern.inspections() > 0) {
      parts.add(text.of("pattern.inspected", pattern.inspections()));
    } else if (pattern.cause().isPresent()) {
      parts.add(text.of("pattern.not-inspected"));
    }
    pattern
        .learnedToWait()
        .ifPresent(day -> parts.add(text.of("pattern.learned", scene.weekday(day))));
    page.say(
        "  ",
        "    ",
        text.of(
            "pattern.line",
            scene.member(pattern.member()),
            pattern.kind(),
            String.join(" ", parts)));
  }

  private void source(Upstream source) {
    String end =
        source.stopped() > 0
            ? text.of("source.stopped", day(source.stopped()))
            : source.claimed() > 0
                ? text.of("source.claimed", day(source.claimed()))
                : text.of("source.never");
    page.say("  ", "    ", text.of("source.line", source.name(), source.cases(), end));
  }

  private String day(int day) {
    return text.of("day", scene.weekday(day), day);
  }

  private void desk(Debrief debrief) {
    page.head(text.of("debrief.desk"));
    page.say(text.of("desk.thanks", debrief.thanks().cards(), debrief.thanks().unneeded()));
    page.say(
        debrief.missed().isEmpty()
            ? text.of("desk.nothing-missed")
            : text.of("desk.missed", text.list(debrief.missed())));
    if (!debrief.guardrails().isEmpty()) {
      page.say(text.of("desk.guardrails", text.list(debrief.guardrails())));
    } else if (!scene.scenario().guardrails().isEmpty()) {
      page.say(text.of("desk.no-guardrails"));
    }
  }
}

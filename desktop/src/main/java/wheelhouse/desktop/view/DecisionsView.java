package wheelhouse.desktop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wheelhouse.debrief.Course;
import wheelhouse.debrief.Debrief;
import wheelhouse.debrief.Moment;
import wheelhouse.debrief.Voices;
import wheelhouse.scenario.Pick;

/**
 * The player's decisions, slip by slip, those with most in them first.
 *
 * @param heading above them
 * @param intro how to read them
 * @param courses the slips that were there while the manager was
 * @param none what is said where there are none
 * @param awayHeading above those that came during the leave
 * @param away the slips that came during the leave, in a few words each
 */
public record DecisionsView(
    String heading,
    String intro,
    List<CourseView> courses,
    String none,
    String awayHeading,
    List<CourseView> away) {

  public DecisionsView {
    courses = List.copyOf(courses);
    away = List.copyOf(away);
  }

  /**
   * One slip.
   *
   * @param incident its number
   * @param title what its slip said
   * @param people whose it was, and for whom
   * @param face id of the owner, whose portrait goes with it; empty if it had none
   * @param moments what was laid on it, stretch by stretch
   * @param truth what was so all along
   * @param fate what became of it
   * @param voices what is said of it: by the player first, then by the owner, then by the customer
   */
  public record CourseView(
      int incident,
      String title,
      String people,
      Optional<String> face,
      List<MomentView> moments,
      List<String> truth,
      List<String> fate,
      List<VoiceView> voices) {

    public CourseView {
      moments = List.copyOf(moments);
      truth = List.copyOf(truth);
      fate = List.copyOf(fate);
      voices = List.copyOf(voices);
    }
  }

  /**
   * A stretch of days with one pick.
   *
   * @param from its first day
   * @param to its last day
   * @param when those days in words
   * @param phase where the slip stood
   * @param did what the player did
   * @param pick what was laid
   * @param need the lightest that would have done
   * @param how how the two stand to each other
   * @param weighing the same in words
   */
  public record MomentView(
      int from,
      int to,
      String when,
      String phase,
      String did,
      Pick pick,
      Pick need,
      Moment.Weighing how,
      String weighing) {}

  /** Whose voice it is. */
  public enum Whose {
    /** The player's own words, said while playing. */
    OWN,
    /** What the player may call it now, as the author thinks. */
    YOU,
    OWNER,
    CUSTOMER
  }

  /**
   * A voice.
   *
   * @param whose whose it is
   * @param label what is written above it
   * @param line what it says; empty if nobody picked up
   * @param silence what is shown in place of an empty line
   */
  public record VoiceView(Whose whose, String label, String line, String silence) {}

  static DecisionsView of(Debrief debrief, DebriefWords words) {
    List<CourseView> courses = new ArrayList<>();
    List<CourseView> away = new ArrayList<>();
    for (Course course : debrief.courses()) {
      (course.moments().isEmpty() ? away : courses).add(course(course, debrief, words));
    }
    return new DecisionsView(
        words.tab(DebriefView.Page.DECISIONS),
        words.say("decisions.intro"),
        courses,
        words.say("decisions.none"),
        words.say("decisions.away"),
        away);
  }

  private static CourseView course(Course course, Debrief debrief, DebriefWords words) {
    CourseWords told = new CourseWords(words);
    return new CourseView(
        course.incident(),
        course.title(),
        told.people(course),
        course.owner().map(words::face),
        course.moments().stream().map(moment -> moment(moment, told, words)).toList(),
        told.truth(course),
        told.fate(course, debrief.result().harm()),
        voices(course, told, words));
  }

  private static MomentView moment(Moment moment, CourseWords told, DebriefWords words) {
    return new MomentView(
        moment.from(),
        moment.to(),
        told.when(moment),
        words.text().of("phase." + moment.phase().word()),
        words.text().of("did." + moment.pick().word()),
        moment.pick(),
        moment.need(),
        moment.weighing(),
        told.weighing(moment));
  }

  private static List<VoiceView> voices(Course course, CourseWords told, DebriefWords words) {
    List<VoiceView> voices = new ArrayList<>();
    for (String why : told.whys(course)) {
      voices.add(new VoiceView(Whose.OWN, words.say("voice.own"), why, ""));
    }
    Voices said = course.voices();
    add(voices, Whose.YOU, words.say("voice.you"), said.you(), "");
    add(
        voices,
        Whose.OWNER,
        course.owner().isPresent()
            ? words.say("voice.other", words.owner(course.owner()))
            : words.say("voice.unowned"),
        said.owner(),
        "");
    course
        .customer()
        .ifPresent(
            customer ->
                add(
                    voices,
                    Whose.CUSTOMER,
                    words.say("voice.customer", customer),
                    said.customer(),
                    words.say("voice.silence")));
    return voices;
  }

  private static void add(
      List<VoiceView> voices, Whose whose, String label, Optional<String> line, String silence) {
    line.filter(words -> !words.isBlank() || !silence.isEmpty())
        .ifPresent(words -> voices.add(new VoiceView(whose, label, words.strip(), silence)));
  }
}

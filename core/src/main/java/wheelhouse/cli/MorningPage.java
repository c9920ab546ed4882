package wheelhouse.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wheelhouse.debrief.Postbag;
import wheelhouse.run.Expression;
import wheelhouse.run.Observation;
import wheelhouse.scenario.CalendarEntry;
import wheelhouse.scenario.Channel;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Event;
import wheelhouse.words.Text;

/** A morning: the calendar, the post, the door, what is new, what broke, and what can be seen. */
final class MorningPage {

  private final Scene scene;
  private final Text text;
  private final Page page;

  MorningPage(Scene scene, Page page) {
    this.scene = scene;
    text = scene.text();
    this.page = page;
  }

  /** Who the player is, who is on the team, and what was promised to whom. */
  void briefing() {
    Scenario scenario = scene.scenario();
    page.head(scenario.title());
    for (String paragraph : scenario.briefing().paragraphs()) {
      page.say(paragraph);
      page.gap();
    }
    page.say(text.of("briefing.you", scenario.manager().role(), scenario.manager().boss()));
    page.gap();
    page.say(text.of("briefing.team"));
    scenario
        .team()
        .forEach(
            member ->
                page.say(
                    "  ",
                    "    ",
                    text.of("briefing.member", member.name(), member.role(), member.about())));
    page.gap();
    page.say(text.of("briefing.promised"));
    scenario
        .customers()
        .forEach(
            who -> page.say("  ", "    ", text.of("briefing.customer", who.name(), who.promise())));
    page.gap();
    page.say(text.of("briefing.craft", scene.kind(scene.board().oldCraft()), scenario.days()));
  }

  void show() {
    Observation board = scene.board();
    page.head(
        text.of(
            board.day() == board.days() ? "morning.last" : "morning.head",
            scene.weekday(board.day()),
            board.day(),
            board.days()));
    for (CalendarEntry entry : scene.scenario().calendar()) {
      if (entry.day() == board.day()) {
        page.say(text.of("morning.calendar", entry.text(), text.time(entry.minutes())));
      }
    }
    List<Event> events = scene.run().morningEvents();
    events.forEach(this::own);
    for (String letter : new Postbag(scene.scenario()).on(scene.run().days(), board, board.day())) {
      page.say(text.of("morning.post", letter));
    }
    events.forEach(this::tell);
    door();
    if (board.interruption() > 0) {
      page.say(text.of("morning.calls", text.time(board.interruption())));
    }
  }

  private void own(Event event) {
    if (event.type() == Event.Type.OWN_WORK_MISSED) {
      var work = scene.scenario().manager().ownWork().get(event.detail());
      page.say(text.of("morning.missed", work.title(), work.missed().text()));
    }
  }

  private void tell(Event event) {
    int incident = event.incident();
    switch (event.type()) {
      case ARRIVED -> arrived(incident);
      case BEGAN -> slip("morning.began", incident);
      case BROKE -> slip("morning.broke", incident);
      case CAME_BACK ->
          page.say(
              text.of(
                  "morning.back",
                  Scene.number(incident),
                  scene.words().title(incident),
                  Scene.number(event.detail())));
      case SIGN -> sign(event);
      case TALK_ENDED -> talk("morning.talk-ended", event);
      case CAUSE_REMOVED -> talk("morning.talk-helped", event);
      default -> {}
    }
  }

  private void slip(String key, int incident) {
    page.say(text.of(key, Scene.number(incident), scene.words().title(incident)));
  }

  private void talk(String key, Event event) {
    page.say(text.of(key, scene.member(event.member()), scene.kind(event.detail())));
  }

  private void arrived(int incident) {
    Observation board = scene.board();
    boolean owned = board.owner(incident) != Observation.NONE;
    String key =
        board.comeback(incident)
            ? owned ? "morning.new-back" : "morning.new-back-unowned"
            : owned ? "morning.new" : "morning.new-unowned";
    page.say(
        "",
        "  ",
        text.of(
            key,
            Scene.number(incident),
            scene.words().title(incident),
            scene.member(board.owner(incident)),
            scene.words().customer(incident).map(who -> who.name()).orElse("")));
    for (int sign = 0; sign < board.signs(incident); sign++) {
      if (board.signShown(incident, sign) && isPlain(incident, sign)) {
        page.say("  ", "  ", scene.words().sign(incident, sign));
      }
    }
  }

  /** Whether a sign is there for all to see; others are answers, and stand on the slip. */
  private boolean isPlain(int incident, int sign) {
    return scene.board().signChannel(incident, sign) == Channel.BOARD;
  }

  private void sign(Event event) {
    Observation board = scene.board();
    boolean old = board.arrived(event.incident()) < board.day();
    if (old && isPlain(event.incident(), event.detail())) {
      page.say(
          "",
          "  ",
          text.of(
              "morning.sign",
              Scene.number(event.incident()),
              scene.words().title(event.incident()),
              scene.words().sign(event.incident(), event.detail())));
    }
  }

  /** Who waits at the door, and who looks otherwise than usual. */
  private void door() {
    Observation board = scene.board();
    for (Expression expression : Expression.values()) {
      List<String> names = new ArrayList<>();
      for (int member = 0; member < board.members(); member++) {
        if (board.expression(member) == expression) {
          names.add(scene.member(member));
        }
      }
      Optional<String> key = Optional.of("door." + expression.word()).filter(text::has);
      if (key.isPresent() && !names.isEmpty()) {
        page.say(text.of(key.get(), text.list(names), names.size()));
      }
    }
  }
}

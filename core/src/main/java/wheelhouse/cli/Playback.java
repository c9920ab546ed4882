package wheelhouse.cli;

import java.util.Optional;
import wheelhouse.debrief.Branches;
import wheelhouse.debrief.Debrief;
import wheelhouse.run.Day;
import wheelhouse.run.References;
import wheelhouse.run.Run;
import wheelhouse.sim.Move;
import wheelhouse.sim.Simulation;
import wheelhouse.words.Text;

/** A run that was played, shown again: what was laid each day and what came of it. */
final class Playback {

  private final Scene scene;
  private final Text text;
  private final Page page;

  Playback(Scene scene, Page page) {
    this.scene = scene;
    text = scene.text();
    this.page = page;
  }

  /**
   * Shows every day, and the debrief of a run that is over.
   *
   * @param name of its scenario
   * @param branches what the run belongs to
   */
  void show(String name, Branches branches) {
    Run run = scene.run();
    page.head(text.of("playback.head", scene.scenario().title(), String.valueOf(run.seed())));
    EveningPage evening = new EveningPage(scene, page);
    for (Day day : run.days()) {
      if (day.stage() == Simulation.Stage.PRESENT) {
        page.head(text.of("day", scene.weekday(day.number()), day.number()));
        for (Move move : day.answered()) {
          page.say("  ", "    ", scene.done(move));
        }
        for (Move.Plan move : day.plan()) {
          page.say("  ", "    ", scene.planned(move));
        }
        if (day.answered().isEmpty() && day.plan().isEmpty()) {
          page.say(2, text.of("playback.held"));
        }
        evening.show(day);
      }
    }
    if (!run.isOver()) {
      page.gap();
      page.say(text.of("playback.unfinished", run.day()));
      return;
    }
    evening.leave();
    Optional<References> references = Shelf.references(name, scene.scenario());
    Debrief debrief = Debrief.of(run, references);
    DebriefPage pages = new DebriefPage(scene, page);
    pages.where(debrief, branches);
    pages.rest(debrief);
    if (!run.commitment().isEmpty()) {
      page.say(text.of("debrief.committed", run.commitment()));
    }
  }
}

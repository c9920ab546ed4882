package wheelhouse.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import wheelhouse.coach.Assessment;
import wheelhouse.debrief.Coached;
import wheelhouse.debrief.Debrief;
import wheelhouse.replay.RunCode;
import wheelhouse.run.Day;
import wheelhouse.run.Observation;
import wheelhouse.run.References;
import wheelhouse.run.Run;
import wheelhouse.run.Why;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Move;
import wheelhouse.words.Text;

/** A game in the terminal, from the briefing to the commitment: line in, text out. */
final class Game {

  private final BufferedReader in;
  private final Scene scene;
  private final Run run;
  private final Text text;
  private final Page page;
  private final Grammar grammar;
  private final Turn turn;
  private final Saving saving;
  private final Optional<References> references;
  private final Manuscript manuscript;
  private Optional<Onward> reloaded = Optional.empty();
  private boolean whoElseAsked;
  private boolean warned;

  Game(
      BufferedReader in,
      Scene scene,
      Page page,
      Saving saving,
      Optional<References> references,
      Manuscript manuscript) {
    this.in = in;
    this.scene = scene;
    run = scene.run();
    text = scene.text();
    this.page = page;
    this.saving = saving;
    this.references = references;
    this.manuscript = manuscript;
    grammar = new Grammar(scene.scenario(), text);
    turn = new Turn(scene, page);
    whoElseAsked = run.days().stream().anyMatch(day -> heavy(day.plan()));
  }

  /**
   * Plays until the run is over, or until no more is typed, or the scenario is to be read again.
   *
   * @return how to go on then
   */
  Optional<Onward> play() {
    if (run.isOver()) {
      return ending();
    }
    MorningPage morning = new MorningPage(scene, page);
    if (run.days().isEmpty()) {
      morning.briefing();
      page.say(text.of("game.first-help"));
    }
    morning.show();
    return playOn();
  }

  /** Plays as {@link #play} does, from the middle of a day. */
  Optional<Onward> playOn() {
    new BoardPage(scene, page).show();
    while (!run.isOver()) {
      if (manuscript.changed()) {
        page.say(text.of("file.changed"));
      }
      Optional<String> line = ask(text.of("game.prompt"));
      if (line.isEmpty()) {
        page.gap();
        page.say(text.of("game.end-of-input"));
        saving.goodbye(manuscript.name(), run.plan().size());
        return Optional.empty();
      }
      if (!hear(grammar.understand(line.get()))) {
        return reloaded;
      }
    }
    return ending();
  }

  private Optional<String> ask(String prompt) {
    page.prompt(prompt);
    try {
      return Optional.ofNullable(in.readLine());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Does what was said; false to stop playing. */
  private boolean hear(Said said) {
    if (!(said instanceof Said.End || said instanceof Said.Nothing)) {
      warned = false;
    }
    if (said instanceof Said.Quit) {
      saving.goodbye(manuscript.name(), run.plan().size());
      return false;
    } else if (said instanceof Said.Reload) {
      saving.save();
      reloaded = new Reloading(scene, page, manuscript).reload().map(Onward.class::cast);
      return reloaded.isEmpty();
    } else if (said instanceof Said.End) {
      end();
    } else if (said instanceof Said.Nothing) {
      nothing();
    } else if (said instanceof Said.Unclear unclear) {
      page.say("  ", "  ", unclear.sentence());
    } else if (said instanceof Said.Lay lay) {
      lay(lay.incidents(), lay.pick());
    } else if (said instanceof Said.Stack stack) {
      stack(stack);
    } else if (said instanceof Said.Do move) {
      turn.move(move.move());
      saving.save();
    } else if (said instanceof Said.Undo) {
      turn.undo();
    } else if (said instanceof Said.ReadSlip read) {
      turn.read(read.incident(), read);
    } else if (said instanceof Said.Because because) {
      turn.because(because.incident(), because.words());
    } else if (said instanceof Said.Open open && !turn.isUnknown(open.incident())) {
      new SlipPage(scene, page).show(open.incident());
    } else if (said instanceof Said.Show show) {
      show(show);
    }
    return true;
  }

  private void show(Said.Show show) {
    switch (show.thing()) {
      case BOARD -> new BoardPage(scene, page).show();
      case TEAM -> new BoardPage(scene, page).team();
      case PLAN -> turn.plan();
      case BRIEFING -> new MorningPage(scene, page).briefing();
      case HELP -> help(show.topic());
    }
  }

  private void help(String topic) {
    String key = "help." + topic.strip().replace(' ', '-');
    text.of(text.has(key) ? key : "help.").lines().forEach(page::verbatim);
    if (key.equals("help.upstream")) {
      page.say(scene.upstream().claim());
      page.say(scene.upstream().guardrail());
    }
  }

  private void stack(Said.Stack stack) {
    if (turn.isUnknown(stack.incident())) {
      return;
    }
    List<Integer> alike = run.stack(stack.incident());
    if (alike.isEmpty()) {
      page.say(2, text.of("refusal.NOT_OPEN"));
    } else if (stack.pick().isPresent()) {
      lay(alike, stack.pick().get());
    } else {
      new BoardPage(scene, page).spread(alike);
    }
  }

  private void lay(List<Integer> incidents, Pick pick) {
    boolean laid = turn.lay(incidents, pick);
    if (laid && pick.weight() >= Pick.ADD_HANDS.weight() && !whoElseAsked) {
      whoElseAsked = true;
      whoElse(incidents.get(0));
    }
  }

  /** Asked once a run. What is a command is taken as one: the question stands in nobody's way. */
  private void whoElse(int incident) {
    page.say(text.of("game.who-else"));
    Optional<String> line = ask(text.of("game.prompt"));
    if (line.isEmpty() || line.get().isBlank()) {
      return;
    }
    Said said = grammar.understand(line.get());
    boolean answer = said instanceof Said.Unclear || said instanceof Said.Nothing;
    if (answer) {
      run.say(Why.inWords(incident, line.get().strip()));
      page.say(2, text.of("game.who-else-noted"));
    } else {
      hear(said);
    }
  }

  private static boolean heavy(List<Move.Plan> plan) {
    return plan.stream()
        .anyMatch(
            move ->
                move instanceof Move.LayPick lay && lay.pick().weight() >= Pick.ADD_HANDS.weight());
  }

  /** An empty line ends a day on which nothing bleeds, and else says what it would take. */
  private void nothing() {
    Observation board = scene.board();
    for (int place = 0; place < board.openCount(); place++) {
      if (board.phase(board.open(place)) == Phase.STOP) {
        page.say(2, text.of("game.nothing"));
        return;
      }
    }
    end();
  }

  private void end() {
    List<Integer> wheels = unpaidWheels();
    if (!wheels.isEmpty() && !warned) {
      warned = true;
      page.say(2, text.of("game.wheel-unpaid", scene.numbers(wheels), wheels.size()));
      return;
    }
    warned = false;
    Day ended = run.endDay();
    saving.save();
    new EveningPage(scene, page).show(ended);
    if (!run.isOver()) {
      new MorningPage(scene, page).show();
      new BoardPage(scene, page).show();
    }
  }

  private List<Integer> unpaidWheels() {
    Observation board = scene.board();
    List<Integer> wheels = new java.util.ArrayList<>();
    for (int place = 0; place < board.openCount(); place++) {
      int incident = board.open(place);
      if (board.atWheel(incident) && board.pick(incident) == Observation.NONE) {
        wheels.add(incident);
      }
    }
    return wheels;
  }

  private Optional<Onward> ending() {
    new EveningPage(scene, page).leave();
    Debrief debrief = Debrief.of(run, references);
    DebriefPage pages = new DebriefPage(scene, page);
    saving.lastTime(run, debrief).ifPresent(pages::lastTime);
    pages.where(debrief, saving.branches());
    coach();
    pages.rest(debrief);
    commitment();
    page.gap();
    saving
        .file()
        .ifPresent(file -> page.say(text.of("game.kept", String.valueOf(file.getFileName()))));
    page.say("", "  ", text.of("game.code", RunCode.of(run)));
    page.say(text.of("game.again", manuscript.name(), String.valueOf(run.seed())));
    saving
        .file()
        .ifPresent(
            file -> page.say("", "  ", text.of("game.fork", String.valueOf(file.getFileName()))));
    return backTo();
  }

  /** Asked at the end: the luck stays, the days before stay, and this run is left alone. */
  private Optional<Onward> backTo() {
    page.gap();
    page.say(text.of("game.back", run.lastMorning()));
    Optional<String> line = ask(text.of("game.prompt"));
    if (line.isEmpty() || line.get().isBlank()) {
      page.gap();
      return Optional.empty();
    }
    String said = line.get().strip();
    int day = said.matches("[0-9]{1,3}") ? Integer.parseInt(said) : 0;
    if (day >= 1 && day <= run.lastMorning()) {
      return Optional.of(new Onward.Back(day));
    }
    page.say(text.of("game.no-such-day"));
    return Optional.empty();
  }

  private void coach() {
    page.gap();
    page.say(text.of("coach.weighing"));
    Assessment found = Coaching.assess(run, references);
    saving.file().ifPresent(file -> Coaching.keep(file, run, found));
    Coached coached = Coached.of(run, found, text);
    new CoachPage(text, page, this::ask).show(coached);
  }

  private void commitment() {
    if (!run.commitment().isEmpty()) {
      page.say(text.of("debrief.committed", run.commitment()));
      return;
    }
    page.say(text.of("debrief.commit"));
    Optional<String> words = ask(text.of("game.prompt"));
    if (words.isPresent() && !words.get().isBlank()) {
      run.commit(words.get().strip());
      saving.save();
      page.say(text.of("debrief.kept"));
    } else {
      page.gap();
    }
  }
}

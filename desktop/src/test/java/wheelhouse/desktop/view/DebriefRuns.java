package wheelhouse.desktop.view;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import wheelhouse.content.Bundled;
import wheelhouse.replay.ReferencesFile;
import wheelhouse.replay.UnreadableRun;
import wheelhouse.run.Confidence;
import wheelhouse.run.ReadQuestion;
import wheelhouse.run.References;
import wheelhouse.run.Run;
import wheelhouse.run.Why;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Response;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Model;
import wheelhouse.sim.Move;

/** Runs of the shipped scenarios to look back on, played by somebody who tries everything. */
final class DebriefRuns {

  private DebriefRuns() {}

  static Model model(String id) {
    return Model.of(Bundled.find(id).orElseThrow().scenario().orElseThrow());
  }

  static Optional<References> references(String id) {
    try (InputStream in =
        DebriefRuns.class.getResourceAsStream("/scenarios/" + ReferencesFile.name(id))) {
      return in == null
          ? Optional.empty()
          : Optional.of(ReferencesFile.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException | UnreadableRun failure) {
      throw new AssertionError(failure);
    }
  }

  /** A run on which every day just ends. */
  static Run held(String id, long seed) {
    Run run = new Run(model(id), seed);
    while (!run.isOver()) {
      run.endDay();
    }
    return run;
  }

  /** A run played at random. */
  static Run played(String id, long seed) {
    Run run = new Run(model(id), seed);
    SplittableRandom random = new SplittableRandom(seed);
    while (!run.isOver()) {
      for (int tries = 4 + random.nextInt(10); tries > 0; tries--) {
        run.move(move(run, random));
        if (run.observation().openCount() > 0) {
          speak(run, random);
        }
      }
      run.endDay();
    }
    return run;
  }

  private static void speak(Run run, SplittableRandom random) {
    int incident = open(run, random);
    ReadQuestion question = ReadQuestion.values()[random.nextInt(4)];
    run.read(
        incident,
        question,
        random.nextInt(question.answers().size()),
        Confidence.values()[random.nextInt(3)]);
    run.say(
        random.nextBoolean()
            ? Why.inWords(incident, "Somebody had to.")
            : Why.of(incident, Why.Reason.values()[random.nextInt(10)]));
  }

  private static int open(Run run, SplittableRandom random) {
    int open = run.observation().openCount();
    return open == 0 ? 0 : run.observation().open(random.nextInt(open));
  }

  private static Move move(Run run, SplittableRandom random) {
    Scenario scenario = run.model().scenario();
    int incident = open(run, random);
    int member = random.nextInt(scenario.team().size());
    int kind = random.nextInt(scenario.kinds().size());
    return switch (random.nextInt(15)) {
      case 0 -> new Move.AskOwner(incident);
      case 1 -> new Move.AskCustomer(incident);
      case 2 -> new Move.LookAtMonitor(incident);
      case 3 -> new Move.AskQuestion(incident);
      case 4 -> new Move.Inspect(member, kind);
      case 5 -> new Move.Respond(member, kind, Response.of(random.nextInt(6)));
      case 6 -> new Move.Claim(ofOneKind(run, kind), member);
      case 7 -> new Move.Order(member, owned(run, member));
      case 8 -> new Move.Assign(incident, member);
      case 9 -> new Move.AnswerCall(incident);
      case 10 ->
          scenario.guardrails().isEmpty()
              ? new Move.AnswerCall(incident)
              : new Move.SetGuardrail(random.nextInt(scenario.guardrails().size()), member);
      case 11 ->
          scenario.manager().ownWork().isEmpty()
              ? new Move.AnswerCall(incident)
              : new Move.DoOwnWork(random.nextInt(scenario.manager().ownWork().size()), 60);
      default -> new Move.LayPick(incident, Pick.ofWeight(random.nextInt(6)));
    };
  }

  private static List<Integer> ofOneKind(Run run, int kind) {
    List<Integer> slips = new ArrayList<>();
    for (int incident = 0; incident < run.observation().incidents(); incident++) {
      if (run.observation().kind(incident) == kind && !run.observation().redesign(incident)) {
        slips.add(incident);
      }
    }
    return slips;
  }

  private static List<Integer> owned(Run run, int member) {
    List<Integer> slips = new ArrayList<>();
    for (int place = run.observation().openCount() - 1; place >= 0; place--) {
      if (run.observation().owner(run.observation().open(place)) == member) {
        slips.add(run.observation().open(place));
      }
    }
    return slips;
  }
}

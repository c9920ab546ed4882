package wheelhouse.run;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Response;
import wheelhouse.sim.Model;
import wheelhouse.sim.Move;

/** Somebody who tries everything, drawn from a seed: for tests that must hold however one plays. */
public final class RandomPlay {

  private final Run run;
  private final SplittableRandom random;

  private RandomPlay(Run run, long seed) {
    this.run = run;
    random = new SplittableRandom(seed);
  }

  /** A whole run of a model under a seed, played at random to the end. */
  public static Run played(Model model, long seed) {
    Run run = new Run(model, seed);
    RandomPlay player = new RandomPlay(run, seed);
    while (!run.isOver()) {
      player.day();
      run.endDay();
    }
    return run;
  }

  /** Lays out one random day of a run, and does not end it. */
  public static void layOutDay(Run run, long seed) {
    new RandomPlay(run, seed).day();
  }

  private void day() {
    int tries = 2 + random.nextInt(10);
    for (int i = 0; i < tries; i++) {
      if (random.nextInt(8) == 0) {
        run.undo();
      } else if (random.nextInt(10) == 0 && run.observation().openCount() > 0) {
        run.pickAll(run.stack(open()), pick());
      } else {
        run.move(move());
      }
      if (random.nextInt(4) == 0 && run.observation().incidents() > 0) {
        ReadQuestion question = ReadQuestion.values()[random.nextInt(4)];
        int answer = random.nextInt(question.answers().size());
        run.read(incident(), question, answer, Confidence.values()[random.nextInt(3)]);
      }
      if (random.nextInt(6) == 0 && run.observation().incidents() > 0) {
        run.say(Why.inWords(incident(), "because “" + i + "”\n\tüber \\ \"" + i));
        run.say(Why.of(incident(), Why.Reason.values()[random.nextInt(10)]));
      }
    }
  }

  private int incident() {
    return random.nextInt(Math.max(1, run.observation().incidents()));
  }

  private int open() {
    int open = run.observation().openCount();
    return open == 0 ? 0 : run.observation().open(random.nextInt(open));
  }

  private int member() {
    return random.nextInt(run.observation().members());
  }

  private int kind() {
    return random.nextInt(run.observation().kinds());
  }

  private Pick pick() {
    return Pick.ofWeight(random.nextInt(6));
  }

  private Move move() {
    return switch (random.nextInt(16)) {
      case 0 -> new Move.AskOwner(open());
      case 1 -> new Move.AskCustomer(open());
      case 2 -> new Move.LookAtMonitor(open());
      case 3 -> new Move.AskQuestion(open());
      case 4 -> new Move.Inspect(member(), kind());
      case 5 -> new Move.Respond(member(), kind(), Response.of(random.nextInt(6)));
      case 6 -> new Move.Claim(slipsOfOneKind(), member());
      case 7 -> order();
      case 8 -> new Move.Assign(open(), member());
      case 9 -> new Move.AnswerCall(open());
      case 10 -> guardrail();
      case 11 -> ownWork();
      default -> new Move.LayPick(open(), pick());
    };
  }

  private List<Integer> slipsOfOneKind() {
    List<Integer> slips = new ArrayList<>();
    int kind = kind();
    for (int incident = 0; incident < run.observation().incidents(); incident++) {
      if (run.observation().kind(incident) == kind && random.nextInt(3) > 0) {
        slips.add(incident);
      }
    }
    return slips;
  }

  private Move order() {
    int member = member();
    List<Integer> incidents = new ArrayList<>();
    for (int place = run.observation().openCount() - 1; place >= 0; place--) {
      int incident = run.observation().open(place);
      if (run.observation().owner(incident) == member && random.nextInt(4) > 0) {
        incidents.add(incident);
      }
    }
    return new Move.Order(member, incidents);
  }

  private Move guardrail() {
    return run.observation().guardrails() == 0
        ? new Move.Inspect(member(), kind())
        : new Move.SetGuardrail(random.nextInt(run.observation().guardrails()), member());
  }

  private Move ownWork() {
    return run.observation().ownItems() == 0
        ? new Move.Inspect(member(), kind())
        : new Move.DoOwnWork(
            random.nextInt(run.observation().ownItems()), 15 * (1 + random.nextInt(16)));
  }
}

package wheelhouse.cli;

import java.util.List;
import wheelhouse.debrief.SlipWords;
import wheelhouse.run.Observation;
import wheelhouse.run.Run;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Move;
import wheelhouse.sim.Simulation;
import wheelhouse.sim.State;
import wheelhouse.words.Text;
import wheelhouse.words.UpstreamTerms;

/** A run and the words in which pages speak of what is on its board. */
final class Scene {

  private final Run run;
  private final Text text;

  Scene(Run run, Text text) {
    this.run = run;
    this.text = text;
  }

  Run run() {
    return run;
  }

  Text text() {
    return text;
  }

  Scenario scenario() {
    return run.model().scenario();
  }

  Observation board() {
    return run.observation();
  }

  SlipWords words() {
    return new SlipWords(scenario(), board());
  }

  /** What could be seen at another moment of the run. */
  Observation boardAt(State state) {
    Simulation then = new Simulation(run.model());
    then.resume(state);
    return new wheelhouse.run.Seat(then).observation();
  }

  /** The number of a slip as players type it. */
  static int number(int incident) {
    return incident + 1;
  }

  /** What players call a member: the first name, where no two share it. */
  String member(int member) {
    if (member == Observation.NONE) {
      return text.of("nobody");
    }
    return member(scenario().team().get(member).name());
  }

  /** The first name of a member, where no two share it. */
  String member(String name) {
    String first = name.split(" ")[0];
    long same =
        scenario().team().stream().filter(each -> each.name().split(" ")[0].equals(first)).count();
    return same > 1 ? name : first;
  }

  String kind(int kind) {
    return scenario().kinds().get(kind).name();
  }

  String weekday(int day) {
    return text.of("weekday." + scenario().weekday(day).word());
  }

  /** Whether a day comes before the leave is over. */
  boolean comes(int day) {
    return day <= scenario().days() + scenario().away();
  }

  /** A day with its weekday: one of those here, of the leave, or after it. */
  String day(int day) {
    int last = scenario().days();
    if (!comes(day)) {
      return text.of("day.after");
    }
    return day > last
        ? text.of("day.away", weekday(day), day - last)
        : text.of("day", weekday(day), day);
  }

  String pick(Pick pick) {
    return text.of("pick." + pick.word());
  }

  /** Minutes that a number of the model stands for in this scenario. */
  String minutes(ModelNumber number) {
    return text.time((int) Math.round(scenario().numbers().get(number)));
  }

  /** What going upstream takes and does in this scenario. */
  UpstreamTerms upstream() {
    return new UpstreamTerms(text, scenario().numbers());
  }

  /** Slips by their numbers: 3, 5 and 7. */
  String numbers(List<Integer> incidents) {
    return text.list(incidents.stream().map(incident -> String.valueOf(number(incident))).toList());
  }

  /** A move of the plan, as the plan lists it. */
  String planned(Move.Plan move) {
    if (move instanceof Move.LayPick lay) {
      return text.of("plan.pick", number(lay.incident()), title(lay.incident()), pick(lay.pick()));
    } else if (move instanceof Move.Order order) {
      return text.of("plan.order", member(order.member()), numbers(order.incidents()));
    } else if (move instanceof Move.Assign assign) {
      return text.of(
          "plan.assign",
          number(assign.incident()),
          title(assign.incident()),
          member(assign.member()));
    } else if (move instanceof Move.AnswerCall call) {
      return text.of("plan.call", number(call.incident()), title(call.incident()));
    } else if (move instanceof Move.SetGuardrail set) {
      return text.of(
          "plan.guard", scenario().guardrails().get(set.guardrail()).title(), member(set.member()));
    } else if (move instanceof Move.DoOwnWork work) {
      return text.of(
          "plan.mine",
          scenario().manager().ownWork().get(work.item()).title(),
          text.time(work.minutes()));
    }
    return "";
  }

  /** A move that was made, in the past. */
  String done(Move move) {
    if (move instanceof Move.AskOwner ask) {
      return text.of("played.ask", slip(ask.incident()));
    } else if (move instanceof Move.AskCustomer ask) {
      return text.of("played.customer", slip(ask.incident()));
    } else if (move instanceof Move.LookAtMonitor ask) {
      return text.of("played.monitor", slip(ask.incident()));
    } else if (move instanceof Move.AskQuestion ask) {
      return text.of("played.question", slip(ask.incident()));
    } else if (move instanceof Move.Inspect inspect) {
      return text.of("played.inspect", member(inspect.member()), kind(inspect.kind()));
    } else if (move instanceof Move.Respond respond) {
      return text.of(
          "played.respond",
          member(respond.member()),
          kind(respond.kind()),
          text.of("response." + respond.response().word()));
    } else if (move instanceof Move.Claim claim) {
      return text.of("played.claim", numbers(claim.incidents()), member(claim.member()));
    }
    return planned((Move.Plan) move);
  }

  private String slip(int incident) {
    return text.of("slip.named", number(incident), title(incident));
  }

  private String title(int incident) {
    return words().title(incident);
  }
}

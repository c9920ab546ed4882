package wheelhouse.desktop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import wheelhouse.run.Confidence;
import wheelhouse.run.ReadQuestion;
import wheelhouse.run.Run;
import wheelhouse.run.Why;
import wheelhouse.sim.Move;

/** Somebody who does what a board offers, at random, possible or not. */
public final class Clicks {

  private final SplittableRandom random;

  /** Somebody whose choices are drawn from a seed. */
  public Clicks(long seed) {
    random = new SplittableRandom(seed);
  }

  /** Everything that a board offers. */
  static List<ActionView> offers(DayView day) {
    List<ActionView> offers = new ArrayList<>();
    for (SlipView slip : day.slips()) {
      offers.addAll(slip.asks());
      offers.addAll(slip.assign());
      for (SlipView.PickView pick : slip.picks()) {
        Move move = new Move.LayPick(slip.incident(), pick.pick());
        offers.add(new ActionView(pick.label(), pick.minutes(), "", move, pick.refused()));
      }
    }
    for (MemberView member : day.team()) {
      offers.add(
          new ActionView(
              "order",
              0,
              "",
              new Move.Order(member.member(), member.order()),
              java.util.Optional.empty()));
      for (MemberView.Skill skill : member.skills()) {
        offers.add(skill.inspect());
        offers.addAll(skill.responses());
      }
    }
    day.own().forEach(own -> offers.addAll(own.work()));
    day.guardrails().forEach(rail -> offers.addAll(rail.with()));
    return offers;
  }

  /** Picks something that a board offers. */
  public ActionView choose(DayView day) {
    List<ActionView> offers = offers(day);
    if (random.nextInt(3) > 0) {
      // Else what is done to members would be nearly all that is ever done.
      List<ActionView> picks =
          offers.stream().filter(offer -> offer.move() instanceof Move.LayPick).toList();
      if (!picks.isEmpty()) {
        return picks.get(random.nextInt(picks.size()));
      }
    }
    return offers.get(random.nextInt(offers.size()));
  }

  /** Says and reads something about a slip of a board, and now and then claims something. */
  public void speak(Run run, DayView day) {
    if (day.slips().isEmpty()) {
      return;
    }
    int incident = day.slips().get(random.nextInt(day.slips().size())).incident();
    ReadQuestion question = ReadQuestion.values()[random.nextInt(4)];
    int answer = random.nextInt(question.answers().size());
    run.read(incident, question, answer, Confidence.values()[random.nextInt(3)]);
    run.say(Why.of(incident, Why.Reason.values()[random.nextInt(10)]));
    if (random.nextInt(4) == 0) {
      run.move(new Move.Claim(run.stack(incident), random.nextInt(day.team().size())));
    }
  }

  /** How often to try something in a day. */
  public int tries() {
    return 2 + random.nextInt(4);
  }
}

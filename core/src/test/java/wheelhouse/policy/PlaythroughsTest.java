package wheelhouse.policy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import wheelhouse.content.Golden;
import wheelhouse.run.Seat;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Question;
import wheelhouse.scenario.Worlds;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Event;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Journal;
import wheelhouse.sim.Model;
import wheelhouse.sim.Simulation;

/**
 * Every policy plays whole classes of generated scenarios, and everything that was ever so in those
 * runs, each morning, each evening and in the journal, is mixed into one number per scenario and
 * policy. Work on speed must leave all of them as they are, to the last bit; a change of a rule, of
 * a number of the model or of a policy changes some of them, and says so by writing them anew:
 * {@code mvn -q -pl core test -Dtest=PlaythroughsTest -Dwheelhouse.update=true}.
 *
 * <p>The numbers rest on {@link Facts} and {@link Event} alone, not on how a state is laid out.
 */
class PlaythroughsTest {

  private static final int SEEDS = 6;

  @Test
  void everyPlaythroughIsAsItWasBefore() {
    StringBuilder lines = new StringBuilder();
    for (Map.Entry<String, Worlds> world : worlds().entrySet()) {
      Model model = Model.of(world.getValue().build());
      for (Entry entry : Roster.all()) {
        long hash = 1;
        for (long seed = 1; seed <= SEEDS; seed++) {
          hash = mix(hash, play(model, entry, seed));
        }
        lines.append(String.format("%s %s %016x%n", world.getKey(), entry.name(), hash));
      }
    }
    String now = lines.toString().replace("\r\n", "\n");
    Golden.check(Golden.path("core/src/test/resources/playthroughs.txt"), now);
  }

  private static Map<String, Worlds> worlds() {
    Map<String, Worlds> worlds = new TreeMap<>();
    worlds.put("mixed", Worlds.mixed(1));
    worlds.put("double", Worlds.mixed(2).doubleLoad().members(6));
    worlds.put("causes", Worlds.mixed(3).withCauses().days(36, 10));
    worlds.put("source", Worlds.mixed(4).withSource().withGuardrails().days(40, 10));
    worlds.put("foreseen", Worlds.mixed(5).foreseen(12).withGuardrails().free());
    worlds.put("unowned", Worlds.mixed(6).someUnowned().calm().reliability(0.6));
    worlds.put("crowded", Worlds.mixed(7).incidents(300).someUnowned().withCauses().days(20, 5));
    worlds.put(
        "all",
        Worlds.mixed(8)
            .withSource()
            .withCauses()
            .withGuardrails()
            .foreseen(8)
            .someUnowned()
            .with(ModelNumber.COMEBACK_CHANCE, 0.9)
            .days(30, 0));
    return worlds;
  }

  private static long play(Model model, Entry entry, long seed) {
    Simulation simulation = new Simulation(model);
    Seat seat = new Seat(simulation);
    Policy policy = entry.maker().apply(simulation);
    Journal journal = new Journal();
    simulation.start(new Chance(seed));
    simulation.writeTo(journal);
    policy.begin(seat, seed);
    long hash = seed;
    while (!simulation.isOver()) {
      simulation.dawn();
      hash = mix(hash, everything(simulation));
      if (simulation.stage() == Simulation.Stage.PRESENT) {
        policy.ask(seat);
        hash = mix(hash, simulation.minutesLeft());
        policy.plan(seat);
        hash = mix(hash, simulation.minutesLeft());
      }
      simulation.night();
      hash = mix(hash, everything(simulation));
    }
    for (Event event : journal.events()) {
      hash = mix(hash, event.day());
      hash = mix(hash, event.type().name().hashCode());
      hash = mix(hash, event.incident());
      hash = mix(hash, event.member());
      hash = mix(hash, event.detail());
      hash = mix(hash, event.amount());
    }
    return hash;
  }

  private static long everything(Simulation simulation) {
    Facts facts = simulation.facts();
    long hash = mix(facts.day(), simulation.harm());
    hash = mix(hash, simulation.permanentHarm());
    hash = mix(hash, simulation.capability());
    hash = mix(hash, simulation.growth());
    hash = mix(hash, facts.desk().interruption());
    hash = mix(hash, facts.desk().thanks());
    hash = mix(hash, facts.broken());
    hash = mix(hash, facts.brokenAway());
    hash = mix(hash, facts.closedAway());
    hash = mix(hash, facts.harmAtLeave());
    for (int member = 0; member < facts.members(); member++) {
      hash = person(facts, member, hash);
    }
    for (int place = 0; place < facts.openCount(); place++) {
      hash = mix(hash, facts.open(place));
    }
    for (int incident = 0; incident < facts.incidents(); incident++) {
      hash = incident(facts, incident, hash);
    }
    for (int item = 0; item < facts.desk().ownItems(); item++) {
      hash =
          mix(hash, facts.desk().ownMinutesLeft(item) * 2 + (facts.desk().ownMissed(item) ? 1 : 0));
    }
    for (int source = 0; source < facts.sources().count(); source++) {
      hash = mix(hash, facts.sources().born(source));
      hash = mix(hash, facts.sources().claimed(source) * 1000L + facts.sources().stopped(source));
    }
    return hash;
  }

  private static long person(Facts facts, int member, long before) {
    long hash = mix(before, facts.people().autonomy(member));
    hash = mix(hash, facts.people().trust(member));
    hash = mix(hash, facts.people().busyUntil(member) * 1000L + facts.people().homeDay(member));
    for (int kind = 0; kind < facts.kinds(); kind++) {
      hash = mix(hash, facts.people().skill(member, kind));
      hash = mix(hash, facts.people().sight(member, kind));
      hash = mix(hash, facts.people().skillShown(member, kind));
      hash = mix(hash, facts.people().cause(member, kind));
      hash =
          mix(
              hash,
              facts.people().moves(member, kind) * 1000L
                  + facts.people().touchedMoves(member, kind));
      hash =
          mix(
              hash,
              facts.people().seenDays(member, kind) * 1000L
                  + facts.people().inspections(member, kind));
      hash = mix(hash, facts.people().talkDue(member, kind));
      hash = flag(hash, facts.people().causeNamed(member, kind));
      hash = flag(hash, facts.people().causeGone(member, kind));
      hash = flag(hash, facts.people().claritySet(member, kind));
      hash = flag(hash, facts.people().handOff(member, kind));
      hash = mix(hash, facts.guardrails().guardedFrom(kind));
    }
    return hash;
  }

  private static long incident(Facts facts, int incident, long before) {
    long hash = mix(before, facts.template(incident) * 1000L + facts.ordinal(incident));
    hash = mix(hash, facts.owner(incident) * 1000L + facts.phase(incident).ordinal());
    hash = mix(hash, facts.arrived(incident) * 1000L + facts.bleeds(incident));
    hash = mix(hash, facts.stoppedDay(incident) * 1000L + facts.doneDay(incident));
    hash = mix(hash, facts.pick(incident) * 1000L + facts.heaviest(incident));
    hash = mix(hash, facts.rank(incident));
    hash = mix(hash, facts.need(incident) * 1000L + facts.moved(incident));
    hash = mix(hash, facts.band(incident) * 1000L + facts.parent(incident));
    hash = mix(hash, facts.truth().number(incident) * 1000L + facts.breaks(incident));
    hash = mix(hash, facts.source(incident));
    hash = mix(hash, facts.stopLeft(incident));
    hash = mix(hash, facts.closeLeft(incident));
    hash = mix(hash, facts.accrued(incident));
    hash = mix(hash, facts.lump(incident));
    hash = mix(hash, facts.harm(incident));
    hash = flag(hash, facts.calls(incident));
    hash = flag(hash, facts.loud(incident));
    hash = flag(hash, facts.comeback(incident));
    hash = flag(hash, facts.foreseen(incident));
    hash = flag(hash, facts.told(incident));
    hash = flag(hash, facts.sawIt(incident));
    hash = flag(hash, facts.questioned(incident));
    hash = flag(hash, facts.prevented(incident));
    hash = flag(hash, facts.broke(incident));
    hash = flag(hash, facts.atWheel(incident));
    hash = flag(hash, facts.wheelEver(incident));
    hash = flag(hash, facts.met(incident));
    hash = flag(hash, facts.foundAlone(incident));
    hash = flag(hash, facts.truth().compounds(incident));
    hash = flag(hash, facts.truth().reverses(incident));
    for (Question question : Question.values()) {
      hash = mix(hash, facts.truth().answer(incident, question));
    }
    for (int sign = 0; sign < facts.signs().count(incident); sign++) {
      if (facts.signs().shown(incident, sign)) {
        hash = mix(hash, sign * 1000L + facts.signs().answer(incident, sign));
        boolean dated = facts.signs().asks(incident, sign) == Question.BREAKS;
        hash = mix(hash, dated ? facts.signs().day(incident, sign) : 0);
      }
    }
    return hash;
  }

  private static long flag(long hash, boolean flag) {
    return mix(hash, flag ? 1 : 2);
  }

  private static long mix(long hash, double value) {
    return mix(hash, Double.doubleToLongBits(value));
  }

  private static long mix(long hash, long value) {
    long z = (hash ^ value) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}

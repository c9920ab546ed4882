package wheelhouse.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import wheelhouse.content.JsonValue;
import wheelhouse.content.JsonValue.JsonArray;
import wheelhouse.content.JsonValue.JsonObject;
import wheelhouse.content.JsonValue.JsonString;
import wheelhouse.run.Names;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Simulation;

/**
 * How things stood after a night, with as many numbers as it takes to say in words where two nights
 * differ, and to show a run that can no longer be played.
 *
 * @param harm harm so far, in harm points
 * @param permanent the permanent part of it
 * @param capability of the team, 0 to 100
 * @param slips every slip that was open on that day, by name
 * @param team every member, by id
 */
public record Evening(
    double harm,
    double permanent,
    double capability,
    Map<String, Slip> slips,
    Map<String, Person> team) {

  public Evening {
    slips = java.util.Collections.unmodifiableMap(new TreeMap<>(slips));
    team = java.util.Collections.unmodifiableMap(new TreeMap<>(team));
  }

  /**
   * How a slip stood.
   *
   * @param phase the word of its phase
   * @param owner id of its owner; empty without one
   * @param harm harm it left or bleeds, in harm points
   * @param toStop work left to stop it, in days of fully competent work
   * @param toClose work left to close it, in days of fully competent work
   */
  public record Slip(String phase, String owner, double harm, double toStop, double toClose) {}

  /**
   * How a member stood.
   *
   * @param autonomy 0 to 1
   * @param trust 0 to 1
   * @param skill mean over the kinds of work, 0.02 to 1
   */
  public record Person(double autonomy, double trust, double skill) {}

  /** How things stand in a simulation after the night of a day. */
  static Evening of(Simulation simulation, int day) {
    Facts facts = simulation.facts();
    Names names = new Names(simulation.model().scenario(), facts);
    Map<String, Slip> slips = new TreeMap<>();
    for (int i = 0; i < facts.incidents(); i++) {
      if (facts.doneDay(i) == 0 || facts.doneDay(i) >= day) {
        String owner = facts.owner(i) == Facts.NONE ? "" : names.member(facts.owner(i));
        slips.put(
            names.incident(i),
            new Slip(
                facts.phase(i).word(),
                owner,
                facts.harm(i),
                facts.stopLeft(i),
                facts.closeLeft(i)));
      }
    }
    Map<String, Person> team = new TreeMap<>();
    for (int m = 0; m < facts.members(); m++) {
      double skill = 0;
      for (int k = 0; k < facts.kinds(); k++) {
        skill += facts.people().skill(m, k);
      }
      team.put(
          names.member(m),
          new Person(facts.people().autonomy(m), facts.people().trust(m), skill / facts.kinds()));
    }
    return new Evening(
        simulation.harm(), simulation.permanentHarm(), simulation.capability(), slips, team);
  }

  JsonObject write() {
    JsonObject slipsOut = JsonValue.object();
    for (Map.Entry<String, Slip> each : slips.entrySet()) {
      Slip slip = each.getValue();
      slipsOut =
          slipsOut.with(
              each.getKey(),
              JsonValue.array(
                  List.of(
                      JsonValue.of(slip.phase()),
                      JsonValue.of(slip.owner()),
                      JsonValue.of(slip.harm()),
                      JsonValue.of(slip.toStop()),
                      JsonValue.of(slip.toClose()))));
    }
    JsonObject teamOut = JsonValue.object();
    for (Map.Entry<String, Person> each : team.entrySet()) {
      Person person = each.getValue();
      teamOut =
          teamOut.with(
              each.getKey(),
              JsonValue.array(
                  List.of(
                      JsonValue.of(person.autonomy()),
                      JsonValue.of(person.trust()),
                      JsonValue.of(person.skill()))));
    }
    return JsonValue.object()
        .with("harm", JsonValue.of(harm))
        .with("permanent", JsonValue.of(permanent))
        .with("capability", JsonValue.of(capability))
        .with("slips", slipsOut)
        .with("team", teamOut);
  }

  static Evening read(Fields fields) throws UnreadableRun {
    Map<String, Slip> slips = new TreeMap<>();
    for (Map.Entry<String, JsonValue> each : fields.fields("slips").object().members().entrySet()) {
      List<JsonValue> of = row(each.getValue(), 5, each.getKey());
      if (!(of.get(0) instanceof JsonString phase) || !(of.get(1) instanceof JsonString owner)) {
        throw new UnreadableRun("\"" + each.getKey() + "\" has no phase or no owner");
      }
      slips.put(
          each.getKey(),
          new Slip(
              phase.text(),
              owner.text(),
              Fields.number(of.get(2), each.getKey()),
              Fields.number(of.get(3), each.getKey()),
              Fields.number(of.get(4), each.getKey())));
    }
    Map<String, Person> team = new TreeMap<>();
    for (Map.Entry<String, JsonValue> each : fields.fields("team").object().members().entrySet()) {
      List<JsonValue> of = row(each.getValue(), 3, each.getKey());
      team.put(
          each.getKey(),
          new Person(
              Fields.number(of.get(0), each.getKey()),
              Fields.number(of.get(1), each.getKey()),
              Fields.number(of.get(2), each.getKey())));
    }
    return new Evening(
        fields.number("harm"),
        fields.number("permanent"),
        fields.number("capability"),
        slips,
        team);
  }

  private static List<JsonValue> row(JsonValue value, int length, String name)
      throws UnreadableRun {
    if (value instanceof JsonArray array && array.values().size() == length) {
      return array.values();
    }
    throw new UnreadableRun("what is said of \"" + name + "\" is not " + length + " values");
  }

  /** Where this night, played again, first differs from the record of it, in words. */
  Optional<String> differenceFrom(Evening record) {
    for (Map.Entry<String, Slip> each : record.slips.entrySet()) {
      if (!slips.containsKey(each.getKey())) {
        return Optional.of("\"" + each.getKey() + "\" was open, and is not");
      }
      Slip is = java.util.Objects.requireNonNull(slips.get(each.getKey()));
      Optional<String> off = difference(each.getKey(), each.getValue(), is);
      if (off.isPresent()) {
        return off;
      }
    }
    for (String name : slips.keySet()) {
      if (!record.slips.containsKey(name)) {
        return Optional.of("\"" + name + "\" is open, and was not");
      }
    }
    for (Map.Entry<String, Person> each : record.team.entrySet()) {
      if (!team.containsKey(each.getKey())) {
        return Optional.of("\"" + each.getKey() + "\" was on the team, and is not");
      }
      Person is = java.util.Objects.requireNonNull(team.get(each.getKey()));
      Person was = each.getValue();
      Compared compared = new Compared(each.getKey());
      compared.number("autonomy", was.autonomy(), is.autonomy());
      compared.number("trust", was.trust(), is.trust());
      compared.number("mean skill", was.skill(), is.skill());
      if (!compared.found.isEmpty()) {
        return Optional.of(compared.found.get(0));
      }
    }
    Compared whole = new Compared("the whole run");
    whole.number("harm", record.harm, harm);
    whole.number("permanent harm", record.permanent, permanent);
    whole.number("capability", record.capability, capability);
    return whole.found.stream().findFirst();
  }

  private static Optional<String> difference(String name, Slip was, Slip is) {
    Compared compared = new Compared(name);
    compared.word("phase", was.phase(), is.phase());
    compared.word("owner", was.owner(), is.owner());
    compared.number("harm", was.harm(), is.harm());
    compared.number("work to stop", was.toStop(), is.toStop());
    compared.number("work to close", was.toClose(), is.toClose());
    return compared.found.stream().findFirst();
  }

  private record Compared(String name, List<String> found) {

    Compared(String name) {
      this(name, new ArrayList<>());
    }

    void number(String what, double was, double is) {
      if (was != is) {
        found.add("the " + what + " of \"" + name + "\" was " + was + ", and is " + is);
      }
    }

    void word(String what, String was, String is) {
      if (!was.equals(is)) {
        found.add(
            "the " + what + " of \"" + name + "\" was \"" + was + "\", and is \"" + is + "\"");
      }
    }
  }
}

package wheelhouse.replay;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import wheelhouse.scenario.Arrival;
import wheelhouse.scenario.CalendarEntry;
import wheelhouse.scenario.CauseDraw;
import wheelhouse.scenario.Customer;
import wheelhouse.scenario.Guardrail;
import wheelhouse.scenario.Incident;
import wheelhouse.scenario.Kind;
import wheelhouse.scenario.Member;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.OwnWork;
import wheelhouse.scenario.Range;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Sign;
import wheelhouse.scenario.Source;
import wheelhouse.scenario.Truth;

/**
 * What tells two scenarios apart as far as playing goes: SHA-256 over every id and every number on
 * which an outcome rests, in the scenario's order, and over no text. A scenario in another language
 * has the same hash.
 *
 * <p>The canonical form is one line a thing: its sort, then its ids as they are and its numbers as
 * the hexadecimal bits of a double, separated by blanks. A number of the model counts where it
 * differs from the usual one.
 */
public final class ScenarioHash {

  private final StringBuilder canonical = new StringBuilder();

  private ScenarioHash() {}

  /** The hash of a scenario, as 64 hexadecimal digits. */
  public static String of(Scenario scenario) {
    try {
      byte[] bytes = canonical(scenario).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException("every Java has SHA-256", never);
    }
  }

  /** The canonical form of a scenario, of which the hash is taken. */
  static String canonical(Scenario scenario) {
    ScenarioHash hash = new ScenarioHash();
    hash.add(scenario);
    return hash.canonical.toString();
  }

  private void add(Scenario scenario) {
    line("scenario", scenario.id(), scenario.days(), scenario.away());
    for (Kind kind : scenario.kinds()) {
      line("kind", kind.id());
    }
    line("manager", scenario.manager().oldCraft());
    for (OwnWork work : scenario.manager().ownWork()) {
      OwnWork.Missed missed = work.missed();
      line("own-work", work.id(), work.minutes(), work.from(), work.due());
      line("missed", missed.trust(), missed.harm(), missed.minutes());
    }
    for (CalendarEntry entry : scenario.calendar()) {
      line("calendar", entry.day(), entry.minutes());
    }
    scenario.team().forEach(this::add);
    for (CauseDraw cause : scenario.causes()) {
      line("cause", cause.cause().word(), cause.kind(), cause.among(), cause.chance());
    }
    for (Customer customer : scenario.customers()) {
      line("customer", customer.id());
    }
    scenario.incidents().forEach(this::add);
    scenario.sources().forEach(this::add);
    for (Guardrail guardrail : scenario.guardrails()) {
      line("guardrail", guardrail.id(), guardrail.kind());
    }
    for (ModelNumber number : ModelNumber.values()) {
      double value = scenario.numbers().get(number);
      if (value != number.usual()) {
        line("number", number.word(), value);
      }
    }
  }

  private void add(Member member) {
    line("member", member.id(), member.autonomy(), member.trust());
    for (Map.Entry<String, Range> skill : member.skill().entrySet()) {
      line("skill", skill.getKey(), skill.getValue());
    }
  }

  private void add(Incident incident) {
    line("incident", incident.id(), incident.kind(), incident.owners(), incident.customer());
    line("size", incident.difficulty(), incident.stop(), incident.close(), incident.harm());
    line("shown", incident.foreseen(), incident.loud());
    if (incident.arrival().isPresent()) {
      Arrival arrival = incident.arrival().get();
      line("arrival", arrival.from(), arrival.to(), arrival.times(), arrival.chance());
    }
    add(incident.truths(), incident.signs());
  }

  private void add(Source source) {
    Source.Redesign redesign = source.redesign();
    line("source", source.id(), source.from(), source.rate(), source.growth(), source.cases());
    line("redesign", redesign.kind(), redesign.owner(), redesign.difficulty(), redesign.work());
    add(redesign.truths(), redesign.signs());
  }

  private void add(List<Truth> truths, List<Sign> signs) {
    for (Truth truth : truths) {
      line(
          "truth",
          truth.weight(),
          truth.lacks().word(),
          truth.compounds(),
          truth.reverses(),
          truth.breaks(),
          truth.permanent());
    }
    for (Sign sign : signs) {
      List<String> answers = List.copyOf(sign.lines().keySet());
      line(
          "sign",
          sign.asks().word(),
          sign.from().word(),
          sign.day(),
          sign.reliability(),
          answers.stream().sorted().toList());
    }
  }

  private void line(String sort, Object... parts) {
    canonical.append(sort);
    for (Object part : parts) {
      canonical.append(' ').append(written(part));
    }
    canonical.append('\n');
  }

  private static String written(Object part) {
    if (part instanceof Range range) {
      return written(range.from()) + ".." + written(range.to());
    } else if (part instanceof Number number) {
      return Long.toHexString(Double.doubleToLongBits(number.doubleValue() + 0.0));
    }
    return part.toString();
  }
}

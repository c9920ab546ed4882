package wheelhouse.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import wheelhouse.debrief.SlipWords;
import wheelhouse.debrief.Voices;
import wheelhouse.scenario.Channel;
import wheelhouse.scenario.Customer;
import wheelhouse.scenario.Incident;
import wheelhouse.scenario.Letter;
import wheelhouse.scenario.Member;
import wheelhouse.scenario.Outcome;
import wheelhouse.scenario.OwnWork;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Sign;
import wheelhouse.scenario.Speaker;

/**
 * Tells a scenario as a story in ink, for comparison with players of ink: the same days, the same
 * slips with their signs, six choices for each open slip on each day, and the scenario's own words
 * in answer. A slip stays open for about as many days as it does in our random play, so that a run
 * of the story asks for about as many decisions.
 */
final class InkStory {

  private static final String SPECIAL = "\\{}|[]#<>~";

  private final Scenario scenario;
  private final double[] open;
  private final StringBuilder out = new StringBuilder();

  private InkStory(Scenario scenario, double[] open) {
    this.scenario = scenario;
    this.open = open;
  }

  /**
   * The story of a scenario.
   *
   * @param open on how many days each incident is open while the manager is there, on average
   */
  static String of(Scenario scenario, double[] open) {
    InkStory story = new InkStory(scenario, open);
    story.tell();
    String told = story.out.toString();
    return "// Told by InkStory from the scenario \""
        + scenario.id()
        + "\". Not to be written by hand: the README says how.\n"
        + "# "
        + Integer.toHexString(told.hashCode())
        + "\n"
        + told;
  }

  /** How many words a story says, its own language apart. */
  static long words(String ink) {
    return ink.lines()
        .filter(line -> !line.strip().matches("(//|#|===|~|VAR |->|- *else|\\{.*:$|\\}).*"))
        .flatMap(line -> Arrays.stream(line.split("[^\\p{L}\\p{N}’'-]+")))
        .filter(word -> word.matches(".*\\p{L}.*"))
        .count();
  }

  private void line(String format, Object... values) {
    out.append(String.format(java.util.Locale.ROOT, format, values)).append('\n');
  }

  private List<Incident> incidents(Predicate<Integer> arrives) {
    return scenario.incidents().stream()
        .filter(each -> each.arrival().map(arrival -> arrives.test(arrival.from())).orElse(false))
        .toList();
  }

  private void tell() {
    List<Incident> slips = incidents(day -> day <= scenario.days());
    line("VAR day = 0");
    line("VAR pick = 0");
    for (int slip = 0; slip < slips.size(); slip++) {
      line("VAR left_%d = -1", slip);
      line("VAR heaviest_%d = 0", slip);
    }
    line("-> briefing");
    line("");
    line("=== briefing");
    scenario.briefing().paragraphs().forEach(text -> line("%s", said(text)));
    scenario.customers().forEach(each -> line("%s: “%s”", said(each.name()), said(each.promise())));
    line("-> morning");
    morning(slips);
    for (int slip = 0; slip < slips.size(); slip++) {
      slip(slip, slips.get(slip), slip + 1 == slips.size() ? "morning" : "slip_" + (slip + 1));
    }
    leave();
  }

  private void morning(List<Incident> slips) {
    line("");
    line("=== morning");
    line("~ day = day + 1");
    line("{ day > %d: -> leave }", scenario.days());
    line("Day { day }.");
    scenario.calendar().forEach(each -> when("day == " + each.day(), said(each.text())));
    for (OwnWork work : scenario.manager().ownWork()) {
      when("day == " + work.from(), said(work.title()) + ".");
      when("day == " + (work.due() + 1), "{~" + said(work.missed().text()) + "|It is done.}");
    }
    scenario
        .post()
        .forEach(post -> when("RANDOM(1, " + 4 * scenario.days() + ") == 1", said(post.text())));
    line("-> slip_0");
  }

  private void when(String condition, String text) {
    line("{ %s:", condition);
    line("  %s", text);
    line("}");
  }

  private void slip(int slip, Incident incident, String next) {
    Optional<Member> owner = owner(incident);
    line("");
    line("=== slip_%d", slip);
    line(
        "{ day < %d || left_%d == 0: -> %s }", incident.arrival().orElseThrow().from(), slip, next);
    int mean = (int) Math.max(1, Math.round(open[scenario.incidents().indexOf(incident)]));
    line("{ left_%d < 0:", slip);
    line("  ~ left_%d = RANDOM(1, %d)", slip, 2 * mean - 1);
    line("  %s. %s, for %s.", text(incident, incident.title()), name(owner), customer(incident));
    signs(incident, Channel.BOARD);
    line("- else:");
    line("  %s, day { day }.", text(incident, incident.title()));
    for (Channel channel : List.of(Channel.OWNER, Channel.CUSTOMER, Channel.MONITOR)) {
      signs(incident, channel);
    }
    line("}");
    for (Pick pick : Pick.values()) {
      line("+ [%s] %s", pick.label(), reply(owner, pick));
      line("  ~ pick = %d", pick.weight());
    }
    line("- { pick > heaviest_%d:", slip);
    line("  ~ heaviest_%d = pick", slip);
    line("}");
    line("~ left_%d = left_%d - 1", slip, slip);
    line("{ left_%d == 0:", slip);
    line("  -> home_%d", slip);
    line("}");
    line("-> %s", next);
    home(slip, incident, next);
  }

  private void home(int slip, Incident incident, String next) {
    line("");
    line("=== home_%d", slip);
    line("{ heaviest_%d:", slip);
    for (Pick pick : Pick.values()) {
      line("- %d:", pick.weight());
      for (Speaker speaker : Speaker.values()) {
        List<String> lines = new ArrayList<>();
        for (Outcome outcome : List.of(Outcome.HOME, Outcome.BROKE, Outcome.CAME_BACK)) {
          Voices.spoken(incident.voices(), speaker, pick, outcome)
              .map(voice -> text(incident, voice.line()))
              .filter(words -> !words.isBlank() && !lines.contains(words))
              .ifPresent(lines::add);
        }
        if (!lines.isEmpty()) {
          line("  {~%s}", String.join("|", lines));
        }
      }
    }
    line("}");
    line("-> %s", next);
  }

  private void signs(Incident incident, Channel from) {
    for (Sign sign : incident.signs()) {
      if (sign.from() == from) {
        String lines =
            sign.lines().values().stream()
                .map(each -> text(incident, each))
                .collect(Collectors.joining("|"));
        line("  {~%s}", lines);
      }
    }
  }

  private void leave() {
    line("");
    line("=== leave");
    line("You are away for %d days.", scenario.away());
    for (Incident incident : incidents(day -> day > scenario.days())) {
      line(
          "%s. %s, for %s.",
          text(incident, incident.title()), name(owner(incident)), customer(incident));
      signs(incident, Channel.BOARD);
      for (Speaker speaker : List.of(Speaker.OWNER, Speaker.CUSTOMER)) {
        Voices.spoken(incident.voices(), speaker, Pick.HOLD, Outcome.HOME)
            .filter(voice -> !voice.line().isBlank())
            .ifPresent(voice -> line("%s", text(incident, voice.line())));
      }
    }
    for (Letter.Writer writer : Letter.Writer.values()) {
      String letters =
          scenario.letters().stream()
              .filter(letter -> letter.from() == writer)
              .map(letter -> said(letter.text().replaceAll("\\{[a-z]+\\}", "somebody")))
              .collect(Collectors.joining("|"));
      line("{~%s}", letters);
    }
    line("-> END");
  }

  private Optional<Member> owner(Incident incident) {
    return scenario.team().stream()
        .filter(member -> incident.owners().contains(member.id()))
        .findFirst();
  }

  private static String name(Optional<Member> owner) {
    return owner.map(member -> said(member.name())).orElse("Nobody");
  }

  private String customer(Incident incident) {
    return scenario.customers().stream()
        .filter(each -> each.id().equals(incident.customer()))
        .map(Customer::name)
        .map(InkStory::said)
        .findFirst()
        .orElse("nobody");
  }

  private static String reply(Optional<Member> owner, Pick pick) {
    String lines =
        owner.stream()
            .flatMap(member -> member.replies().stream())
            .filter(reply -> reply.pick().map(pick::equals).orElse(true))
            .map(reply -> said(reply.line()))
            .collect(Collectors.joining("|"));
    return lines.isEmpty() ? "Nobody answers." : "{~" + lines + "}";
  }

  private String text(Incident incident, String words) {
    return said(
        SlipWords.fill(
            words,
            java.util.Map.of(
                "owner",
                owner(incident).map(Member::name).orElse("nobody"),
                "customer",
                customer(incident),
                "weekday",
                "today",
                "breaks.weekday",
                "Friday")));
  }

  /** Words as ink has them: nothing in them means anything to it. */
  private static String said(String words) {
    StringBuilder said = new StringBuilder();
    for (char each : words.replace("//", "/ /").toCharArray()) {
      said.append(SPECIAL.indexOf(each) >= 0 ? "\\" + each : String.valueOf(each));
    }
    boolean starts = !words.isEmpty() && "-+*=&!".indexOf(words.charAt(0)) >= 0;
    return starts ? "\\" + said : said.toString();
  }
}

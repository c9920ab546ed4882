package wheelhouse.desktop.evening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wheelhouse.desktop.view.Beat;
import wheelhouse.desktop.view.DayView;
import wheelhouse.desktop.view.MemberView;
import wheelhouse.desktop.view.Scene;
import wheelhouse.desktop.view.SlipView;
import wheelhouse.run.Expression;
import wheelhouse.run.Run;
import wheelhouse.scenario.Member;
import wheelhouse.words.Text;

/**
 * Whom and what an evening is about.
 *
 * @param team everybody on the team, in order
 * @param slips every slip, by the number of its incident
 */
record Cast(List<Person> team, Map<Integer, Slip> slips) {

  Cast {
    team = List.copyOf(team);
    slips = java.util.Collections.unmodifiableMap(new TreeMap<>(slips));
  }

  /** Somebody, and what their face shows afterwards. */
  record Person(String name, String portrait, Expression expression) {}

  /** A slip, and with whom it lies: a member, {@link Beat#NOBODY} or {@link Beat#YOU}. */
  record Slip(String title, int with) {}

  /** As the next morning's board shows them. */
  static Cast of(DayView next) {
    List<Person> team = new ArrayList<>();
    for (MemberView member : next.team()) {
      team.add(new Person(member.name(), member.portrait(), member.expression()));
    }
    Map<Integer, Slip> slips = new TreeMap<>();
    next.slips().forEach(slip -> slips.put(slip.incident(), slip(slip)));
    next.home().forEach(slip -> slips.put(slip.incident(), slip(slip)));
    return new Cast(team, slips);
  }

  private static Slip slip(SlipView slip) {
    int with = slip.owner().named() ? slip.owner().member() : Beat.NOBODY;
    return new Slip(slip.title(), slip.yourWheel() ? Beat.YOU : with);
  }

  /** As the run knows them once it is over; everybody looks as on any day. */
  static Cast of(Run run, Text text) {
    Scene scene = new Scene(run, text);
    List<Person> team = new ArrayList<>();
    for (int member = 0; member < scene.scenario().team().size(); member++) {
      Member who = scene.scenario().team().get(member);
      team.add(new Person(scene.member(member), who.portrait(), Expression.WORKS));
    }
    Map<Integer, Slip> slips = new TreeMap<>();
    for (int incident = 0; incident < scene.board().incidents(); incident++) {
      int owner = scene.board().owner(incident);
      slips.put(incident, new Slip(scene.words().title(incident), Math.max(Beat.NOBODY, owner)));
    }
    return new Cast(team, slips);
  }

  /** Where a slip lies. */
  int with(int incident) {
    Slip slip = slips.get(incident);
    return slip == null ? Beat.NOBODY : slip.with();
  }

  /** What a slip says. */
  String title(int incident) {
    Slip slip = slips.get(incident);
    return slip == null ? "" : slip.title();
  }
}

package wheelhouse.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import wheelhouse.run.Day;
import wheelhouse.run.Observation;
import wheelhouse.run.Run;
import wheelhouse.run.Verdict;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Response;
import wheelhouse.sim.Event;
import wheelhouse.sim.Move;
import wheelhouse.words.Text;

/** What holds of every view, however one plays. */
class ViewsTest {

  private static final int SEEDS = 2;

  private static final Pattern UNFILLED = Pattern.compile("\\{[\\d|]|null|Optional");

  /** May be empty: what an author may leave out, and what only some things have. */
  private static final Pattern MAY_BE_EMPTY = Pattern.compile(".*\\.(about|tell)");

  static Stream<Arguments> everywhere() {
    return Shipped.everywhere();
  }

  @ParameterizedTest
  @MethodSource("everywhere")
  void holdsHoweverOnePlays(String id, Locale locale) {
    Text text = Shipped.text(locale);
    sound(BriefingView.of(Shipped.scenario(id), text));
    for (long seed = 1; seed <= SEEDS; seed++) {
      play(new Run(Shipped.model(id), seed), text, new Clicks(seed));
    }
  }

  @Test
  void aGuardrailIsOfferedWithItsPrice() {
    DayView day = DayView.of(new Run(Shipped.model("dry-run"), 1), Shipped.text(Locale.ENGLISH));
    assertFalse(day.guardrails().isEmpty(), "there is one to offer");
    assertTrue(
        day.guardrailTerms()
            .startsWith("A guardrail takes 2 h of your day and 2 days of whoever sets it up"),
        day::guardrailTerms);
  }

  @Test
  void theLeaveTellsHowAFollowUpEnded() {
    Run run = new Run(Shipped.model("first-week"), 1);
    int days = run.model().scenario().days();
    while (run.day() < days) {
      run.endDay();
    }
    String talkedTo = run.model().scenario().team().get(talk(run)).name().split(" ")[0];
    run.endDay();
    while (!run.isOver()) {
      run.endDay();
    }
    List<String> told =
        AwayView.of(run, Shipped.text(Locale.ENGLISH)).days().stream()
            .flatMap(day -> day.beats().stream())
            .filter(beat -> beat.sort() == Beat.Sort.FOLLOWED_UP)
            .map(Beat::words)
            .toList();
    assertEquals(1, told.size(), told::toString);
    assertTrue(told.get(0).startsWith("The follow-up with " + talkedTo), told::toString);
  }

  /** Talks to the first with whom that can be done, and says who that is. */
  private static int talk(Run run) {
    for (int member = 0; member < run.observation().members(); member++) {
      for (int kind = 0; kind < run.observation().kinds(); kind++) {
        run.move(new Move.Respond(member, kind, Response.SET_EXPECTATIONS));
        if (!run.move(new Move.Respond(member, kind, Response.PERFORMANCE_TALK)).refused()) {
          return member;
        }
      }
    }
    throw new AssertionError("nobody was seen at work for long enough");
  }

  private static void play(Run run, Text text, Clicks clicks) {
    while (!run.isOver()) {
      DayView morning = DayView.of(run, text);
      DayView now = morning;
      for (int tries = clicks.tries(); tries > 0; tries--) {
        now = tryOut(run, text, now, clicks.choose(now));
        clicks.speak(run, now);
        now = DayView.of(run, text);
        assertEquals(morning.morning(), now.morning(), "a morning stays as it was");
      }
      holds(run, now);
      Day ended = run.endDay();
      EveningView evening = EveningView.of(run, ended, text);
      sound(evening);
      tells(run, ended, evening);
    }
    AwayView away = AwayView.of(run, text);
    sound(away);
    tells(run, away);
  }

  /** What a board says of an action comes true, and a plan that is taken back leaves no trace. */
  private static DayView tryOut(Run run, Text text, DayView before, ActionView action) {
    boolean pick = action.move() instanceof Move.LayPick;
    int left = run.minutesLeft();
    int planned = run.plan().size();
    Verdict verdict = run.move(action.move());
    assertEquals(!action.possible(), verdict.refused(), () -> action + " " + verdict);
    if (verdict.refused()) {
      assertEquals(before, DayView.of(run, text), "what is refused changes nothing");
    } else if (!pick) {
      assertEquals(action.minutes(), left - run.minutesLeft(), action::toString);
    }
    if (run.plan().size() > planned) {
      run.undo();
      assertEquals(before, DayView.of(run, text), () -> action + " was taken back");
      run.move(action.move());
    }
    return DayView.of(run, text);
  }

  private static void holds(Run run, DayView day) {
    sound(day);
    Observation board = run.observation();
    fills(run, day.bar());
    assertEquals(board.openCount(), day.slips().size());
    assertEquals(board.incidents(), day.slips().size() + day.home().size());
    assertEquals(run.plan().size(), day.plan().size());
    piled(run, day);
    for (SlipView slip : day.slips()) {
      int incident = slip.incident();
      slip.picks().forEach(pick -> assertEquals(run.cost(incident, pick.pick()), pick.minutes()));
      boolean bled = board.phase(incident) == Phase.STOP && board.begins(incident) < board.day();
      assertEquals(bled && !slip.redesign(), slip.harm().isPresent(), slip::toString);
      assertEquals(board.calls(incident), slip.stamp().filter(SlipView.Stamp::calls).isPresent());
      assertEquals(slip, day.slip(incident));
    }
    day.slips().stream()
        .limit(3)
        .forEach(
            slip -> {
              assertTrue(day.find(slip.title()).contains(slip));
              assertTrue(day.find(String.valueOf(slip.number())).contains(slip));
            });
    assertEquals(day.slips(), day.find(" "));
    for (MemberView member : day.team()) {
      for (MemberView.Skill skill : member.skills()) {
        assertEquals(board.skillShown(member.member(), skill.kind()), skill.centre());
        assertEquals(board.skillBlur(member.member(), skill.kind()), skill.blur());
      }
      member.order().forEach(slip -> assertEquals(member.member(), board.owner(slip)));
    }
  }

  private static void fills(Run run, BarView bar) {
    int used = bar.segments().stream().mapToInt(BarView.Segment::minutes).sum();
    assertEquals(bar.total(), used + bar.left(), bar::toString);
    assertEquals(run.minutesLeft(), bar.left());
    assertEquals((int) run.model().scenario().numbers().get(ModelNumber.ATTENTION), bar.total());
    int calls =
        bar.segments().stream()
            .filter(segment -> segment.use() == BarView.Use.CALLS)
            .mapToInt(BarView.Segment::minutes)
            .sum();
    assertEquals(run.observation().interruption(), calls, bar::toString);
  }

  private static void piled(Run run, DayView day) {
    List<Integer> lying = new ArrayList<>();
    day.loose().forEach(slip -> lying.add(slip.incident()));
    for (PileView pile : day.piles()) {
      assertTrue(pile.incidents().size() >= PileView.LEAST);
      assertEquals(run.stack(pile.incidents().get(0)), pile.incidents());
      for (int incident : pile.incidents()) {
        assertEquals(
            run.observation().broke(pile.incidents().get(0)), run.observation().broke(incident));
        assertEquals(pile.phase(), run.observation().phase(incident));
      }
      lying.addAll(pile.incidents());
    }
    lying.sort(null);
    assertEquals(day.slips().stream().map(SlipView::incident).toList(), lying);
  }

  /** An evening tells what happened and a player may know, once, and nothing else. */
  private static void tells(Run run, Day day, EveningView evening) {
    List<Event> night = day.events();
    List<Event> next = run.isOver() ? List.of() : run.morningEvents();
    same(evening, Beat.Sort.STOPPED, about(night, day, Event.Type.STOPPED));
    same(evening, Beat.Sort.PREVENTED, about(night, day, Event.Type.PREVENTED));
    same(evening, Beat.Sort.CLOSED, about(night, day, Event.Type.CLOSED));
    same(
        evening,
        Beat.Sort.BROKE,
        next.stream()
            .filter(event -> event.type() == Event.Type.BROKE)
            .map(Event::incident)
            .toList());
    same(
        evening,
        Beat.Sort.CAME_BACK,
        next.stream()
            .filter(event -> event.type() == Event.Type.CAME_BACK)
            .map(Event::detail)
            .toList());
    long done = night.stream().filter(event -> event.type() == Event.Type.OWN_WORK_DONE).count();
    assertEquals(done, of(evening, Beat.Sort.OWN_WORK_DONE).count());
    List<Integer> worked =
        of(evening, Beat.Sort.WORKED).flatMap(beat -> beat.incidents().stream()).toList();
    assertEquals(Set.copyOf(worked).size(), worked.size(), "nothing is told twice");
    assertTrue(evening.headlines().size() <= 3);
    assertEquals(evening.beats().isEmpty(), evening.quiet().isPresent());
  }

  private static List<Integer> about(List<Event> events, Day day, Event.Type type) {
    return events.stream()
        .filter(event -> event.type() == type && event.day() == day.number())
        .map(Event::incident)
        .toList();
  }

  private static void same(EveningView evening, Beat.Sort sort, List<Integer> incidents) {
    assertEquals(
        new TreeSet<>(incidents),
        new TreeSet<>(of(evening, sort).flatMap(beat -> beat.incidents().stream()).toList()),
        () -> sort + " of " + evening);
    assertEquals(incidents.size(), of(evening, sort).count());
  }

  private static Stream<Beat> of(EveningView evening, Beat.Sort sort) {
    return evening.beats().stream().filter(beat -> beat.sort() == sort);
  }

  private static void tells(Run run, AwayView away) {
    assertEquals(run.model().scenario().away(), away.days().size());
    long broke =
        away.days().stream()
            .flatMap(day -> day.beats().stream())
            .filter(beat -> beat.sort() == Beat.Sort.BROKE)
            .count();
    long closed =
        run.days().stream()
            .flatMap(day -> day.events().stream().filter(each -> each.day() == day.number()))
            .filter(event -> event.type() == Event.Type.CLOSED)
            .count();
    assertTrue(broke <= run.result().brokeAway());
    assertEquals(
        run.days().stream()
            .filter(day -> day.number() > run.model().scenario().days())
            .flatMap(day -> day.morning().stream())
            .filter(event -> event.type() == Event.Type.OWN_WORK_MISSED)
            .count(),
        away.days().stream()
            .flatMap(day -> day.beats().stream())
            .filter(beat -> beat.sort() == Beat.Sort.OWN_WORK_MISSED)
            .count());
    assertEquals(run.observation().incidents() - closed, away.open());
    assertEquals(
        IntStream.rangeClosed(1, away.days().size()).boxed().toList(),
        away.days().stream().map(AwayView.AwayDay::number).toList());
  }

  private static void sound(Object view) {
    for (Strings.Found found : Strings.in(view)) {
      assertFalse(UNFILLED.matcher(found.text()).find(), found::toString);
      assertFalse(
          found.text().isEmpty() && !MAY_BE_EMPTY.matcher(found.place()).matches(),
          () -> found.place() + " is empty");
    }
  }
}

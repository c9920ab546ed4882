package wheelhouse.desktop.evening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import wheelhouse.desktop.view.Beat;
import wheelhouse.desktop.view.Cue;
import wheelhouse.desktop.view.EveningView;
import wheelhouse.run.Expression;
import wheelhouse.run.Progress;

/**
 * Somebody, and how far their slips came on a day.
 *
 * @param who a member, {@link Beat#YOU}, or {@link Beat#NOBODY}
 * @param waited in which step it shows that they waited for the player; -1 if they did not
 * @param face what their face shows in the end
 * @param turns in which step it begins to show it
 * @param cards their slips
 */
record Lane(int who, int waited, Expression face, int turns, List<Card> cards) {

  /** The step in which all the day's work shows. */
  static final int WORK = 0;

  /** More slips than this that went alike lie on one pile. */
  private static final int ALIKE = 3;

  /** With more cards than this, whatever went alike lies on piles. */
  private static final int ROOM = 8;

  Lane {
    cards = List.copyOf(cards);
  }

  /** What became of a slip on a day, and how far along that is. */
  enum Fate {
    STILL(0),
    /** It lies where it was. */
    BROKE(0),
    BACK(0),
    SLOW(1),
    MOVED(2),
    STOPPED(4),
    HOME(6),
    PREVENTED(6),
    /** Its owner had learned to see it coming. */
    LEARNED(6);

    /** As many places there are. */
    static final int PLACES = 6;

    private final int place;

    Fate(int place) {
      this.place = place;
    }

    /** Where that is, from 0 to {@link #PLACES}. */
    int place() {
      return place;
    }
  }

  /**
   * What became of a slip in a step; one may be stopped and brought home on the same day.
   *
   * @param step in which it gets there
   */
  record Leg(Fate fate, int step) {}

  /**
   * A slip, or some that went alike.
   *
   * @param legs what became of it, at least one thing, in order
   */
  record Card(List<Integer> slips, List<Leg> legs) {

    Card {
      slips = List.copyOf(slips);
      legs = List.copyOf(legs);
    }

    /** What became of it in the end. */
    Leg last() {
      return legs.get(legs.size() - 1);
    }

    private Card then(Leg leg) {
      List<Leg> all = new ArrayList<>(legs);
      all.add(leg);
      return new Card(slips, all);
    }
  }

  /**
   * The beats that have a step of their own, in order, before which everything else shows at once.
   */
  static List<Beat> steps(EveningView evening) {
    return evening.headlines();
  }

  /**
   * The lanes of an evening: the player's first if there is one, then everybody's on the team, then
   * what is nobody's.
   */
  static List<Lane> of(EveningView evening, Cast cast) {
    Map<Integer, List<Card>> cards = new TreeMap<>();
    Map<Integer, Integer> waited = new TreeMap<>();
    int slips = evening.beats().stream().mapToInt(beat -> beat.incidents().size()).sum();
    int alike = slips > ROOM ? 1 : ALIKE;
    Set<Integer> apart = new TreeSet<>();
    evening.beats().stream()
        .filter(beat -> beat.sort() != Beat.Sort.WORKED)
        .forEach(beat -> apart.addAll(beat.incidents()));
    for (Beat beat : evening.beats()) {
      int step = 1 + steps(evening).indexOf(beat);
      if (beat.sort() == Beat.Sort.WAITED) {
        waited.put(beat.who(), step);
      } else if (!beat.incidents().isEmpty()) {
        boolean named = beat.who() != Beat.NOBODY || beat.sort() == Beat.Sort.WORKED;
        int who = named ? beat.who() : cast.with(beat.incidents().get(0));
        lay(cards.computeIfAbsent(who, any -> new ArrayList<>()), beat, step, alike, apart);
      }
    }
    for (int member = 0; member < cast.team().size(); member++) {
      cards.computeIfAbsent(member, any -> new ArrayList<>());
    }
    List<Lane> lanes = new ArrayList<>();
    cards.forEach((who, laid) -> lanes.add(lane(who, laid, waited, cast)));
    lanes.sort(java.util.Comparator.comparingInt(lane -> order(lane.who())));
    return lanes;
  }

  private static int order(int who) {
    return who == Beat.NOBODY ? Integer.MAX_VALUE : who;
  }

  private static void lay(List<Card> cards, Beat beat, int step, int alike, Set<Integer> apart) {
    Leg leg = new Leg(fate(beat), step);
    List<Integer> pile = beat.incidents().stream().filter(each -> !apart.contains(each)).toList();
    boolean piled = pile.size() > alike;
    if (piled) {
      cards.add(new Card(pile, List.of(leg)));
    }
    for (int incident : beat.incidents()) {
      if (!piled || apart.contains(incident)) {
        lay(cards, List.of(incident), leg);
      }
    }
  }

  private static void lay(List<Card> cards, List<Integer> one, Leg leg) {
    int known = cards.stream().map(Card::slips).toList().indexOf(one);
    if (known < 0) {
      cards.add(new Card(one, List.of(leg)));
    } else {
      cards.set(known, cards.get(known).then(leg));
    }
  }

  private static Lane lane(int who, List<Card> cards, Map<Integer, Integer> waited, Cast cast) {
    int waits = waited.getOrDefault(who, -1);
    Optional<Card> home =
        cards.stream().filter(card -> card.last().fate() == Fate.HOME).findFirst();
    Expression face =
        home.isPresent()
            ? Expression.BROUGHT_ONE_HOME
            : waits >= 0
                ? Expression.WAITS_FOR_YOU
                : who >= 0 ? cast.team().get(who).expression() : Expression.WORKS;
    int turns = home.isPresent() ? home.get().last().step() : Math.max(WORK, waits);
    return new Lane(who, waits, face, turns, cards);
  }

  private static Fate fate(Beat beat) {
    return switch (beat.sort()) {
      case BROKE -> Fate.BROKE;
      case CAME_BACK -> Fate.BACK;
      case CLOSED -> Fate.HOME;
      case PREVENTED -> beat.cue().equals(Optional.of(Cue.LEARNED)) ? Fate.LEARNED : Fate.PREVENTED;
      case STOPPED -> Fate.STOPPED;
      default -> worked(beat.progress().orElse(Progress.STOOD_STILL));
    };
  }

  private static Fate worked(Progress progress) {
    return switch (progress) {
      case MOVED -> Fate.MOVED;
      case SLOW -> Fate.SLOW;
      default -> Fate.STILL;
    };
  }
}

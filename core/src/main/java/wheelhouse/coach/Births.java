package wheelhouse.coach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import wheelhouse.scenario.Sign;
import wheelhouse.scenario.Source;
import wheelhouse.scenario.Truth;
import wheelhouse.sim.Chance;
import wheelhouse.sim.Facts;
import wheelhouse.sim.Model;

/**
 * What newly came to the board of a run, in the order in which it came: arrivals, cases of sources,
 * comebacks and redesigns, with the name under which chance draws for each. Names are made anew
 * from that order and never taken from the run.
 */
final class Births {

  private static final int NONE = Facts.NONE;

  final int[] template;
  final int[] arrived;
  final int[] bleeds;
  final int[] kind;
  final boolean[] loud;

  /** The source of a case or of its comeback; {@link Facts#NONE} of what has none. */
  final int[] source;

  /** What came back in it, and what came back of it; {@link Facts#NONE} if nothing did. */
  final int[] parent;

  final int[] child;

  /** The source that it would stop; {@link Facts#NONE} of what is no redesign. */
  final int[] redesignOf;

  /** The name under which chance draws for it. */
  final long[] key;

  private final Model model;
  private final int count;
  private final int[] ordinal;

  /** By template, the incidents that its arrivals brought, in order. */
  private final List<int[]> arrivals = new ArrayList<>();

  private final Keys incidents;
  private final Keys templates;

  /**
   * Everything that had come by the end of a run.
   *
   * @param facts that stand there
   */
  Births(Model model, Facts facts) {
    this.model = model;
    count = facts.incidents();
    template = new int[count];
    arrived = new int[count];
    bleeds = new int[count];
    kind = new int[count];
    loud = new boolean[count];
    source = new int[count];
    parent = new int[count];
    child = new int[count];
    redesignOf = new int[count];
    key = new long[count];
    ordinal = new int[count];
    Arrays.fill(child, NONE);
    take(facts);
    name();
    for (int of = 0; of < model.scenario().incidents().size(); of++) {
      int mine = of;
      arrivals.add(
          IntStream.range(0, count)
              .filter(i -> template[i] == mine && parent[i] == NONE && source[i] == NONE)
              .toArray());
    }
    incidents = new Keys(key);
    templates =
        new Keys(
            IntStream.range(0, model.scenario().incidents().size())
                .mapToLong(model::templateKey)
                .toArray());
  }

  private void take(Facts facts) {
    for (int i = 0; i < count; i++) {
      template[i] = facts.template(i);
      arrived[i] = facts.arrived(i);
      bleeds[i] = facts.bleeds(i);
      kind[i] = facts.kind(i);
      loud[i] = facts.loud(i) && !facts.comeback(i);
      redesignOf[i] = facts.redesignOf(i);
      parent[i] = facts.parent(i);
    }
  }

  private void name() {
    int[] arrivalsOf = new int[model.scenario().incidents().size()];
    int[] cases = new int[model.scenario().sources().size()];
    int[] ofDay = new int[cases.length];
    int day = 0;
    for (int i = 0; i < count; i++) {
      source[i] = NONE;
      if (arrived[i] != day) {
        day = arrived[i];
        Arrays.fill(ofDay, 0);
      }
      if (redesignOf[i] != NONE) {
        key[i] = Chance.key(model.sourceKey(redesignOf[i]), 0, -1);
      } else if (parent[i] != NONE) {
        child[parent[i]] = i;
        source[i] = source[parent[i]];
        ordinal[i] = ordinal[parent[i]];
        key[i] = Chance.key(key[parent[i]], 1, 1);
      } else {
        source[i] = sourceOf(template[i]);
        if (source[i] == NONE) {
          ordinal[i] = arrivalsOf[template[i]]++;
          key[i] = Chance.key(model.templateKey(template[i]), 0, ordinal[i]);
        } else {
          ordinal[i] = cases[source[i]]++;
          key[i] = Chance.key(model.sourceKey(source[i]), day, ofDay[source[i]]++);
        }
      }
    }
  }

  /** The source that makes cases of a template, which no other way brings up. */
  private int sourceOf(int of) {
    String id = model.scenario().incidents().get(of).id();
    List<Source> sources = model.scenario().sources();
    for (int s = 0; s < sources.size(); s++) {
      if (sources.get(s).cases().contains(id)) {
        return s;
      }
    }
    return NONE;
  }

  /** The truths that an incident may have. */
  List<Truth> truths(int incident) {
    return redesignOf[incident] == NONE
        ? model.scenario().incidents().get(template[incident]).truths()
        : model.scenario().sources().get(redesignOf[incident]).redesign().truths();
  }

  /** The signs that an incident may show. */
  List<Sign> signsOf(int incident) {
    return redesignOf[incident] == NONE
        ? model.scenario().incidents().get(template[incident]).signs()
        : model.scenario().sources().get(redesignOf[incident]).redesign().signs();
  }

  /** The incident of a key; {@link Facts#NONE} if it is of none that the run had. */
  int incident(long of) {
    return incidents.place(of);
  }

  /** The template of a key, which must be of one. */
  int template(long of) {
    return templates.place(of);
  }

  /** The incident that an arrival brought among the first so many; none if none yet. */
  int bornOf(int of, int nth, int born) {
    int[] brought = arrivals.get(of);
    return nth < brought.length && brought[nth] < born ? brought[nth] : NONE;
  }

  /**
   * Between which draws a source's phase must lie, from the cases that came by a day.
   *
   * @param born how many incidents had come
   * @param stopped the day on which it stopped
   */
  double[] phase(int of, int by, int born, int stopped) {
    Source plan = model.scenario().sources().get(of);
    double least = 0;
    double most = 1;
    int cases = 0;
    int next = 0;
    for (int day = plan.from(); day <= by && day <= stopped; day++) {
      for (; next < born && arrived[next] <= day; next++) {
        cases += source[next] == of && parent[next] == NONE ? 1 : 0;
      }
      least = Math.max(least, cases - plan.made(day));
      most = Math.min(most, cases + 1 - plan.made(day));
    }
    return new double[] {least, most};
  }
}

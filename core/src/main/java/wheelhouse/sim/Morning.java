package wheelhouse.sim;

import wheelhouse.scenario.Arrival;
import wheelhouse.scenario.Cause;
import wheelhouse.scenario.Channel;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.OwnWork;
import wheelhouse.scenario.Phase;

/** What a morning brings: births, what begins to bleed, what breaks, plain signs, and the hours. */
final class Morning {

  private static final int STOP = Phase.STOP.ordinal();
  private static final int AHEAD = Phase.AHEAD.ordinal();
  private static final int NEVER = Integer.MAX_VALUE;

  /** After so many draws of a day that all lie in the past, the last day there is will do. */
  private static final int MOST_DRAWS = 200;

  private final Simulation simulation;
  private final Model model;
  private final Board board;

  Morning(Simulation simulation) {
    this.simulation = simulation;
    model = simulation.model;
    board = simulation.board;
  }

  /** Draws everything that is so from the start: people, hidden causes, days of arrival. */
  void deal() {
    Chance chance = simulation.chance;
    double sight = model.rules.of(ModelNumber.SIGHT_START);
    for (int m = 0; m < model.members; m++) {
      long key = model.memberKey[m];
      int at = board.memberReal(m);
      board.real[at + Board.AUTONOMY] = model.autonomy[m].at(chance.draw(Purpose.AUTONOMY, key, 0));
      board.real[at + Board.TRUST] = model.trust[m].at(chance.draw(Purpose.TRUST, key, 0));
      for (int k = 0; k < model.kinds; k++) {
        int pair = board.pairReal(m, k);
        double share = chance.draw(Purpose.SKILL, key, k);
        board.real[pair + Board.SKILL] =
            model.rules.skill(model.skill[m * model.kinds + k].at(share));
        board.real[pair + Board.SIGHT] = sight;
      }
    }
    for (Model.Hidden draw : model.hidden) {
      if (chance.draw(Purpose.CAUSE, draw.key(), 0) < draw.chance()) {
        lay(draw, chance);
      }
    }
    for (int slot = 0; slot < model.arrivalTemplate.length; slot++) {
      board.whole[board.arrivalAt + slot] = arrivalDay(slot, chance);
    }
    double start = board.capability(model);
    board.real[Board.START_CAPABILITY] = start;
    board.real[Board.LEAVE_CAPABILITY] = start;
  }

  private void lay(Model.Hidden draw, Chance chance) {
    int drawn = (int) (chance.draw(Purpose.CAUSE_BEARER, draw.key(), 0) * draw.among().length);
    for (int i = 0; i < draw.among().length; i++) {
      int member = draw.among()[(drawn + i) % draw.among().length];
      int pair = board.pair(member, draw.kind()) + Board.CAUSE;
      if (board.whole[pair] == 0) {
        board.whole[pair] = draw.cause() + 1;
        return;
      }
    }
  }

  private int arrivalDay(int slot, Chance chance) {
    Model.Template template = model.template[model.arrivalTemplate[slot]];
    Arrival arrival = template.incident().arrival().orElseThrow();
    int ordinal = model.arrivalOrdinal[slot];
    if (chance.draw(Purpose.ARRIVES, template.key(), ordinal) >= arrival.chance()) {
      return Board.NONE;
    }
    int span = arrival.to() - arrival.from() + 1;
    return arrival.from()
        + (int) (chance.draw(Purpose.ARRIVAL_DAY, template.key(), ordinal) * span);
  }

  /**
   * Draws anew the days of what has not arrived, among those that are left: under each chance the
   * first of a row of draws that is not in the past, so that a day goes by without changing most.
   */
  void dealAgain() {
    int day = board.whole[Board.DAY];
    for (int slot = 0; slot < model.arrivalTemplate.length; slot++) {
      int arrives = board.whole[board.arrivalAt + slot];
      if (arrives == Board.NONE || arrives > day) {
        board.whole[board.arrivalAt + slot] = arrivalDayAfter(day, slot);
      }
    }
  }

  private int arrivalDayAfter(int day, int slot) {
    Model.Template template = model.template[model.arrivalTemplate[slot]];
    Arrival arrival = template.incident().arrival().orElseThrow();
    if (arrival.to() <= day) {
      return Board.NONE;
    }
    Chance chance = simulation.chance;
    long key = template.key() + model.arrivalOrdinal[slot];
    int span = arrival.to() - arrival.from() + 1;
    for (int nth = 0; nth < MOST_DRAWS; nth++) {
      if (chance.draw(Purpose.ARRIVES, key, -1 - nth) >= arrival.chance()) {
        return Board.NONE;
      }
      int drawn = arrival.from() + (int) (chance.draw(Purpose.ARRIVAL_DAY, key, -1 - nth) * span);
      if (drawn > day) {
        return drawn;
      }
    }
    return arrival.to();
  }

  /** Brings the next day. */
  void come() {
    int day = ++board.whole[Board.DAY];
    if (day == model.days + 1) {
      leave(day);
    }
    births(day);
    for (int i = 0; i < board.openCount; i++) {
      if (day >= board.wakes[board.open[i]]) {
        wake(board.open[i], day);
      }
    }
    followUps(day);
    if (day <= model.days) {
      hours(day, calls());
    }
  }

  private int calls() {
    int loud = 0;
    for (int i = 0; i < board.openCount; i++) {
      loud += simulation.calls(board.open[i]) ? 1 : 0;
    }
    return loud;
  }

  private void leave(int day) {
    missed(model.days);
    board.whole[Board.STAGE] = Simulation.Stage.AWAY.ordinal();
    board.real[Board.LEAVE_CAPABILITY] = board.capability(model);
    board.real[Board.HARM_AT_LEAVE] = simulation.harm();
    letGo();
    simulation.note(Event.Type.LEFT, Event.NOBODY, Event.NOBODY, day - 1, 0);
  }

  /** From the leave on nobody is at the wheel, and every owner goes by age. */
  void letGo() {
    for (int i = 0; i < board.openCount; i++) {
      int incident = board.open[i];
      board.lower(incident, Board.AT_WHEEL);
      board.set(incident, Board.PICK, Board.NONE);
      board.set(incident, Board.RANK, Board.UNRANKED);
    }
  }

  private void births(int day) {
    for (int slot = 0; slot < model.arrivalTemplate.length; slot++) {
      if (board.whole[board.arrivalAt + slot] == day) {
        int ordinal = model.arrivalOrdinal[slot];
        int template = model.arrivalTemplate[slot];
        long key = Chance.key(model.template[template].key(), 0, ordinal);
        bear(template, key, day, Board.NONE, ordinal);
      }
    }
    for (int s = 0; s < model.source.length; s++) {
      bearCases(s, day);
    }
    if (board.whole[Board.COMEBACKS_DUE] > 0) {
      bringBack(day);
    }
  }

  private void bearCases(int s, int day) {
    Model.SourcePlan plan = model.source[s];
    int at = board.source(s);
    if (day < plan.source().from() || board.whole[at + Board.STOPPED] != 0) {
      return;
    }
    double made = plan.source().made(day);
    int by = (int) (made + simulation.chance.draw(Purpose.SOURCE_PHASE, plan.key(), 0));
    int before = board.whole[at + Board.BORN];
    for (int ordinal = 0; ordinal < by - before; ordinal++) {
      long key = Chance.key(plan.key(), day, ordinal);
      double which = simulation.chance.draw(Purpose.SOURCE_CASE, key, 0);
      int template = plan.cases()[(int) (which * plan.cases().length)];
      bear(template, key, day, s, before + ordinal);
    }
    board.whole[at + Board.BORN] = Math.max(by, before);
  }

  private void bringBack(int day) {
    for (int parent = 0; parent < board.incidents; parent++) {
      if (board.get(parent, Board.COMES_BACK) != day) {
        continue;
      }
      board.whole[Board.COMEBACKS_DUE]--;
      long key = Chance.key(board.keys[parent], 1, 1);
      int template = board.get(parent, Board.TEMPLATE);
      int ordinal = board.get(parent, Board.ORDINAL);
      int source = board.get(parent, Board.SOURCE);
      int child = bear(template, key, day, 0, source, ordinal);
      double size = model.rules.of(ModelNumber.COMEBACK_SIZE);
      int real = board.realRow(child);
      board.real[real + Board.STOP_LEFT] *= size;
      board.real[real + Board.CLOSE_LEFT] *= size;
      board.real[real + Board.CLOSE_ALL] *= size;
      board.real[real + Board.RATE] *= size;
      board.real[real + Board.CEILING] *= size;
      board.real[real + Board.LUMP] *= size;
      board.set(child, Board.PARENT, parent);
      board.raise(child, Board.COMEBACK | Board.LOUD);
      int owner = board.get(parent, Board.OWNER);
      if (owner != Board.NONE) {
        board.set(child, Board.OWNER, owner);
      }
      simulation.note(Event.Type.CAME_BACK, parent, owner, child, 0);
    }
  }

  /** Puts an incident on the board, as long ahead as its author says, and returns its number. */
  int bear(int template, long key, int day, int source, int ordinal) {
    int foreseen = model.template[template].incident().foreseen();
    return bear(template, key, day, foreseen, source, ordinal);
  }

  private int bear(int template, long key, int day, int foreseen, int source, int ordinal) {
    Model.Template from = model.template[template];
    Chance chance = simulation.chance;
    int incident = board.addIncident(key);
    int row = board.row(incident);
    int[] whole = board.whole;
    double drawn = chance.draw(Purpose.TRUTH, key, 0) * from.cumulative()[from.truths().length - 1];
    int truth = 0;
    while (drawn >= from.cumulative()[truth]) {
      truth++;
    }
    Model.TruthRow so = from.truths()[truth];
    int kind = from.kind();
    int bleeds = day + foreseen;
    whole[row + Board.TEMPLATE] = template;
    whole[row + Board.ARRIVED] = day;
    whole[row + Board.BLEEDS] = bleeds;
    whole[row + Board.PHASE] = foreseen > 0 ? AHEAD : STOP;
    whole[row + Board.OWNER] =
        from.owner() >= 0 ? from.owner() : whole[board.kind(kind) + Board.USUAL_OWNER] - 1;
    whole[row + Board.TRUTH] = truth;
    whole[row + Board.BREAKS] = so.reverses() ? 0 : breakingDay(so, key, bleeds, kind, day);
    boolean loud = chance.draw(Purpose.LOUD, key, 0) < from.incident().loud();
    whole[row + Board.FLAGS] =
        (loud ? Board.LOUD : 0) | (foreseen > 0 ? Board.FORESEEN : Board.TOLD);
    whole[row + Board.PICK] = Board.NONE;
    whole[row + Board.SOURCE] = source;
    whole[row + Board.RANK] = Board.UNRANKED;
    whole[row + Board.TOLD_DAY] = day;
    whole[row + Board.PARENT] = Board.NONE;
    whole[row + Board.ORDINAL] = ordinal;
    whole[row + Board.MOVED] = Board.NONE;
    int real = board.realRow(incident);
    board.real[real + Board.STOP_LEFT] = from.incident().stop();
    board.real[real + Board.CLOSE_LEFT] = from.incident().close();
    board.real[real + Board.CLOSE_ALL] = from.incident().close();
    board.real[real + Board.RATE] = from.incident().harm();
    board.real[real + Board.CEILING] =
        from.incident().harm() * model.rules.of(ModelNumber.GROWTH_CEILING);
    board.real[real + Board.LUMP] = so.permanent();
    double least = model.rules.of(ModelNumber.FUSE_LEAST);
    double most = model.rules.of(ModelNumber.FUSE_MOST);
    board.real[real + Board.FUSE] =
        least + (most - least) * chance.draw(Purpose.SELF_FINDING, key, 0);
    board.open[board.openCount++] = incident;
    simulation.note(Event.Type.ARRIVED, incident, whole[row + Board.OWNER], 0, 0);
    return incident;
  }

  private int breakingDay(Model.TruthRow so, long key, int bleeds, int kind, int day) {
    int span = so.breaksTo() - so.breaksFrom() + 1;
    double drawn = simulation.chance.draw(Purpose.BREAKING_DAY, key, 0);
    int after = so.breaksFrom() + (int) (drawn * span);
    return bleeds
        + after
        + (board.guarded(kind, day) ? model.rules.days(ModelNumber.GUARDRAIL_BREAKS) : 0);
  }

  /** What befalls an incident by itself on a morning: it begins, it breaks, plain signs appear. */
  void wake(int incident, int day) {
    int row = board.row(incident);
    int[] whole = board.whole;
    if (whole[row + Board.PHASE] == AHEAD && day >= whole[row + Board.BLEEDS]) {
      whole[row + Board.PHASE] = STOP;
      if ((whole[row + Board.FLAGS] & Board.TOLD) == 0) {
        whole[row + Board.FLAGS] |= Board.TOLD;
        whole[row + Board.TOLD_DAY] = day;
      }
      simulation.note(Event.Type.BEGAN, incident, whole[row + Board.OWNER], 0, 0);
    }
    if (whole[row + Board.PHASE] == STOP
        && whole[row + Board.BREAKS] > 0
        && day >= whole[row + Board.BREAKS]) {
      simulation.harm.breakIt(incident, day);
    }
    int template = whole[row + Board.TEMPLATE];
    int open = day - whole[row + Board.ARRIVED];
    boolean signs = open <= model.lastSignDay[template];
    if (signs) {
      plainSigns(incident, model.template[template], open);
    }
    board.wakes[incident] = signs ? day + 1 : nextWaking(row);
  }

  /** When what is foreseen begins, or what bleeds breaks. */
  private int nextWaking(int row) {
    int[] whole = board.whole;
    if (whole[row + Board.PHASE] == AHEAD) {
      return whole[row + Board.BLEEDS];
    }
    boolean breaks = whole[row + Board.PHASE] == STOP && whole[row + Board.BREAKS] > 0;
    return breaks ? whole[row + Board.BREAKS] : NEVER;
  }

  private void plainSigns(int incident, Model.Template template, int open) {
    Model.SignRow[] signs = template.signs();
    for (int s = 0; s < signs.length; s++) {
      if (signs[s].channel() == Channel.BOARD.ordinal() && signs[s].day() == open) {
        simulation.show(incident, s);
      }
    }
  }

  private void followUps(int day) {
    for (int m = 0; m < model.members; m++) {
      for (int k = 0; k < model.kinds; k++) {
        if (board.whole[board.pair(m, k) + Board.TALK_DUE] == day) {
          followUp(m, k, day);
        }
      }
    }
  }

  private void hours(int day, int loud) {
    int penalty = missed(day - 1);
    board.whole[Board.LOUD_UNANSWERED] = loud;
    int attention = model.rules.minutes(ModelNumber.ATTENTION);
    board.whole[Board.MINUTES] =
        Math.max(
            0, attention - model.calendarMinutes[day] - penalty - simulation.interruption(loud));
  }

  /**
   * What was due on a day and is not done has its consequence: for customers and for trust at once,
   * whether or not the manager is there to hear of it.
   *
   * @return the minutes that it takes of the day after, for who is still there
   */
  int missed(int due) {
    if (!model.ownDue[due]) {
      return 0;
    }
    int minutes = 0;
    for (int item = 0; item < model.ownWork.length; item++) {
      OwnWork work = model.ownWork[item];
      int at = board.own(item);
      if (work.due() == due && board.whole[at + Board.MINUTES_DONE] < work.minutes()) {
        board.whole[at + Board.OWN_STATE] = 1;
        minutes += work.missed().minutes();
        board.real[Board.PERMANENT] += work.missed().harm();
        for (int m = 0; m < model.members; m++) {
          int trust = board.memberReal(m) + Board.TRUST;
          board.real[trust] = Math.max(0, board.real[trust] - work.missed().trust());
        }
        simulation.note(Event.Type.OWN_WORK_MISSED, Event.NOBODY, Event.NOBODY, item, 0);
      }
    }
    return minutes;
  }

  private void followUp(int member, int kind, int day) {
    int pair = board.pair(member, kind);
    board.whole[pair + Board.TALK_DUE] = 0;
    boolean still = board.whole[pair + Board.CAUSE] == Cause.PERFORMANCE.ordinal() + 1;
    double drawn = simulation.chance.draw(Purpose.TALK, model.memberKey[member] + kind, day);
    if (still && drawn < model.rules.of(ModelNumber.TALK_WORKS)) {
      simulation.removeCause(member, kind);
    } else {
      simulation.note(Event.Type.TALK_ENDED, Event.NOBODY, member, kind, 0);
    }
  }
}

package wheelhouse.sim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Response;

/**
 * A playing-through in progress, day by day: {@link #dawn()}, what the manager asks and plans,
 * {@link #night()}, until {@link #isOver()}. One simulation serves any number of runs of its model;
 * after the first it allocates nothing, unless a run has more incidents than any before.
 *
 * <p>Not for sharing between threads. To hold on to a moment, take a {@link #snapshot()}.
 */
public final class Simulation {

  /** Where a run stands. */
  public enum Stage {
    /** The manager is there. */
    PRESENT,
    /** The manager is on leave, and the board plays on under hold. */
    AWAY,
    /** What was still bleeding has been played out; nothing can happen any more. */
    OVER
  }

  private static final int STOP = wheelhouse.scenario.Phase.STOP.ordinal();
  private static final Stage[] STAGES = Stage.values();

  final Model model;
  final Board board;
  final Harm harm;
  final Morning morning;
  private final Desk desk;
  private final Night night;
  private final Aftermath aftermath;
  private final Facts facts;
  Chance chance = new Chance(0);
  private @Nullable Journal journal;

  /** A simulation of a model, not yet started. */
  public Simulation(Model model) {
    this.model = model;
    board = new Board(model);
    harm = new Harm(this);
    morning = new Morning(this);
    desk = new Desk(this);
    Work work = new Work(model, board);
    People people = new People(this);
    night = new Night(this, work, people);
    aftermath = new Aftermath(this, work, people);
    facts = new Facts(this);
  }

  /** Starts a run: everything is drawn, and it is the evening before day 1. */
  public void start(Chance with) {
    chance = with;
    journal = null;
    board.clear();
    morning.deal();
  }

  /** Goes on from a moment of any run of the same model. */
  public void resume(State state) {
    if (state.model() != model) {
      throw new IllegalArgumentException(
          "that state is of \""
              + state.model().scenario().id()
              + "\", read apart from this one. Maybe it was loaded twice");
    }
    chance = state.chance();
    journal = null;
    board.copyFrom(state.board());
  }

  /** This moment, as a value. */
  public State snapshot() {
    Board copy = new Board(model);
    copy.copyFrom(board);
    return new State(model, chance, copy);
  }

  /** Goes on under another chance; what was drawn stays drawn. */
  public void reroll(Chance with) {
    chance = with;
  }

  /** Goes on under another chance, and draws again when what has not come yet will come. */
  public void rerollArrivals(Chance with) {
    chance = with;
    morning.dealAgain();
  }

  /** Goes on from where another simulation of the same model stands. */
  public void follow(Simulation other) {
    chance = other.chance;
    journal = null;
    board.copyFrom(other.board);
  }

  /**
   * Supposes other work left on an incident, in days of fully competent work: for whoever fits a
   * run to what was seen of another.
   */
  public void suppose(int incident, double stopLeft, double closeLeft) {
    int at = board.realRow(incident);
    board.real[at + Board.STOP_LEFT] = stopLeft;
    board.real[at + Board.CLOSE_LEFT] = closeLeft;
  }

  /** Writes what happens from now on into a journal, until the next start or resume. */
  public void writeTo(Journal into) {
    journal = into;
  }

  /** Everything that is so, the hidden included. */
  public Facts facts() {
    return facts;
  }

  /** The model it simulates. */
  public Model model() {
    return model;
  }

  /** The next morning: births, breaks, plain signs, and a fresh day's minutes. */
  public void dawn() {
    if (isOver()) {
      throw new IllegalStateException("the run is over; there is no next morning");
    }
    morning.come();
  }

  /** The night: everybody works the day, and what follows from it comes about. */
  public void night() {
    nightAlone();
    if (board.whole[Board.DAY] == model.lastDay) {
      end();
    }
  }

  /**
   * The night without what follows the last one: for whoever looks back at how that evening stood.
   * To play on, take {@link #night()}.
   */
  public void nightAlone() {
    night.pass();
  }

  /** Plays the leave to its end, each day under hold alone. */
  public void playOut() {
    while (!isOver()) {
      dawn();
      night();
    }
  }

  private void end() {
    if (model.lastDay == model.days) {
      morning.missed(model.days);
      board.real[Board.LEAVE_CAPABILITY] = board.capability(model);
      board.real[Board.HARM_AT_LEAVE] = harm();
      morning.letGo();
    }
    aftermath.play();
    board.whole[Board.STAGE] = Stage.OVER.ordinal();
  }

  /** Whether the run has ended. */
  public boolean isOver() {
    return board.whole[Board.STAGE] == Stage.OVER.ordinal();
  }

  /** Where the run stands. */
  public Stage stage() {
    return STAGES[board.whole[Board.STAGE]];
  }

  /** Harm to customers so far: permanent, and what did not heal or has not yet had time to. */
  public double harm() {
    return board.real[Board.PERMANENT] + board.real[Board.UNHEALED] + board.real[Board.BLED];
  }

  /** Permanent harm so far. */
  public double permanentHarm() {
    return board.real[Board.PERMANENT];
  }

  /** Capability now, from 0 to 100. */
  public double capability() {
    return board.capability(model);
  }

  /** How far capability has grown, up to now or to the day the manager left. */
  public double growth() {
    double until = stage() == Stage.PRESENT ? capability() : board.real[Board.LEAVE_CAPABILITY];
    return until - board.real[Board.START_CAPABILITY];
  }

  /** A number that is equal for equal states and hardly ever for others. */
  public long fingerprint() {
    return board.fingerprint();
  }

  /** Minutes of the day that are left. */
  public int minutesLeft() {
    return board.whole[Board.MINUTES];
  }

  /** What a pick on an incident would cost today, in minutes. */
  public int cost(int incident, Pick pick) {
    return desk.cost(incident, pick);
  }

  /** Asks the owner what they would need; they work on it first today. */
  public Refusal askOwner(int incident) {
    return desk.askOwner(incident);
  }

  /** Asks the customer; answers their call, too. */
  public Refusal askCustomer(int incident) {
    return desk.askCustomer(incident);
  }

  /** Looks at the monitor. */
  public Refusal lookAtMonitor(int incident) {
    return desk.lookAtMonitor(incident);
  }

  /** Asks the owner of a foreseen incident the question that may open their eyes. */
  public Refusal askQuestion(int incident) {
    return desk.askQuestion(incident);
  }

  /** Inspects why a member keeps needing help with a kind of work. */
  public Refusal inspect(int member, int kind) {
    return desk.inspect(member, kind);
  }

  /** Lays a pick on an incident for today, in place of any laid before. */
  public Refusal pick(int incident, Pick pick) {
    return desk.pick(incident, pick);
  }

  /** Sets an incident's place in its owner's order; lower first, and before all without a place. */
  public Refusal rank(int incident, int rank) {
    return desk.rank(incident, rank);
  }

  /** Names the owner of an incident. */
  public Refusal assign(int incident, int member) {
    return desk.assign(incident, member);
  }

  /** Answers the call about a loud incident. */
  public Refusal answerCall(int incident) {
    return desk.answerCall(incident);
  }

  /** Responds to a pattern. */
  public Refusal respond(int member, int kind, Response response) {
    return desk.respond(member, kind, response);
  }

  /** Claims that the first {@code count} of some incidents share a source. */
  public Refusal claim(int[] incidents, int count, int member) {
    return desk.claim(incidents, count, member);
  }

  /** Sets up a guardrail with a member, who does nothing else meanwhile. */
  public Refusal guard(int guardrail, int member) {
    return desk.guard(guardrail, member);
  }

  /** Spends minutes on own work; no more than are left of it. */
  public Refusal doOwnWork(int item, int minutes) {
    return desk.doOwnWork(item, minutes);
  }

  /**
   * Does a move. One that is refused changes nothing; an order is refused whole if one of its
   * incidents is.
   */
  public Refusal apply(Move move) {
    if (move instanceof Move.AskOwner ask) {
      return askOwner(ask.incident());
    } else if (move instanceof Move.AskCustomer ask) {
      return askCustomer(ask.incident());
    } else if (move instanceof Move.LookAtMonitor ask) {
      return lookAtMonitor(ask.incident());
    } else if (move instanceof Move.AskQuestion ask) {
      return askQuestion(ask.incident());
    } else if (move instanceof Move.Inspect ask) {
      return inspect(ask.member(), ask.kind());
    } else if (move instanceof Move.LayPick lay) {
      return pick(lay.incident(), lay.pick());
    } else if (move instanceof Move.Order order) {
      return order(order.member(), order.incidents());
    } else if (move instanceof Move.Assign assign) {
      return assign(assign.incident(), assign.member());
    } else if (move instanceof Move.AnswerCall answer) {
      return answerCall(answer.incident());
    } else if (move instanceof Move.Respond respond) {
      return respond(respond.member(), respond.kind(), respond.response());
    } else if (move instanceof Move.Claim claim) {
      int[] pinned = claim.incidents().stream().mapToInt(Integer::intValue).toArray();
      return claim(pinned, pinned.length, claim.member());
    } else if (move instanceof Move.SetGuardrail set) {
      return guard(set.guardrail(), set.member());
    } else if (move instanceof Move.DoOwnWork work) {
      return doOwnWork(work.item(), work.minutes());
    }
    throw new IllegalArgumentException("no rule for " + move);
  }

  private Refusal order(int member, List<Integer> incidents) {
    for (int incident : incidents) {
      Refusal closed = desk.closedTo(incident);
      if (closed.refused()) {
        return closed;
      }
      if (board.get(incident, Board.OWNER) != member) {
        return Refusal.NOT_THEIRS;
      }
    }
    for (int i = 0; i < board.openCount; i++) {
      if (board.get(board.open[i], Board.OWNER) == member) {
        board.set(board.open[i], Board.RANK, Board.UNRANKED);
      }
    }
    int place = 0;
    for (int incident : incidents) {
      rank(incident, place++);
    }
    return Refusal.NONE;
  }

  void note(Event.Type type, int incident, int member, int detail, double amount) {
    if (journal != null) {
      journal.add(new Event(board.whole[Board.DAY], type, incident, member, detail, amount));
    }
  }

  void show(int incident, int sign) {
    int row = board.row(incident) + Board.SIGNS;
    if ((board.whole[row] & 1 << sign) == 0) {
      board.whole[row] |= 1 << sign;
      note(Event.Type.SIGN, incident, Event.NOBODY, sign, 0);
    }
  }

  /** Whether somebody calls about an incident and nobody has answered. */
  boolean calls(int incident) {
    int row = board.row(incident);
    return (board.whole[row + Board.FLAGS] & (Board.LOUD | Board.ANSWERED)) == Board.LOUD
        && board.whole[row + Board.PHASE] == STOP;
  }

  /** Minutes a day that some unanswered calls take. */
  int interruption(int loud) {
    return Math.min(loud * model.rules.interruption, model.rules.interruptionsMost);
  }

  /** Removes a cause by the right response, by day: autonomy and trust follow at once. */
  void removeCause(int member, int kind) {
    int at = board.memberReal(member);
    double[] real = board.real;
    real[at + Board.AUTONOMY] +=
        model.rules.of(ModelNumber.RESPONSE_AUTONOMY) * (1 - real[at + Board.AUTONOMY]);
    real[at + Board.TRUST] +=
        model.rules.of(ModelNumber.RESPONSE_TRUST) * (1 - real[at + Board.TRUST]);
    loseCause(member, kind);
  }

  /** A cause is gone, and skill grows by what it had held down. */
  void loseCause(int member, int kind) {
    int pair = board.pair(member, kind);
    board.whole[pair + Board.CAUSE] = 0;
    board.whole[pair + Board.RESCUES] = 0;
    board.whole[pair + Board.PAIR_FLAGS] &= ~(Board.CAUSE_NAMED | Board.HAND_OFF);
    board.whole[pair + Board.PAIR_FLAGS] |= Board.CAUSE_GONE;
    int at = board.pairReal(member, kind);
    double before = board.real[at + Board.SKILL];
    double after = model.rules.skill(before + model.rules.of(ModelNumber.RESPONSE_SKILL));
    board.real[at + Board.SKILL] = after;
    board.real[at + Board.SKILL_UNSEEN] += after - before;
    note(Event.Type.CAUSE_REMOVED, Event.NOBODY, member, kind, 0);
  }
}

package wheelhouse.policy;

import wheelhouse.run.Observation;
import wheelhouse.run.Seat;
import wheelhouse.scenario.Channel;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Word;

/** The tricks of law L15: simple rules that look clever, and are each beaten by the reader. */
enum Trick implements Word {
  /** The wheel on everything, given back as soon as the bleeding stops. */
  WHEEL_THEN_RETURN("wheel-then-return") {
    @Override
    void plan(Seat seat, Observation seen, Memory memory) {
      for (int place = 0; place < seen.openCount(); place++) {
        int incident = seen.open(place);
        boolean closing = seen.phase(incident) == Phase.CLOSE;
        seat.pick(incident, closing ? Pick.HOLD : Pick.TAKE_THE_WHEEL);
      }
    }
  },
  /** On each slip one weight heavier each day. */
  HEAVIER_EACH_DAY("heavier-each-day") {
    @Override
    void plan(Seat seat, Observation seen, Memory memory) {
      for (int place = 0; place < seen.openCount(); place++) {
        int incident = seen.open(place);
        int open = seen.day() - seen.arrived(incident);
        seat.pick(incident, Pick.ofWeight(Math.min(open, 5)));
      }
    }
  },
  /** Every light pick in turn on each slip, then hold. */
  EVERY_LIGHT_PICK("every-light-pick") {
    @Override
    void plan(Seat seat, Observation seen, Memory memory) {
      for (int place = 0; place < seen.openCount(); place++) {
        int incident = seen.open(place);
        int open = seen.day() - seen.arrived(incident);
        seat.pick(incident, Pick.ofWeight(open >= 1 && open <= 3 ? open : 0));
      }
    }
  },
  /** Every guardrail on offer, and hold. */
  GUARDRAILS_AND_HOLD("guardrails-and-hold") {
    @Override
    void plan(Seat seat, Observation seen, Memory memory) {
      for (int guardrail = 0; guardrail < seen.guardrails(); guardrail++) {
        seat.guard(guardrail, (seen.day() + guardrail) % seen.members());
      }
      holdAll(seat, seen);
    }
  },
  /** A claim upstream on every kind that has slips enough, and hold. */
  UPSTREAM_ON_EVERYTHING("upstream-on-everything") {
    @Override
    void plan(Seat seat, Observation seen, Memory memory) {
      for (int kind = 0; kind < seen.kinds(); kind++) {
        int count = 0;
        for (int place = 0; place < seen.openCount() && count < memory.pinned.length; place++) {
          if (seen.kind(seen.open(place)) == kind && !seen.redesign(seen.open(place))) {
            memory.pinned[count++] = seen.open(place);
          }
        }
        if (count >= seen.claimSlips()) {
          seat.claim(memory.pinned, seen.claimSlips(), (seen.day() + kind) % seen.members());
        }
      }
      holdAll(seat, seen);
    }
  },
  /** Asks everybody everything, and holds. */
  ASKS_EVERYTHING("asks-everything") {
    @Override
    void ask(Seat seat, Observation seen) {
      for (int place = 0; place < seen.openCount(); place++) {
        int incident = seen.open(place);
        seat.askQuestion(incident);
        seat.askOwner(incident);
        if (!seen.asked(incident, Channel.CUSTOMER)) {
          seat.askCustomer(incident);
        }
        if (!seen.asked(incident, Channel.MONITOR)) {
          seat.lookAtMonitor(incident);
        }
      }
    }

    @Override
    void plan(Seat seat, Observation seen, Memory memory) {
      holdAll(seat, seen);
    }
  },
  /** A useless light touch on everything every other day. */
  LIGHT_TOUCH("light-touch") {
    @Override
    void plan(Seat seat, Observation seen, Memory memory) {
      for (int place = 0; place < seen.openCount(); place++) {
        Pick pick = seen.day() % 2 == 0 ? Pick.LEND_AUTHORITY : Pick.HOLD;
        seat.pick(seen.open(place), pick);
      }
    }
  };

  private final String word;

  Trick(String word) {
    this.word = word;
  }

  /** What a trick remembers, without allocating. */
  static final class Memory {
    final int[] pinned = new int[3];
  }

  @Override
  public String word() {
    return word;
  }

  void ask(Seat seat, Observation seen) {}

  abstract void plan(Seat seat, Observation seen, Memory memory);

  static void holdAll(Seat seat, Observation seen) {
    for (int place = 0; place < seen.openCount(); place++) {
      seat.pick(seen.open(place), Pick.HOLD);
    }
  }

  /** A policy that plays this trick. */
  Policy policy() {
    Memory memory = new Memory();
    return new Policy() {
      @Override
      public void begin(Seat seat, long dice) {}

      @Override
      public void ask(Seat seat) {
        Trick.this.ask(seat, seat.observation());
      }

      @Override
      public void plan(Seat seat) {
        Chores.all(seat);
        Trick.this.plan(seat, seat.observation(), memory);
      }
    };
  }
}

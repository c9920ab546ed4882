package wheelhouse.cli;

import java.util.List;
import java.util.Optional;
import wheelhouse.run.Confidence;
import wheelhouse.run.ReadQuestion;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Move;

/** What a player typed, understood. Slips are named by the numbers of their incidents. */
sealed interface Said {

  /** Nothing at all. */
  record Nothing() implements Said {}

  /** Something that could not be understood, and why. */
  record Unclear(String sentence) implements Said {}

  /** A move other than a pick. */
  record Do(Move move) implements Said {}

  /** A pick on some slips. */
  record Lay(List<Integer> incidents, Pick pick) implements Said {
    public Lay {
      incidents = List.copyOf(incidents);
    }
  }

  /** Look at the stack that a slip lies in, or lay a pick on all of it. */
  record Stack(int incident, Optional<Pick> pick) implements Said {}

  /** Look at a slip. */
  record Open(int incident) implements Said {}

  /** What the player takes to be so. */
  record ReadSlip(int incident, ReadQuestion question, int answer, Confidence confidence)
      implements Said {}

  /** Why the player picks as they do. */
  record Because(int incident, String words) implements Said {}

  /** Take back what was laid last. */
  record Undo() implements Said {}

  /** End the day. */
  record End() implements Said {}

  /** Stop playing for now. */
  record Quit() implements Said {}

  /** Read the scenario's file again, and play on in it. */
  record Reload() implements Said {}

  /** Show something; for help, on a topic that may be empty. */
  record Show(Thing thing, String topic) implements Said {}

  /** What can be shown. */
  enum Thing {
    BOARD,
    TEAM,
    PLAN,
    BRIEFING,
    HELP
  }
}

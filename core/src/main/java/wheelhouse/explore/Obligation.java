package wheelhouse.explore;

import wheelhouse.scenario.Cause;
import wheelhouse.scenario.Outcome;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Speaker;

/**
 * One thing that an author wrote, or that a rule makes of it, and that ought to happen in some run.
 * Things are named by the scenario's ids; what has no id, by its place in its list, from 1. A slip
 * is the id of an incident, or that of a source with {@code /redesign}, as in {@link
 * wheelhouse.run.Names}.
 *
 * <p>What the rules leave no room for is no obligation: an incident that is not foreseen cannot be
 * prevented, and nobody wrote that it should be. Neither is the last resort among the letters, nor,
 * as long as nothing is there to measure runs against, what the boss would write.
 */
public sealed interface Obligation {

  /** What sort of thing it is. */
  Group group();

  /**
   * Where the scenario says it, by ids, or by numbers from 1 where there is none, such as {@code
   * incidents / late-invoice / signs / 2 / lines / nothing}.
   */
  String path();

  /** What ought to happen, in a few words that follow the path's subject. */
  String words();

  /** A slip of an incident lies on the board, whether while the manager is there or away. */
  record Arrives(String incident) implements Obligation {
    @Override
    public Group group() {
      return Group.INCIDENTS;
    }

    @Override
    public String path() {
      return "incidents / " + incident;
    }

    @Override
    public String words() {
      return incident + " comes up";
    }
  }

  /**
   * A line of a sign is on a slip.
   *
   * @param slip whose it is
   * @param sign its place among the slip's signs, from 1
   * @param answer the answer whose line is shown, as in {@link wheelhouse.scenario.Question}
   */
  record SignShows(String slip, int sign, String answer) implements Obligation {
    @Override
    public Group group() {
      return Group.SIGNS;
    }

    @Override
    public String path() {
      return slipPath(slip) + " / signs / " + sign + " / lines / " + answer;
    }

    @Override
    public String words() {
      return slip + ": sign " + sign + " says “" + answer + "”";
    }
  }

  /** An incident whose heaviest pick was this one has this outcome. */
  record Ends(String incident, Pick heaviest, Outcome outcome) implements Obligation {
    @Override
    public Group group() {
      return Group.OUTCOMES;
    }

    @Override
    public String path() {
      return "incidents / " + incident;
    }

    @Override
    public String words() {
      return incident + ": " + heaviest.label() + ", and " + outcome.word().replace('-', ' ');
    }
  }

  /**
   * A line is what somebody says of an incident in the debrief.
   *
   * @param incident of which it is said
   * @param voice its place among the incident's voices, from 1
   * @param speaker who says it
   */
  record VoiceSpeaks(String incident, int voice, Speaker speaker) implements Obligation {
    @Override
    public Group group() {
      return Group.VOICES;
    }

    @Override
    public String path() {
      return "incidents / " + incident + " / voices / " + voice;
    }

    @Override
    public String words() {
      return incident + ": voice " + voice + " (" + speaker.word() + ")";
    }
  }

  /**
   * A member answers a pick with a line.
   *
   * @param member who answers
   * @param reply its place among the member's replies, from 1
   */
  record Replies(String member, int reply) implements Obligation {
    @Override
    public Group group() {
      return Group.REPLIES;
    }

    @Override
    public String path() {
      return "team / " + member + " / replies / " + reply;
    }

    @Override
    public String words() {
      return member + ": reply " + reply;
    }
  }

  /**
   * A letter of the post comes on some morning.
   *
   * @param post its place among the post, from 1
   * @param about the incident it is about
   */
  record PostComes(int post, String about) implements Obligation {
    @Override
    public Group group() {
      return Group.POST;
    }

    @Override
    public String path() {
      return "post / " + post;
    }

    @Override
    public String words() {
      return "post " + post + ", about " + about;
    }
  }

  /**
   * A letter is one of the three of an ending.
   *
   * @param letter its place among the letters, from 1
   * @param about who writes after what, in words
   */
  record LetterComes(int letter, String about) implements Obligation {
    @Override
    public Group group() {
      return Group.LETTERS;
    }

    @Override
    public String path() {
      return "letters / " + letter;
    }

    @Override
    public String words() {
      return "letter " + letter + ": " + about;
    }
  }

  /**
   * A hidden cause is there, has been named, or has been removed.
   *
   * @param draw its place among the scenario's causes, from 1; draws of the same cause and kind
   *     that may fall on the same member cannot be told apart, and each counts for both
   */
  record CauseIs(int draw, Cause cause, String kind, Stage stage) implements Obligation {

    /** How far it got with a cause. */
    public enum Stage {
      PRESENT("is there"),
      NAMED("is named by an inspection"),
      REMOVED("is removed");

      private final String words;

      Stage(String words) {
        this.words = words;
      }
    }

    @Override
    public Group group() {
      return Group.CAUSES;
    }

    @Override
    public String path() {
      return "causes / " + draw;
    }

    @Override
    public String words() {
      return cause.word() + " in " + kind + " " + stage.words;
    }
  }

  /** A source makes cases, is claimed, or is stopped. */
  record SourceIs(String source, Stage stage) implements Obligation {

    /** How far it got with a source. */
    public enum Stage {
      ON("makes cases"),
      CLAIMED("is claimed rightly"),
      CUT("is stopped by its redesign");

      private final String words;

      Stage(String words) {
        this.words = words;
      }
    }

    @Override
    public Group group() {
      return Group.SOURCES;
    }

    @Override
    public String path() {
      return "sources / " + source;
    }

    @Override
    public String words() {
      return source + " " + stage.words;
    }
  }

  /** A guardrail is set up. */
  record GuardrailStands(String guardrail) implements Obligation {
    @Override
    public Group group() {
      return Group.GUARDRAILS;
    }

    @Override
    public String path() {
      return "guardrails / " + guardrail;
    }

    @Override
    public String words() {
      return guardrail + " is set up";
    }
  }

  /** Own work is finished in time, or missed. */
  record OwnWorkEnds(String item, End end) implements Obligation {

    /** How it ended. */
    public enum End {
      DONE("is finished in time"),
      MISSED("is missed");

      private final String words;

      End(String words) {
        this.words = words;
      }
    }

    @Override
    public Group group() {
      return Group.OWN_WORK;
    }

    @Override
    public String path() {
      return "manager / ownWork / " + item + (end == End.MISSED ? " / missed" : "");
    }

    @Override
    public String words() {
      return item + " " + end.words;
    }
  }

  /** A closed or long open incident comes back as a slip of its own. */
  record ComesBack(String incident) implements Obligation {
    @Override
    public Group group() {
      return Group.COMEBACKS;
    }

    @Override
    public String path() {
      return "incidents / " + incident;
    }

    @Override
    public String words() {
      return incident + " comes back";
    }
  }

  /** An incident that arrived without an owner, or with two, has been given one. */
  record OwnerNamed(String incident) implements Obligation {
    @Override
    public Group group() {
      return Group.UNOWNED;
    }

    @Override
    public String path() {
      return "incidents / " + incident + " / owners";
    }

    @Override
    public String words() {
      return incident + " is given an owner";
    }
  }

  /** What became of a foreseen incident. */
  record ForeseenIs(String incident, End end) implements Obligation {

    /** How it went. */
    public enum End {
      LET_COME("is let come"),
      PREVENTED("is prevented"),
      SEEN("is seen by its owner after a question");

      private final String words;

      End(String words) {
        this.words = words;
      }
    }

    @Override
    public Group group() {
      return Group.FORESEEN;
    }

    @Override
    public String path() {
      return "incidents / " + incident + " / foreseen";
    }

    @Override
    public String words() {
      return incident + " " + end.words;
    }
  }

  private static String slipPath(String slip) {
    String redesign = "/redesign";
    return slip.endsWith(redesign)
        ? "sources / " + slip.substring(0, slip.length() - redesign.length()) + " / redesign"
        : "incidents / " + slip;
  }
}

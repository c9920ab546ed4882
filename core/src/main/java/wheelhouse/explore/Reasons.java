package wheelhouse.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import wheelhouse.run.Prices;
import wheelhouse.scenario.Letter;
import wheelhouse.scenario.Level;
import wheelhouse.scenario.Member;
import wheelhouse.scenario.Outcome;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Post;
import wheelhouse.scenario.Range;
import wheelhouse.scenario.Reply;
import wheelhouse.scenario.Scenario;

/**
 * Says why something was not reached, once a search is over. Only what follows from the rules is
 * given as a cause. Of what no seed held, and of what was merely not found, it is said what was
 * looked at and tried, and no more: another run may show it.
 */
final class Reasons {

  private final Scenario scenario;
  private final Obligations obligations;
  private final Proofs proofs;
  private final Search search;

  Reasons(Scenario scenario, Obligations obligations, Proofs proofs, Search search) {
    this.scenario = scenario;
    this.obligations = obligations;
    this.proofs = proofs;
    this.search = search;
  }

  /** Why something was not reached, as half a sentence, and how sure that is. */
  record Why(String reason, Certainty certainty) {}

  /** Why an obligation was not reached. */
  Why of(int number) {
    Obligation obligation = obligations.all().get(number);
    Optional<String> proof = proofs.of(obligation);
    if (proof.isPresent()) {
      return proved(proof.get());
    } else if (obligation instanceof Obligation.Arrives) {
      return unseen("brings it up");
    } else if (obligation instanceof Obligation.SignShows shows) {
      return sign(shows, number);
    } else if (obligation instanceof Obligation.Ends ends) {
      return end(ends.incident(), ends.heaviest(), ends.outcome(), number);
    } else if (obligation instanceof Obligation.ComesBack back) {
      return end(back.incident(), Pick.HOLD, Outcome.CAME_BACK, number);
    } else if (obligation instanceof Obligation.VoiceSpeaks voice) {
      return voice(voice, number);
    } else if (obligation instanceof Obligation.Replies replies) {
      return reply(replies, number);
    } else if (obligation instanceof Obligation.PostComes comes) {
      return post(scenario.post().get(comes.post() - 1), number);
    } else if (obligation instanceof Obligation.LetterComes comes) {
      return letter(scenario.letters().get(comes.letter() - 1), number);
    } else if (obligation instanceof Obligation.CauseIs is
        && search.survey().cause(is.draw() - 1).isEmpty()) {
      return unseen("lays it on anybody");
    }
    return searched("the search played towards it, and it did not happen", number);
  }

  private static Why proved(String reason) {
    return new Why(reason, Certainty.proved());
  }

  private Why unseen(String what) {
    int seeds = search.survey().seeds();
    String share = plain(Math.max(1, seeds / 3));
    return new Why(
        "none of "
            + plain(seeds)
            + " seeds "
            + what
            + ": fewer than 1 in "
            + share
            + " do, 95 % sure",
        Certainty.sampled(seeds));
  }

  private Why searched(String reason, int number) {
    int attempts = search.attempts(number);
    return new Why(reason, Certainty.searched(attempts > 0 ? attempts : search.runs()));
  }

  private static String plain(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private Why sign(Obligation.SignShows shows, int number) {
    if (search.routes().template(shows.slip()) < 0) {
      return searched("in no run of the search did its redesign show this line", number);
    }
    return search.routes().signSeeds(shows).isEmpty()
        ? unseen("draw this answer")
        : searched("the answer is drawn, but in no run of the search was it shown", number);
  }

  private Why end(String incident, Pick pick, Outcome outcome, int number) {
    int template = search.routes().template(incident);
    if (search.routes().seeds(template).findAny().isEmpty()) {
      return unseen("bring it up");
    }
    boolean breaks = outcome == Outcome.BROKE;
    if (breaks && search.routes().breakingSeeds(template).findAny().isEmpty()) {
      return unseen("draw a truth of it that can break");
    }
    if (search.outOfTime(number)) {
      int minutes = Prices.minutes(Proofs.price(pick), scenario.numbers());
      return searched(
          "to "
              + pick.label()
              + " takes "
              + minutes
              + " minutes, and on no day that the search meant it for were so many left",
          number);
    }
    return searched(
        switch (outcome) {
          case HOME ->
              "the search helped its owner as far as the pick allows, and it did not happen";
          case PREVENTED ->
              "the search helped its owner as far as the pick allows, from the day it lay there, and"
                  + " it did not happen";
          case BROKE, OPEN ->
              "the search left it alone, passed it around, gave its owner everything else to do, laid"
                  + " the pick late or let chance play around it, and it did not happen";
          case CAME_BACK ->
              "the search let it be stopped and put off closing it, and it did not happen";
        },
        number);
  }

  /** A voice is heard after some picks and outcomes; if none of those is reached, this is why. */
  private Why voice(Obligation.VoiceSpeaks voice, int number) {
    int template = search.routes().template(voice.incident());
    List<Obligation.Ends> after = new ArrayList<>();
    for (Pick pick : Pick.values()) {
      for (Outcome outcome : Outcome.values()) {
        int ends = obligations.ends(template, pick, outcome);
        int spoken = obligations.voice(template, pick, outcome, voice.speaker().ordinal());
        if (ends != Obligations.NONE && spoken == number) {
          after.add((Obligation.Ends) obligations.all().get(ends));
        }
      }
    }
    if (after.isEmpty()) {
      return proved("after every pick and outcome that can be, another line is spoken");
    }
    Obligation.Ends likeliest = after.get(0);
    for (Obligation.Ends each : after) {
      likeliest = proofs.of(likeliest).isPresent() ? each : likeliest;
    }
    Why why = of(obligations.number(likeliest));
    return new Why(
        (after.size() == 1 ? "it takes “" : "it takes one of " + after.size() + " ends, such as “")
            + likeliest.heaviest().label()
            + ", and "
            + likeliest.outcome().word().replace('-', ' ')
            + "”"
            + (after.size() == 1 ? ", and " : "; of this one: ")
            + why.reason(),
        why.certainty());
  }

  private Why reply(Obligation.Replies replies, int number) {
    int at = scenario.team().stream().map(Member::id).toList().indexOf(replies.member());
    Member member = scenario.team().get(at);
    Reply reply = member.replies().get(replies.reply() - 1);
    boolean said = false;
    for (Pick pick : Pick.values()) {
      for (Level trust : Level.values()) {
        for (Level autonomy : Level.values()) {
          said |= obligations.reply(at, pick, trust, autonomy) == number;
        }
      }
    }
    if (!said) {
      return proved("whatever is picked, a more particular line is said");
    }
    return mood("trust", reply.trust(), search.moods().trust(at))
        .or(() -> mood("autonomy", reply.autonomy(), search.moods().autonomy(at)))
        .map(reason -> searched(reason, number))
        .orElseGet(
            () ->
                searched(
                    "in no run of the search was such a pick laid while trust and autonomy stood so",
                    number));
  }

  /** Why a level was not reached; empty if it was, or any will do. */
  private static Optional<String> mood(String what, Optional<Level> needed, Range range) {
    if (needed.isEmpty() || Moods.reaches(range, needed.get())) {
      return Optional.empty();
    }
    boolean above = Level.of(range.from()).compareTo(needed.get()) > 0;
    String how =
        above
            ? String.format(Locale.ROOT, "fall below %.2f", range.from())
            : String.format(Locale.ROOT, "rise above %.2f", range.to());
    String edge =
        switch (needed.get()) {
          case LOW -> "low is below 0.4";
          case MIDDLE -> "middle is from 0.4 to 0.7";
          case HIGH -> "high is from 0.7";
        };
    return Optional.of(
        "in no run that the search steered did their " + what + " " + how + ", and " + edge);
  }

  private Why post(Post post, int number) {
    int template = search.routes().template(post.about());
    boolean foreseen = scenario.incidents().get(template).foreseen() > 0;
    if (post.outcome() == Outcome.PREVENTED && !foreseen) {
      return proved("what is not foreseen cannot be prevented");
    }
    List<Obligation.Ends> before = new ArrayList<>();
    for (Pick pick : Pick.values()) {
      int ends = obligations.ends(template, pick, post.outcome());
      boolean fits = post.pick().map(pick::equals).orElse(true);
      if (fits && ends != Obligations.NONE) {
        before.add((Obligation.Ends) obligations.all().get(ends));
      }
    }
    if (before.isEmpty()) {
      return proved("its incident cannot end so after that pick");
    }
    if (before.stream().allMatch(ends -> proofs.of(ends).isPresent())) {
      return proved(proofs.of(before.get(0)).orElseThrow());
    }
    return searched(
        "in no run of the search did its incident end so, and early enough for it to come", number);
  }

  private Why letter(Letter letter, int number) {
    boolean covered =
        letter.ending().isEmpty()
            && List.of(Letter.Ending.values()).stream()
                .filter(ending -> writes(letter.from(), ending))
                .allMatch(ending -> isWritten(letter, ending));
    if (covered) {
      return proved("for every ending another letter comes first");
    }
    return searched(
        letter
            .ending()
            .map(ending -> "it takes " + takes(ending) + "; the search came on no such run")
            .orElse("in no run of the search did it come"),
        number);
  }

  /** What has to be so for a letter of an ending to be the one that comes. */
  private static String takes(Letter.Ending ending) {
    return switch (ending) {
      case KEPT -> "a customer harmed most of whom nothing breaks or bleeds long";
      case HURT -> "a customer harmed most of whom something bleeds long, and nothing breaks";
      case LOST -> "a customer harmed most of whom something breaks";
      case CARRIED -> "a writer who brings something home alone";
      case WAITED -> "a writer who is seen waiting";
      case QUIET -> "a writer who has nothing to carry on any day that you are away";
      case BOTH, PROTECTED, GREW, NEITHER -> "a result that is judged so";
    };
  }

  private static boolean writes(Letter.Writer from, Letter.Ending ending) {
    return switch (ending) {
      case KEPT, HURT, LOST -> from == Letter.Writer.CUSTOMER;
      case CARRIED, WAITED, QUIET -> from == Letter.Writer.OWNER;
      case BOTH, PROTECTED, GREW, NEITHER -> from == Letter.Writer.BOSS;
    };
  }

  private boolean isWritten(Letter letter, Letter.Ending ending) {
    return scenario.letters().stream()
        .filter(other -> other.from() == letter.from())
        .filter(other -> other.ending().equals(Optional.of(ending)))
        .anyMatch(other -> other.about().isEmpty() || other.about().equals(letter.about()));
  }
}

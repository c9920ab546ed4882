package wheelhouse.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wheelhouse.coach.Alternative;
import wheelhouse.coach.Choice;
import wheelhouse.coach.Decision;
import wheelhouse.coach.Judgement;
import wheelhouse.coach.Reason;
import wheelhouse.coach.Subject;
import wheelhouse.coach.Trade;
import wheelhouse.coach.Weighing;
import wheelhouse.run.Observation;
import wheelhouse.scenario.Lack;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Question;
import wheelhouse.sim.Move;
import wheelhouse.words.Text;

/** How a choice stands, and why, in the model's own terms. */
final class BecauseWords {

  /** Less of an owner's autonomy or trust than this is nothing that anybody would notice. */
  private static final double NOTICED = 0.02;

  private final SubjectWords subjects;
  private final Called called;
  private final ReasonWords reasons;
  private final Text text;
  private final Figures figures;

  BecauseWords(SubjectWords subjects, Called called, ReasonWords reasons, Text text) {
    this.subjects = subjects;
    this.called = called;
    this.reasons = reasons;
    this.text = text;
    figures = new Figures(text);
  }

  String headline(Decision decision) {
    Optional<String> weighed = decision.weighing().flatMap(by -> weighed(decision, by));
    return weighed.orElseGet(
        () ->
            switch (decision.judgement()) {
              case BEST -> text.of("coach.headline.best");
              case TOSS_UP -> text.of("coach.headline.toss-up");
              case TRADE -> text.of("coach.headline.trade");
              case DOMINATED ->
                  text.of(
                      "coach.headline.dominated",
                      called.capital(other(decision, decision.against())));
            });
  }

  private Optional<String> weighed(Decision decision, Weighing weighing) {
    if (!weighing.sufficient()) {
      String key = weighing.excess() < 0 ? "coach.headline.too-light" : "coach.headline.not-enough";
      return Optional.of(text.of(key, subjects.pick(keeping(decision, weighing))));
    } else if (weighing.excess() <= 0 || hasHeavierBetter(decision)) {
      return Optional.empty();
    } else if (weighing.lightest() == Pick.HOLD) {
      return Optional.of(text.of("coach.headline.not-needed", weighing.excess()));
    }
    return Optional.of(
        text.of("coach.headline.too-heavy", weighing.excess(), subjects.pick(weighing.lightest())));
  }

  /** Whether something heavier beats the choice: then it was not its weight that was amiss. */
  private static boolean hasHeavierBetter(Decision decision) {
    return decision.judgement() == Judgement.DOMINATED
        && decision.alternatives().get(decision.against()).choice() instanceof Choice.Laid better
        && decision.choice().choice() instanceof Choice.Laid laid
        && better.pick().weight() > laid.pick().weight();
  }

  /**
   * What would have kept more: the lightest that is enough; or what beats the choice and is enough
   * too, where the lightest is better by so little that it stands as alike in the rows.
   */
  private static Pick keeping(Decision decision, Weighing weighing) {
    Choice against = decision.alternatives().get(decision.against()).choice();
    return decision.judgement() == Judgement.DOMINATED
            && against instanceof Choice.Laid laid
            && weighing.enough().contains(laid.pick())
            && !way(decision, weighing.lightest())
                .map(way -> way.difference().sparesHarm())
                .orElse(false)
        ? laid.pick()
        : weighing.lightest();
  }

  private static Optional<Alternative> way(Decision decision, Pick pick) {
    return decision.alternatives().stream()
        .filter(way -> way.choice().equals(new Choice.Laid(pick)))
        .findFirst();
  }

  /** Fair permanent harm that the choice cost customers against a pick. */
  private static double forGood(Decision decision, Pick pick) {
    return way(decision, pick).map(way -> -way.difference().mean().permanent()).orElse(0.0);
  }

  private String other(Decision decision, int place) {
    return subjects.label(decision.subject(), decision.alternatives().get(place).choice());
  }

  List<String> sentences(Decision decision, Standpoint there) {
    Observation seen = there.answered();
    String owner = called.member(subjects.member(decision.subject(), seen));
    List<String> lines = new ArrayList<>();
    reason(decision).ifPresent(reason -> lines.add(text.of(reasons.key(reason, decision), owner)));
    decision.weighing().ifPresent(weighing -> lines.addAll(cost(decision, weighing, owner)));
    decision
        .trade()
        .filter(trade -> decision.weighing().map(Weighing::sufficient).orElse(true))
        .ifPresent(trade -> lines.add(price(decision, trade)));
    if (decision.weighing().isEmpty() && decision.judgement() != Judgement.TRADE) {
      lines.add(difference(decision));
    }
    reason(decision)
        .filter(RetryWords::against)
        .flatMap(reason -> sign(reason, decision, there))
        .ifPresent(lines::add);
    return lines;
  }

  /** The most telling reason. Nothing went wrong where the choice was a trade, and no mistake. */
  static Optional<Reason> reason(Decision decision) {
    boolean traded =
        decision.judgement() == Judgement.TRADE
            && !decision.isMistake()
            && decision.weighing().map(weighing -> weighing.excess() <= 0).orElse(true);
    return decision.reasons().stream()
        .filter(reason -> !traded || !RetryWords.against(reason))
        .findFirst();
  }

  /** What a pick too heavy bought and cost, or one too light cost for good. */
  private List<String> cost(Decision decision, Weighing weighing, String owner) {
    List<String> lines = new ArrayList<>();
    if (!weighing.sufficient()) {
      double forGood = forGood(decision, keeping(decision, weighing));
      lines.add(text.of("coach.cost.for-good", figures.harm(forGood)));
      return lines;
    } else if (hasHeavierBetter(decision)) {
      return lines;
    }
    if (weighing.excess() > 0) {
      lines.add(
          weighing.comfort() >= 0.05
              ? text.of("coach.cost.comfort", figures.harm(weighing.comfort()))
              : text.of("coach.cost.nothing"));
      if (weighing.growth() >= 0.005) {
        lines.add(text.of("coach.cost.growth", figures.growth(weighing.growth())));
      }
    }
    if (weighing.autonomy() >= NOTICED) {
      lines.add(text.of("coach.cost.autonomy", owner));
    }
    if (weighing.trust() >= NOTICED) {
      lines.add(text.of("coach.cost.trust", owner));
    }
    return lines;
  }

  private String price(Decision decision, Trade trade) {
    String key = trade.boughtGrowth() ? "coach.trade.growth" : "coach.trade.harm";
    return text.of(
        key + (trade.fair() ? ".fair" : ".dear"),
        other(decision, trade.other()),
        figures.harm(trade.harm()),
        figures.growth(trade.growth()),
        figures.harm(trade.price()),
        figures.harm(trade.goingRate()));
  }

  /** What the other way would fairly have come to. */
  private String difference(Decision decision) {
    var by = decision.alternatives().get(decision.against()).difference().mean();
    return text.of(
        "coach.difference",
        other(decision, decision.against()),
        text.of(by.harm() > 0 ? "coach.harm.more" : "coach.harm.less", figures.harm(by.harm())),
        text.of(
            by.growth() < 0 ? "coach.growth.less" : "coach.growth.more",
            figures.growth(by.growth())));
  }

  /** The sign that the player could have gone by, if one lay there that bears on the reason. */
  private Optional<String> sign(Reason reason, Decision decision, Standpoint there) {
    List<Integer> incidents = SubjectWords.incidents(decision.subject());
    if (incidents.isEmpty()) {
      return Optional.empty();
    }
    int incident = incidents.get(0);
    Observation seen = there.answered();
    SlipWords words = new SlipWords(called.scenario(), seen);
    for (Question question : telling(reason)) {
      for (int sign = 0; sign < seen.signs(incident); sign++) {
        if (seen.signAsks(incident, sign) == question) {
          if (!seen.signShown(incident, sign)) {
            return Optional.of(
                text.of("coach.sign.not-asked." + seen.signChannel(incident, sign).word()));
          } else if (speaksFor(seen, incident, sign, decision)) {
            return Optional.of(
                text.of(
                    "coach.sign.shown", called.quoted(words.sign(incident, sign, there.day()))));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a sign said what bears out the reason, and not the opposite. */
  private static boolean speaksFor(Observation seen, int incident, int sign, Decision decision) {
    Question question = seen.signAsks(incident, sign);
    String answer = question.answers().get(seen.signAnswer(incident, sign));
    Optional<Pick> lightest = decision.weighing().map(Weighing::lightest);
    return switch (question) {
      case COMPOUNDS -> answer.equals("yes");
      case REVERSES ->
          answer.equals(lightest.filter(pick -> pick == Pick.HOLD).isPresent() ? "yes" : "no");
      case BREAKS -> !answer.equals("never");
      case LACKS ->
          lightest
              .map(
                  pick ->
                      pick == Pick.HOLD
                          ? answer.equals("nothing")
                          : Lack.valueOf(answer.toUpperCase(java.util.Locale.ROOT)).metBy() == pick)
              .orElse(true);
    };
  }

  /** What a sign would have to speak of, to bear on a reason; the most telling first. */
  private static List<Question> telling(Reason reason) {
    return switch (reason) {
      case HELD_WHAT_WOULD_NOT_REVERSE, FOLLOWED_THE_LOUD_ONE ->
          List.of(Question.BREAKS, Question.REVERSES, Question.COMPOUNDS);
      case TOOK_A_WHEEL_THAT_LESS_WOULD_HAVE_TURNED, MEDDLED, WITHHELD_WHAT_WAS_LACKING ->
          List.of(Question.LACKS, Question.REVERSES);
      default -> List.of();
    };
  }

  /** What was known of a member and a kind of work. */
  List<String> pairKnown(Subject subject, Observation seen) {
    if (!(subject instanceof Subject.OneMove one)) {
      return List.of();
    }
    Move move = one.move();
    if (move instanceof Move.Inspect inspect) {
      return pair(inspect.member(), inspect.kind(), seen);
    } else if (move instanceof Move.Respond respond) {
      List<String> lines = new ArrayList<>(pair(respond.member(), respond.kind(), seen));
      if (seen.causeNamed(respond.member(), respond.kind())) {
        String cause = seen.cause(respond.member(), respond.kind()).word();
        lines.add(text.of("coach.known.cause", text.of("cause." + cause)));
      }
      lines.add(text.of("coach.known.response", text.of("response." + respond.response().word())));
      return lines;
    } else if (move instanceof Move.SetGuardrail set) {
      return List.of(
          text.of(
              "coach.known.guardrail",
              called.kind(seen.guardrailKind(set.guardrail())),
              called.member(set.member())));
    }
    return List.of();
  }

  private List<String> pair(int member, int kind, Observation seen) {
    return List.of(
        text.of(
            "coach.known.pair",
            called.member(member),
            called.kind(kind),
            seen.moves(member, kind),
            seen.touchedMoves(member, kind)),
        text.of("coach.known.inspected", seen.inspections(member, kind)));
  }
}

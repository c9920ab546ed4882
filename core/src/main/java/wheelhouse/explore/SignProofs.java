package wheelhouse.explore;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import wheelhouse.explore.Obligation.SourceIs;
import wheelhouse.scenario.Channel;
import wheelhouse.scenario.Incident;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Question;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Sign;
import wheelhouse.scenario.Source;
import wheelhouse.scenario.Truth;

/** Why a line of a sign cannot be shown: a part of {@link Proofs}. */
final class SignProofs {

  private final Scenario scenario;
  private final Proofs proofs;
  private final int lastDay;

  SignProofs(Scenario scenario, Proofs proofs) {
    this.scenario = scenario;
    this.proofs = proofs;
    lastDay = scenario.days() + scenario.away();
  }

  /** Why a line of a sign is never shown; empty if nothing forbids it. */
  Optional<String> of(Obligation.SignShows shows) {
    Optional<Incident> incident =
        scenario.incidents().stream().filter(each -> each.id().equals(shows.slip())).findFirst();
    if (incident.isPresent()) {
      Incident of = incident.get();
      Sign sign = of.signs().get(shows.sign() - 1);
      return proofs
          .never(of)
          .or(() -> outOfDays(of, sign))
          .or(() -> asked(of, sign))
          .or(() -> unsaid(of.truths(), sign, shows.answer()));
    }
    Source source =
        scenario.sources().stream()
            .filter(each -> shows.slip().startsWith(each.id() + "/"))
            .findFirst()
            .get();
    return proofs
        .source(new SourceIs(source.id(), SourceIs.Stage.CLAIMED))
        .or(
            () ->
                unsaid(
                    source.redesign().truths(),
                    source.redesign().signs().get(shows.sign() - 1),
                    shows.answer()));
  }

  private Optional<String> outOfDays(Incident incident, Sign sign) {
    boolean late =
        sign.from() == Channel.BOARD && proofs.first(incident).getAsInt() + sign.day() > lastDay;
    return late ? Optional.of("its day lies after the last") : Optional.empty();
  }

  private Optional<String> asked(Incident incident, Sign sign) {
    return switch (sign.from()) {
      case BOARD -> Optional.empty();
      case OWNER -> asked(incident, "owner", ModelNumber.ASK_OWNER_MINUTES);
      case CUSTOMER -> asked(incident, "customer", ModelNumber.ASK_CUSTOMER_MINUTES);
      case MONITOR -> asked(incident, "monitor", ModelNumber.MONITOR_MINUTES);
    };
  }

  private Optional<String> asked(Incident incident, String whom, ModelNumber price) {
    return proofs
        .beyondTheManager(incident)
        .map(away -> away + ", and nobody asks the " + whom)
        .or(() -> proofs.tooDear("asking the " + whom, proofs.minutes(price)));
  }

  /** Why a sign never says an answer: no truth gives it, and the sign is never wrong. */
  private static Optional<String> unsaid(List<Truth> truths, Sign sign, String answer) {
    List<Truth> drawn = truths.stream().filter(truth -> truth.weight() > 0).toList();
    boolean given = drawn.stream().anyMatch(truth -> gives(truth, sign, answer));
    boolean errs =
        sign.reliability() < 1
            && drawn.stream()
                .flatMap(truth -> answers(truth, sign.asks()).stream())
                .anyMatch(other -> !other.equals(answer));
    if (given || errs) {
      return Optional.empty();
    }
    boolean weightless = truths.stream().anyMatch(truth -> gives(truth, sign, answer));
    return Optional.of(
        (weightless ? "its truth has weight 0" : "no truth gives this answer")
            + ", and the sign is never wrong");
  }

  private static boolean gives(Truth truth, Sign sign, String answer) {
    return answers(truth, sign.asks()).contains(answer);
  }

  /** The answers that a truth may give to a question, by the day it breaks on. */
  private static List<String> answers(Truth truth, Question question) {
    List<String> answers = question.answers();
    return switch (question) {
      case LACKS -> List.of(truth.lacks().word());
      case COMPOUNDS -> List.of(answers.get(truth.compounds() ? 0 : 1));
      case REVERSES -> List.of(answers.get(truth.reverses() ? 0 : 1));
      case BREAKS ->
          truth.reverses()
              ? List.of(answers.get(2))
              : IntStream.rangeClosed((int) truth.breaks().from(), (int) truth.breaks().to())
                  // A guardrail moves the breaking day, so what is soon may be later.
                  .flatMap(day -> IntStream.of(day, day + Question.SOON_DAYS))
                  .mapToObj(day -> answers.get(day <= Question.SOON_DAYS ? 0 : 1))
                  .distinct()
                  .toList();
    };
  }
}

package wheelhouse.cli;

import java.util.List;
import java.util.Optional;
import wheelhouse.content.JsonValue;
import wheelhouse.content.JsonValue.JsonObject;
import wheelhouse.debrief.Calibration;
import wheelhouse.debrief.Effect;
import wheelhouse.debrief.Tug;
import wheelhouse.practice.Next;
import wheelhouse.practice.PlayedRun;
import wheelhouse.practice.Practice;
import wheelhouse.practice.ReviewSummary;
import wheelhouse.run.References;
import wheelhouse.run.Score;

/** All runs of a player together, for a program. */
final class PracticeReport {

  private PracticeReport() {}

  static JsonValue of(Practice practice, Optional<Next> next, long ofDay) {
    JsonObject report =
        JsonValue.object()
            .with("version", JsonValue.of(1))
            .with(
                "runs", JsonValue.array(practice.runs().stream().map(PracticeReport::run).toList()))
            .with("unfinished", JsonValue.of(practice.unfinished()))
            .with(
                "leftOut",
                JsonValue.array(
                    practice.unread().stream()
                        .map(
                            each ->
                                JsonValue.object()
                                    .with("file", JsonValue.of(name(each.file())))
                                    .with("why", JsonValue.of(each.why().word())))
                        .toList()))
            .with("calibration", calibration(practice.calibration()))
            .with("loudness", tug(practice.byLoudness()))
            .with("oldCraft", tug(practice.byCraft()))
            .with(
                "costs",
                JsonValue.array(practice.costs().stream().map(PracticeReport::cost).toList()))
            .with("seedOfDay", JsonValue.of(ofDay));
    return next.map(found -> report.with("next", next(found))).orElse(report);
  }

  private static String name(java.nio.file.Path file) {
    return String.valueOf(file.getFileName());
  }

  private static JsonObject run(PlayedRun run) {
    JsonObject row =
        JsonValue.object()
            .with("file", JsonValue.of(name(run.file())))
            .with("scenario", JsonValue.of(run.header().scenario()))
            .with("seed", JsonValue.of(run.header().seed()))
            .with("started", JsonValue.of(run.header().started()))
            .with("newLuck", JsonValue.of(run.newLuck()))
            .with("harm", JsonValue.of(run.result().harm()))
            .with("growth", JsonValue.of(run.result().growth()));
    if (run.header().branch().isPresent()) {
      row =
          row.with(
              "branch",
              JsonValue.object()
                  .with("file", JsonValue.of(run.header().branch().get().file()))
                  .with("day", JsonValue.of(run.header().branch().get().day())));
    }
    if (run.references().isPresent()) {
      References known = run.references().get();
      Score score = Score.of(run.result(), known);
      row =
          row.with("harmWorst", JsonValue.of(known.harmWorst()))
              .with("harmBest", JsonValue.of(known.harmBest()))
              .with("growthWorst", JsonValue.of(known.growthWorst()))
              .with("growthBest", JsonValue.of(known.growthBest()))
              .with("kept", JsonValue.of(score.kept()))
              .with("grew", JsonValue.of(score.grew()));
    }
    Optional<ReviewSummary> review = run.review();
    return review.isPresent()
        ? row.with("decisions", JsonValue.of(review.get().decisions()))
            .with("loss", JsonValue.of(review.get().loss()))
        : row;
  }

  private static JsonValue calibration(Calibration calibration) {
    JsonObject all =
        JsonValue.object()
            .with("reads", JsonValue.of(calibration.reads()))
            .with("bins", bins(calibration.bins()))
            .with(
                "questions",
                JsonValue.array(
                    calibration.questions().stream()
                        .map(
                            each ->
                                JsonValue.object()
                                    .with("question", JsonValue.of(each.question().word()))
                                    .with("brier", JsonValue.of(each.brier()))
                                    .with("guess", JsonValue.of(each.guess()))
                                    .with("bins", bins(each.bins())))
                        .toList()));
    return calibration.brier().isPresent()
        ? all.with("brier", JsonValue.of(calibration.brier().getAsDouble()))
        : all;
  }

  private static JsonValue bins(List<Calibration.Bin> bins) {
    return JsonValue.array(
        bins.stream()
            .map(
                bin ->
                    JsonValue.object()
                        .with("confidence", JsonValue.of(bin.confidence().word()))
                        .with("meant", JsonValue.of(bin.confidence().probability()))
                        .with("right", JsonValue.of(bin.right().count()))
                        .with("of", JsonValue.of(bin.right().of()))
                        .with("low", JsonValue.of(bin.right().low()))
                        .with("high", JsonValue.of(bin.right().high()))
                        .with("standing", JsonValue.of(bin.standing().name())))
            .toList());
  }

  private static JsonValue tug(Tug tug) {
    return JsonValue.object()
        .with("weights", effect(tug.weight()))
        .with("minutes", effect(tug.minutes()))
        .with("sameDay", effect(tug.sameDay()));
  }

  private static JsonValue effect(Effect effect) {
    return JsonValue.object()
        .with("difference", JsonValue.of(effect.difference()))
        .with("se", JsonValue.of(effect.error()))
        .with("one", JsonValue.of(effect.one()))
        .with("other", JsonValue.of(effect.other()))
        .with("standing", JsonValue.of(effect.standing().name()));
  }

  private static JsonValue cost(Practice.Costing cost) {
    return JsonValue.object()
        .with("lapse", JsonValue.of(cost.lapse().word()))
        .with("times", JsonValue.of(cost.times()))
        .with("runs", JsonValue.of(cost.runs()))
        .with("share", JsonValue.of(cost.share()));
  }

  private static JsonValue next(Next next) {
    return JsonValue.object()
        .with("scenario", JsonValue.of(next.scenario()))
        .with("seed", JsonValue.of(next.seed()))
        .with("why", JsonValue.of(next.why().word()))
        .with("habit", JsonValue.of(next.habit().word()))
        .with("seen", JsonValue.of(next.seen()));
  }
}

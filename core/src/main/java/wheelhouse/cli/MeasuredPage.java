package wheelhouse.cli;

import java.util.List;
import java.util.Locale;
import wheelhouse.debrief.Calibration;
import wheelhouse.debrief.Measured;
import wheelhouse.debrief.Measured.Puller;
import wheelhouse.debrief.Tug;
import wheelhouse.words.Text;

/** What was measured of a player, over one run or over many. */
final class MeasuredPage {

  private final Text text;
  private final Measured measured;
  private final Page page;

  MeasuredPage(Text text, Page page) {
    this.text = text;
    this.page = page;
    measured = new Measured(text);
  }

  /** How sure the player was, and how often they were right. */
  void calibration(Calibration calibration) {
    for (Calibration.Bin bin : calibration.bins()) {
      if (bin.standing() != Calibration.Standing.NEVER_SAID) {
        page.say(2, measured.of(bin));
      }
    }
    for (Calibration.OfQuestion question : calibration.questions()) {
      page.say(
          "  ",
          "    ",
          text.of(
              "reads.question",
              text.of("reads.question." + question.question().word()),
              measured.of(question),
              hundredths(question.brier()),
              hundredths(question.guess())));
    }
    calibration.brier().ifPresent(mean -> page.say(2, text.of("reads.brier", hundredths(mean))));
  }

  private static String hundredths(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  /** What loudness and the old craft did. */
  void tugs(Tug byLoudness, Tug byCraft) {
    page.head(text.of("debrief.pull"));
    boolean any = tug(Puller.LOUDNESS, byLoudness) | tug(Puller.CRAFT, byCraft);
    if (any) {
      page.say(measured.scale());
    }
  }

  private boolean tug(Puller puller, Tug tug) {
    List<String> lines = measured.of(tug);
    String head = measured.of(puller, tug);
    page.say(lines.isEmpty() ? head : head + ":");
    lines.forEach(line -> page.say("  ", "    ", line));
    return !lines.isEmpty();
  }
}

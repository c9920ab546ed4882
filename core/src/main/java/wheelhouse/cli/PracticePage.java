package wheelhouse.cli;

import java.util.List;
import java.util.Optional;
import wheelhouse.practice.Next;
import wheelhouse.practice.PlayedRun;
import wheelhouse.practice.Practice;
import wheelhouse.practice.PracticeWords;
import wheelhouse.replay.Header;
import wheelhouse.run.Score;
import wheelhouse.words.Text;

/** All runs of a player together, as plain text. */
final class PracticePage {

  private static final int DATE = 10;

  private final Text text;
  private final Page page;
  private final PracticeWords words;

  PracticePage(Text text, Page page) {
    this.text = text;
    this.page = page;
    words = new PracticeWords(text);
  }

  void show(Practice practice, Optional<Next> next, long ofDay) {
    page.head(text.of("practice.head"));
    page.say(words.sum(practice));
    words.unread(practice).forEach(page::say);
    if (!practice.runs().isEmpty()) {
      runs(practice);
      measured(practice);
      costs(practice);
    }
    next(next, ofDay);
  }

  private void runs(Practice practice) {
    page.head(text.of("practice.runs"));
    practice.runs().forEach(run -> page.say("  ", "    ", line(run)));
    page.say(text.of("practice.scale"));
  }

  private String line(PlayedRun run) {
    String started = run.header().started();
    String date = started.length() > DATE ? started.substring(0, DATE) : started;
    String name =
        run.header()
            .branch()
            .map(Header.Branch::day)
            .map(day -> text.of("practice.branch", run.title(), day))
            .orElse(run.title());
    Optional<Score> score = run.score();
    return score.isPresent()
        ? text.of(
            "practice.run",
            date,
            name,
            Math.round(score.get().kept()),
            Math.round(score.get().grew()))
        : text.of("practice.unscored", date, name);
  }

  private void measured(Practice practice) {
    MeasuredPage measured = new MeasuredPage(text, page);
    page.head(text.of("debrief.reads"));
    if (practice.calibration().reads() == 0) {
      page.say(text.of("reads.none"));
    } else {
      page.say(words.counted(practice));
      measured.calibration(practice.calibration());
    }
    measured.tugs(practice.byLoudness(), practice.byCraft());
  }

  private void costs(Practice practice) {
    List<String> losses = words.losses(practice);
    if (losses.isEmpty()) {
      return;
    }
    page.head(text.of("practice.costs"));
    practice.costs().forEach(cost -> page.say("  ", "    ", words.of(cost)));
    losses.forEach(page::say);
  }

  private void next(Optional<Next> next, long ofDay) {
    page.head(text.of("practice.next"));
    next.ifPresent(
        found -> {
          page.say(words.of(found));
          page.say(words.dealt());
          page.say(
              "  ",
              "    ",
              text.of("practice.play", found.scenario(), String.valueOf(found.seed())));
        });
    page.say(text.of("practice.of-day", String.valueOf(ofDay)));
  }
}

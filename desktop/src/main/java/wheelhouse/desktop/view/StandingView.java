package wheelhouse.desktop.view;

import wheelhouse.run.Score;
import wheelhouse.words.Text;

/**
 * What a run was worth on the two things that count, each between its worst and its best.
 *
 * @param kept how far customers were protected, 0 to 100
 * @param grew how far the team grew, 0 to 100
 * @param words both, in words
 */
public record StandingView(int kept, int grew, String words) {

  static StandingView of(Score score, Text text) {
    int kept = (int) Math.round(score.kept());
    int grew = (int) Math.round(score.grew());
    return new StandingView(kept, grew, text.of("run.score", kept, grew));
  }
}

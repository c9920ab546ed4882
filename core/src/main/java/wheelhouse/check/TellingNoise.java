package wheelhouse.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import wheelhouse.scenario.Lack;
import wheelhouse.scenario.Truth;

/** Loudness that tells something of the truth, over all slips of the scenario. */
final class TellingNoise implements Check<Written> {

  /** What loudness may tell of anything, in bits. */
  private static final double MOST_BITS = 0.005;

  /** What loudness might tell of. */
  private enum Of {
    COMPOUNDING("whether it compounds", 2, truth -> truth.compounds() ? 1 : 0),
    REVERSING("whether it can be undone", 2, truth -> truth.reverses() ? 1 : 0),
    LACKING("what is lacking", Lack.values().length, truth -> truth.lacks().ordinal());

    private final String words;
    private final int answers;
    private final Function<Truth, Integer> answer;

    Of(String words, int answers, Function<Truth, Integer> answer) {
      this.words = words;
      this.answers = answers;
      this.answer = answer;
    }
  }

  @Override
  public String code() {
    return "W845";
  }

  @Override
  public void look(Written written, Notes notes) {
    List<Written.Slip> slips = written.slips().stream().filter(slip -> slip.births() > 0).toList();
    double[] loud = slips.stream().mapToDouble(slip -> slip.incident().loud()).toArray();
    Of of =
        Arrays.stream(Of.values())
            .max(Comparator.comparingDouble(each -> bits(slips, loud, each)))
            .orElseThrow();
    double bits = bits(slips, loud, of);
    if (bits <= MOST_BITS) {
      return;
    }
    int most = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < loud.length; i++) {
      double[] evened = loud.clone();
      evened[i] = mean(slips, loud);
      if (bits(slips, evened, of) < least) {
        least = bits(slips, evened, of);
        most = i;
      }
    }
    notes
        .at(slips.get(most).path("loud"))
        .says(
            String.format(
                Locale.ROOT,
                "what is loud tells %.3f bit of %s, and should tell nothing (%.3f at most); this"
                    + " slip adds the most",
                bits,
                of.words,
                MOST_BITS))
        .label(String.format(Locale.ROOT, "evened out it would be %.3f", least))
        .add();
  }

  private static double mean(List<Written.Slip> slips, double[] loud) {
    double births = 0;
    double sum = 0;
    for (int i = 0; i < loud.length; i++) {
      births += slips.get(i).births();
      sum += slips.get(i).births() * loud[i];
    }
    return sum / births;
  }

  /** The mutual information of loudness and an answer, in bits. */
  private static double bits(List<Written.Slip> slips, double[] loud, Of of) {
    double[][] joint = new double[2][of.answers];
    double all = 0;
    for (int i = 0; i < loud.length; i++) {
      Written.Slip slip = slips.get(i);
      for (int t = 0; t < slip.incident().truths().size(); t++) {
        double weight = slip.births() * slip.share(t);
        int answer = of.answer.apply(slip.incident().truths().get(t));
        joint[1][answer] += weight * loud[i];
        joint[0][answer] += weight * (1 - loud[i]);
        all += weight;
      }
    }
    double bits = 0;
    List<Double> columns = new ArrayList<>();
    for (int answer = 0; answer < of.answers; answer++) {
      columns.add(joint[0][answer] + joint[1][answer]);
    }
    for (double[] row : joint) {
      double sum = Arrays.stream(row).sum();
      for (int answer = 0; answer < of.answers; answer++) {
        if (row[answer] > 0) {
          double odds = row[answer] * all / (sum * columns.get(answer));
          bits += row[answer] / all * StrictMath.log(odds) / StrictMath.log(2);
        }
      }
    }
    return bits;
  }
}

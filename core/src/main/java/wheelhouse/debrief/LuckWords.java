package wheelhouse.debrief;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.coach.Estimate;
import wheelhouse.coach.Luck;
import wheelhouse.coach.Value;
import wheelhouse.words.Text;

/** A result taken apart, in words. */
final class LuckWords {

  private final Text text;
  private final Figures figures;

  LuckWords(Text text) {
    this.text = text;
    figures = new Figures(text);
  }

  Apart apart(Luck luck) {
    List<Apart.Line> lines =
        List.of(
            line("choices", luck.choices()),
            line("readable", luck.readability()),
            line("dice", luck.dice()));
    List<String> told = new ArrayList<>();
    told.add(
        text.of(
            "coach.apart.start",
            figures.harm(luck.start().harm()),
            signed(luck.start().growth()),
            figures.harm(luck.result().harm()),
            signed(luck.result().growth())));
    told.add(text.of("coach.apart.how"));
    return new Apart(lines, told);
  }

  private Apart.Line line(String which, Estimate line) {
    Value mean = line.mean();
    Value error = line.error();
    return new Apart.Line(
        text.of("coach.apart." + which),
        mean.harm(),
        mean.growth(),
        told("harm", mean.harm(), 0.05, figures.harm(mean.harm()), figures.harm(error.harm())),
        told(
            "growth",
            mean.growth(),
            0.005,
            figures.growth(mean.growth()),
            figures.growth(error.growth())));
  }

  /** More or less of something, or as much where it is less than is shown; each with its error. */
  private String told(String axis, double by, double least, String figure, String error) {
    if (Math.abs(by) < least) {
      return text.of("coach.apart.within", text.of("coach." + axis + ".alike"), error);
    }
    return text.of(
        "coach." + axis + (by > 0 ? ".more" : ".less"),
        text.of("coach.apart.within", figure, error));
  }

  private String signed(double growth) {
    return (growth < 0 ? "−" : "+") + figures.growth(growth);
  }
}

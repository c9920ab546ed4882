package wheelhouse.debrief;

import java.util.ArrayList;
import java.util.List;
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

  private Apart.Line line(String which, Value value) {
    return new Apart.Line(
        text.of("coach.apart." + which),
        value.harm(),
        value.growth(),
        text.of(
            value.harm() > 0 ? "coach.apart.harm.more" : "coach.apart.harm.less",
            figures.harm(value.harm())),
        text.of(
            value.growth() < 0 ? "coach.apart.growth.less" : "coach.apart.growth.more",
            figures.growth(value.growth())));
  }

  private String signed(double growth) {
    return (growth < 0 ? "−" : "+") + figures.growth(growth);
  }
}

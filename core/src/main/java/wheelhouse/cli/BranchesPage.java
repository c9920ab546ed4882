package wheelhouse.cli;

import java.util.Optional;
import wheelhouse.debrief.Branches;
import wheelhouse.debrief.Branches.Twig;
import wheelhouse.run.Result;
import wheelhouse.words.Text;

/** A run beside those it shares its beginning with: what came of each. */
final class BranchesPage {

  private final Scene scene;
  private final Text text;
  private final Page page;

  BranchesPage(Scene scene, Page page) {
    this.scene = scene;
    text = scene.text();
    this.page = page;
  }

  /** Shows them all, if anything was forked. */
  void show(Branches branches) {
    if (!branches.any()) {
      return;
    }
    page.head(text.of("debrief.branches"));
    for (Twig twig : branches.twigs()) {
      String indent = "  ".repeat(twig.depth() + 1);
      page.say(indent, indent + "  ", line(twig));
    }
    if (branches.twigs().stream().anyMatch(twig -> twig.against().isPresent())) {
      page.say(text.of("branch.held"));
    }
  }

  private String line(Twig twig) {
    String name = twig.shown() ? text.of("branch.shown", name(twig)) : name(twig);
    Optional<Result> result = twig.result();
    if (result.isEmpty()) {
      return text.of("branch.stands", name, day(twig.day()));
    }
    String harm = String.valueOf(Math.round(result.get().harm()));
    String growth = String.format(java.util.Locale.ROOT, "%+.1f", result.get().growth());
    return twig.against()
        .map(
            against ->
                text.of(
                    "branch.against",
                    name,
                    text.of("branch.harm." + against.kept()),
                    harm,
                    text.of("branch.growth." + against.grew()),
                    growth))
        .orElseGet(() -> text.of("branch.result", name, harm, growth));
  }

  private String name(Twig twig) {
    if (twig.isOriginal()) {
      return text.of("branch.original");
    }
    return text.of(twig.depth() == 0 ? "branch.orphan" : "branch.from", day(twig.from()));
  }

  private String day(int day) {
    return text.of("day", scene.weekday(day), day);
  }
}

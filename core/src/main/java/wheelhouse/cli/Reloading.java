package wheelhouse.cli;

import java.util.List;
import java.util.Optional;
import wheelhouse.content.Finding;
import wheelhouse.content.Loaded;
import wheelhouse.content.Messages;
import wheelhouse.content.Severity;
import wheelhouse.replay.Retelling;
import wheelhouse.replay.Retold;
import wheelhouse.replay.Retold.Gone;
import wheelhouse.replay.Retold.Lost;
import wheelhouse.replay.Retold.Refused;
import wheelhouse.replay.Retold.Until;
import wheelhouse.replay.ScenarioHash;
import wheelhouse.run.Run;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Model;
import wheelhouse.sim.Refusal;
import wheelhouse.words.Text;

/** Reads the file of a scenario again, and tells the run again in it; or says why not. */
final class Reloading {

  private final Scene scene;
  private final Text text;
  private final Page page;
  private final Manuscript manuscript;

  Reloading(Scene scene, Page page, Manuscript manuscript) {
    this.scene = scene;
    text = scene.text();
    this.page = page;
    this.manuscript = manuscript;
  }

  /**
   * A run to play on with.
   *
   * @param kept in which file it goes on
   */
  record Taken(Run run, Kept kept) implements Onward {}

  /** In which file a run goes on. */
  enum Kept {
    /** It is the same run in other words. */
    IN_THE_SAME,
    IN_ITS_OWN
  }

  /** Reads, tells and says; empty if what is played stays as it is. */
  Optional<Taken> reload() {
    Optional<Loaded> loaded = manuscript.read();
    if (loaded.isEmpty()) {
      page.say(2, text.of(manuscript.isShipped() ? "file.shipped" : "file.gone"));
      return Optional.empty();
    }
    Optional<Scenario> now = loaded.get().scenario();
    if (now.isEmpty()) {
      flawed(loaded.get().findings());
      return Optional.empty();
    }
    return taken(now.get());
  }

  private void flawed(List<Finding> findings) {
    List<Finding> errors =
        findings.stream().filter(each -> each.severity() == Severity.ERROR).toList();
    page.say(2, text.of("file.flawed", Messages.counts(errors, 1).strip()));
    Messages.pretty(errors.get(0)).lines().forEach(page::verbatim);
    page.say(2, text.of("file.check", manuscript.name()));
  }

  private Optional<Taken> taken(Scenario now) {
    Scenario before = scene.scenario();
    if (!now.id().equals(before.id())) {
      page.say(2, text.of("file.another", now.id()));
      return Optional.empty();
    } else if (now.equals(before)) {
      page.say(2, text.of("file.same"));
      return Optional.empty();
    }
    Retold retold = Retelling.of(scene.run(), Model.of(now));
    if (ScenarioHash.of(now).equals(ScenarioHash.of(before))) {
      page.say(2, text.of("file.words"));
      return Optional.of(new Taken(retold.run(), Kept.IN_THE_SAME));
    }
    tell(retold);
    return Optional.of(new Taken(retold.run(), Kept.IN_ITS_OWN));
  }

  private void tell(Retold retold) {
    int day = retold.run().day();
    boolean nothing = retold.whole() && retold.kept() == 0;
    page.say(
        2,
        nothing
            ? text.of("retold.none")
            : text.of("retold.kept", retold.kept(), text.of("day", scene.weekday(day), day)));
    if (retold.until() == Until.A_DECISION) {
      page.say(2, text.of("retold.anew"));
    } else if (retold.until() == Until.THE_LAST_DAY) {
      page.say(2, text.of("retold.last-day"));
    }
    if (retold.untold() > 0) {
      page.say(2, text.of("retold.untold", retold.untold()));
    }
    if (!retold.lost().isEmpty()) {
      page.say(2, text.of("retold.fell"));
      int on = 0;
      for (Lost lost : retold.lost()) {
        if (lost.day() != on) {
          on = lost.day();
          page.say(4, text.of("day", scene.weekday(on), on) + ":");
        }
        page.say("      ", "        ", text.of("retold.lost", scene.done(lost.move()), why(lost)));
      }
    }
    if (retold.notes() > 0) {
      page.say(2, text.of("retold.notes", retold.notes()));
    }
    page.say(2, text.of("retold.kept-run"));
  }

  private String why(Lost lost) {
    if (lost.reason() instanceof Gone gone) {
      return text.of("gone." + gone.thing());
    }
    Refused refused = (Refused) lost.reason();
    return refused.refusal() == Refusal.NOT_ENOUGH_TIME
        ? text.of(
            "refusal.NOT_ENOUGH_TIME", text.time(refused.minutes()), text.time(refused.left()))
        : text.of("refusal." + refused.refusal().name(), scene.board().claimSlips());
  }
}

package wheelhouse.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wheelhouse.content.Json;
import wheelhouse.content.JsonValue;
import wheelhouse.debrief.Branches;
import wheelhouse.replay.Replay;
import wheelhouse.replay.RunRecord;
import wheelhouse.words.Text;

/** Plays a run's file again, proves it equal day by day, and shows it. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    description = {
      "Plays the file of a run again, says whether every day came out the same, and shows the run"
          + " with its debrief.",
      "Exits with 1 if a day differs or the run cannot be played again."
    })
final class ReplayCommand implements Callable<Integer> {

  private final Console console;
  private final Text text;

  @Mixin private Recorded recorded = new Recorded();

  @Option(names = "--verify", description = "only say whether it is the same")
  private boolean verify;

  @Option(names = "--json", description = "whether it is the same, for a program")
  private boolean json;

  ReplayCommand(Console console, Text text) {
    this.console = console;
    this.text = text;
  }

  @Override
  public Integer call() {
    RunRecord record = recorded.record();
    Replay replay = recorded.replay(record);
    boolean proven = replay instanceof Replay.Proven && record.damage().isEmpty();
    if (json) {
      console
          .out()
          .print(
              Json.pretty(
                  JsonValue.object()
                      .with("scenario", JsonValue.of(record.header().scenario()))
                      .with("seed", JsonValue.of(record.header().seed()))
                      .with("days", JsonValue.of(record.days().size()))
                      .with("same", JsonValue.of(proven))
                      .with("sentence", JsonValue.of(replay.sentence()))));
      return proven ? Exit.FINE : Exit.FOUND;
    }
    Page page = new Page(console.out());
    if (replay instanceof Replay.Proven same && !verify) {
      new Playback(new Scene(same.run(), text), page)
          .show(recorded.scenario(record), Branches.beside(recorded.file()));
      page.gap();
    }
    page.say(replay.sentence());
    record.damage().ifPresent(damage -> page.say(text.of("playback.damage", damage)));
    return proven ? Exit.FINE : Exit.FOUND;
  }
}

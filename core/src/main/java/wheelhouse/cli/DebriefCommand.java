package wheelhouse.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wheelhouse.coach.Assessment;
import wheelhouse.content.Bundled;
import wheelhouse.content.Json;
import wheelhouse.content.Loaded;
import wheelhouse.debrief.Branches;
import wheelhouse.debrief.Coached;
import wheelhouse.debrief.Debrief;
import wheelhouse.debrief.FullLog;
import wheelhouse.debrief.Handout;
import wheelhouse.paper.Html;
import wheelhouse.paper.Pdf;
import wheelhouse.paper.Sheet;
import wheelhouse.replay.Replay;
import wheelhouse.replay.Replayer;
import wheelhouse.replay.RunRecord;
import wheelhouse.run.References;
import wheelhouse.run.Run;
import wheelhouse.sim.Model;
import wheelhouse.words.Text;

/** The debrief of a run that is over, to read, to print and to reckon with. */
@Command(
    name = "debrief",
    mixinStandardHelpOptions = true,
    description = {
      "Says what each decision of a run was worth: puts those that mattered again, and then tells"
          + " them.",
      "With a file named, writes the page that leaves the room, or the whole log, and asks"
          + " nothing.",
      "Exits with 1 if the run cannot be played again, or is not over."
    })
final class DebriefCommand implements Callable<Integer> {

  private final Console console;
  private final Text text;

  @Mixin private Recorded recorded = new Recorded();

  @Option(names = "--html", paramLabel = "FILE", description = "the page that leaves the room")
  private Optional<Path> html = Optional.empty();

  @Option(names = "--pdf", paramLabel = "FILE", description = "the same page, to print")
  private Optional<Path> pdf = Optional.empty();

  @Option(names = "--csv", paramLabel = "DIR", description = "the whole log, as two tables")
  private Optional<Path> csv = Optional.empty();

  @Option(names = "--json", description = "the whole log, for a program")
  private boolean json;

  @Option(names = "--player", paramLabel = "NAME", description = "whose name stands on the page")
  private String player = "";

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "the language of the page, such as de; the terminal speaks English")
  private String language = "en";

  DebriefCommand(Console console, Text text) {
    this.console = console;
    this.text = text;
  }

  /** The files that were asked for, looked at before the work is done that fills them. */
  private record Files(
      Optional<Destination> html, Optional<Destination> pdf, List<Destination> tables) {

    Files {
      List<Destination> all = new ArrayList<>(tables);
      html.ifPresent(all::add);
      pdf.ifPresent(all::add);
      Destination.requireApart(all);
    }

    boolean areAskedFor() {
      return isPage() || !tables.isEmpty();
    }

    boolean isPage() {
      return html.isPresent() || pdf.isPresent();
    }
  }

  @Override
  public Integer call() {
    Files files = files();
    RunRecord record = recorded.record();
    String name = recorded.scenario(record);
    Run run = played(record, name);
    Optional<References> references = Shelf.references(name, run.model().scenario());
    Debrief debrief = Debrief.of(run, references);
    Page page = new Page(console.out());
    if (!json && !files.areAskedFor()) {
      new DebriefPage(new Scene(run, text), page).where(debrief, Branches.beside(recorded.file()));
      page.gap();
      page.say(text.of("coach.weighing"));
      console.out().flush();
    }
    Assessment assessment = Coaching.assess(run, references);
    Coaching.keep(recorded.file(), run, assessment);
    if (json) {
      console.out().print(Json.pretty(FullLog.json(run, debrief, assessment)));
    } else if (!files.areAskedFor()) {
      Coached coached = Coached.of(run, assessment, text);
      new CoachPage(text, page, this::ask).show(coached);
    }
    if (files.isPage()) {
      Run said = inItsLanguage(record, name).orElse(run);
      print(files, said, Debrief.of(said, references), assessment, record.header().started());
    }
    if (!files.tables().isEmpty()) {
      write(files.tables().get(0), FullLog.decisions(run, assessment).getBytes(UTF_8));
      write(files.tables().get(1), FullLog.events(run).getBytes(UTF_8));
    }
    return Exit.FINE;
  }

  private Files files() {
    List<Destination> tables = new ArrayList<>();
    for (String table : List.of("decisions.csv", "events.csv")) {
      csv.ifPresent(folder -> tables.add(recorded.destination("the log", folder.resolve(table))));
    }
    return new Files(
        html.map(file -> recorded.destination("the page", file)),
        pdf.map(file -> recorded.destination("the page", file)),
        tables);
  }

  /** The same run in the words of its scenario in the page's language, where it has them. */
  private Optional<Run> inItsLanguage(RunRecord record, String name) {
    return Bundled.find(name, language)
        .flatMap(Loaded::scenario)
        .map(scenario -> Replayer.replay(record, Model.of(scenario)))
        .filter(Replay.Proven.class::isInstance)
        .map(replay -> ((Replay.Proven) replay).run());
  }

  private Run played(RunRecord record, String name) {
    Replay replay = recorded.replay(record);
    if (!(replay instanceof Replay.Proven proven)) {
      throw Problem.found(replay.sentence());
    } else if (!proven.run().isOver()) {
      throw Problem.found(
          recorded.file().getFileName()
              + " is on day "
              + proven.run().day()
              + ", and only a run that is over can be debriefed\nMaybe play it to its end:"
              + " wheelhouse play "
              + name
              + " --resume");
    }
    return proven.run();
  }

  private Optional<String> ask(String prompt) {
    console.out().print(prompt);
    console.out().flush();
    try {
      return Optional.ofNullable(console.in().readLine());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void print(Files files, Run run, Debrief debrief, Assessment assessment, String started) {
    Locale locale = Locale.forLanguageTag(language);
    Text words = Text.in(locale, Coached.WORDS);
    Handout.Heading heading = new Handout.Heading(player, date(started, locale));
    Sheet sheet = Handout.of(run, debrief, Coached.of(run, assessment, words), heading, words);
    files.html().ifPresent(path -> write(path, Html.of(sheet).getBytes(UTF_8)));
    files.pdf().ifPresent(path -> write(path, Pdf.of(sheet, console.clock().millis())));
  }

  private void write(Destination file, byte[] bytes) {
    file.inItsFolder().write(bytes);
    console.err().println(text.of("written", file.shown()));
  }

  /** A date as people write it; what is no date stays as it is. */
  private static String date(String started, Locale locale) {
    try {
      return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
          .withLocale(locale)
          .format(Instant.parse(started).atZone(ZoneOffset.UTC));
    } catch (DateTimeParseException other) {
      return started;
    }
  }
}

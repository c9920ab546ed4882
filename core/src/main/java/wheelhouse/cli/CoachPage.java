package wheelhouse.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import wheelhouse.debrief.Apart;
import wheelhouse.debrief.Coached;
import wheelhouse.debrief.Retry;
import wheelhouse.debrief.Retry.Mark;
import wheelhouse.debrief.Retry.Row;
import wheelhouse.debrief.Retry.Sight;
import wheelhouse.words.Text;

/**
 * What the coach has to say, as plain text: each decision that mattered is put again, and only then
 * told.
 */
final class CoachPage {

  /** What ends all asking: the rest is told. */
  private static final String TELL = "tell";

  private final Text text;
  private final Page page;
  private final Function<String, Optional<String>> ask;

  /**
   * A page that asks.
   *
   * @param ask puts a prompt and returns what is typed, or nothing at the end of input
   */
  CoachPage(Text text, Page page, Function<String, Optional<String>> ask) {
    this.text = text;
    this.page = page;
    this.ask = ask;
  }

  /** Shows everything, asking on the way. */
  void show(Coached coached) {
    page.head(text.of("coach.head"));
    if (coached.retries().isEmpty()) {
      page.say(text.of("coach.none"));
    } else {
      page.say(text.of("coach.intro"));
    }
    boolean listening = true;
    for (Retry retry : coached.retries()) {
      listening = retry(retry, listening);
    }
    apart(coached.apart());
    page.gap();
    coached.basis().forEach(page::say);
  }

  /** Puts a decision again and tells it; false once nobody answers any more. */
  private boolean retry(Retry retry, boolean listening) {
    page.gap();
    page.say(text.of("coach.place", retry.number(), retry.of(), retry.when()));
    page.say(text.of("coach.quoted", retry.title()));
    if (!retry.people().isEmpty()) {
      page.say(2, retry.people());
    }
    retry.known().forEach(line -> page.say("  ", "    ", line));
    Optional<String> said = listening ? choose(retry) : Optional.empty();
    page.say(text.of("coach.chose", retry.ways().get(retry.chosen()).label()));
    told(retry);
    return said.isPresent() && closer(retry);
  }

  private Optional<String> choose(Retry retry) {
    page.say(text.of("coach.again"));
    for (int place = 0; place < retry.ways().size(); place++) {
      Retry.Way way = retry.ways().get(place);
      page.say("  ", "     ", text.of("coach.way", place + 1, way.label(), way.cost()));
    }
    Optional<String> said = listen(text.of("coach.prompt", retry.ways().size()));
    while (said.isPresent() && !said.get().isBlank() && place(said.get(), retry) < 0) {
      page.say(2, text.of("coach.unclear", said.get().strip(), retry.ways().size()));
      said = listen(text.of("coach.prompt", retry.ways().size()));
    }
    said.map(answer -> place(answer, retry))
        .filter(place -> place >= 0)
        .ifPresent(place -> page.say(retry.ways().get(place).again()));
    return said;
  }

  /** What is typed; nothing at the end of input, and once all is to be told. */
  private Optional<String> listen(String prompt) {
    return ask.apply(prompt).filter(said -> !said.strip().equalsIgnoreCase(TELL));
  }

  /** The place of a way that was typed by its number or its name; below 0 if it is none. */
  private static int place(String said, Retry retry) {
    String word = said.strip();
    for (int place = 0; place < retry.ways().size(); place++) {
      if (word.equals(String.valueOf(place + 1))
          || word.equalsIgnoreCase(retry.ways().get(place).label())) {
        return place;
      }
    }
    return -1;
  }

  private void told(Retry retry) {
    page.say(retry.told().headline());
    retry.told().because().forEach(line -> page.say("  ", "    ", line));
    page.say(text.of("coach.rows"));
    retry.told().rows().forEach(row -> row(row, row.fair()));
    retry.told().withoutYou().forEach(line -> page.say("  ", "    ", line));
    retry
        .told()
        .voices()
        .forEach(
            voice ->
                page.say(
                    "  ",
                    "    ",
                    voice.line().isBlank()
                        ? text.of("coach.silence", voice.whose())
                        : text.of("coach.voice", voice.whose(), voice.line())));
    retry.face().ifPresent(face -> page.say("  ", "    ", face.laterTold()));
  }

  private void row(Row row, Sight sight) {
    String mark =
        row.marks().contains(Mark.YOURS)
            ? text.of(row.marks().contains(Mark.LIGHTEST) ? "coach.mark.both" : "coach.mark.yours")
            : row.marks().contains(Mark.LIGHTEST) ? text.of("coach.mark.lightest") : "";
    String comes =
        row.marks().contains(Mark.YOURS)
            ? ""
            : text.of("coach.comes", sight.harmTold(), sight.growthTold());
    page.say(
        "    ",
        "      ",
        text.of("coach.row", row.label(), join(List.of(comes, mark, row.note()))));
  }

  private String join(List<String> parts) {
    return String.join(
        text.of("list.semi"), parts.stream().filter(part -> !part.isEmpty()).toList());
  }

  /** With hindsight, if that is wanted; false once nobody answers any more. */
  private boolean closer(Retry retry) {
    Optional<String> said = listen(text.of("coach.closer"));
    if (said.isPresent() && said.get().strip().equalsIgnoreCase("h")) {
      page.say(text.of("coach.hindsight"));
      retry.told().rows().forEach(row -> row(row, row.hindsight()));
    }
    return said.isPresent();
  }

  private void apart(Apart apart) {
    page.head(text.of("coach.apart"));
    apart.told().forEach(page::say);
    for (Apart.Line line : apart.lines()) {
      page.say(
          "  ",
          "    ",
          text.of("coach.apart.line", line.label(), line.harmTold(), line.growthTold()));
    }
  }
}

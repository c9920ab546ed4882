package wheelhouse.debrief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import wheelhouse.debrief.Retry.Mark;
import wheelhouse.debrief.Retry.Row;
import wheelhouse.paper.Face;
import wheelhouse.paper.Ink;
import wheelhouse.paper.Sheet;
import wheelhouse.policy.Roster;
import wheelhouse.run.Reads;
import wheelhouse.run.References;
import wheelhouse.run.Run;
import wheelhouse.words.Text;

/**
 * The one page that leaves the room: where it ended on both axes, the decisions that mattered, the
 * pattern, the reads, and what the player means to do from now on, in their own words.
 */
public final class Handout {

  private static final int DECISIONS = 3;
  private static final int ROWS = 3;
  private static final int PATTERNS = 2;

  /** How the names of constant policies begin, before the word of their pick. */
  private static final String ALWAYS = "always-";

  private final Run run;
  private final Debrief debrief;
  private final Coached coached;
  private final Text text;
  private final Figures figures;
  private final Called called;

  /**
   * Whose run it was, and when.
   *
   * @param player the player's name; empty if it is not to be told
   * @param played the date on which it was played, in words
   */
  public record Heading(String player, String played) {}

  private Handout(Run run, Debrief debrief, Coached coached, Text text) {
    this.run = run;
    this.debrief = debrief;
    this.coached = coached;
    this.text = text;
    figures = new Figures(text);
    called = new Called(run.model().scenario(), text);
  }

  /**
   * The page of a run.
   *
   * @param text with {@link Coached#WORDS} among its bundles
   */
  public static Sheet of(Run run, Debrief debrief, Coached coached, Heading heading, Text text) {
    return new Handout(run, debrief, coached, text).sheet(heading);
  }

  private Sheet sheet(Heading heading) {
    String subtitle =
        heading.player().isEmpty()
            ? text.of("handout.subtitle", heading.played(), run.seed())
            : text.of("handout.subtitle.player", heading.player(), heading.played(), run.seed());
    return new Sheet(
        text.locale().toLanguageTag(),
        run.model().scenario().title(),
        subtitle,
        narrow(),
        wide(),
        List.of(new Sheet.Written(text.of("handout.commitment"), run.commitment())),
        text.of("handout.leaves-out"));
  }

  // ---- where it ended, taken apart, and the reads

  private List<Sheet.Block> narrow() {
    List<Sheet.Block> blocks = new ArrayList<>();
    blocks.add(new Sheet.Heading(text.of("handout.where")));
    debrief.references().ifPresent(known -> blocks.add(plane(known)));
    axes(blocks);
    blocks.add(new Sheet.Heading(text.of("handout.apart")));
    blocks.add(
        new Sheet.Picture(
            ApartDrawing.of(
                coached.apart(),
                text.of("handout.apart"),
                text.of("handout.apart.harm"),
                text.of("handout.apart.growth"))));
    coached
        .apart()
        .lines()
        .forEach(
            line ->
                blocks.add(
                    words(
                        text.of(
                            "handout.apart.line",
                            called.capital(line.label()),
                            line.harmTold(),
                            line.growthTold()))));
    blocks.add(new Sheet.Heading(text.of("handout.reads")));
    reads(blocks);
    return blocks;
  }

  private Sheet.Block plane(References known) {
    List<PlaneDrawing.Dot> dots = new ArrayList<>();
    for (References.Point point : known.constants()) {
      boolean reader = point.policy().equals(Roster.READER);
      dots.add(
          new PlaneDrawing.Dot(
              reader ? text.of("handout.plane.reader") : rule(point.policy()),
              point.harm(),
              point.growth(),
              reader ? PlaneDrawing.Mark.READER : PlaneDrawing.Mark.RULE));
    }
    dots.add(
        new PlaneDrawing.Dot(
            text.of("handout.plane.you"),
            debrief.result().harm(),
            debrief.result().growth(),
            PlaneDrawing.Mark.YOU));
    return new Sheet.Picture(
        PlaneDrawing.of(
            new PlaneDrawing.Frame(
                300,
                280,
                11,
                text.of("handout.where"),
                text.of("handout.plane.fewer"),
                text.of("handout.plane.abler"),
                text.of("handout.plane.reach")),
            dots,
            known.frontier().stream()
                .map(point -> new PlaneDrawing.Reach(point.harm(), point.growth()))
                .toList()));
  }

  private String rule(String policy) {
    return text.of("handout.plane.always", text.of("pick." + policy.substring(ALWAYS.length())));
  }

  private void axes(List<Sheet.Block> blocks) {
    String harm = figures.harm(debrief.result().harm());
    String forGood = figures.harm(debrief.result().permanent());
    String growth = signed(debrief.result().growth());
    Optional<References> references = debrief.references();
    if (references.isEmpty()) {
      blocks.add(words(text.of("handout.harm.alone", harm, forGood)));
      blocks.add(words(text.of("handout.growth.alone", growth)));
      return;
    }
    References known = references.get();
    blocks.add(
        words(
            text.of(
                "handout.harm.told",
                harm,
                forGood,
                figures.harm(known.harmWorst()),
                figures.harm(known.harmBest()))));
    blocks.add(
        words(
            text.of(
                "handout.growth.told",
                growth,
                signed(known.growthWorst()),
                signed(known.growthBest()))));
  }

  private void reads(List<Sheet.Block> blocks) {
    Reads reads = debrief.reads();
    if (reads.scored().isEmpty()) {
      blocks.add(words(text.of("handout.reads.none")));
      return;
    }
    for (Calibration.Bin bin : debrief.calibration().bins()) {
      if (bin.right().of() > 0) {
        blocks.add(
            words(
                text.of(
                    "handout.reads.line",
                    text.of("confidence." + bin.confidence().word()),
                    bin.right().count(),
                    bin.right().of())));
      }
    }
  }

  private String signed(double growth) {
    return (growth < 0 ? "−" : "+") + figures.growth(growth);
  }

  // ---- the decisions that mattered, and the pattern

  private List<Sheet.Block> wide() {
    List<Sheet.Block> blocks = new ArrayList<>();
    blocks.add(new Sheet.Heading(text.of("handout.decisions")));
    if (coached.retries().isEmpty()) {
      blocks.add(words(text.of("handout.decisions.none")));
    }
    coached.retries().stream().limit(DECISIONS).forEach(retry -> decision(blocks, retry));
    blocks.add(new Sheet.Heading(text.of("handout.pattern")));
    patterns(blocks);
    return blocks;
  }

  private void decision(List<Sheet.Block> blocks, Retry retry) {
    List<String> lines = retry.told().because().stream().limit(3).toList();
    String kicker =
        retry.people().isEmpty()
            ? retry.when()
            : text.of("handout.kicker", retry.when(), retry.people());
    String chose =
        text.of("handout.chose", retry.title(), retry.ways().get(retry.chosen()).label());
    blocks.add(new Sheet.Entry(kicker, chose, retry.told().headline(), lines));
    blocks.add(
        new Sheet.Picture(
            RowDrawing.of(
                rows(retry),
                new RowDrawing.Heads(
                    retry.title(),
                    text.of("handout.against"),
                    text.of("handout.harm"),
                    text.of("handout.growth")))));
  }

  /** The player's own row, the lightest that is enough, and what would have been better most. */
  private static List<Row> rows(Retry retry) {
    List<Row> shown =
        new ArrayList<>(
            retry.told().rows().stream().filter(row -> !row.marks().isEmpty()).toList());
    List<Row> others = new ArrayList<>(retry.told().rows());
    others.sort(
        Comparator.comparingInt(
            row -> row.fair().harm().ordinal() + row.fair().growth().ordinal()));
    for (Row row : others) {
      if (shown.size() < ROWS && !shown.contains(row)) {
        shown.add(row);
      }
    }
    shown.sort(Comparator.comparing((Row row) -> !row.marks().contains(Mark.YOURS)));
    return shown;
  }

  private void patterns(List<Sheet.Block> blocks) {
    List<Pattern> told =
        debrief.patterns().stream().filter(each -> each.moves() > 0).limit(PATTERNS).toList();
    if (told.isEmpty()) {
      blocks.add(words(text.of("handout.pattern.none")));
    }
    for (Pattern pattern : told) {
      StringBuilder line = new StringBuilder();
      line.append(
          text.of(
              "handout.pattern.line",
              pattern.member(),
              pattern.kind(),
              pattern.touched(),
              pattern.moves()));
      pattern
          .cause()
          .ifPresent(
              cause ->
                  line.append(' ')
                      .append(
                          text.of(
                              pattern.gone() ? "handout.pattern.gone" : "handout.pattern.cause",
                              text.of("cause." + cause.word()))));
      blocks.add(words(line.toString()));
    }
    for (Upstream source : debrief.sources()) {
      blocks.add(
          words(
              text.of(
                  source.stopped() > 0 ? "handout.source.stopped" : "handout.source.ran",
                  source.name(),
                  source.cases())));
    }
  }

  private static Sheet.Block words(String text) {
    return new Sheet.Words(text, Face.TEXT, Ink.INK);
  }
}

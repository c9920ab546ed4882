package wheelhouse.desktop.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import wheelhouse.debrief.Branches;
import wheelhouse.debrief.Branches.Twig;
import wheelhouse.debrief.Debrief;
import wheelhouse.debrief.LabelPlacer;
import wheelhouse.debrief.LabelPlacer.Box;
import wheelhouse.policy.Roster;
import wheelhouse.run.References;
import wheelhouse.run.Result;
import wheelhouse.run.Score;
import wheelhouse.scenario.Pick;

/**
 * Where the run ended, on the plane of harm against growth: right is fewer harmed, up is more able.
 * Places on it go from 0 to 1 both ways.
 *
 * @param heading above it
 * @param harm what the axis to the right says
 * @param growth what the axis upwards says
 * @param dots the run, those that share its beginning and, where they are known, the constant rules
 *     and the careful reader
 * @param frontier what reading reaches, from fewest harmed to most able; may be empty
 * @param frontierLabel what is written beside it
 * @param axes the two things that count, in words
 * @param headline the lower of the two, or why there is none
 * @param notes what a score is not, and what is not told here
 */
public record PlaneView(
    String heading,
    String harm,
    String growth,
    List<Dot> dots,
    List<Spot> frontier,
    String frontierLabel,
    List<Axis> axes,
    String headline,
    List<String> notes) {

  private static final String ALWAYS = "always-";
  private static final double ROOM = 0.09;

  public PlaneView {
    dots = List.copyOf(dots);
    frontier = List.copyOf(frontier);
    axes = List.copyOf(axes);
    notes = List.copyOf(notes);
  }

  /** What a dot or a label stands for; the later is the stronger. */
  public enum Mark {
    RULE,
    FRONTIER,
    READER,
    /** A run that shares its beginning with the one that is looked at. */
    BRANCH,
    YOU
  }

  /**
   * A place.
   *
   * @param x from 0, most harmed, to 1
   * @param y from 0, least able, to 1
   */
  public record Spot(double x, double y) {}

  /**
   * A labelled dot.
   *
   * @param mark what it stands for
   * @param label what is written beside it
   * @param at where it is
   * @param told the same in a sentence, for who points at it or listens
   */
  public record Dot(Mark mark, String label, Spot at, String told) {}

  /**
   * One of the two things that count.
   *
   * @param name what it is
   * @param lean from -2, like the worst of the constant rules, to 2, like the best that was found;
   *     0 where nothing is known
   * @param way the same in words
   * @param share from 0 for the worst of the constant rules to 1 for the best that was found; empty
   *     where nothing is known
   * @param told the number with its worst and its best
   */
  public record Axis(String name, int lean, String way, OptionalDouble share, String told) {}

  /**
   * The sheet that the plane is drawn on.
   *
   * @param width in pixels, or any unit
   * @param height in the same
   * @param line height of a line of text
   * @param dot radius of a dot
   */
  public record Sheet(double width, double height, double line, double dot) {}

  /**
   * A label in its place.
   *
   * @param mark what it belongs to
   * @param text what it says
   * @param box where it lies on the sheet, y growing upwards
   * @param from where a thin line to its dot begins; empty where it lies close enough to need none
   * @param to where that line ends, at the dot
   */
  public record Label(Mark mark, String text, Box box, Optional<Spot> from, Spot to) {}

  static PlaneView of(Debrief debrief, Branches branches, DebriefWords words) {
    Result result = debrief.result();
    List<Twig> others =
        branches.twigs().stream()
            .filter(twig -> !twig.shown() && twig.result().isPresent())
            .toList();
    List<References.Point> constants =
        debrief.references().map(References::constants).orElse(List.of());
    List<References.Point> reach = debrief.references().map(References::frontier).orElse(List.of());
    List<Result> ends = new ArrayList<>(List.of(result));
    others.forEach(twig -> twig.result().ifPresent(ends::add));
    Scale scale = Scale.of(ends, constants, reach);
    List<Dot> dots = new ArrayList<>();
    for (References.Point point : constants) {
      String label = rule(point.policy(), words);
      dots.add(
          new Dot(
              point.policy().equals(Roster.READER) ? Mark.READER : Mark.RULE,
              label,
              scale.spot(point.harm(), point.growth()),
              told("where.rule", label, point.harm(), point.growth(), words)));
    }
    for (Twig twig : others) {
      Result end = twig.result().orElseThrow();
      String label = branch(twig, dots, words);
      dots.add(
          new Dot(
              Mark.BRANCH,
              label,
              scale.spot(end.harm(), end.growth()),
              told("where.run", label, end.harm(), end.growth(), words)));
    }
    String you = words.say("where.you");
    dots.add(
        new Dot(
            Mark.YOU,
            you,
            scale.spot(result.harm(), result.growth()),
            told("where.run", you, result.harm(), result.growth(), words)));
    List<String> notes = new ArrayList<>();
    debrief.references().ifPresent(known -> notes.add(words.say("where.luck", known.seeds())));
    notes.add(words.say("where.certifies"));
    return new PlaneView(
        words.say("where"),
        words.say("where.fewer"),
        words.say("where.abler"),
        dots,
        reach.stream().map(point -> scale.spot(point.harm(), point.growth())).toList(),
        words.say("where.frontier"),
        axes(debrief, words),
        headline(debrief, words),
        notes);
  }

  /** What a branch is called beside its dot; one of several of a day by its number, too. */
  private static String branch(Twig twig, List<Dot> dots, DebriefWords words) {
    String label =
        twig.isOriginal() ? words.say("branch.first") : words.say("branch.day", twig.from());
    long before = dots.stream().filter(dot -> dot.label().startsWith(label)).count();
    return before == 0 ? label : words.say("branch.nth", label, before + 1);
  }

  private static String told(
      String key, String label, double harm, double growth, DebriefWords words) {
    return words.say(key, label, DebriefWords.points(harm), words.signed(growth));
  }

  private static String rule(String policy, DebriefWords words) {
    for (Pick pick : Pick.values()) {
      if (policy.equals(ALWAYS + pick.word())) {
        return words.say("where.always", words.pick(pick));
      }
    }
    return policy.equals(Roster.READER) ? words.say("where.reader") : policy.replace('-', ' ');
  }

  private static List<Axis> axes(Debrief debrief, DebriefWords words) {
    Result result = debrief.result();
    String harm = DebriefWords.points(result.harm());
    String permanent = DebriefWords.points(result.permanent());
    String growth = words.signed(result.growth());
    if (debrief.references().isEmpty() || debrief.score().isEmpty()) {
      String way = words.say("where.unknown");
      return List.of(
          new Axis(
              words.say("where.kept"),
              0,
              way,
              OptionalDouble.empty(),
              words.say("where.kept.alone", harm, permanent)),
          new Axis(
              words.say("where.grew"),
              0,
              way,
              OptionalDouble.empty(),
              words.say("where.grew.alone", growth)));
    }
    References known = debrief.references().get();
    Score score = debrief.score().get();
    return List.of(
        axis(
            "where.kept",
            score.kept(),
            words.say(
                "where.kept.told",
                harm,
                permanent,
                DebriefWords.points(known.harmWorst()),
                DebriefWords.points(known.harmBest())),
            words),
        axis(
            "where.grew",
            score.grew(),
            words.say(
                "where.grew.told",
                growth,
                words.signed(known.growthWorst()),
                words.signed(known.growthBest())),
            words));
  }

  private static Axis axis(String key, double of100, String told, DebriefWords words) {
    int lean = lean(of100);
    return new Axis(
        words.say(key),
        lean,
        words.say("where.way." + (lean + 2)),
        OptionalDouble.of(of100 / 100),
        told);
  }

  private static int lean(double of100) {
    if (of100 < 5) {
      return -2;
    } else if (of100 < 40) {
      return -1;
    } else if (of100 < 60) {
      return 0;
    }
    return of100 < 95 ? 1 : 2;
  }

  private static String headline(Debrief debrief, DebriefWords words) {
    if (debrief.score().isEmpty()) {
      return words.say("where.no-score");
    }
    Score score = debrief.score().get();
    String lower = words.say(score.kept() <= score.grew() ? "where.kept" : "where.grew");
    return words.say("where.headline", lower, DebriefWords.points(score.headline()));
  }

  /** From harm and growth to places on the plane, with some room at its edges. */
  private record Scale(double harmLeast, double harmMost, double growthLeast, double growthMost) {

    static Scale of(
        List<Result> ends, List<References.Point> constants, List<References.Point> frontier) {
      double harmLeast = ends.get(0).harm();
      double harmMost = harmLeast;
      double growthLeast = ends.get(0).growth();
      double growthMost = growthLeast;
      for (Result end : ends) {
        harmLeast = Math.min(harmLeast, end.harm());
        harmMost = Math.max(harmMost, end.harm());
        growthLeast = Math.min(growthLeast, end.growth());
        growthMost = Math.max(growthMost, end.growth());
      }
      List<References.Point> points = new ArrayList<>(constants);
      points.addAll(frontier);
      for (References.Point point : points) {
        harmLeast = Math.min(harmLeast, point.harm());
        harmMost = Math.max(harmMost, point.harm());
        growthLeast = Math.min(growthLeast, point.growth());
        growthMost = Math.max(growthMost, point.growth());
      }
      double harmRoom = harmMost > harmLeast ? ROOM * (harmMost - harmLeast) : 1;
      double growthRoom = growthMost > growthLeast ? ROOM * (growthMost - growthLeast) : 1;
      return new Scale(
          harmLeast - harmRoom,
          harmMost + harmRoom,
          growthLeast - growthRoom,
          growthMost + growthRoom);
    }

    Spot spot(double harm, double growth) {
      return new Spot(
          (harmMost - harm) / (harmMost - harmLeast),
          (growth - growthLeast) / (growthMost - growthLeast));
    }
  }

  /**
   * Places the labels on a sheet, the player's first, so that none touches a dot, the frontier or
   * another. One for which there is no room is left out; its dot tells it to whoever points at it.
   *
   * @param measure the width of a text
   */
  public List<Label> labels(Sheet sheet, ToDoubleFunction<String> measure) {
    double gap = sheet.dot() + sheet.line() / 3;
    LabelPlacer placer =
        new LabelPlacer(new Box(0, 0, sheet.width(), sheet.height()), gap, sheet.line() / 2);
    for (Dot dot : dots) {
      Spot at = on(sheet, dot.at());
      placer.keepDot(at.x(), at.y(), sheet.dot() + 2);
    }
    for (int at = 0; at < frontier.size(); at++) {
      Spot next = frontier.get(Math.min(at + 1, frontier.size() - 1));
      cover(placer, on(sheet, frontier.get(at)), on(sheet, next), sheet.line() / 2);
    }
    List<Dot> inOrder = new ArrayList<>(dots);
    inOrder.sort(Comparator.comparing(Dot::mark).reversed());
    List<Label> labels = new ArrayList<>();
    for (Dot dot : inOrder) {
      label(placer, sheet, dot.mark(), dot.label(), on(sheet, dot.at()), measure)
          .ifPresent(labels::add);
    }
    if (!frontier.isEmpty()) {
      Spot middle = on(sheet, frontier.get(frontier.size() / 2));
      label(placer, sheet, Mark.FRONTIER, frontierLabel, middle, measure).ifPresent(labels::add);
    }
    return labels;
  }

  private static Spot on(Sheet sheet, Spot at) {
    return new Spot(at.x() * sheet.width(), at.y() * sheet.height());
  }

  private static Box around(Spot spot, double radius) {
    return new Box(spot.x() - radius, spot.y() - radius, 2 * radius, 2 * radius);
  }

  private static void cover(LabelPlacer placer, Spot from, Spot to, double radius) {
    double across = to.x() - from.x();
    double up = to.y() - from.y();
    int steps = (int) Math.ceil(Math.max(Math.abs(across), Math.abs(up)) / radius);
    for (int step = 0; step <= steps; step++) {
      double share = steps == 0 ? 0 : (double) step / steps;
      placer.keepClear(around(new Spot(from.x() + share * across, from.y() + share * up), radius));
    }
  }

  private static Optional<Label> label(
      LabelPlacer placer,
      Sheet sheet,
      Mark mark,
      String text,
      Spot at,
      ToDoubleFunction<String> measure) {
    return placer
        .place(at.x(), at.y(), measure.applyAsDouble(text), sheet.line())
        .map(box -> new Label(mark, text, box, leader(sheet, box, at), at));
  }

  /** Where a line from a label to its dot begins: its nearest edge, if that is far off. */
  private static Optional<Spot> leader(Sheet sheet, Box box, Spot at) {
    double x = Math.max(box.x(), Math.min(at.x(), box.x() + box.width()));
    double y = Math.max(box.y(), Math.min(at.y(), box.y() + box.height()));
    double off = Math.max(Math.abs(x - at.x()), Math.abs(y - at.y()));
    return off > sheet.dot() + sheet.line() ? Optional.of(new Spot(x, y)) : Optional.empty();
  }
}

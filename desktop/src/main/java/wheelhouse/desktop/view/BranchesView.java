package wheelhouse.desktop.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import wheelhouse.debrief.Branches;
import wheelhouse.debrief.Branches.Against;
import wheelhouse.debrief.Branches.Twig;
import wheelhouse.run.Result;

/**
 * A run beside those that share its beginning, as a tree: the original first, each before its own
 * branches.
 *
 * @param heading above them
 * @param note what they are held against
 * @param rows one for each; none where nothing was ever forked
 */
public record BranchesView(String heading, String note, List<Row> rows) {

  public BranchesView {
    rows = List.copyOf(rows);
  }

  /**
   * One of them.
   *
   * @param file where it is kept
   * @param depth how many forks lie between it and the original
   * @param name what it is called
   * @param shown whether it is the one that is looked at
   * @param leans how its harm and its growth stand to the original's, in that order; empty where
   *     there is nothing to hold it against
   * @param told how it ended, in numbers, or where it stands
   */
  public record Row(
      Path file, int depth, String name, boolean shown, List<Lean> leans, String told) {

    public Row {
      leans = List.copyOf(leans);
    }
  }

  /**
   * How one of the two things that count stands to the original's.
   *
   * @param way 1 for more of it, -1 for less, 0 where no difference is shown
   * @param words the same in words
   */
  public record Lean(int way, String words) {}

  static BranchesView of(Branches branches, DebriefWords words) {
    return new BranchesView(
        words.say("branches"),
        words.say("branches.note"),
        branches.any()
            ? branches.twigs().stream().map(twig -> row(twig, words)).toList()
            : List.of());
  }

  private static Row row(Twig twig, DebriefWords words) {
    String name = name(twig, words);
    return new Row(
        twig.file(),
        twig.depth(),
        twig.shown() ? words.say("branch.shown", name) : name,
        twig.shown(),
        twig.against().map(against -> leans(against, words)).orElseGet(List::of),
        twig.result()
            .map(result -> ended(result, words))
            .orElseGet(() -> words.say("branch.stands", words.day(twig.day()))));
  }

  /** What one of them is called. */
  static String name(Twig twig, DebriefWords words) {
    if (twig.isOriginal()) {
      return words.say("branch.original");
    }
    String day = words.day(twig.from());
    return words.say(twig.depth() == 0 ? "branch.orphan" : "branch.from", day);
  }

  private static List<Lean> leans(Against against, DebriefWords words) {
    int harm = -against.kept();
    int growth = against.grew();
    return List.of(
        new Lean(harm, words.say("branch.harm." + harm)),
        new Lean(growth, words.say("branch.growth." + growth)));
  }

  private static String ended(Result result, DebriefWords words) {
    return words.say(
        "branch.ended", DebriefWords.points(result.harm()), words.signed(result.growth()));
  }

  /** Whether anything was ever forked. */
  public boolean any() {
    return !rows.isEmpty();
  }

  /** The one that is looked at. */
  public Optional<Row> shown() {
    return rows.stream().filter(Row::shown).findFirst();
  }
}

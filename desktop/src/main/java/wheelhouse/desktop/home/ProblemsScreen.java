package wheelhouse.desktop.home;

import java.util.function.Function;
import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Fixed;
import wheelhouse.desktop.layout.Flow;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Rule;
import wheelhouse.desktop.layout.Scroll;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.screen.Frame;
import wheelhouse.desktop.screen.Screen;
import wheelhouse.desktop.view.ProblemsView;
import wheelhouse.words.Text;

/** What is wrong with a scenario file: in sentences, with the places, and what may be meant. */
public final class ProblemsScreen extends Screen {

  private static final float LINE_NUMBER = 40;

  private final Function<Text, ProblemsView> view;
  private final Screen from;

  /**
   * The problems of a file.
   *
   * @param view they, in the language that is spoken when they are shown
   * @param from where they lead back to
   */
  public ProblemsScreen(Frame frame, Function<Text, ProblemsView> view, Screen from) {
    super(frame);
    this.view = view;
    this.from = from;
  }

  @Override
  public Part build() {
    ProblemsView problems = view.apply(text());
    Column column = new Column(look(), 0);
    for (ProblemsView.Group group : problems.groups()) {
      column.with(new Words(look(), Type.HEADING, Ink.INK, group.label()));
      column.with(new Words(look(), Type.BODY, Ink.SOFT, group.line())).space(8);
      group.problems().forEach(each -> column.with(new Rule(look())).with(problem(each)));
      column.space(22);
    }
    String line =
        problems.counts().isEmpty()
            ? problems.verdict()
            : problems.counts() + ". " + problems.verdict();
    Scroll scroll = Pages.scrolling(look(), "problems", column);
    return Pages.page(
        look(), text(), problems.title(), line, this::back, scroll, Pages.nothing(look()));
  }

  private Part problem(ProblemsView.Problem problem) {
    Column words = new Column(look(), 6);
    words.with(new Words(look(), Type.STRONG, Ink.INK, problem.sentence()));
    problem.mark().ifPresent(mark -> words.with(mark(mark)));
    problem.other().ifPresent(mark -> words.with(mark(mark)));
    problem.maybe().ifPresent(maybe -> words.with(new Words(look(), Type.QUOTE, Ink.INK, maybe)));
    if (!problem.more().isBlank()) {
      words.with(new Words(look(), Type.SMALL, Ink.SOFT, problem.more()));
    }
    Column place = new Column(look(), 2);
    place.with(new Words(look(), Type.SMALL_STRONG, Ink.INK, problem.where()));
    place.with(new Words(look(), Type.SMALL, Ink.SOFT, problem.path()));
    place.with(new Words(look(), Type.SMALL, Ink.SOFT, problem.code()));
    Row row = new Row(look(), 32).sharing(1, place).sharing(4, words).foldingBelow(560);
    return new Box(look(), row).padded(0, 14);
  }

  /** A line of the file, with the place marked by its ground and a line beneath. */
  private Part mark(ProblemsView.Mark mark) {
    Flow flow = new Flow(look(), 0, 2);
    pieces(flow, mark.before().stripLeading(), Ink.SOFT);
    flow.with(
        new Box(
                look(),
                new Column(look(), 0)
                    .with(new Words(look(), Type.BODY, Ink.INK, mark.marked()))
                    .with(new Rule(look(), Ink.INK, 2)))
            .on(Ink.MARKED)
            .rounded(1));
    pieces(flow, mark.after(), Ink.SOFT);
    Column column = new Column(look(), 4).with(flow);
    if (!mark.label().isEmpty()) {
      column.with(new Words(look(), Type.SMALL, Ink.INK, mark.label()));
    }
    Row row =
        new Row(look(), 16)
            .with(
                new Fixed(
                    look(),
                    new Words(look(), Type.SMALL, Ink.SOFT, String.valueOf(mark.line()))
                        .toTheRight(),
                    look().em(LINE_NUMBER)))
            .sharing(1, column);
    return new Box(look(), row).padded(10, 8).on(Ink.SHEET).bordered(Ink.LINE, 1).rounded(2);
  }

  /** Words one by one, so that a long line can be broken between any two. */
  private void pieces(Flow flow, String text, Ink ink) {
    for (String piece : text.split("(?<= )", -1)) {
      if (!piece.isEmpty()) {
        flow.with(new Words(look(), Type.BODY, ink, piece));
      }
    }
  }

  @Override
  public void back() {
    frame().go(from);
  }
}

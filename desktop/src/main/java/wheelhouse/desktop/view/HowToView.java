package wheelhouse.desktop.view;

import java.util.List;
import java.util.stream.IntStream;
import wheelhouse.words.Text;

/**
 * How to play, on one page.
 *
 * @param title of the page
 * @param paragraphs in order
 * @param begin the button that leads to the first scenario
 */
public record HowToView(String title, List<Paragraph> paragraphs, String begin) {

  private static final int PARAGRAPHS = 6;

  public HowToView {
    paragraphs = List.copyOf(paragraphs);
  }

  /** A paragraph with its headline. */
  public record Paragraph(String head, String words) {}

  /** The page. */
  public static HowToView of(Text text) {
    return new HowToView(
        text.of("door." + HomeView.Page.HOW_TO),
        IntStream.rangeClosed(1, PARAGRAPHS)
            .mapToObj(
                nth -> new Paragraph(text.of("how-to." + nth), text.of("how-to." + nth + ".words")))
            .toList(),
        text.of("how-to.begin"));
  }
}

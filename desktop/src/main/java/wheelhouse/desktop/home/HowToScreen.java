package wheelhouse.desktop.home;

import java.util.List;
import java.util.Optional;
import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Scroll;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.library.Luck;
import wheelhouse.desktop.library.Offer;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.screen.Frame;
import wheelhouse.desktop.screen.House;
import wheelhouse.desktop.screen.Screen;
import wheelhouse.desktop.view.HowToView;
import wheelhouse.desktop.widget.Buttons;

/** How to play, on one page: six short paragraphs, each under a small drawing. */
public final class HowToScreen extends Screen {

  private static final float THREE_EMS = 72;
  private static final float TWO_EMS = 50;

  private final House house;
  private final Screen from;

  /**
   * How to play.
   *
   * @param from where it leads back to
   */
  public HowToScreen(Frame frame, House house, Screen from) {
    super(frame);
    this.house = house;
    this.from = from;
  }

  @Override
  public String firstFocus() {
    return begins() ? "begin" : "back";
  }

  /** Whether a run can be begun from here, since none is being played. */
  private boolean begins() {
    return from instanceof HomeScreen;
  }

  @Override
  public Part build() {
    HowToView view = HowToView.of(text());
    float ems = look().scale().ems();
    int across = ems >= THREE_EMS ? 3 : ems >= TWO_EMS ? 2 : 1;
    Sketches sketches = new Sketches(look(), text());
    Column column = new Column(look(), 26);
    List<HowToView.Paragraph> all = view.paragraphs();
    for (int i = 0; i < all.size(); i += across) {
      Row row = new Row(look(), 48);
      for (int j = i; j < Math.min(all.size(), i + across); j++) {
        row.sharing(1, paragraph(sketches.of(j), all.get(j)));
      }
      column.with(row);
    }
    Scroll scroll = Pages.scrolling(look(), "how-to", column);
    return Pages.page(look(), text(), view.title(), "", this::back, scroll, foot(view));
  }

  private Part foot(HowToView view) {
    if (!begins()) {
      return Pages.nothing(look());
    }
    return new Box(
            look(),
            new Row(look(), 0).with(Buttons.main(look(), "begin", view.begin(), this::begin)))
        .padded(0, 6);
  }

  private Part paragraph(Part sketch, HowToView.Paragraph paragraph) {
    return new Column(look(), 0)
        .with(sketch)
        .space(12)
        .with(new Words(look(), Type.HEADING, Ink.INK, paragraph.head()))
        .space(4)
        .with(new Words(look(), Type.BODY, Ink.INK, paragraph.words()));
  }

  private void begin() {
    String language = text().locale().getLanguage();
    house.work(
        () -> house.library().stock(language).offers().stream().findFirst(),
        (Optional<Offer> first) ->
            first.ifPresent(offer -> house.begin(offer, Luck.fresh(house.now()))));
  }

  @Override
  public void back() {
    frame().go(from);
  }
}

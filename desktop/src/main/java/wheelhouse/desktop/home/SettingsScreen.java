package wheelhouse.desktop.home;

import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Flow;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Rule;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.screen.Frame;
import wheelhouse.desktop.screen.House;
import wheelhouse.desktop.screen.Screen;
import wheelhouse.desktop.settings.Option;
import wheelhouse.desktop.view.SettingsView;
import wheelhouse.desktop.widget.Buttons;

/** The settings. Whatever is chosen holds at once. */
public final class SettingsScreen extends Screen {

  private final House house;
  private final Screen from;

  /**
   * The settings.
   *
   * @param from where they lead back to
   */
  public SettingsScreen(Frame frame, House house, Screen from) {
    super(frame);
    this.house = house;
    this.from = from;
  }

  @Override
  public Part build() {
    SettingsView view = SettingsView.of(house.settings(), house.folders(), text());
    boolean wide = Pages.wide(look());
    Row groups = new Row(look(), wide ? 52 : 40).foldingBelow(700);
    view.groups().forEach(group -> groups.sharing(1, group(group)));
    Column kept = new Column(look(), 2);
    view.kept().forEach(line -> kept.with(new Words(look(), Type.SMALL, Ink.SOFT, line)));
    return Pages.page(
        look(),
        text(),
        view.title(),
        "",
        this::back,
        Pages.scrolling(look(), "settings", new Column(look(), 24).with(groups).with(kept)),
        Pages.nothing(look()));
  }

  private Part group(SettingsView.Group group) {
    Column column = new Column(look(), 0);
    column.with(new Words(look(), Type.HEADING, Ink.INK, group.title())).space(8);
    for (SettingsView.Row row : group.rows()) {
      column.with(new Rule(look())).space(10);
      column.with(new Words(look(), Type.STRONG, Ink.INK, row.label()));
      column.with(new Words(look(), Type.SMALL, Ink.SOFT, row.line())).space(7);
      column
          .with(
              row.scale()
                  ? new Centre(look(), steps(row), Pages.grown(look(), 360), 0).atLeft()
                  : chips(row))
          .space(13);
    }
    return column;
  }

  private Part chips(SettingsView.Row row) {
    if (row.option() == Option.LANGUAGE && house.playing()) {
      return new Words(look(), Type.BODY, Ink.INK, text().of("settings.language.playing"));
    }
    Flow chips = new Flow(look(), 7, 7);
    for (SettingsView.Choice choice : row.choices()) {
      chips.with(
          Buttons.chip(
              look(),
              row.option().word() + ":" + choice.value(),
              choice.label(),
              Buttons.Chosen.when(choice.chosen()),
              () -> set(row.option(), choice.value())));
    }
    return chips;
  }

  private Part steps(SettingsView.Row row) {
    int at = 0;
    for (int i = 0; i < row.choices().size(); i++) {
      if (row.choices().get(i).chosen()) {
        at = i;
      }
    }
    return Steps.of(
        look(),
        row.option().word(),
        row.choices().size(),
        at,
        row.present(),
        step -> set(row.option(), row.choices().get(step).value()));
  }

  private void set(Option option, String value) {
    house.set(house.settings().with(option, value));
    frame().rebuild();
  }

  @Override
  public void back() {
    frame().go(from);
  }
}

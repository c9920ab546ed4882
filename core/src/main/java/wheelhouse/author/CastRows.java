package wheelhouse.author;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.scenario.CauseDraw;
import wheelhouse.scenario.Customer;
import wheelhouse.scenario.Kind;
import wheelhouse.scenario.Member;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Range;
import wheelhouse.scenario.Scenario;

/** Who there is: the team with what each can do, the causes that may lie on them, the customers. */
final class CastRows {

  private static final double NAMES = 360;
  private static final double GAP = 22;
  private static final double WIDEST = 200;

  private final Sheet sheet;
  private final Scenario scenario;

  CastRows(Sheet sheet, Scenario scenario) {
    this.sheet = sheet;
    this.scenario = scenario;
  }

  void draw(double width) {
    sheet.heading(ScenarioDrawing.LEFT, width, "The team");
    double column = Math.min(WIDEST, (width - NAMES) / (scenario.kinds().size() + 2));
    double head = sheet.row(34);
    for (int i = 0; i < scenario.kinds().size(); i++) {
      Kind kind = scenario.kinds().get(i);
      head(head + 14, x(i, column), column, kind.name());
      if (kind.id().equals(scenario.manager().oldCraft())) {
        head(head, x(i, column), column, "your old craft:");
      }
    }
    head(head + 14, x(scenario.kinds().size(), column), column, "autonomy");
    head(head + 14, x(scenario.kinds().size() + 1, column), column, "trust in you");
    scenario.team().forEach(each -> member(each, column));
    causes(width);
    sheet.heading(ScenarioDrawing.LEFT, width, "The customers, and what was promised");
    scenario.customers().forEach(each -> customer(each, width));
  }

  private static double x(int place, double column) {
    return ScenarioDrawing.LEFT + NAMES + place * column;
  }

  private void head(double top, double x, double column, String words) {
    sheet.text(x, top + 13, 12, Sheet.FAINT, Sheet.cut(words, column - GAP / 2, 12));
  }

  private void member(Member member, double column) {
    List<String> role = Sheet.lines(member.role(), NAMES - GAP, 12);
    double top = sheet.row(27 + 15 * role.size());
    double left = ScenarioDrawing.LEFT;
    sheet.strong(left, top + 15, 14, Sheet.INK, Sheet.cut(member.name(), NAMES - GAP, 15));
    for (int i = 0; i < role.size(); i++) {
      sheet.text(left, top + 32 + 15 * i, 12, Sheet.FAINT, role.get(i));
    }
    int place = 0;
    for (Kind kind : scenario.kinds()) {
      Range usual = Range.of(scenario.numbers().get(ModelNumber.USUAL_SKILL));
      bar(top, x(place++, column), column, member.skill().getOrDefault(kind.id(), usual));
    }
    bar(top, x(place++, column), column, member.autonomy());
    bar(top, x(place, column), column, member.trust());
  }

  /** A bar from nothing to all, filled up to the least that is drawn, and faintly to the most. */
  private void bar(double top, double x, double column, Range range) {
    double width = column - GAP;
    sheet.box(x, top + 4, width, 12, Sheet.BAND, 1);
    sheet.box(x, top + 4, width * range.to(), 12, Sheet.GROWTH, 0.4);
    sheet.box(x, top + 4, width * range.from(), 12, Sheet.GROWTH, 1);
    String figures =
        range.from() == range.to()
            ? ScenarioDrawing.plain(range.from())
            : ScenarioDrawing.plain(range.from()) + " to " + ScenarioDrawing.plain(range.to());
    sheet.text(x, top + 32, 12, Sheet.FAINT, figures);
  }

  private void causes(double width) {
    if (!scenario.causes().isEmpty()) {
      double top = sheet.row(30);
      sheet.strong(ScenarioDrawing.LEFT, top + 20, 12, Sheet.FAINT, "What may lie on them, unseen");
    }
    for (CauseDraw each : scenario.causes()) {
      double top = sheet.row(40);
      List<String> names = new ArrayList<>();
      each.among().forEach(id -> names.add(ScenarioDrawing.member(scenario, id)));
      String who =
          "may lie on one of "
              + String.join(", ", names)
              + ", with a chance of "
              + Math.round(100 * each.chance())
              + " in 100";
      double left = ScenarioDrawing.LEFT;
      String what = each.cause().word() + " · " + ScenarioDrawing.kind(scenario, each.kind());
      sheet.strong(left, top + 14, 12, Sheet.HARM, Sheet.cut(what, NAMES - GAP, 13));
      double room = width - NAMES;
      sheet.text(left + NAMES, top + 14, 12, Sheet.INK, Sheet.cut(who, room, 12));
      sheet.text(left + NAMES, top + 30, 12, Sheet.FAINT, Sheet.cut(each.tells(), room, 12));
    }
  }

  private void customer(Customer customer, double width) {
    double top = sheet.row(22);
    double left = ScenarioDrawing.LEFT;
    sheet.strong(left, top + 14, 13, Sheet.INK, Sheet.cut(customer.name(), NAMES - GAP, 14));
    String promise = Sheet.cut(customer.promise(), width - NAMES, 13);
    sheet.text(left + NAMES, top + 14, 13, Sheet.INK, promise);
  }
}

package wheelhouse.author;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.paper.Ink;
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

  private final Rows rows;
  private final Scenario scenario;

  CastRows(Rows rows, Scenario scenario) {
    this.rows = rows;
    this.scenario = scenario;
  }

  void draw(double width) {
    rows.heading(ScenarioDrawing.LEFT, width, "The team");
    double column = Math.min(WIDEST, (width - NAMES) / (scenario.kinds().size() + 2));
    double head = rows.row(34);
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
    rows.heading(ScenarioDrawing.LEFT, width, "The customers, and what was promised");
    scenario.customers().forEach(each -> customer(each, width));
  }

  private static double x(int place, double column) {
    return ScenarioDrawing.LEFT + NAMES + place * column;
  }

  private void head(double top, double x, double column, String words) {
    rows.text(x, top + 13, 12, Ink.SOFT, Rows.cut(words, column - GAP / 2, 12));
  }

  private void member(Member member, double column) {
    List<String> role = Rows.lines(member.role(), NAMES - GAP, 12);
    double top = rows.row(27 + 15 * role.size());
    double left = ScenarioDrawing.LEFT;
    rows.strong(left, top + 15, 14, Ink.INK, Rows.cut(member.name(), NAMES - GAP, 15));
    for (int i = 0; i < role.size(); i++) {
      rows.text(left, top + 32 + 15 * i, 12, Ink.SOFT, role.get(i));
    }
    int place = 0;
    for (Kind kind : scenario.kinds()) {
      Range usual = Range.of(scenario.numbers().get(ModelNumber.USUAL_SKILL));
      bar(top, x(place++, column), column, member.skill().getOrDefault(kind.id(), usual));
    }
    bar(top, x(place++, column), column, member.autonomy());
    bar(top, x(place, column), column, member.trust());
  }

  /**
   * A bar from nothing to all, filled up to the least that is drawn, and empty from there to the
   * most.
   */
  private void bar(double top, double x, double column, Range range) {
    double width = column - GAP;
    rows.box(x, top + 4, width, 12, Ink.WELL);
    rows.outline(x, top + 4, width * range.to(), 12, Ink.GROWTH);
    rows.box(x, top + 4, width * range.from(), 12, Ink.GROWTH);
    String figures =
        range.from() == range.to()
            ? ScenarioDrawing.plain(range.from())
            : ScenarioDrawing.plain(range.from()) + " to " + ScenarioDrawing.plain(range.to());
    rows.text(x, top + 32, 12, Ink.SOFT, figures);
  }

  private void causes(double width) {
    if (!scenario.causes().isEmpty()) {
      double top = rows.row(30);
      rows.strong(ScenarioDrawing.LEFT, top + 20, 12, Ink.SOFT, "What may lie on them, unseen");
    }
    for (CauseDraw each : scenario.causes()) {
      double top = rows.row(40);
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
      rows.strong(left, top + 14, 12, Ink.HARM, Rows.cut(what, NAMES - GAP, 13));
      double room = width - NAMES;
      rows.text(left + NAMES, top + 14, 12, Ink.INK, Rows.cut(who, room, 12));
      rows.text(left + NAMES, top + 30, 12, Ink.SOFT, Rows.cut(each.tells(), room, 12));
    }
  }

  private void customer(Customer customer, double width) {
    double top = rows.row(22);
    double left = ScenarioDrawing.LEFT;
    rows.strong(left, top + 14, 13, Ink.INK, Rows.cut(customer.name(), NAMES - GAP, 14));
    String promise = Rows.cut(customer.promise(), width - NAMES, 13);
    rows.text(left + NAMES, top + 14, 13, Ink.INK, promise);
  }
}

package wheelhouse.check;

import java.util.List;
import wheelhouse.scenario.CauseDraw;

/** A hidden cause laid on somebody to whom no work of that kind ever comes. */
final class UnfeltCauses implements Check<Written> {

  @Override
  public String code() {
    return "W827";
  }

  @Override
  public void look(Written written, Notes notes) {
    List<CauseDraw> causes = written.scenario().causes();
    for (int i = 0; i < causes.size(); i++) {
      String kind = causes.get(i).kind();
      List<String> untouched =
          causes.get(i).among().stream().filter(member -> !isFelt(written, member, kind)).toList();
      if (!untouched.isEmpty()) {
        notes
            .at(Paths.of(Paths.nth("causes", i), "among"))
            .says(
                "nothing would ever show this cause on "
                    + Notes.list(untouched)
                    + ": no "
                    + Notes.quote(kind)
                    + " comes to them while you are there")
            .label("nobody could notice")
            .and(Paths.of("team", untouched.get(0)), "this member")
            .add();
      }
    }
  }

  private static boolean isFelt(Written written, String member, String kind) {
    return written.present().stream()
        .filter(slip -> slip.incident().kind().equals(kind))
        .map(slip -> slip.incident().owners())
        .anyMatch(owners -> owners.size() != 1 || owners.contains(member));
  }
}

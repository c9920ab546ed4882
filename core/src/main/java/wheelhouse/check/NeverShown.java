package wheelhouse.check;

import java.util.List;
import wheelhouse.content.Evidence;
import wheelhouse.scenario.Channel;
import wheelhouse.scenario.Sign;

/** A sign that never appears, though its slip does and somebody asks at every opportunity. */
final class NeverShown implements Check<Played> {

  @Override
  public String code() {
    return "W862";
  }

  @Override
  public void look(Played played, Notes notes) {
    List<Written.Slip> slips = played.written().slips();
    for (int template = 0; template < slips.size(); template++) {
      Written.Slip slip = slips.get(template);
      boolean away = slip.first() > played.written().scenario().days();
      List<Sign> signs = slip.incident().signs();
      for (int i = 0; i < signs.size(); i++) {
        boolean unasked = away && signs.get(i).from() != Channel.BOARD;
        if (played.sightings().arrived(template) > 0
            && played.sightings().shown(template, i) == 0
            && !unasked) {
          notes
              .at(slip.sign(i))
              .says(
                  "this sign never shows: its slip came up in "
                      + played.sightings().arrived(template)
                      + " runs, and it in none of them")
              .label(
                  signs.get(i).from() == Channel.BOARD
                      ? Notes.count(signs.get(i).day(), "day") + " after the slip is too late"
                      : "nobody could ask the " + signs.get(i).from().word())
              .known(Evidence.searched(played.sightings().runs(), played.watchers()))
              .add();
        }
      }
    }
  }
}

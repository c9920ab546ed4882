package wheelhouse.desktop.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wheelhouse.desktop.view.DayView;
import wheelhouse.desktop.view.SlipView;
import wheelhouse.desktop.widget.Beam;
import wheelhouse.scenario.Pick;
import wheelhouse.words.Text;

/** The six picks, as they stand on the beam. */
final class Weights {

  private Weights() {}

  /**
   * The weights for the slip that lies open, or for the slips that are chosen of a pile.
   *
   * @param open the slip that lies open, if one does
   */
  static List<Beam.Choice> of(
      Text text, DayView day, Optional<SlipView> open, List<Integer> chosen) {
    Optional<SlipView> slip = open.filter(each -> !each.picks().isEmpty());
    if (slip.isPresent()) {
      return slip.get().picks().stream()
          .map(
              pick ->
                  new Beam.Choice(
                      pick.pick(), pick.label(), pick.note(), pick.laid(), pick.possible()))
          .toList();
    }
    List<SlipView> many =
        day.slips().stream().filter(each -> chosen.contains(each.incident())).toList();
    List<Beam.Choice> choices = new ArrayList<>();
    for (Pick pick : Pick.values()) {
      int minutes = many.stream().mapToInt(each -> each.picks().get(pick.weight()).minutes()).sum();
      boolean laid =
          !many.isEmpty() && many.stream().allMatch(each -> each.picks().get(pick.weight()).laid());
      choices.add(
          new Beam.Choice(
              pick,
              text.of("day.pick." + pick.word()),
              many.isEmpty() ? "" : text.of("day.for-all", text.time(minutes)),
              laid,
              !many.isEmpty()));
    }
    return choices;
  }
}

package wheelhouse.desktop.day;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
                      pick.pick(),
                      pick.label(),
                      pick.note(),
                      notes(text, day, pick.pick()),
                      pick.laid(),
                      pick.possible()))
          .toList();
    }
    List<SlipView> many =
        day.slips().stream().filter(each -> chosen.contains(each.incident())).toList();
    List<Beam.Choice> choices = new ArrayList<>();
    for (Pick pick : Pick.values()) {
      boolean laid =
          !many.isEmpty() && many.stream().allMatch(each -> each.picks().get(pick.weight()).laid());
      choices.add(
          new Beam.Choice(
              pick,
              text.of("day.pick." + pick.word()),
              many.isEmpty() ? "" : forAll(text, many, pick),
              notes(text, day, pick),
              laid,
              !many.isEmpty()));
    }
    return choices;
  }

  private static String forAll(Text text, List<SlipView> slips, Pick pick) {
    int minutes = slips.stream().mapToInt(each -> each.picks().get(pick.weight()).minutes()).sum();
    return text.of("day.for-all", text.time(minutes));
  }

  /** What may stand below a pick on this board, whatever of it is opened or chosen. */
  private static List<String> notes(Text text, DayView day, Pick pick) {
    Set<String> notes = new LinkedHashSet<>();
    day.slips().forEach(slip -> notes.add(slip.picks().get(pick.weight()).note()));
    if (!day.piles().isEmpty()) {
      notes.add(forAll(text, day.slips(), pick));
    }
    return List.copyOf(notes);
  }
}

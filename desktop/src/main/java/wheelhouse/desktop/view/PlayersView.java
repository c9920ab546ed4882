package wheelhouse.desktop.view;

import java.util.List;
import java.util.Optional;
import wheelhouse.desktop.settings.Player;
import wheelhouse.desktop.settings.Players;
import wheelhouse.words.Text;

/**
 * The page on which it is said who plays.
 *
 * @param title of the page
 * @param line what having several players is good for
 * @param rows everybody
 * @param add the button that adds somebody
 * @param name what stands in the empty field for a name
 * @param rename the button that changes a name
 */
public record PlayersView(
    String title, String line, List<Row> rows, String add, String name, String rename) {

  public PlayersView {
    rows = List.copyOf(rows);
  }

  /**
   * A player.
   *
   * @param player who
   * @param name as it is shown
   * @param present whether it is they who play now
   * @param remove the question before they are removed; empty for the first, who stays
   */
  public record Row(Player player, String name, boolean present, Optional<Confirm> remove) {}

  /** Everybody, and who of them plays. */
  public static PlayersView of(List<Player> players, Player present, Text text) {
    return new PlayersView(
        text.of("door." + HomeView.Page.PLAYERS),
        text.of("players.line"),
        players.stream()
            .map(
                player ->
                    new Row(
                        player,
                        name(player, text),
                        player.id().equals(present.id()),
                        player.isFirst()
                            ? Optional.empty()
                            : Optional.of(Confirm.of("players.remove", name(player, text), text))))
            .toList(),
        text.of("players.add"),
        text.of("players.name"),
        text.of("players.rename"));
  }

  /** A player's name, or what somebody is called who never said. */
  public static String name(Player player, Text text) {
    return player.name().isEmpty() ? text.of("players.you") : player.name();
  }

  /** Why a name was not taken, as a sentence; empty if it was. */
  public static Optional<String> refusal(Players.Named named, Text text) {
    if (named instanceof Players.Named.Empty) {
      return Optional.of(text.of("players.empty"));
    } else if (named instanceof Players.Named.Taken taken) {
      return Optional.of(text.of("players.taken", taken.by().name()));
    } else if (named instanceof Players.Named.Failed failed) {
      return Optional.of(Troubles.sentence(failed.trouble(), text));
    }
    return Optional.empty();
  }
}

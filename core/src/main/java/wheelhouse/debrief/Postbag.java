package wheelhouse.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import wheelhouse.run.Day;
import wheelhouse.run.Observation;
import wheelhouse.scenario.Outcome;
import wheelhouse.scenario.Phase;
import wheelhouse.scenario.Post;
import wheelhouse.scenario.Scenario;
import wheelhouse.sim.Event;

/** Morning post about slips one had forgotten. */
public final class Postbag {

  private final Scenario scenario;

  /** The post of a scenario. */
  public Postbag(Scenario scenario) {
    this.scenario = scenario;
  }

  /**
   * What the post brings on a morning. A letter that several slips could bring comes for the first
   * of them only: the same card thirty times is no news.
   *
   * @param ended the days before it, from the first on
   * @param board the board of that morning
   * @param day that day, from 1
   */
  public List<String> on(List<Day> ended, Observation board, int day) {
    SlipWords words = new SlipWords(scenario, board);
    List<String> texts = new ArrayList<>();
    for (Post post : scenario.post()) {
      slip(post, ended, board, day)
          .ifPresent(incident -> texts.add(words.filled(post.text(), incident)));
    }
    return texts;
  }

  /**
   * The slip about which a letter comes on a morning; empty if it does not come then.
   *
   * @param ended the days before it, from the first on
   * @param board the board of that morning
   * @param day that day, from 1
   */
  public Optional<Integer> slip(Post post, List<Day> ended, Observation board, int day) {
    int on = day - post.after();
    Optional<Integer> slip = about(post, ended, board, on);
    for (int before = 1; before < on && slip.isPresent(); before++) {
      if (about(post, ended, board, before).isPresent()) {
        return Optional.empty();
      }
    }
    return slip;
  }

  /** The first slip that brings a letter by what became of it on a day. */
  private Optional<Integer> about(Post post, List<Day> ended, Observation board, int on) {
    return reached(post.outcome(), ended, board, on).stream()
        .filter(incident -> fits(post, board, incident))
        .findFirst();
  }

  private boolean fits(Post post, Observation board, int incident) {
    int template = board.template(incident);
    return template < scenario.incidents().size()
        && scenario.incidents().get(template).id().equals(post.about())
        && post.pick()
            .map(pick -> pick.weight() == Math.max(0, board.heaviest(incident)))
            .orElse(true);
  }

  private List<Integer> reached(Outcome outcome, List<Day> ended, Observation board, int on) {
    if (outcome == Outcome.OPEN) {
      return on == scenario.days() ? stillOpen(ended, board) : List.of();
    }
    Event.Type type =
        switch (outcome) {
          case PREVENTED -> Event.Type.PREVENTED;
          case BROKE -> Event.Type.BROKE;
          case CAME_BACK -> Event.Type.CAME_BACK;
          case HOME, OPEN -> Event.Type.CLOSED;
        };
    if (on < 1 || on > ended.size()) {
      return List.of();
    }
    return ended.get(on - 1).allEvents().stream()
        .filter(event -> event.type() == type)
        .map(Event::incident)
        .filter(each -> outcome != Outcome.HOME || !board.broke(each) && !board.prevented(each))
        .toList();
  }

  private List<Integer> stillOpen(List<Day> ended, Observation board) {
    Set<Integer> closed =
        ended.stream()
            .filter(day -> day.number() <= scenario.days())
            .flatMap(day -> day.events().stream())
            .filter(event -> event.type() == Event.Type.CLOSED)
            .map(Event::incident)
            .collect(Collectors.toSet());
    List<Integer> open = new ArrayList<>();
    for (int incident = 0; incident < board.incidents(); incident++) {
      if (board.arrived(incident) <= scenario.days()
          && !closed.contains(incident)
          && board.phase(incident) != Phase.AHEAD) {
        open.add(incident);
      }
    }
    return open;
  }
}

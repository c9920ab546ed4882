package wheelhouse.sim;

import wheelhouse.scenario.Channel;
import wheelhouse.scenario.Question;

/**
 * Everything that is so about the signs of incidents, the hidden included: also the answers of
 * signs that have not appeared. A part of {@link Facts}, and as little for players. A sign's number
 * is its place among those of the incident's template.
 */
public final class SignFacts {

  private final Simulation simulation;
  private final Model model;
  private final Board board;
  private final TruthFacts truths;

  SignFacts(Simulation simulation, TruthFacts truths) {
    this.simulation = simulation;
    this.truths = truths;
    model = simulation.model;
    board = simulation.board;
  }

  /** How many signs an incident's template has. */
  public int count(int incident) {
    return template(incident).signs().length;
  }

  /** Whether a sign has appeared. */
  public boolean shown(int incident, int sign) {
    return (board.get(incident, Board.SIGNS) & 1 << sign) != 0;
  }

  /** The signs of an incident that have appeared, as a set of bits by number. */
  public int shownSet(int incident) {
    return board.get(incident, Board.SIGNS);
  }

  /** What a sign asks. */
  public Question asks(int incident, int sign) {
    return row(incident, sign).asks();
  }

  /** Where a sign is to be had. */
  public Channel channel(int incident, int sign) {
    return Channel.of(row(incident, sign).channel());
  }

  /** How likely a sign's answer is the true one. */
  public double reliability(int incident, int sign) {
    return row(incident, sign).reliability();
  }

  /** How many answers a sign may show. */
  public int answers(int incident, int sign) {
    return row(incident, sign).answers().length;
  }

  /** The answer a sign shows, true or not, as its number in {@link Question#answers()}. */
  public int answer(int incident, int sign) {
    Model.SignRow row = row(incident, sign);
    long key = board.keys[incident];
    int so = truths.answer(incident, row.asks());
    int[] answers = row.answers();
    if (simulation.chance.draw(Purpose.SIGN_IS_TRUE, key, sign) < row.reliability()) {
      return so;
    }
    int others = 0;
    for (int answer : answers) {
      others += answer == so ? 0 : 1;
    }
    int nth = (int) (simulation.chance.draw(Purpose.SIGN_ANSWER, key, sign) * others);
    for (int answer : answers) {
      if (answer != so && nth-- == 0) {
        return answer;
      }
    }
    return so;
  }

  /**
   * How likely a shown answer would be under another of its template's truths, for weighing truths
   * by what was observed.
   *
   * @param breaksAfter days from its first bleeding day to the breaking day under that truth
   */
  public double likelihood(int incident, int sign, int answer, int truth, int breaksAfter) {
    Model.Template template = template(incident);
    Model.SignRow row = template.signs()[sign];
    int so = template.truths()[truth].answer(row.asks(), breaksAfter);
    return answer == so
        ? row.reliability()
        : (1 - row.reliability()) / Math.max(1, row.answers().length - 1);
  }

  /**
   * The day a sign about breaking speaks of: the true day if its answer is, else one of {@link
   * wheelhouse.scenario.FalseDays}.
   */
  public int day(int incident, int sign) {
    int answer = answer(incident, sign);
    int bleeds = board.get(incident, Board.BLEEDS);
    int breaks = board.get(incident, Board.BREAKS);
    if (breaks > 0 && answer == truths.answer(incident, Question.BREAKS)) {
      return breaks;
    }
    double drawn = simulation.chance.draw(Purpose.SIGN_DAY, board.keys[incident], sign);
    return bleeds + (answer == 0 ? model.rules.soon : model.rules.later).at(drawn);
  }

  private Model.SignRow row(int incident, int sign) {
    return template(incident).signs()[sign];
  }

  private Model.Template template(int incident) {
    return model.template[board.get(incident, Board.TEMPLATE)];
  }
}

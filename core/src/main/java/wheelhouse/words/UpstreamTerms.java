package wheelhouse.words;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Numbers;

/**
 * What going upstream takes and does, before it is paid: a claim, and a guardrail, in the numbers
 * of a scenario and the same words in the terminal and the window.
 */
public final class UpstreamTerms {

  private final Text text;
  private final Numbers numbers;

  /**
   * The terms of a scenario.
   *
   * @param text the words to say them in
   * @param numbers the scenario's
   */
  public UpstreamTerms(Text text, Numbers numbers) {
    this.text = text;
    this.numbers = numbers;
  }

  /** What a claim takes, and what one takes that is off. */
  public String claim() {
    return text.of(
        "upstream.claim", minutes(ModelNumber.CLAIM_MINUTES), whole(ModelNumber.WRONG_CLAIM_DAYS));
  }

  /** What any guardrail takes, and does once it stands. */
  public String guardrail() {
    return text.of(
        whole(ModelNumber.GUARDRAIL_DAYS) > 0 ? "upstream.guardrail" : "upstream.guardrail-at-once",
        minutes(ModelNumber.GUARDRAIL_MINUTES),
        whole(ModelNumber.GUARDRAIL_DAYS),
        does());
  }

  /** That a guardrail that was laid stands at once, and what it does from now on. */
  public String standsAtOnce() {
    return text.of("upstream.at-once", does());
  }

  /**
   * That a guardrail that was laid ties somebody up, and what it does once it stands.
   *
   * @param who is tied up
   * @param from the day on which it stands, in words
   */
  public String tiesUp(String who, String from) {
    return text.of("upstream.ties-up", who, from, does());
  }

  /** What a guardrail changes about its kind of work; what it leaves as it was is left out. */
  private String does() {
    List<String> does = new ArrayList<>();
    if (numbers.get(ModelNumber.GUARDRAIL_HARM) < 1) {
      does.add(text.of("upstream.harm", percent(ModelNumber.GUARDRAIL_HARM)));
    }
    if (whole(ModelNumber.GUARDRAIL_BREAKS) > 0) {
      does.add(text.of("upstream.breaks", whole(ModelNumber.GUARDRAIL_BREAKS)));
    }
    if (numbers.get(ModelNumber.GUARDRAIL_PACE) < 1) {
      does.add(text.of("upstream.pace", percent(ModelNumber.GUARDRAIL_PACE)));
    }
    return does.isEmpty() ? text.of("upstream.nothing") : text.list(does);
  }

  private String minutes(ModelNumber number) {
    return text.time((int) Math.round(numbers.get(number)));
  }

  private long whole(ModelNumber number) {
    return Math.round(numbers.get(number));
  }

  private long percent(ModelNumber number) {
    return Math.round(100 * numbers.get(number));
  }
}

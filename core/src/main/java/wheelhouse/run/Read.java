package wheelhouse.run;

/**
 * What a player took to be so about an incident. It changes no outcome and costs nothing.
 *
 * @param incident number of the incident
 * @param question what was asked
 * @param answer place of the answer in {@link ReadQuestion#answers()}
 * @param confidence how sure the player was
 * @param after how many of the day's {@linkplain Day#answered() answered moves} came before it,
 *     which is the moment at which it is to be true
 */
public record Read(
    int incident, ReadQuestion question, int answer, Confidence confidence, int after) {

  public Read {
    if (answer < 0 || answer >= question.answers().size()) {
      throw new IllegalArgumentException(
          "\"" + question.word() + "\" has no answer " + answer + ". Maybe count from 0");
    }
  }
}

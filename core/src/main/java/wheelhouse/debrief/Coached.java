package wheelhouse.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import wheelhouse.coach.Assessment;
import wheelhouse.coach.Decision;
import wheelhouse.run.Run;
import wheelhouse.words.Text;

/**
 * What the coach has to say about a run, in words.
 *
 * @param retries the decisions that mattered, those on which most hung first; of several about the
 *     same slip, the first
 * @param apart the result taken apart
 * @param basis how it was worked out and how far it can be trusted, in sentences
 */
public record Coached(List<Retry> retries, Apart apart, List<String> basis) {

  /** The bundle that has its words. */
  public static final String WORDS = "wheelhouse.words.coach";

  /** More decisions than this are too many to take home. */
  public static final int MOST = 5;

  public Coached {
    retries = List.copyOf(retries);
    basis = List.copyOf(basis);
  }

  /**
   * What the coach has to say.
   *
   * @param run the run that was assessed, over
   * @param text with {@link #WORDS} among its bundles
   */
  public static Coached of(Run run, Assessment assessment, Text text) {
    RetryWords words = new RetryWords(run, assessment.stakes(), text);
    List<Decision> mattered = apart(assessment.mattered(), words);
    List<Retry> retries = new ArrayList<>();
    for (int i = 0; i < mattered.size(); i++) {
      retries.add(words.retry(mattered.get(i), i + 1, mattered.size()));
    }
    return new Coached(
        retries, new LuckWords(text).apart(assessment.luck()), basis(assessment, text));
  }

  /** The first of those about the same thing, or about what looks the same, as far as is room. */
  private static List<Decision> apart(List<Decision> mattered, RetryWords words) {
    List<Decision> chosen = new ArrayList<>();
    Set<Integer> told = new TreeSet<>();
    Set<String> titles = new TreeSet<>();
    for (Decision decision : mattered) {
      List<Integer> incidents = SubjectWords.incidents(decision.subject());
      boolean isNew = incidents.stream().noneMatch(told::contains);
      if (chosen.size() < MOST && isNew && titles.add(words.title(decision))) {
        chosen.add(decision);
        told.addAll(incidents);
      }
    }
    return chosen;
  }

  private static List<String> basis(Assessment assessment, Text text) {
    long real = assessment.decisions().stream().filter(Coached::real).count();
    List<String> basis = new ArrayList<>();
    basis.add(text.of("coach.basis.fair"));
    basis.add(text.of("coach.basis.policy", assessment.policy(), assessment.rules()));
    if (!assessment.decisions().isEmpty()) {
      basis.add(text.of("coach.basis.real", real, assessment.decisions().size()));
    }
    if (!assessment.settled()) {
      basis.add(text.of("coach.basis.unsettled"));
    }
    return basis;
  }

  private static boolean real(Decision decision) {
    return decision.room() == wheelhouse.coach.Room.REAL;
  }
}

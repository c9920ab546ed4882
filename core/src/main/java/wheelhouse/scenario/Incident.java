package wheelhouse.scenario;

import java.util.List;
import java.util.Optional;

/**
 * An incident as its author wrote it. Its truth is drawn anew by the seed.
 *
 * @param id unique among incidents
 * @param title what the slip says, in the words of whoever put it there
 * @param kind id of the kind of work
 * @param owners ids of its owners: one; none or two leave it unowned until the manager names one
 * @param customer id of the customer
 * @param arrival when it comes up; empty for the case of a source, which comes only from there
 * @param foreseen days on the manager's board before any harm; 0 if it arrives bleeding
 * @param difficulty 0 to 1
 * @param stop work to stop the bleeding, in days of fully competent work
 * @param close work to close the wound, in days of fully competent work
 * @param harm harm on its first day, in harm points
 * @param loud chance that it is loud, 0 to 1, independent of everything else
 * @param truths at least one
 * @param signs in the order in which they are listed on the slip, at most 12
 * @param voices what is said of it in the debrief
 */
public record Incident(
    String id,
    String title,
    String kind,
    List<String> owners,
    String customer,
    Optional<Arrival> arrival,
    int foreseen,
    double difficulty,
    double stop,
    double close,
    double harm,
    double loud,
    List<Truth> truths,
    List<Sign> signs,
    List<Voice> voices) {

  /** The most signs an incident may have. */
  public static final int MOST_SIGNS = 12;

  public Incident {
    owners = List.copyOf(owners);
    truths = List.copyOf(truths);
    signs = List.copyOf(signs);
    voices = List.copyOf(voices);
  }
}

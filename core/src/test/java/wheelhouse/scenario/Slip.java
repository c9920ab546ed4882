package wheelhouse.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An incident for a test, one word at a time: {@code Slip.of("late").kind("k1").owner("m1")
 * .truth(1, Lack.DECISION, compounds, reverses).incident()}. Immutable: every word gives a new one.
 *
 * <p>Left as it is, it arrives bleeding on day 1, is owned by {@code m0}, concerns customer {@code
 * c0} and kind {@code k0}, is of middling size, quiet, lacks nothing, does not compound, reverses,
 * and shows no sign.
 */
public record Slip(Incident incident) {

  /** A slip of an id, as described above. */
  public static Slip of(String id) {
    return new Slip(
        new Incident(
            id,
            "The slip " + id,
            "k0",
            List.of("m0"),
            "c0",
            Optional.of(Arrival.on(1)),
            0,
            0.5,
            1.2,
            0.8,
            4,
            0,
            List.of(new Truth(1, Lack.NOTHING, false, true, Truth.NEVER, 0)),
            List.of(),
            List.of()));
  }

  /** Of another kind of work. */
  public Slip kind(String kind) {
    Incident i = incident;
    return with(kind, i.owners(), i.customer(), i.arrival(), i.truths(), i.signs());
  }

  /** Owned by these: none or two leave it unowned. */
  public Slip owners(String... owners) {
    Incident i = incident;
    return with(i.kind(), List.of(owners), i.customer(), i.arrival(), i.truths(), i.signs());
  }

  /** Of another customer. */
  public Slip customer(String customer) {
    Incident i = incident;
    return with(i.kind(), i.owners(), customer, i.arrival(), i.truths(), i.signs());
  }

  /** Arriving then. */
  public Slip arrives(Arrival arrival) {
    Incident i = incident;
    return with(i.kind(), i.owners(), i.customer(), Optional.of(arrival), i.truths(), i.signs());
  }

  /** Born only of a source. */
  public Slip bornOfSource() {
    Incident i = incident;
    return with(i.kind(), i.owners(), i.customer(), Optional.empty(), i.truths(), i.signs());
  }

  /** With these truths and no other. */
  public Slip truths(Truth... truths) {
    Incident i = incident;
    return with(i.kind(), i.owners(), i.customer(), i.arrival(), List.of(truths), i.signs());
  }

  /** With one more sign, which offers a line for every answer that the truths can give. */
  public Slip sign(Question asks, Channel from, int day, double reliability) {
    List<Sign> signs = new ArrayList<>(incident.signs());
    signs.add(new Sign(asks, from, day, reliability, lines(asks, incident.truths())));
    Incident i = incident;
    return with(i.kind(), i.owners(), i.customer(), i.arrival(), i.truths(), signs);
  }

  /**
   * Of another size.
   *
   * @param difficulty 0 to 1
   * @param stop days' work to stop it
   * @param close days' work to close it
   * @param harm on its first day
   */
  public Slip size(double difficulty, double stop, double close, double harm) {
    Incident i = incident;
    return new Slip(
        new Incident(
            i.id(),
            i.title(),
            i.kind(),
            i.owners(),
            i.customer(),
            i.arrival(),
            i.foreseen(),
            difficulty,
            stop,
            close,
            harm,
            i.loud(),
            i.truths(),
            i.signs(),
            i.voices()));
  }

  /** Foreseen for so many days, and loud with such a chance. */
  public Slip foreseen(int days, double loud) {
    Incident i = incident;
    return new Slip(
        new Incident(
            i.id(),
            i.title(),
            i.kind(),
            i.owners(),
            i.customer(),
            i.arrival(),
            days,
            i.difficulty(),
            i.stop(),
            i.close(),
            i.harm(),
            loud,
            i.truths(),
            i.signs(),
            i.voices()));
  }

  /** A line for every answer that some truths can give, and for one more if that is only one. */
  static Map<String, String> lines(Question asks, List<Truth> truths) {
    Map<String, String> lines = new TreeMap<>();
    for (Truth truth : truths) {
      for (int answer : answers(asks, truth)) {
        String word = asks.answers().get(answer);
        lines.put(word, asks.word() + ": " + word);
      }
    }
    for (String word : asks.answers()) {
      if (lines.size() < 2) {
        lines.put(word, asks.word() + ": " + word);
      }
    }
    return lines;
  }

  private static List<Integer> answers(Question asks, Truth truth) {
    return switch (asks) {
      case LACKS -> List.of(truth.lacks().ordinal());
      case COMPOUNDS -> List.of(truth.compounds() ? 0 : 1);
      case REVERSES -> List.of(truth.reverses() ? 0 : 1);
      case BREAKS -> truth.canBreak() ? List.of(0, 1) : List.of(2);
    };
  }

  private Slip with(
      String kind,
      List<String> owners,
      String customer,
      Optional<Arrival> arrival,
      List<Truth> truths,
      List<Sign> signs) {
    Incident i = incident;
    return new Slip(
        new Incident(
            i.id(),
            i.title(),
            kind,
            owners,
            customer,
            arrival,
            i.foreseen(),
            i.difficulty(),
            i.stop(),
            i.close(),
            i.harm(),
            i.loud(),
            truths,
            signs,
            i.voices()));
  }
}

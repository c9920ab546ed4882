package wheelhouse.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wheelhouse.content.Codes;
import wheelhouse.content.Evidence;
import wheelhouse.content.Finding;
import wheelhouse.content.Place;
import wheelhouse.content.Places;

/** What one check has found so far. Of one check the first {@value #MOST} findings are kept. */
final class Notes {

  static final int MOST = 50;
  private static final int QUOTED = 60;

  private final Codes.Code code;
  private final Places places;
  private final List<Finding> findings = new ArrayList<>();

  Notes(Codes.Code code, Places places) {
    this.code = code;
    this.places = places;
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** Begins a finding at a part of the scenario; {@link Draft#add()} ends it. */
  Draft at(String path) {
    return new Draft(places.at(path), path);
  }

  /** Begins a finding at a place in another file. */
  Draft at(Place place) {
    return new Draft(place, "");
  }

  /** A value in quotes, shortened when it is long. */
  static String quote(String value) {
    return '"' + (value.length() > QUOTED ? value.substring(0, QUOTED) + "…" : value) + '"';
  }

  /** Words in quotes: {@code "a", "b" and "c"}. */
  static String list(List<String> words) {
    List<String> quoted = words.stream().map(Notes::quote).toList();
    int last = quoted.size() - 1;
    return last < 1
        ? String.join("", quoted)
        : String.join(", ", quoted.subList(0, last)) + " and " + quoted.get(last);
  }

  /** A number with its noun: 1 day, 2 days. */
  static String count(long number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }

  /** A finding in the making. Known for certain, unless {@link #known} says otherwise. */
  final class Draft {

    private final Place place;
    private final String path;
    private String message = "";
    private String label = "";
    private Optional<Finding.Pointer> other = Optional.empty();
    private Evidence evidence = Evidence.proved();

    private Draft(Place place, String path) {
      this.place = place;
      this.path = path;
    }

    Draft says(String words) {
      message = words;
      return this;
    }

    Draft label(String words) {
      label = words;
      return this;
    }

    Draft and(String path, String words) {
      other = Optional.of(new Finding.Pointer(places.at(path), words));
      return this;
    }

    Draft known(Evidence how) {
      evidence = how;
      return this;
    }

    void add() {
      if (findings.size() < MOST) {
        findings.add(
            new Finding(
                code.id(),
                code.severity(),
                place,
                path,
                message,
                label,
                other,
                List.of(),
                evidence));
      }
    }
  }
}

package wheelhouse.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wheelhouse.content.Codes;

/** Every code that a finding may have, those of reading a file included. */
public final class CheckCodes {

  static final Codes OWN = Codes.load("/wheelhouse/check/codes/");

  private CheckCodes() {}

  /** All codes, by number. */
  public static List<Codes.Code> all() {
    return Stream.concat(Codes.LOADER.all().stream(), OWN.all().stream())
        .sorted(java.util.Comparator.comparing(Codes.Code::id))
        .toList();
  }

  /** A code by its id, if there is one. */
  public static Optional<Codes.Code> find(String id) {
    return Codes.LOADER.find(id).or(() -> OWN.find(id));
  }
}

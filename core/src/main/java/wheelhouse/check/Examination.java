package wheelhouse.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import wheelhouse.content.Allowance;
import wheelhouse.content.Codes;
import wheelhouse.content.Evidence;
import wheelhouse.content.Finding;
import wheelhouse.content.Loaded;
import wheelhouse.content.Severity;
import wheelhouse.explore.Coverage;

/**
 * Everything that can be found wrong with one scenario or overlay. First {@link #reading()}, which
 * is a matter of milliseconds, and then {@link #playing}, which takes seconds and can be ended; a
 * search for everything that is written ends in {@link #covering}. What the file allows with a
 * reason is in neither; what it allows and is not there is itself a finding.
 *
 * <p>Findings keep their {@linkplain Finding#identity() identity} from one examination to the next.
 * The same file gives the same findings, on any machine and any number of threads.
 */
public final class Examination {

  private final Loaded loaded;
  private final Optional<Written> written;
  private final List<Check<Written>> toRead;
  private final List<Check<Played>> toPlay;
  private final List<Finding> found;

  private Examination(
      Loaded loaded,
      Optional<Stored> stored,
      List<Check<Written>> toRead,
      List<Check<Played>> toPlay) {
    this.loaded = loaded;
    this.toRead = toRead;
    this.toPlay = toPlay;
    written = loaded.scenario().map(any -> new Written(loaded, stored));
    found = written.map(scenario -> run(toRead, scenario)).orElse(List.of());
  }

  /**
   * The examination of a scenario.
   *
   * @param loaded what reading its file gave
   * @param stored the references that lie beside it, if there are some
   */
  public static Examination of(Loaded loaded, Optional<Stored> stored) {
    return new Examination(loaded, stored, Checks.READING, Checks.PLAYING);
  }

  /**
   * The examination of an overlay, whose words are looked at; the rest is its scenario's.
   *
   * @param loaded what reading its file gave
   */
  public static Examination ofOverlay(Loaded loaded) {
    return new Examination(loaded, Optional.empty(), Checks.WORDS, List.of());
  }

  /** An examination by some checks alone. */
  static Examination by(List<Check<Written>> toRead, List<Check<Played>> toPlay, Loaded loaded) {
    return new Examination(loaded, Optional.empty(), toRead, toPlay);
  }

  /** Whether there is anything to be played: a scenario, without errors. */
  public boolean canBePlayed() {
    return written.isPresent() && !toPlay.isEmpty();
  }

  /** What is written, and what is wrong with it, in the order of the file. */
  public List<Finding> reading() {
    List<Finding> all = new ArrayList<>(loaded.findings());
    all.addAll(allowed(found));
    all.addAll(idle(found, toRead.stream().map(Check::code).toList(), true));
    return sorted(all);
  }

  /**
   * What only playing shows, in the order of the file; nothing if there is nothing to play.
   *
   * @param onlooker hears how far it is
   * @return empty if the onlooker did not want to go on
   */
  public Optional<List<Finding>> playing(Onlooker onlooker) {
    if (!canBePlayed()) {
      return Optional.of(List.of());
    }
    try {
      List<Finding> shown = played(onlooker);
      List<Finding> all = new ArrayList<>(allowed(shown));
      all.addAll(idle(shown, toPlay.stream().map(Check::code).toList(), false));
      return Optional.of(sorted(all));
    } catch (Stopped stopped) {
      return Optional.empty();
    }
  }

  /**
   * What of all that is written a search did not reach, in the order of the file. It takes longer
   * than {@link #playing}, so whoever wants it searches.
   *
   * @param coverage what a search of this scenario found
   */
  public List<Finding> covering(Coverage coverage) {
    List<Finding> missed = run(Checks.COVERING, coverage);
    List<Finding> all = new ArrayList<>(allowed(missed));
    all.addAll(idle(missed, Checks.COVERING.stream().map(Check::code).toList(), false));
    return sorted(all);
  }

  private List<Finding> played(Onlooker onlooker) {
    List<Finding> crash = new ArrayList<>();
    Optional<Played> played =
        attempt("playing", crash, () -> Played.play(written.orElseThrow(), onlooker));
    return played.map(what -> run(toPlay, what)).orElse(crash);
  }

  /** What some checks find. One that fails is a finding, and the others still look. */
  private <S> List<Finding> run(List<Check<S>> checks, S subject) {
    List<Finding> all = new ArrayList<>();
    for (Check<S> check : checks) {
      Notes notes = new Notes(CheckCodes.OWN.find(check.code()).orElseThrow(), loaded.places());
      attempt(
          "the check for " + check.code(),
          all,
          () -> {
            check.look(subject, notes);
            return notes;
          });
      all.addAll(notes.findings());
    }
    return all;
  }

  private <T> Optional<T> attempt(String what, List<Finding> into, Supplier<T> work) {
    try {
      return Optional.of(work.get());
    } catch (Stopped stopped) {
      throw stopped;
    } catch (RuntimeException crash) {
      Codes.Code code = CheckCodes.OWN.find(Checks.UNFINISHED).orElseThrow();
      into.add(
          new Finding(
              code.id(),
              code.severity(),
              loaded.places().at("id"),
              "id",
              what + " could not be finished, and what it would have found is not known",
              "this is a fault of the program, not of yours",
              Optional.empty(),
              List.of(),
              Evidence.proved()));
      return Optional.empty();
    }
  }

  private List<Finding> allowed(List<Finding> raised) {
    return raised.stream()
        .filter(
            finding ->
                finding.severity() == Severity.ERROR
                    || loaded.allowances().stream().noneMatch(each -> each.covers(finding)))
        .toList();
  }

  /** Silences of some codes that silence nothing, and of codes that there are not. */
  private List<Finding> idle(List<Finding> raised, List<String> codes, boolean unknownToo) {
    Codes.Code silence = CheckCodes.find("W901").orElseThrow();
    List<Finding> idle = new ArrayList<>();
    for (Allowance each : loaded.allowances()) {
      Optional<Codes.Code> code = CheckCodes.find(each.code());
      String message = "";
      if (code.isEmpty()) {
        message = unknownToo ? "there is no code " + each.code() : "";
      } else if (codes.contains(each.code())) {
        boolean error = code.get().severity() == Severity.ERROR;
        boolean used = raised.stream().anyMatch(each::covers);
        message = error ? each.errorsCannotBe() : used ? "" : each.silencesNothing();
      }
      if (!message.isEmpty()) {
        idle.add(
            new Finding(
                silence.id(),
                silence.severity(),
                each.place(),
                each.path(),
                message,
                Allowance.TAKE_IT_OUT,
                Optional.empty(),
                List.of(),
                Evidence.proved()));
      }
    }
    return idle;
  }

  private static List<Finding> sorted(List<Finding> findings) {
    return findings.stream()
        .sorted(
            Comparator.comparing((Finding each) -> each.place().file())
                .thenComparingInt(each -> each.place().line())
                .thenComparingInt(each -> each.place().column())
                .thenComparing(Finding::code))
        .toList();
  }
}

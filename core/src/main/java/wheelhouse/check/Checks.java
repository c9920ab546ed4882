package wheelhouse.check;

import java.util.List;
import wheelhouse.explore.Coverage;

/** Every check there is, in the order of the codes. */
final class Checks {

  /** The code of a check that could not be finished. */
  static final String UNFINISHED = "W801";

  /** What is written decides these. */
  static final List<Check<Written>> READING =
      List.of(
          new SameTruths(),
          new SeldomTruths(),
          new LateBreaks(),
          new UnmetLacks(),
          new NoTell(),
          new FaintSigns(),
          new EqualLines(),
          new DearTells(),
          new UnaskedSigns(),
          new EndlessWork(),
          new LostTruths(),
          new BeyondOwner(),
          new Overload(),
          new NoStake(),
          new CheapWeights(),
          new UnfeltCauses(),
          new DrySources(),
          new IdleGuardrails(),
          new Idle(),
          new FullDays(),
          new TooMuchOwnWork(),
          new SingledOut(),
          new OneInFour(),
          new LongTexts(),
          new TellingWords(),
          new TellingLengths(),
          new Doubles(),
          new TellingNoise(),
          new UnwrittenEndings(),
          new GroundlessLessons(),
          new StaleReferences());

  /** Of an overlay, which has words alone, these. */
  static final List<Check<Written>> WORDS =
      List.of(
          new EqualLines(),
          new LongTexts(),
          new TellingWords(),
          new TellingLengths(),
          new Doubles());

  /** Only playing shows these. */
  static final List<Check<Played>> PLAYING =
      List.of(
          new NeverUp(),
          new NeverShown(),
          new Unspoken(),
          new NeverNeeded(),
          new EmptyDays(),
          new LongDays(),
          new WrongMinutes(),
          new NearRules(),
          new WinningTricks(),
          new IdleLessons(),
          new NoDifference());

  /** Only a search for everything that is written shows these. */
  static final List<Check<Coverage>> COVERING = List.of(new NeverSeen());

  private Checks() {}
}

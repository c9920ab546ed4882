package wheelhouse.scenario;

/**
 * Every number on which an outcome depends: its name in JSON, its value, its unit, what an author
 * may set it to, and why it is what it is. The engine knows no other number.
 */
public enum ModelNumber implements Word {
  // Harm
  GROWTH_COMPOUNDING(
      "harm.compounding",
      1.45,
      "× a day",
      1,
      3,
      "doubles in two days: seen too late within a week"),
  GROWTH_FLAT(
      "harm.flat", 1.05, "× a day", 1, 1.5, "waiting is never free, but it can be afforded"),
  GROWTH_CEILING(
      "harm.ceiling",
      10,
      "× the first day's",
      1,
      100,
      "nobody can be hurt without end by one slip"),
  HEALS_REVERSIBLE(
      "harm.heals-reversible", 0.85, "share", 0, 1, "an apology and a refund mend most, not all"),
  HEALS_IRREVERSIBLE(
      "harm.heals-irreversible", 0.15, "share", 0, 1, "what cannot be taken back hardly heals"),
  PLAYED_OUT_DAYS(
      "harm.played-out-days",
      30,
      "days",
      0,
      90,
      "an end for what nobody ever stops after the leave"),
  BAND_SOME("harm.band-some", 3, "harm a day", 0, 1e6, "from here a day's harm reads as some"),
  BAND_MUCH("harm.band-much", 8, "harm a day", 0, 1e6, "from here it reads as much"),
  BAND_SEVERE("harm.band-severe", 20, "harm a day", 0, 1e6, "from here it reads as severe"),

  // Picks: what they cost
  LEND_MINUTES("cost.lend-authority", 30, "minutes, once", 0, 480, "a call and a mail to all"),
  DECIDE_MINUTES("cost.decide", 60, "minutes, once", 0, 480, "reading up before deciding"),
  UNBLOCK_MINUTES("cost.unblock", 90, "minutes, once", 0, 480, "three people to reach"),
  HANDS_MINUTES(
      "cost.add-hands", 180, "minutes a day", 0, 480, "hands that come for less only ask"),
  WHEEL_MINUTES(
      "cost.take-the-wheel", 300, "minutes a day", 0, 480, "one wheel is a day, with little else"),

  // Picks: what they do
  GATE_AUTHORITY("gate.authority", 0.12, "share of the pace", 0, 1, "may prepare, may not act"),
  GATE_DECISION("gate.decision", 0.15, "share of the pace", 0, 1, "works on both options at once"),
  GATE_BLOCKER("gate.blocker", 0.08, "share of the pace", 0, 1, "writes mails and waits"),
  GATE_HANDS("gate.hands", 0.35, "share of the pace", 0, 1, "too much for two hands, not for none"),
  HANDS_WORK(
      "hands.work", 0.6, "days' work a day", 0, 2, "three hours of somebody out of practice"),
  WHEEL_CRAFT("wheel.craft", 1.7, "days' work a day", 0, 4, "your old craft: the pull is real"),
  WHEEL_ELSEWHERE("wheel.elsewhere", 0.9, "days' work a day", 0, 4, "no hero there, but no gates"),
  SHARE_HOLD("learning.hold", 1, "share", 0, 1, "all of it is theirs"),
  SHARE_LEND("learning.lend-authority", 1, "share", 0, 1, "the work stays whole"),
  SHARE_DECIDE("learning.decide", 0.85, "share", 0, 1, "the choice was part of the lesson"),
  SHARE_UNBLOCK("learning.unblock", 0.9, "share", 0, 1, "so was finding the way round"),
  SHARE_HANDS("learning.add-hands", 0.65, "share", 0, 1, "half of it was done by someone else"),
  SHARE_WHEEL("learning.take-the-wheel", 0.08, "share", 0, 1, "watching teaches little"),
  SELF_FINDING("lack.self-finding", 0.12, "hazard a day", 0, 2, "a week's wait for the able"),

  FUSE_LEAST(
      "lack.fuse-least", 0.3, "accumulated hazard", 0, 10, "nobody finds it on the first day"),
  FUSE_MOST(
      "lack.fuse-most",
      1.7,
      "accumulated hazard",
      0,
      10,
      "even between the two, since a fuse without end would make luck of a lesson"),
  FINDING_BASE(
      "lack.self-finding-base", 0.3, "× hazard", 0, 5, "somebody without trust still has eyes"),
  FINDING_ABILITY(
      "lack.self-finding-ability",
      1.5,
      "× hazard, at full autonomy and trust",
      0,
      5,
      "who is trusted and able asks around"),

  // Pace
  CAUSE_PACE("pace.cause", 0.4, "× pace", 0, 1, "what a hidden cause leaves of a good day"),
  PACE_BASE("pace.base", 0.35, "share", 0, 1, "what is left with no autonomy at all"),
  REDESIGN_SHARE("pace.redesign", 0.7, "share of the day", 0, 1, "a redesign is not a side job"),

  // Learning
  LEARNING("learning.rate", 0.11, "skill a day's work", 0, 1, "a case well done is felt, not more"),
  CHALLENGE_ABOVE("learning.challenge", 0.08, "skill", -1, 1, "best just above what one can do"),
  CHALLENGE_WIDTH("learning.width", 0.35, "skill", 0.05, 2, "too easy and too hard teach alike"),
  CLOSING_TEACHES("learning.closing", 1.6, "×", 0, 5, "understanding comes after the fire"),
  NOVELTY("learning.novelty", 0.6, "× a case of one source", 0, 1, "case forty-seven is no lesson"),
  LATE_AFTER("learning.late-after", 6, "days open", 0, 60, "a loop that drags on teaches little"),
  LATE_SCALE("learning.late-scale", 4, "days", 0.5, 60, "how fast it stops teaching"),
  AHEAD_TOLD("learning.ahead-told", 0.35, "share", 0, 1, "they never met the problem"),
  AHEAD_SEEN("learning.ahead-seen", 0.9, "share", 0, 1, "they saw it themselves"),
  RESPONSE_SKILL("learning.response", 0.05, "skill", 0, 1, "the right answer to a pattern"),
  QUESTION_BASE("question.base", 0.4, "share", 0, 1, "chance a question opens eyes, per skill"),

  // Autonomy
  HOME_AUTONOMY("autonomy.home", 0.10, "of what is missing", 0, 1, "brought home by oneself"),
  RETURNED_AUTONOMY("autonomy.returned", 0.06, "of what is missing", 0, 1, "given back and closed"),
  RETURNED_SHARE(
      "autonomy.returned-share", 0.5, "share of the closing", 0, 1, "most of the wound was theirs"),
  KEPT_AUTONOMY("autonomy.kept", 0.08, "of what is there", 0, 1, "taken and never given back"),
  MEDDLING_AUTONOMY(
      "autonomy.meddling", 0.035, "of what is there a day", 0, 1, "at five too heavy"),
  WHEEL_AUTONOMY(
      "autonomy.wheel", 0.10, "of what is there a day", 0, 1, "the wheel is in your hands"),
  WHEEL_NEEDED("autonomy.wheel-needed", 0.5, "×", 0, 1, "where only the wheel could, half of it"),
  UNMET_AUTONOMY("autonomy.unmet", 0.02, "of what is there a day", 0, 1, "why try"),
  FOUND_AUTONOMY("autonomy.found", 0.06, "of what is missing", 0, 1, "found it alone"),
  RESPONSE_AUTONOMY("autonomy.response", 0.06, "of what is missing", 0, 1, "someone saw the cause"),

  // Trust
  MET_TRUST("trust.met", 0.05, "of what is missing", 0, 1, "you gave what was lacking"),
  MEDDLING_TRUST("trust.meddling", 0.02, "a day", 0, 1, "at five weights too heavy"),
  UNMET_TRUST("trust.unmet", 0.05, "of what is there a day", 0, 1, "empowerment, or abandonment"),
  REASSIGN_TRUST("trust.reassigned", 0.03, "once", 0, 1, "the old owner notices"),
  RESPONSE_TRUST("trust.response", 0.05, "of what is missing", 0, 1, "the right answer"),
  WRONG_RESPONSE_TRUST("trust.wrong-response", 0.10, "of what is there", 0, 1, "the wrong one"),
  WRONG_TALK_TRUST(
      "trust.wrong-talk", 0.3, "of what is there", 0, 1, "called a problem, and not one"),

  // Sight
  SIGHT_START("sight.start", 0.16, "half-width of skill", 0, 0.5, "a month's acquaintance"),
  SIGHT_LEAST("sight.least", 0.04, "half-width of skill", 0, 0.5, "nobody is an open book"),
  SIGHT_MOST("sight.most", 0.3, "half-width of skill", 0, 0.5, "less than this is not knowing"),
  SIGHT_ERROR_LEAST(
      "sight.error-least", 0.25, "of the half-width", 0, 1, "never centred on the truth"),
  SIGHT_ERROR_MOST(
      "sight.error-most", 0.9, "of the half-width", 0, 1, "and never outside what is shown"),
  SIGHT_NARROWS("sight.narrows", 0.9, "× a day of own work", 0.1, 1, "you saw them do it"),
  SIGHT_WIDENS("sight.widens", 0.025, "a day at the wheel", 0, 0.5, "you saw only yourself"),

  // Patterns
  INSPECT_MINUTES("cost.inspect", 60, "minutes", 0, 480, "an honest talk in a calm hour"),
  INSPECT_BASE("inspect.base", 0.35, "chance", 0, 1, "with nothing seen yet"),
  INSPECT_SEEN("inspect.seen", 0.6, "chance", 0, 1, "added when enough days were seen"),
  INSPECT_DAYS("inspect.days", 3, "days seen", 1, 30, "enough"),
  TEACH_MINUTES("cost.teach", 240, "minutes", 0, 480, "half a day side by side"),
  EXPECTATIONS_MINUTES("cost.set-expectations", 30, "minutes", 0, 480, "who, what, by when"),
  REPRIORITISE_MINUTES("cost.reprioritise", 60, "minutes", 0, 480, "and telling who loses"),
  RENEGOTIATE_MINUTES("cost.renegotiate", 60, "minutes", 0, 480, "a date moves or a thing goes"),
  HAND_OFF_MINUTES("cost.hand-off", 30, "minutes", 0, 480, "yours, by Friday"),
  TALK_MINUTES("cost.performance-talk", 90, "minutes", 0, 480, "prepared, private, unhurried"),
  TALK_DAYS("talk.days", 5, "days", 1, 30, "until the dated follow-up"),
  TALK_WORKS("talk.works", 0.6, "chance", 0, 1, "a follow-up, not a cure"),
  TALK_SEEN("talk.seen", 3, "days seen", 0, 30, "before it may be named"),
  LEARNED_WAITING("waits.rescues", 5, "days at the wheel", 1, 99, "then they wait for you"),

  // The board
  ASK_OWNER_MINUTES("cost.ask-owner", 10, "minutes", 0, 480, "a word at the desk"),
  ASK_CUSTOMER_MINUTES("cost.ask-customer", 20, "minutes", 0, 480, "a call, with manners"),
  MONITOR_MINUTES("cost.monitor", 5, "minutes", 0, 480, "a look"),
  QUESTION_MINUTES("cost.question", 10, "minutes", 0, 480, "what happens if the dry run fails?"),
  CALL_MINUTES("cost.answer-call", 10, "minutes", 0, 480, "we have it, here is who"),
  ASSIGN_MINUTES("cost.assign", 20, "minutes", 0, 480, "naming who owns it"),
  CLAIM_MINUTES("cost.claim", 60, "minutes", 0, 480, "laying the slips side by side"),
  GUARDRAIL_MINUTES("cost.guardrail", 120, "minutes", 0, 480, "your part of setting it up"),
  ATTENTION("attention", 480, "minutes a day", 60, 960, "eight hours"),
  INTERRUPTION("interruption", 20, "minutes a day", 0, 120, "loudness tells nothing, but it costs"),
  INTERRUPTIONS_MOST("interruption.most", 120, "minutes a day", 0, 480, "then you stop hearing it"),
  REASSIGN_SETBACK("reassign.setback", 0.1, "of the work", 0, 1, "the new owner reads in"),
  MOVED("word.moved", 0.3, "days' work", 0, 5, "from here a day reads as moved"),
  SLOW("word.slow", 0.08, "days' work", 0, 5, "from here as slow, below as stood still"),

  SIGN_SOONEST(
      "sign.soonest", 2, "days of bleeding", 0, 3, "a false alarm still leaves a day to act in"),
  SIGN_LATEST(
      "sign.latest", 7, "days of bleeding", 4, 60, "a false calm is a week's, not a month's"),

  // Guardrails, sources, comebacks
  GUARDRAIL_DAYS("guardrail.days", 2, "days of a member", 0, 10, "who does nothing else"),
  GUARDRAIL_HARM("guardrail.harm", 0.45, "× harm of that kind", 0, 1, "staged: fewer are hit"),
  GUARDRAIL_BREAKS("guardrail.breaks", 2, "days later", 0, 30, "monitored: seen sooner"),
  GUARDRAIL_PACE("guardrail.pace", 0.9, "× pace of that kind", 0, 1, "a guardrail is a trade"),
  CLAIM_SLIPS("claim.slips", 3, "slips", 1, 99, "two are a coincidence"),
  WRONG_CLAIM_DAYS(
      "claim.wrong-days", 2, "days of a member", 0, 10, "they looked, and found nothing"),
  COMEBACK_CHANCE("comeback.chance", 0.5, "chance", 0, 1, "once, if at all"),
  COMEBACK_OPEN("comeback.open", 5, "days in closing", 1, 60, "a wound left open"),
  COMEBACK_DELAY("comeback.delay", 3, "days", 1, 30, "until it is back"),
  COMEBACK_SIZE("comeback.size", 0.5, "×", 0, 1, "half as large"),

  // The member
  USUAL_SKILL("skill.usual", 0.3, "skill", 0.02, 1, "where a scenario does not say"),
  LEAST_SKILL("skill.least", 0.02, "skill", 0.001, 1, "nobody is quite without"),
  AUTONOMY_COUNTS(
      "capability.autonomy", 0.6, "share", 0, 1, "skill that waits for you is not able");

  private final String word;
  private final double value;
  private final String unit;
  private final double least;
  private final double most;
  private final String reason;

  ModelNumber(String word, double value, String unit, double least, double most, String reason) {
    this.word = word;
    this.value = value;
    this.unit = unit;
    this.least = least;
    this.most = most;
    this.reason = reason;
  }

  @Override
  public String word() {
    return word;
  }

  /** The value where a scenario does not override it. */
  public double usual() {
    return value;
  }

  /** The unit, in words. */
  public String unit() {
    return unit;
  }

  /** The least an author may set. */
  public double least() {
    return least;
  }

  /** The most an author may set. */
  public double most() {
    return most;
  }

  /** Why it is what it is. */
  public String reason() {
    return reason;
  }

  /** Whether a scenario may override it: what a company is like, not what people are like. */
  public boolean authorsOwn() {
    return word.startsWith("cost.")
        || word.startsWith("harm.")
        || word.startsWith("guardrail.")
        || word.startsWith("comeback.")
        || word.startsWith("interruption")
        || this == SIGHT_START
        || this == ATTENTION;
  }
}

package wheelhouse.content;

import static wheelhouse.content.Shape.Field.depends;
import static wheelhouse.content.Shape.Field.needed;
import static wheelhouse.content.Shape.Field.optional;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wheelhouse.content.Shape.Either;
import wheelhouse.content.Shape.When;
import wheelhouse.content.Shape.Words;
import wheelhouse.content.Type.Choice;
import wheelhouse.content.Type.Id;
import wheelhouse.content.Type.Noun;
import wheelhouse.content.Type.Number;
import wheelhouse.content.Type.Part;
import wheelhouse.content.Type.Prose;
import wheelhouse.content.Type.Reference;
import wheelhouse.content.Type.Several;
import wheelhouse.content.Type.Spread;
import wheelhouse.content.Type.Table;
import wheelhouse.content.Type.Whole;
import wheelhouse.content.Type.YesNo;
import wheelhouse.scenario.Channel;
import wheelhouse.scenario.Habit;
import wheelhouse.scenario.Incident;
import wheelhouse.scenario.Lack;
import wheelhouse.scenario.Letter;
import wheelhouse.scenario.Level;
import wheelhouse.scenario.Outcome;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Question;
import wheelhouse.scenario.Speaker;

/** The table of all fields of an incident, and the words that it shares with other parts. */
final class IncidentShapes {

  static final Choice PICK =
      Choice.of(
          Pick.values(),
          "they own it; you do nothing",
          "half an hour once: meets a lack of authority",
          "an hour once: meets a lack of a decision",
          "an hour and a half once: meets a blocker",
          "three hours a day: meets a lack of hands while you stay",
          "five hours a day: yours, whatever is lacking");
  static final Choice LEVEL =
      Choice.of(Level.values(), "below 0.4", "from 0.4 to below 0.7", "from 0.7");
  static final Choice OUTCOME =
      Choice.of(
          Outcome.values(),
          "stopped ahead: it never bled",
          "stopped and closed",
          "the breaking day came first: permanent harm",
          "it came back",
          "still open: in a voice when the leave was over, in the post when it began");
  static final Choice HABIT =
      Choice.of(
          Habit.values(),
          "looks at the signs before picking",
          "picks the lightest thing that meets the lack",
          "takes the wheel where it would break before the owner can stop it",
          "hands the wound back once the bleeding has stopped",
          "asks before answering",
          "inspects what keeps needing them",
          "ends what makes the slips, instead of the slips",
          "sets guardrails in calm hours",
          "lets some things come, so that somebody meets them",
          "names one owner where there is none, or two");
  static final Choice WRITER =
      Choice.of(Letter.Writer.values(), "a customer", "a member", "your boss");
  static final Choice ENDING =
      Choice.of(
          Letter.Ending.values(),
          "customer: nothing broke, and what bled is home",
          "customer: nothing broke, but something bled long",
          "customer: something of theirs broke",
          "owner: brought work home while you were away",
          "owner: their work stood still while you were away",
          "owner: had nothing to carry while you were away",
          "boss: little harm, and a team that grew",
          "boss: little harm, and a team that did not grow",
          "boss: a team that grew, and customers who paid for it",
          "boss: neither");

  /** The endings of which each writer knows. */
  static final Map<String, List<String>> ENDINGS =
      ordered(
          "customer", List.of("kept", "hurt", "lost"),
          "owner", List.of("carried", "waited", "quiet"),
          "boss", List.of("both", "protected", "grew", "neither"));

  private static final Prose SIGN_LINE =
      Prose.with("breaks.weekday", "owner", "customer", "weekday");
  private static final Choice LACK =
      Choice.of(
          Lack.values(),
          "nothing: it moves if you hold",
          "they may prepare, but not act",
          "someone above them must choose",
          "someone or something is in the way",
          "it is too much for two hands");
  private static final Choice CHANNEL =
      Choice.of(
          Channel.values(),
          "plain on the slip, from its `day` on",
          "after asking the owner: ten minutes",
          "after asking the customer: twenty minutes",
          "after looking at the monitor: five minutes");
  private static final Choice QUESTION =
      Choice.of(
          Question.values(),
          "what the owner is lacking",
          "whether the harm grows quickly",
          "whether the harm heals once it is stopped",
          "when it breaks: soon (within three days of bleeding), later or never");
  private static final Choice ANSWER = answers();
  private static final Choice LACKS_ONLY = new Choice(Map.of("lacks", "what the owner is lacking"));
  private static final Number SHARE = Number.from(0, 1, "");
  private static final Number WORK = Number.above(0, 30, "days of fully able work");
  private static final Number WEIGHT = Number.above(0, 1000, "");
  private static final Number RELIABILITY = Number.above(0, 1, "");
  private static final String ABOUT_RELIABILITY =
      "How likely the line is that of the true answer. Above chance: with two lines above 0.5,"
          + " with four above 0.25.";
  private static final String ABOUT_LINES =
      "What a person would see or hear, per answer. Every answer that a truth can give needs a"
          + " line, and there are at least two.";

  private static final Shape ARRIVAL =
      new Shape(
          "arrival",
          "an arrival",
          "When an incident comes up. Days after the last are days of your leave.",
          List.of(
              depends("day", day(), "A fixed day; or else `from` and `to`."),
              depends("from", day(), "The first possible day; the seed draws one."),
              depends("to", day(), "The last possible day."),
              optional("times", new Whole(1, 20, ""), "1", "How many come up."),
              optional("chance", Number.above(0, 1, ""), "1", "How likely each of them is.")),
          List.of(new Either("day", List.of("from", "to"))));

  private static final Shape TRUTH =
      new Shape(
          "truth",
          "a truth",
          "One way the incident may really be. The seed draws one of them by weight.",
          List.of(
              optional("weight", WEIGHT, "1", "How likely it is beside the others."),
              needed("lacks", LACK, "What the owner is missing."),
              needed("compounds", new YesNo(), "Whether the harm grows quickly from day to day."),
              needed("reverses", new YesNo(), "Whether most harm heals once the bleeding stops."),
              depends(
                  "breaks",
                  new Spread(new Whole(1, 90, "days")),
                  "Days from the first bleeding day to the day it breaks. Only where `reverses` is"
                      + " false."),
              depends(
                  "permanent",
                  Number.above(0, 10_000, "harm points"),
                  "What breaking costs, for good. Only where `reverses` is false.")),
          List.of(
              new When("reverses", "false", List.of("breaks", "permanent"), List.of()),
              new When("reverses", "true", List.of(), List.of("breaks", "permanent"))));

  private static final Shape SIGN =
      new Shape(
          "sign",
          "a sign",
          "A fact that the manager would really see, bearing on one question. With the chance given"
              + " by its reliability the line is that of the true answer, else another's.",
          List.of(
              needed("asks", QUESTION, "The question it bears on."),
              optional("from", CHANNEL, "\"board\"", "Where it is to be had."),
              optional(
                  "day",
                  new Whole(0, 60, "days"),
                  "0",
                  "How many days after the slip comes up it shows; 0 is that day. Only on the board."),
              optional("reliability", RELIABILITY, "0.85", ABOUT_RELIABILITY),
              needed("lines", new Table(ANSWER, SIGN_LINE, 2), ABOUT_LINES)),
          List.of(
              new Words("asks", "lines", answersByQuestion()),
              new When("from", "owner", List.of(), List.of("day")),
              new When("from", "customer", List.of(), List.of("day")),
              new When("from", "monitor", List.of(), List.of("day"))));

  private static final Shape VOICE =
      Shape.of(
          "voice",
          "a voice",
          "What someone calls your pick in the debrief. Looked up by pick and outcome, then by"
              + " pick, then by outcome, then any.",
          needed(
              "by",
              Choice.of(Speaker.values(), "what you told yourself", "the owner", "the customer"),
              "Who speaks."),
          optional("pick", PICK, "", "The pick spoken of; left out, any."),
          optional("outcome", OUTCOME, "", "What became of it; left out, any."),
          needed(
              "line",
              new Prose(0, Prose.with("owner", "customer").slots(), Type.Use.WORDS),
              "The words. Empty only for a customer: nobody picked up."));

  static final Shape REDESIGN_TRUTH =
      Shape.of(
          "redesign-truth",
          "a truth of a redesign",
          "What the owner of a redesign may be lacking. It does no harm, so it has nothing else.",
          optional("weight", WEIGHT, "1", "How likely it is beside the others."),
          needed("lacks", LACK, "What the owner is missing."));

  static final Shape REDESIGN_SIGN =
      new Shape(
          "redesign-sign",
          "a sign of a redesign",
          "A sign like any other, but it can only ask what is lacking.",
          List.of(
              needed("asks", LACKS_ONLY, "The question it bears on."),
              optional("from", CHANNEL, "\"board\"", "Where it is to be had."),
              optional(
                  "day",
                  new Whole(0, 60, "days"),
                  "0",
                  "How many days after the redesign comes up it shows; 0 is the day of the claim that"
                      + " brings it up. Only on the board."),
              optional("reliability", RELIABILITY, "0.85", ABOUT_RELIABILITY),
              needed("lines", new Table(LACK, SIGN_LINE, 2), ABOUT_LINES)),
          List.of(
              new When("from", "owner", List.of(), List.of("day")),
              new When("from", "customer", List.of(), List.of("day")),
              new When("from", "monitor", List.of(), List.of("day"))));

  static final Shape INCIDENT =
      new Shape(
          "incident",
          "an incident",
          "Something that goes wrong for a customer and has an owner.",
          List.of(
              needed("id", new Id(), "How the rest of the file calls it."),
              needed("title", Prose.WRITTEN, "What the slip says, in the words of who put it up."),
              needed("kind", new Reference(Noun.KIND), "The kind of work."),
              depends("owner", new Reference(Noun.MEMBER), "Who owns it; or else `owners`."),
              depends(
                  "owners",
                  new Several(new Reference(Noun.MEMBER), 0, 2),
                  "Two who both claim it, or `[]` if nobody does. No work is done until you name"
                      + " one."),
              needed("customer", new Reference(Noun.CUSTOMER), "Who is on the other end."),
              optional(
                  "arrives", new Part(ARRIVAL), "", "When; leave it out for the case of a source."),
              optional(
                  "foreseen",
                  new Whole(0, 30, "days"),
                  "0",
                  "How many days it lies on your board before it begins to bleed."),
              needed("difficulty", SHARE, "How hard it is. Equal to the owner's skill is fair."),
              needed("stop", WORK, "Work until the bleeding stops."),
              needed("close", WORK, "Work after that, until it is home."),
              needed(
                  "harm", Number.from(0, 1000, "harm points"), "Harm on the first bleeding day."),
              optional(
                  "loud", SHARE, "0.3", "How likely it is loud. It says nothing about the rest."),
              needed("truths", Several.of(TRUTH, 1, 12), "How it may really be."),
              needed(
                  "signs",
                  Several.of(SIGN, 0, Incident.MOST_SIGNS),
                  "What can be seen of that. On what comes up in your leave alone only plain signs are"
                      + " worth writing: nobody is there to ask for others."),
              optional(
                  "voices", Several.of(VOICE, 0, 100), "[]", "What is said of it afterwards.")),
          List.of(new Either("owners", List.of("owner"))));

  private IncidentShapes() {}

  private static Whole day() {
    return new Whole(1, Shapes.MOST_DAYS + Shapes.MOST_AWAY, "day");
  }

  /** Every answer to any question, each with what it answers. */
  private static Choice answers() {
    Map<String, String> words = new LinkedHashMap<>();
    LACK.list().forEach(word -> words.put(word, "Seen where the owner lacks " + word + "."));
    words.put("yes", "Seen where it is so.");
    words.put("no", "Seen where it is not so.");
    words.put("soon", "Seen where it breaks within three days of the first bleeding day.");
    words.put("later", "Seen where it breaks after more than three days.");
    words.put("never", "Seen where it never breaks.");
    return new Choice(words);
  }

  private static Map<String, List<String>> answersByQuestion() {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    for (Question question : Question.values()) {
      answers.put(question.word(), question.answers());
    }
    return answers;
  }

  private static Map<String, List<String>> ordered(
      String a, List<String> as, String b, List<String> bs, String c, List<String> cs) {
    Map<String, List<String>> map = new LinkedHashMap<>();
    map.put(a, as);
    map.put(b, bs);
    map.put(c, cs);
    return map;
  }
}

package wheelhouse.content;

import static wheelhouse.content.Shape.Field.needed;
import static wheelhouse.content.Shape.Field.optional;

import java.util.ArrayList;
import java.util.List;
import wheelhouse.content.Shape.When;
import wheelhouse.content.Shape.Words;
import wheelhouse.content.Type.Choice;
import wheelhouse.content.Type.Id;
import wheelhouse.content.Type.LanguageTag;
import wheelhouse.content.Type.Noun;
import wheelhouse.content.Type.Number;
import wheelhouse.content.Type.Part;
import wheelhouse.content.Type.Prose;
import wheelhouse.content.Type.Reference;
import wheelhouse.content.Type.ReferenceByWriter;
import wheelhouse.content.Type.Several;
import wheelhouse.content.Type.Spread;
import wheelhouse.content.Type.Table;
import wheelhouse.content.Type.Whole;
import wheelhouse.scenario.Cause;
import wheelhouse.scenario.Incident;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Weekday;

/** The table of all fields of a scenario file, apart from those of an incident. */
final class Shapes {

  /** The most days with the manager there. */
  static final int MOST_DAYS = 60;

  /** The most days of the leave. */
  static final int MOST_AWAY = 30;

  private static final Reference KIND = new Reference(Noun.KIND);
  private static final Reference MEMBER = new Reference(Noun.MEMBER);
  private static final Prose ABOUT_ONE = Prose.with("owner", "customer");
  private static final Number SHARE = Number.from(0, 1, "");
  private static final Whole MINUTES = new Whole(0, 480, "minutes");

  private static final Shape KIND_OF_WORK =
      Shape.of(
          "kind",
          "a kind of work",
          "A kind of work in which people are more or less good.",
          needed("id", new Id(), "How the rest of the file calls it."),
          needed("name", Prose.WRITTEN, "As people read it."));

  private static final Shape MISSED =
      Shape.of(
          "missed",
          "what follows when own work is missed",
          "What follows on the morning after own work was due and not done, also on the first of your"
              + " leave.",
          needed("text", Prose.WRITTEN, "What the manager then hears, and from whom."),
          needed("trust", SHARE, "How much trust every member loses."),
          needed(
              "harm", Number.from(0, 1000, "harm points"), "Permanent harm to customers, often 0."),
          needed(
              "minutes",
              MINUTES,
              "Attention it costs on that day; on the first of your leave, none."));

  private static final Shape OWN_WORK =
      Shape.of(
          "own-work",
          "own work",
          "A slip of the manager's own: a budget, a hiring plan, a report. It competes for the same"
              + " hours as everything else.",
          needed("id", new Id(), "Its own name, unlike that of any other own work."),
          needed("title", Prose.WRITTEN, "What the slip says."),
          needed("minutes", new Whole(1, 4800, "minutes"), "How long it takes in all."),
          needed("from", new Whole(1, MOST_DAYS, "day"), "The day it comes up."),
          needed("due", new Whole(1, MOST_DAYS, "day"), "The last day on which it can be done."),
          needed("missed", new Part(MISSED), "What follows if it is not done by then."));

  private static final Shape MANAGER =
      Shape.of(
          "manager",
          "the manager",
          "Who the player is.",
          needed("role", Prose.WRITTEN, "The player's job in a few words."),
          needed("boss", Prose.NAME, "Name of the player's own boss, who writes a letter."),
          needed(
              "oldCraft",
              KIND,
              "The kind of work in which the player was good before managing. There the wheel is"
                  + " tempting."),
          optional("ownWork", Several.of(OWN_WORK, 0, 12), "[]", "The player's own slips."));

  private static final Shape CALENDAR =
      Shape.of(
          "calendar-entry",
          "a calendar entry",
          "Something that takes the manager's time whatever they plan.",
          needed("day", new Whole(1, MOST_DAYS, "day"), "The day, from 1."),
          needed("text", Prose.WRITTEN, "What the manager reads that morning."),
          needed("minutes", MINUTES, "Attention it takes."));

  private static final Shape REPLY =
      Shape.of(
          "reply",
          "a reply",
          "What a member says when you lay a pick on a slip of theirs. Of the replies that fit, the"
              + " most particular is said. Give one without conditions, for everything else.",
          optional("pick", IncidentShapes.PICK, "", "The pick it answers; left out, any."),
          optional("trust", IncidentShapes.LEVEL, "", "Their trust in you; left out, any."),
          optional(
              "autonomy", IncidentShapes.LEVEL, "", "How much they stand alone; left out, any."),
          needed("line", Prose.WRITTEN, "The words."));

  private static final Shape MEMBER_OF_TEAM =
      Shape.of(
          "member",
          "a member",
          "Someone on the team who can own incidents.",
          needed("id", new Id(), "How the rest of the file calls them."),
          needed("name", Prose.NAME, "As people read it."),
          needed("role", Prose.WRITTEN, "What they do, in a few words."),
          needed("portrait", new Id(), "Name of a portrait in the assets."),
          needed("about", Prose.MAY_BE_EMPTY, "One or two facts for the briefing; may be empty."),
          needed(
              "skill",
              new Table(KIND, new Spread(Number.from(0.02, 1, "")), 0),
              "How good they are, per kind of work. A kind you leave out counts 0.3."),
          needed(
              "autonomy",
              new Spread(SHARE),
              "How far they move without you. 1 minus it is learned dependence."),
          needed("trust", new Spread(SHARE), "Their trust in you on day 1."),
          optional("replies", Several.of(REPLY, 0, 60), "[]", "What they say to your picks."));

  private static final Shape CAUSE =
      Shape.of(
          "cause",
          "a hidden cause",
          "Why a member keeps needing help with one kind of work. Before the run begins it is laid"
              + " on one of several members, so that no face is the weak one.",
          needed(
              "cause",
              Choice.of(
                  Cause.values(),
                  "they were never taught; answered by teaching",
                  "owner, outcome or date were never said; answered by saying them",
                  "something else is always first; answered by reprioritising",
                  "the load or the date is unrealistic; answered by renegotiating",
                  "they learned that you will step in; answered by a stated hand-off",
                  "they could and do not; answered by a performance conversation"),
              "What it is."),
          needed("kind", KIND, "The kind of work it slows."),
          needed(
              "among",
              new Several(MEMBER, 1, 12),
              "The members of whom one gets it, each as likely as the other. For `performance` at"
                  + " least four, or the whole team where that is smaller."),
          needed(
              "chance",
              Number.above(0, 1, ""),
              "How likely it is that anyone gets it. For `performance` at most 0.25 a member: the"
                  + " chance divided by the number of `among`, added up over all such draws."),
          needed("tells", Prose.WRITTEN, "A fact you notice once an inspection has named it."));

  private static final Shape CUSTOMER =
      Shape.of(
          "customer",
          "a customer",
          "Someone on the other end.",
          needed("id", new Id(), "How the rest of the file calls them."),
          needed("name", Prose.NAME, "As people read it."),
          needed("promise", Prose.WRITTEN, "What was promised, in words they would quote."));

  private static final Shape REDESIGN =
      Shape.of(
          "redesign",
          "a redesign",
          "The piece of work that ends a source. It does no harm and has one phase.",
          needed("title", Prose.WRITTEN, "What its slip says."),
          needed("kind", KIND, "The kind of work it is."),
          needed("owner", MEMBER, "Who owns it."),
          needed("difficulty", SHARE, "How hard it is."),
          needed("work", Number.above(0, 60, "days of fully able work"), "How much it is."),
          needed(
              "truths",
              Several.of(IncidentShapes.REDESIGN_TRUTH, 1, 12),
              "What its owner may be lacking."),
          needed(
              "signs",
              Several.of(IncidentShapes.REDESIGN_SIGN, 0, Incident.MOST_SIGNS),
              "Facts that bear on it."));

  private static final Shape SOURCE =
      Shape.of(
          "source",
          "a source",
          "An upstream defect that makes one incident after the other. Nothing on the board says"
              + " so; the player has to see what the slips share.",
          needed("id", new Id(), "Its own name, unlike that of any other source."),
          needed("name", Prose.WRITTEN, "What it is, told only in the debrief."),
          needed("from", new Whole(1, MOST_DAYS, "day"), "The first day on which it makes a case."),
          needed("rate", Number.above(0, 10, "cases a day"), "How many on that day."),
          needed("growth", Number.from(0, 5, "cases a day, each day"), "How the rate grows."),
          needed(
              "cases",
              new Several(new Reference(Noun.INCIDENT), 1, 60),
              "The incidents it makes, by turns. These have no `arrives` of their own."),
          needed("redesign", new Part(REDESIGN), "The work that ends it."));

  private static final Shape GUARDRAIL =
      Shape.of(
          "guardrail",
          "a guardrail",
          "A staged roll-out, monitoring or a safe place to try, on offer for a kind of work.",
          needed("id", new Id(), "Its own name, unlike that of any other guardrail."),
          needed("kind", KIND, "The kind of work it protects."),
          needed("title", Prose.WRITTEN, "As the offer reads."));

  private static final Shape POST =
      Shape.of(
          "post",
          "a piece of post",
          "Morning post about a slip one had forgotten.",
          needed("about", new Reference(Noun.INCIDENT), "The incident it is about."),
          needed("outcome", IncidentShapes.OUTCOME, "What must have become of it."),
          optional(
              "pick",
              IncidentShapes.PICK,
              "",
              "The heaviest pick it must have had; left out, any."),
          needed("after", new Whole(1, MOST_DAYS, "days"), "How long after that it arrives."),
          needed("text", ABOUT_ONE, "What it says."));

  private static final Shape LETTER =
      new Shape(
          "letter",
          "a letter",
          "A letter of the ending, chosen by what then happened. Each of the three writers needs"
              + " one letter without `ending` and without `about`: the last resort.",
          List.of(
              needed("from", IncidentShapes.WRITER, "Who writes."),
              optional("ending", IncidentShapes.ENDING, "", "What must have happened."),
              optional(
                  "about",
                  new ReferenceByWriter(),
                  "",
                  "The customer or the member who writes; left out, whoever it concerns most."),
              needed(
                  "text",
                  Prose.with("owner", "customer", "closed", "open", "broken", "days"),
                  "What it says.")),
          List.of(
              new Words("from", "ending", IncidentShapes.ENDINGS),
              new When("from", "boss", List.of(), List.of("about"))));

  static final Shape ALLOW =
      Shape.of(
          "allow",
          "a silence",
          "A warning or a piece of advice that you have read and decided to live with. Errors"
              + " cannot be silenced.",
          needed("code", new Type.CodeName(), "The code, such as W404."),
          optional(
              "at",
              Prose.NOTE,
              "",
              "The path in brackets behind the place, such as `incidents / night-bonus`, and all"
                  + " below it; left out, the whole file."),
          needed("reason", Prose.NOTE, "Why it is right to let it be."));

  /** A whole scenario. */
  static final Shape SCENARIO =
      Shape.of(
          "scenario",
          "the scenario",
          "One training scenario: a team, its customers, and what comes up in a few weeks.",
          optional("$schema", Prose.NOTE, "", "`scenario.schema.json`, so that editors can help."),
          needed("format", new Whole(1, 1, ""), "The format of the file: 1."),
          needed("id", new Id(), "The name of the file without `.json`."),
          optional("language", new LanguageTag(), "\"en\"", "The language in which it is written."),
          needed("title", Prose.WRITTEN, "As people read it."),
          needed("summary", Prose.WRITTEN, "One sentence for the list of scenarios."),
          needed("minutes", new Whole(1, 90, "minutes"), "How long one playing takes."),
          optional("starts", Choice.of(Weekday.values()), "\"monday\"", "The weekday of day 1."),
          needed("days", new Whole(1, MOST_DAYS, "days"), "Working days you are there."),
          optional(
              "away",
              new Whole(0, MOST_AWAY, "days"),
              "10",
              "Days of your leave after that: the team plays on without you, and that is the"
                  + " ending."),
          optional(
              "teaches",
              new Several(IncidentShapes.HABIT, 0, 10),
              "[]",
              "The habits without which this scenario goes worse."),
          needed(
              "briefing", new Several(Prose.WRITTEN, 1, 12), "What you are told, in paragraphs."),
          needed("kinds", Several.of(KIND_OF_WORK, 1, 8), "The kinds of work."),
          needed("manager", new Part(MANAGER), "Who the player is."),
          optional("calendar", Several.of(CALENDAR, 0, 60), "[]", "What takes your time anyway."),
          needed("team", Several.of(MEMBER_OF_TEAM, 1, 12), "The people."),
          optional("causes", Several.of(CAUSE, 0, 24), "[]", "Hidden causes among them."),
          needed("customers", Several.of(CUSTOMER, 1, 40), "Who is on the other end."),
          needed("incidents", Several.of(IncidentShapes.INCIDENT, 1, 200), "What comes up."),
          optional("sources", Several.of(SOURCE, 0, 12), "[]", "What makes incidents upstream."),
          optional("guardrails", Several.of(GUARDRAIL, 0, 12), "[]", "What can be set up."),
          optional("post", Several.of(POST, 0, 200), "[]", "Morning post."),
          needed("letters", Several.of(LETTER, 3, 200), "The letters of the ending."),
          optional(
              "questions", new Several(Prose.WRITTEN, 0, 12), "[]", "Questions for the debrief."),
          optional("numbers", new Part(numbers()), "{}", "Numbers that are different here."),
          optional(
              "allow", Several.of(ALLOW, 0, 100), "[]", "Findings you have decided to live with."));

  private Shapes() {}

  /** Every shape of a scenario, itself first, each before its parts. */
  static List<Shape> all() {
    return all(SCENARIO);
  }

  /** A shape and all its parts, each before its own parts. */
  static List<Shape> all(Shape whole) {
    List<Shape> all = new ArrayList<>();
    collect(new Part(whole), all);
    return all;
  }

  private static Shape numbers() {
    List<Shape.Field> fields = new ArrayList<>();
    for (ModelNumber number : ModelNumber.values()) {
      if (number.authorsOwn()) {
        Number type = Number.from(number.least(), number.most(), number.unit());
        String usual = plain(number.usual());
        fields.add(optional(number.word(), type, usual, number.reason() + "."));
      }
    }
    return new Shape(
        "numbers",
        "the numbers",
        "Numbers of the model that describe your company. What describes people (how they learn,"
            + " trust and come to depend) is the same in every scenario and cannot be set.",
        List.copyOf(fields),
        List.of());
  }

  /** A number as an author would write it: 2, not 2.0. */
  static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e9
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  private static void collect(Type type, List<Shape> all) {
    if (type instanceof Several several) {
      collect(several.of(), all);
    } else if (type instanceof Table table) {
      collect(table.values(), all);
    } else if (type instanceof Part part && !all.contains(part.shape())) {
      all.add(part.shape());
      part.shape().fields().forEach(field -> collect(field.type(), all));
    }
  }
}

package wheelhouse.content;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import wheelhouse.scenario.Arrival;
import wheelhouse.scenario.Briefing;
import wheelhouse.scenario.CalendarEntry;
import wheelhouse.scenario.Cause;
import wheelhouse.scenario.CauseDraw;
import wheelhouse.scenario.Channel;
import wheelhouse.scenario.Customer;
import wheelhouse.scenario.Guardrail;
import wheelhouse.scenario.Habit;
import wheelhouse.scenario.Incident;
import wheelhouse.scenario.Kind;
import wheelhouse.scenario.Lack;
import wheelhouse.scenario.Letter;
import wheelhouse.scenario.Level;
import wheelhouse.scenario.Manager;
import wheelhouse.scenario.Member;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Numbers;
import wheelhouse.scenario.Outcome;
import wheelhouse.scenario.OwnWork;
import wheelhouse.scenario.Pick;
import wheelhouse.scenario.Post;
import wheelhouse.scenario.Question;
import wheelhouse.scenario.Range;
import wheelhouse.scenario.Reply;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Sign;
import wheelhouse.scenario.Source;
import wheelhouse.scenario.Speaker;
import wheelhouse.scenario.Truth;
import wheelhouse.scenario.Voice;
import wheelhouse.scenario.Weekday;
import wheelhouse.scenario.Word;

/** Makes a scenario out of items in which no error was found: everything needed is there. */
final class Assembly {

  private static final double USUAL_LOUD = 0.3;

  private Assembly() {}

  static Scenario scenario(Item it) {
    return new Scenario(
        text(it, "id"),
        it.word("language").orElse(Scenario.USUAL_LANGUAGE),
        text(it, "title"),
        text(it, "summary"),
        whole(it, "minutes"),
        word(it, "starts", Weekday.values()).orElse(Weekday.MONDAY),
        whole(it, "days"),
        whole(it, "away", Scenario.USUAL_AWAY),
        it.list("teaches").stream().map(each -> of(each.text(), Habit.values())).toList(),
        new Briefing(texts(it, "briefing")),
        all(it, "kinds", each -> new Kind(text(each, "id"), text(each, "name"))),
        manager(part(it, "manager")),
        all(
            it,
            "calendar",
            each ->
                new CalendarEntry(whole(each, "day"), text(each, "text"), whole(each, "minutes"))),
        all(it, "team", Assembly::member),
        all(it, "causes", Assembly::cause),
        all(
            it,
            "customers",
            each -> new Customer(text(each, "id"), text(each, "name"), text(each, "promise"))),
        all(it, "incidents", Assembly::incident),
        all(it, "sources", Assembly::source),
        all(
            it,
            "guardrails",
            each -> new Guardrail(text(each, "id"), text(each, "kind"), text(each, "title"))),
        all(it, "post", Assembly::post),
        all(it, "letters", Assembly::letter),
        texts(it, "questions"),
        numbers(it));
  }

  private static Manager manager(Item it) {
    return new Manager(
        text(it, "role"),
        text(it, "boss"),
        text(it, "oldCraft"),
        all(it, "ownWork", Assembly::own));
  }

  private static OwnWork own(Item it) {
    Item missed = part(it, "missed");
    return new OwnWork(
        text(it, "id"),
        text(it, "title"),
        whole(it, "minutes"),
        whole(it, "from"),
        whole(it, "due"),
        new OwnWork.Missed(
            text(missed, "text"),
            number(missed, "trust"),
            number(missed, "harm"),
            whole(missed, "minutes")));
  }

  private static Member member(Item it) {
    Map<String, Range> skill = new LinkedHashMap<>();
    part(it, "skill").fields().forEach((kind, each) -> skill.put(kind, range(each)));
    return new Member(
        text(it, "id"),
        text(it, "name"),
        text(it, "role"),
        text(it, "portrait"),
        text(it, "about"),
        skill,
        range(part(it, "autonomy")),
        range(part(it, "trust")),
        all(
            it,
            "replies",
            each ->
                new Reply(
                    word(each, "pick", Pick.values()),
                    word(each, "trust", Level.values()),
                    word(each, "autonomy", Level.values()),
                    text(each, "line"))));
  }

  private static CauseDraw cause(Item it) {
    return new CauseDraw(
        of(text(it, "cause"), Cause.values()),
        text(it, "kind"),
        texts(it, "among"),
        number(it, "chance"),
        text(it, "tells"));
  }

  private static Incident incident(Item it) {
    return new Incident(
        text(it, "id"),
        text(it, "title"),
        text(it, "kind"),
        it.word("owner").map(List::of).orElseGet(() -> texts(it, "owners")),
        text(it, "customer"),
        it.get("arrives").map(Assembly::arrival),
        whole(it, "foreseen", 0),
        number(it, "difficulty"),
        number(it, "stop"),
        number(it, "close"),
        number(it, "harm"),
        it.number("loud").orElse(USUAL_LOUD),
        all(it, "truths", Assembly::truth),
        all(it, "signs", Assembly::sign),
        all(it, "voices", Assembly::voice));
  }

  private static Arrival arrival(Item it) {
    int from = it.has("day") ? whole(it, "day") : whole(it, "from");
    int to = it.has("day") ? from : whole(it, "to");
    return new Arrival(from, to, whole(it, "times", 1), it.number("chance").orElse(1.0));
  }

  private static Truth truth(Item it) {
    return new Truth(
        it.number("weight").orElse(1.0),
        of(text(it, "lacks"), Lack.values()),
        it.get("compounds").map(Item::isTrue).orElse(false),
        it.get("reverses").map(Item::isTrue).orElse(true),
        it.get("breaks").map(Assembly::range).orElse(Truth.NEVER),
        it.number("permanent").orElse(0.0));
  }

  private static Sign sign(Item it) {
    Map<String, String> lines = new LinkedHashMap<>();
    part(it, "lines").fields().forEach((answer, line) -> lines.put(answer, line.text()));
    return new Sign(
        of(text(it, "asks"), Question.values()),
        word(it, "from", Channel.values()).orElse(Channel.BOARD),
        whole(it, "day", 0),
        it.number("reliability").orElse(Sign.USUAL_RELIABILITY),
        lines);
  }

  private static Voice voice(Item it) {
    return new Voice(
        of(text(it, "by"), Speaker.values()),
        word(it, "pick", Pick.values()),
        word(it, "outcome", Outcome.values()),
        text(it, "line"));
  }

  private static Source source(Item it) {
    Item redesign = part(it, "redesign");
    return new Source(
        text(it, "id"),
        text(it, "name"),
        whole(it, "from"),
        number(it, "rate"),
        number(it, "growth"),
        texts(it, "cases"),
        new Source.Redesign(
            text(redesign, "title"),
            text(redesign, "kind"),
            text(redesign, "owner"),
            number(redesign, "difficulty"),
            number(redesign, "work"),
            all(redesign, "truths", Assembly::truth),
            all(redesign, "signs", Assembly::sign)));
  }

  private static Post post(Item it) {
    return new Post(
        text(it, "about"),
        of(text(it, "outcome"), Outcome.values()),
        word(it, "pick", Pick.values()),
        whole(it, "after"),
        text(it, "text"));
  }

  private static Letter letter(Item it) {
    return new Letter(
        of(text(it, "from"), Letter.Writer.values()),
        word(it, "ending", Letter.Ending.values()),
        it.word("about"),
        text(it, "text"));
  }

  private static Numbers numbers(Item it) {
    Map<ModelNumber, Double> overrides = new EnumMap<>(ModelNumber.class);
    it.get("numbers")
        .ifPresent(
            numbers ->
                numbers
                    .fields()
                    .forEach(
                        (name, each) ->
                            overrides.put(of(name, ModelNumber.values()), each.number())));
    return new Numbers(overrides);
  }

  private static Item part(Item it, String key) {
    return it.get(key)
        .orElseThrow(() -> new IllegalStateException("no " + it.path() + " / " + key));
  }

  private static String text(Item it, String key) {
    return part(it, key).text();
  }

  private static int whole(Item it, String key) {
    return part(it, key).whole();
  }

  private static int whole(Item it, String key, int usual) {
    return it.get(key).map(Item::whole).orElse(usual);
  }

  private static double number(Item it, String key) {
    return part(it, key).number();
  }

  private static Range range(Item it) {
    double[] ends = it.spread();
    return new Range(ends[0], ends[1]);
  }

  private static List<String> texts(Item it, String key) {
    return it.list(key).stream().map(Item::text).toList();
  }

  private static <T> List<T> all(Item it, String key, Function<Item, T> make) {
    return it.list(key).stream().map(make).toList();
  }

  private static <W extends Word> Optional<W> word(Item it, String key, W[] words) {
    return it.word(key).map(word -> of(word, words));
  }

  private static <W extends Word> W of(String word, W[] words) {
    for (W each : words) {
      if (each.word().equals(word)) {
        return each;
      }
    }
    throw new IllegalStateException("no such word: " + word);
  }
}

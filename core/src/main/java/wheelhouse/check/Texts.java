package wheelhouse.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import wheelhouse.scenario.CalendarEntry;
import wheelhouse.scenario.CauseDraw;
import wheelhouse.scenario.Customer;
import wheelhouse.scenario.Incident;
import wheelhouse.scenario.Letter;
import wheelhouse.scenario.Member;
import wheelhouse.scenario.OwnWork;
import wheelhouse.scenario.Post;
import wheelhouse.scenario.Reply;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Sign;
import wheelhouse.scenario.Source;
import wheelhouse.scenario.Voice;

/** Every text of a scenario that a player reads, with its path and what it is. */
final class Texts {

  /**
   * What a text is, and the most characters there is room for: about what the shipped scenarios
   * have at most, and a quarter more.
   */
  enum Sort {
    TITLE("the title of a slip", 60),
    OFFER("an offer", 80),
    LINE("a line of a sign", 120),
    VOICE("what somebody says of it afterwards", 120),
    REPLY("an answer to a pick", 100),
    NAME("a name", 44),
    ROLE("a role", 80),
    PROMISE("a promise", 100),
    ABOUT("what the briefing says of somebody", 150),
    NOTICE("what a morning brings", 170),
    PARAGRAPH("a paragraph of the briefing", 360),
    SUMMARY("the summary", 120),
    QUESTION("a question of the debrief", 150),
    TELLS("what tells of a cause", 160),
    LETTER("a letter", 520);

    private final String words;
    private final int room;

    Sort(String words, int room) {
      this.words = words;
      this.room = room;
    }

    String words() {
      return words;
    }

    int room() {
      return room;
    }
  }

  /** One text. */
  record Text(String path, Sort sort, String text) {}

  private static final Pattern SEEN = Pattern.compile("\\X");

  private final List<Text> texts = new ArrayList<>();

  private Texts() {}

  /** All of them, in the order of the file. */
  static List<Text> of(Scenario scenario) {
    Texts texts = new Texts();
    texts.add("title", Sort.TITLE, scenario.title());
    texts.add("summary", Sort.SUMMARY, scenario.summary());
    texts.list("briefing", Sort.PARAGRAPH, scenario.briefing().paragraphs());
    scenario.kinds().forEach(kind -> texts.add("kinds / " + kind.id(), Sort.NAME, kind.name()));
    texts.manager(scenario);
    scenario.team().forEach(texts::member);
    for (int i = 0; i < scenario.causes().size(); i++) {
      CauseDraw cause = scenario.causes().get(i);
      texts.add(Paths.of(Paths.nth("causes", i), "tells"), Sort.TELLS, cause.tells());
    }
    for (Customer customer : scenario.customers()) {
      String path = Paths.of("customers", customer.id());
      texts.add(path + " / name", Sort.NAME, customer.name());
      texts.add(path + " / promise", Sort.PROMISE, customer.promise());
    }
    scenario.incidents().forEach(texts::incident);
    scenario.sources().forEach(texts::source);
    scenario
        .guardrails()
        .forEach(
            rail ->
                texts.add(Paths.of("guardrails", rail.id(), "title"), Sort.OFFER, rail.title()));
    for (int i = 0; i < scenario.post().size(); i++) {
      Post post = scenario.post().get(i);
      texts.add(Paths.of(Paths.nth("post", i), "text"), Sort.NOTICE, post.text());
    }
    for (int i = 0; i < scenario.letters().size(); i++) {
      Letter letter = scenario.letters().get(i);
      texts.add(Paths.of(Paths.nth("letters", i), "text"), Sort.LETTER, letter.text());
    }
    texts.list("questions", Sort.QUESTION, scenario.questions());
    return texts.texts;
  }

  private void add(String path, Sort sort, String text) {
    texts.add(new Text(path, sort, text));
  }

  private void list(String path, Sort sort, List<String> several) {
    for (int i = 0; i < several.size(); i++) {
      add(Paths.nth(path, i), sort, several.get(i));
    }
  }

  private void manager(Scenario scenario) {
    add("manager / role", Sort.ROLE, scenario.manager().role());
    add("manager / boss", Sort.NAME, scenario.manager().boss());
    for (OwnWork work : scenario.manager().ownWork()) {
      String path = Paths.of("manager", "ownWork", work.id());
      add(path + " / title", Sort.TITLE, work.title());
      add(path + " / missed / text", Sort.NOTICE, work.missed().text());
    }
    for (int i = 0; i < scenario.calendar().size(); i++) {
      CalendarEntry entry = scenario.calendar().get(i);
      add(Paths.of(Paths.nth("calendar", i), "text"), Sort.NOTICE, entry.text());
    }
  }

  private void member(Member member) {
    String path = Paths.of("team", member.id());
    add(path + " / name", Sort.NAME, member.name());
    add(path + " / role", Sort.ROLE, member.role());
    add(path + " / about", Sort.ABOUT, member.about());
    for (int i = 0; i < member.replies().size(); i++) {
      Reply reply = member.replies().get(i);
      add(Paths.of(Paths.nth(path + " / replies", i), "line"), Sort.REPLY, reply.line());
    }
  }

  private void incident(Incident incident) {
    String path = Paths.incident(incident.id());
    add(path + " / title", Sort.TITLE, incident.title());
    signs(path, incident.signs());
    for (int i = 0; i < incident.voices().size(); i++) {
      Voice voice = incident.voices().get(i);
      add(Paths.of(Paths.nth(path + " / voices", i), "line"), Sort.VOICE, voice.line());
    }
  }

  private void source(Source source) {
    String path = Paths.of("sources", source.id());
    add(path + " / name", Sort.NOTICE, source.name());
    add(path + " / redesign / title", Sort.TITLE, source.redesign().title());
    signs(path + " / redesign", source.redesign().signs());
  }

  private void signs(String path, List<Sign> signs) {
    for (int i = 0; i < signs.size(); i++) {
      for (Map.Entry<String, String> line : signs.get(i).lines().entrySet()) {
        add(
            Paths.of(Paths.nth(path + " / signs", i), "lines", line.getKey()),
            Sort.LINE,
            line.getValue());
      }
    }
  }

  /**
   * How many characters a reader sees: a letter with its accents is one, and so is an emoji or a
   * flag, of however many code points it is made (extended grapheme clusters, UAX 29).
   */
  static int characters(String text) {
    return (int) SEEN.matcher(text).results().count();
  }

  /** How many words a text has. */
  static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}

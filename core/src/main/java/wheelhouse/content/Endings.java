package wheelhouse.content;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wheelhouse.scenario.Letter;

/** What must be there for a run to begin and to end: cases for sources, letters, spoken lines. */
final class Endings {

  private final Report report;
  private final Item scenario;

  Endings(Report report, Item scenario) {
    this.report = report;
    this.scenario = scenario;
  }

  void check() {
    cases();
    lastResorts();
    voices();
  }

  private void cases() {
    Map<String, Item> incidents = new LinkedHashMap<>();
    for (Item incident : scenario.list("incidents")) {
      incident.word("id").ifPresent(id -> incidents.putIfAbsent(id, incident));
    }
    Map<String, Item> named = new LinkedHashMap<>();
    for (Item source : scenario.list("sources")) {
      Set<String> kinds = new LinkedHashSet<>();
      for (Item each : source.list("cases")) {
        named.putIfAbsent(each.text(), each);
        Optional.ofNullable(incidents.get(each.text()))
            .flatMap(incident -> incident.word("kind"))
            .ifPresent(kinds::add);
      }
      if (kinds.size() > 1) {
        Item list = source.get("cases").orElseThrow();
        report
            .at("W503", list.key(), list.path())
            .says("the cases of one source should be of one kind, not of " + kinds.size())
            .label("nobody could see what they share")
            .add();
      }
    }
    for (Map.Entry<String, Item> each : incidents.entrySet()) {
      Optional<Item> arrives = each.getValue().get("arrives");
      Item source = named.get(each.getKey());
      if (arrives.isPresent() && source != null) {
        report
            .at("W501", arrives.get().key(), arrives.get().path())
            .says(
                Report.quote(each.getKey()) + " is the case of a source and arrives by itself too")
            .label("take it out, or take it from the source")
            .and(source.node().span(), "named by this source")
            .add();
      } else if (source == null && !writtenArrival(each.getValue())) {
        Item id = each.getValue().get("id").orElseThrow();
        report
            .at("W502", id)
            .says(Report.quote(each.getKey()) + " never comes up")
            .label("it has no \"arrives\", and no source names it")
            .add();
      }
    }
  }

  /** Whether there is an arrival, even one that could not be understood. */
  private static boolean writtenArrival(Item incident) {
    return incident.has("arrives")
        || incident.node() instanceof Node.Members members
            && members.list().stream().anyMatch(each -> each.key().equals("arrives"));
  }

  private void lastResorts() {
    Optional<Item> letters = scenario.get("letters");
    if (letters.isEmpty() || letters.get().items().size() < Letter.Writer.values().length) {
      return;
    }
    for (Letter.Writer writer : Letter.Writer.values()) {
      boolean found =
          letters.get().items().stream()
              .filter(letter -> letter.word("from").equals(Optional.of(writer.word())))
              .anyMatch(letter -> !letter.has("ending") && !letter.has("about"));
      boolean unread = letters.get().items().stream().anyMatch(letter -> !letter.has("from"));
      if (!found && !unread) {
        report
            .at("W601", letters.get().key(), letters.get().path())
            .says(
                "there is no letter from the "
                    + writer.word()
                    + " for when no other fits: one without \"ending\" and \"about\"")
            .label("the last resort is missing")
            .add();
      }
    }
  }

  private void voices() {
    for (Item incident : scenario.list("incidents")) {
      for (Item voice : incident.list("voices")) {
        Optional<Item> line = voice.get("line").filter(each -> each.text().isBlank());
        boolean person = voice.word("by").filter(by -> !by.equals("customer")).isPresent();
        if (line.isPresent() && person) {
          report
              .at("W213", line.get())
              .says("\"line\" is empty, and only a customer may say nothing")
              .label("something must be written here")
              .add();
        }
      }
    }
  }
}

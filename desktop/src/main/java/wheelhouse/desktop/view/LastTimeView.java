package wheelhouse.desktop.view;

import java.util.Optional;
import wheelhouse.debrief.LastTime;

/**
 * With what a second visit begins: one face, what was picked then and now, and one question.
 *
 * @param heading above it
 * @param face id of the slip's owner; empty if it had none
 * @param words what was picked the last time, and now
 * @param question one question about it
 */
public record LastTimeView(String heading, Optional<String> face, String words, String question) {

  static LastTimeView of(LastTime last, DebriefWords words) {
    return new LastTimeView(
        words.say("last-time"),
        last.owner().map(words::face),
        words
            .text()
            .of(
                last.asBefore() ? "last-time.same" : "last-time.other",
                words.quoted(last.title()),
                words.text().of("did." + last.then().word()),
                words.text().of("did." + last.now().word())),
        words
            .text()
            .of(
                last.asBefore() ? "last-time.ask-same" : "last-time.ask",
                last.owner()
                    .map(words::called)
                    .orElseGet(() -> words.text().of("last-time.team"))));
  }
}

package wheelhouse.content;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The slots of a text: words in braces that are filled in when it is shown. */
final class Slots {

  private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)\\}");

  private final Report report;

  Slots(Report report) {
    this.report = report;
  }

  /** The slots that a text has. */
  static Set<String> of(String text) {
    Set<String> slots = new TreeSet<>();
    Matcher matcher = SLOT.matcher(text);
    while (matcher.find()) {
      slots.add(matcher.group(1));
    }
    return slots;
  }

  /** Whether something fills every slot of a text; reports those that nothing fills. */
  boolean check(Item item, Set<String> known) {
    String text = item.text();
    int open = text.indexOf('{');
    int lastClosed = 0;
    boolean filled = true;
    while (open >= 0) {
      int close = text.indexOf('}', open);
      String slot = close < 0 ? "" : text.substring(open + 1, close);
      if (close < 0) {
        report
            .at("W602", item)
            .says("a { in this text is never closed")
            .label("slots are written {like.this}")
            .add();
        return false;
      }
      if (!known.contains(slot)) {
        filled = false;
        report
            .at("W602", item)
            .says("nothing fills the slot {" + SourceText.plain(shortened(slot)) + "} here")
            .label(known.isEmpty() ? "this text has no slots" : "unknown slot")
            .suggests(Nearness.suggestions(slot, known.stream().sorted().toList()))
            .add();
      }
      lastClosed = close + 1;
      open = text.indexOf('{', lastClosed);
    }
    if (text.indexOf('}', lastClosed) >= 0) {
      filled = false;
      report
          .at("W602", item)
          .says("a } in this text closes nothing")
          .label("slots are written {like.this}")
          .add();
    }
    return filled;
  }

  private static String shortened(String slot) {
    return slot.length() > 30 ? slot.substring(0, 30) + "…" : slot;
  }
}

package wheelhouse.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {

  @Test
  void everyNodeKnowsItsPlace() throws MalformedJson {
    for (String text : List.of(Golden.base(), GuideTest.example(), SchemaWriter.schema())) {
      Report report = new Report(new SourceText("x", text));
      Node root = new DocumentReader(report).read().orElseThrow();
      int nodes = placed(root, text);
      assertTrue(nodes > 100, "nodes: " + nodes);
    }
  }

  /** How many nodes there are, each of which reads back alone from its own stretch of the text. */
  private static int placed(Node node, String text) throws MalformedJson {
    String own = text.substring(node.span().start(), node.span().end());
    JsonValue alone = Json.read(own);
    int count = 1;
    if (node instanceof Node.Members members) {
      assertEquals(members.list().size(), ((JsonValue.JsonObject) alone).members().size());
      for (Node.Member member : members.list()) {
        String key = text.substring(member.keySpan().start(), member.keySpan().end());
        assertEquals(JsonValue.of(member.key()), Json.read(key));
        count += placed(member.value(), text);
      }
    } else if (node instanceof Node.Values values) {
      for (Node each : values.list()) {
        count += placed(each, text);
      }
    } else if (node instanceof Node.Text string) {
      assertEquals(JsonValue.of(string.text()), alone);
    } else if (node instanceof Node.Digits digits) {
      assertEquals(digits.literal(), own);
    }
    return count;
  }

  @Test
  void aCommaForAPointIsOneSlipAndTheRestIsRead() {
    String foreign =
        GuideTest.example().replaceFirst("\"difficulty\": 0.55", "\"difficulty\": 0,55");
    List<Finding> findings = ScenarioReader.read("month-end.json", foreign).findings();
    assertEquals(1, findings.size());
    String said = Messages.pretty(findings.get(0));
    assertTrue(said.startsWith("error[W108] a number has a point, not a comma"), said);
    assertTrue(said.contains("^^^^ write 0.55, with a point"), said);
  }

  @Test
  void placesCountLinesAndColumnsAsEditorsDo() {
    SourceText source = new SourceText("x", "\uFEFFab\r\ncd\rä\uD83D\uDE00e\n\n");
    assertEquals(List.of(1, 1), at(source, 0));
    assertEquals(List.of(2, 2), at(source, 5));
    assertEquals(List.of(3, 4), at(source, 10));
    assertEquals(List.of(5, 1), at(source, 13));
    assertEquals("ab", source.place(Span.at(1)).excerpt());
  }

  private static List<Integer> at(SourceText source, int offset) {
    Place place = source.place(Span.at(offset));
    return List.of(place.line(), place.column());
  }
}

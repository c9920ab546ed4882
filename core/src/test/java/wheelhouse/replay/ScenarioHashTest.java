package wheelhouse.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wheelhouse.content.Bundled;
import wheelhouse.scenario.CalendarEntry;
import wheelhouse.scenario.Generated;
import wheelhouse.scenario.Habit;
import wheelhouse.scenario.ModelNumber;
import wheelhouse.scenario.Range;
import wheelhouse.scenario.Scenario;
import wheelhouse.scenario.Scenarios;
import wheelhouse.scenario.Variant;

class ScenarioHashTest {

  /** What is for people to read, and bears on no outcome. Everything else counts. */
  private static final Set<String> WORDS =
      Set.of(
          "Scenario.title",
          "Scenario.summary",
          "Scenario.minutes",
          "Scenario.starts",
          "Scenario.teaches",
          "Scenario.briefing",
          "Scenario.post",
          "Scenario.letters",
          "Scenario.questions",
          "Kind.name",
          "Manager.role",
          "Manager.boss",
          "CalendarEntry.text",
          "Scenario.language",
          "Member.name",
          "Member.role",
          "Member.portrait",
          "Member.about",
          "Member.replies",
          "CauseDraw.tells",
          "Customer.name",
          "Customer.promise",
          "Incident.title",
          "Incident.voices",
          "OwnWork.title",
          "Missed.text",
          "Source.name",
          "Redesign.title",
          "Guardrail.title");

  /** Changes the one leaf of a scenario that is counted down to. */
  private static final class Change {
    private int countdown;
    private String leaf = "";
    private boolean words;

    Change(int countdown) {
      this.countdown = countdown;
    }

    private boolean here(String name, boolean inWords) {
      if (countdown-- != 0) {
        return false;
      }
      leaf = name;
      words = inWords;
      return true;
    }

    Object of(Object value, String name, boolean inWords) {
      if (value instanceof Record record) {
        return ofRecord(record, inWords);
      } else if (value instanceof List<?> list) {
        return list.stream().map(each -> of(each, name, inWords)).toList();
      } else if (value instanceof Optional<?> optional) {
        return optional.map(each -> of(each, name, inWords));
      } else if (value instanceof Map<?, ?> map) {
        Map<Object, Object> changed = new LinkedHashMap<>();
        map.forEach(
            (key, each) ->
                changed.put(
                    key instanceof String ? of(key, name + " key", inWords) : key,
                    of(each, name, inWords || name.equals("Sign.lines"))));
        return changed;
      } else if (!here(name, inWords)) {
        return value;
      } else if (value instanceof Integer whole) {
        return whole + 1;
      } else if (value instanceof Double real) {
        return real + (name.equals("Range.from") ? -0.001 : 0.001);
      } else if (value instanceof Boolean flag) {
        return !flag;
      } else if (value instanceof String text) {
        return text + "x";
      } else if (value instanceof Enum<?> word) {
        Object[] all = word.getDeclaringClass().getEnumConstants();
        return all[(word.ordinal() + 1) % all.length];
      }
      throw new IllegalStateException("no way to change " + name + ", which is " + value);
    }

    private Object ofRecord(Record record, boolean inWords) {
      try {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
          String name = record.getClass().getSimpleName() + "." + components[i].getName();
          types[i] = components[i].getType();
          Object value = components[i].getAccessor().invoke(record);
          values[i] = of(value, name, inWords || WORDS.contains(name));
        }
        return record.getClass().getDeclaredConstructor(types).newInstance(values);
      } catch (ReflectiveOperationException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }

  private static Scenario rich() {
    Scenario s = Generated.SMALL.incidents(4).scenario(1);
    List<CalendarEntry> calendar = List.of(new CalendarEntry(2, "A day out", 60));
    return Variant.of(s)
        .teaches(List.of(Habit.ASKS))
        .calendar(calendar)
        .questions(List.of("And now?"))
        .scenario();
  }

  @Test
  void everyNumberAndIdCountsAndNoWordDoes() {
    Scenario scenario = rich();
    String hash = ScenarioHash.of(scenario);
    List<String> seen = new ArrayList<>();
    for (int leaf = 0; ; leaf++) {
      Change change = new Change(leaf);
      Scenario changed = (Scenario) change.of(scenario, "", false);
      if (change.leaf.isEmpty()) {
        assertEquals(scenario, changed);
        break;
      }
      seen.add(change.leaf);
      if (change.words) {
        assertEquals(hash, ScenarioHash.of(changed), change.leaf + " is for reading");
      } else {
        assertNotEquals(hash, ScenarioHash.of(changed), change.leaf + " bears on outcomes");
      }
    }
    assertTrue(seen.size() > 500, "only " + seen.size() + " leaves");
    for (String needed :
        List.of("Truth.permanent", "CauseDraw.chance", "Redesign.work", "OwnWork.due")) {
      assertTrue(seen.contains(needed), needed + " was not among them");
    }
  }

  @Test
  void aScenarioInAnotherLanguageIsTheSameScenario() {
    Scenario english = Bundled.find("first-week").orElseThrow().scenario().orElseThrow();
    Scenario german = Bundled.find("first-week", "de").orElseThrow().scenario().orElseThrow();
    assertNotEquals(english.title(), german.title());
    assertEquals(ScenarioHash.canonical(english), ScenarioHash.canonical(german));
    assertEquals(ScenarioHash.of(english), ScenarioHash.of(german));
  }

  @Test
  void aNumberOfTheModelCountsWhereItIsNotTheUsualOne() {
    Scenario scenario = rich();
    for (ModelNumber number : ModelNumber.values()) {
      Scenario same =
          Variant.of(scenario).numbers(scenario.numbers().with(number, number.usual())).scenario();
      assertEquals(ScenarioHash.of(scenario), ScenarioHash.of(same));
      Scenario other =
          Variant.of(scenario)
              .numbers(scenario.numbers().with(number, number.usual() + 0.5))
              .scenario();
      assertNotEquals(ScenarioHash.of(scenario), ScenarioHash.of(other), number.word());
    }
  }

  @Test
  void theHashIsSixtyFourDigitsAndTheSameForEqualScenarios() {
    assertTrue(ScenarioHash.of(rich()).matches("[0-9a-f]{64}"));
    assertEquals(ScenarioHash.of(rich()), ScenarioHash.of(rich()));
    assertEquals("0..3ff0000000000000", written(new Range(0, 1)));
    assertEquals(written(new Range(0, 1)), written(new Range(-0.0, 1)));
  }

  private static String written(Range range) {
    return ScenarioHash.canonical(
            Scenarios.of(
                1,
                0,
                List.of(Scenarios.member("m0", 1, Range.of(0.5), range, Range.of(0.5))),
                1,
                List.of()))
        .lines()
        .filter(line -> line.startsWith("member"))
        .map(line -> line.split(" ")[2])
        .findFirst()
        .orElseThrow();
  }
}

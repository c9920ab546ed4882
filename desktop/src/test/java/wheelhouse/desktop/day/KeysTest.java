package wheelhouse.desktop.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.stage.Played;
import wheelhouse.desktop.stage.Theatre;
import wheelhouse.desktop.view.DayView;
import wheelhouse.desktop.view.Shipped;
import wheelhouse.desktop.view.SlipView;
import wheelhouse.run.Confidence;
import wheelhouse.run.Day;
import wheelhouse.run.Read;
import wheelhouse.run.ReadQuestion;
import wheelhouse.run.Run;
import wheelhouse.run.Why;
import wheelhouse.scenario.Pick;
import wheelhouse.sim.Move;

/**
 * The first days are played with keys alone, and with the mouse alone. Either way it is the run
 * that was meant, and its file proves it.
 */
class KeysTest {

  /** Somebody at the window. */
  private abstract static class Hand {
    final Theatre theatre;

    Hand(Theatre theatre) {
      this.theatre = theatre;
    }

    /**
     * Does something.
     *
     * @param name of what is pressed for it
     * @param keys that do it at once; if there are none, its name is gone to
     */
    abstract void does(String name, int... keys);

    /** Sets the pin of the read at a place. */
    abstract void pins(float compounds, float reverses);

    /** Writes something where a name says. */
    abstract void writes(String name, String words);
  }

  private static final class Typist extends Hand {
    Typist(Theatre theatre) {
      super(theatre);
    }

    @Override
    void does(String name, int... keys) {
      if (keys.length > 0) {
        theatre.press(keys);
      } else {
        theatre.tabTo(name);
        theatre.press(Keys.ENTER);
      }
      theatre.settle();
    }

    @Override
    void pins(float compounds, float reverses) {
      theatre.tabTo("read:pad");
      for (int i = 0; i < Math.round(Math.abs(compounds) / 0.3f); i++) {
        theatre.press(compounds > 0 ? Keys.RIGHT : Keys.LEFT);
      }
      for (int i = 0; i < Math.round(Math.abs(reverses) / 0.3f); i++) {
        theatre.press(reverses > 0 ? Keys.UP : Keys.DOWN);
      }
    }

    @Override
    void writes(String name, String words) {
      theatre.tabTo(name);
      theatre.type(words);
    }
  }

  private static final class Pointer extends Hand {
    Pointer(Theatre theatre) {
      super(theatre);
    }

    @Override
    void does(String name, int... keys) {
      theatre.click(name);
      theatre.settle();
    }

    @Override
    void pins(float compounds, float reverses) {
      Actor pad = theatre.wheelTo("read:pad");
      // The pad proper lies above two of three lines of words, and a pin keeps off its edges.
      float line = theatre.window().look().font(Type.SMALL).getLineHeight();
      line = (float) Math.ceil(line);
      float high = pad.getHeight() - 3 * line;
      float y = 2 * line + high / 2 + reverses * (high / 2 - 12);
      float x = pad.getWidth() / 2 + compounds * (pad.getWidth() / 2 - 12);
      theatre.click(pad, x / pad.getWidth(), y / pad.getHeight());
    }

    @Override
    void writes(String name, String words) {
      theatre.click(name);
      theatre.type(words);
    }
  }

  /** What is done, by whichever hand. */
  private static void play(Hand hand) {
    hand.does("slip:0", Keys.N);
    hand.does("ask:T", Keys.T);
    hand.does("ask:A", Keys.A);
    hand.does("read:open", Keys.R);
    hand.pins(0.6f, -0.3f);
    hand.does("read:lacks:2");
    hand.does("read:lacks:2");
    hand.does("read:in-time:1");
    hand.does("pick:decide", Keys.NUM_3);
    hand.does("undo", Keys.Z);
    hand.does("pick:decide", Keys.NUM_3);
    hand.does("why", Keys.W);
    hand.writes("why:words", "nobody else may sign");
    hand.does("why:note");
    hand.does("slip:1", Keys.N);
    hand.does("pick:add-hands", Keys.NUM_5);
    hand.does("who:2");
    hand.does("undo", Keys.Z);
    hand.does("pick:lend-authority", Keys.NUMPAD_2);
    hand.does("own", Keys.O);
    hand.does("own:0:1");
    hand.does("claim", Keys.U);
    hand.does("pin:0");
    hand.does("pin:0");
    hand.does("member:2", Keys.D, Keys.D, Keys.D);
    hand.does("inspect:0");
    hand.does("end", Keys.E);
    hand.does("end", Keys.E);
    hand.does("member:2", Keys.D, Keys.D, Keys.D);
    hand.does("up:3");
    hand.does("plan", Keys.L);
    hand.does("end", Keys.E);
  }

  /** The same, done without a window. */
  private static Run meant() {
    Run run = new Run(Shipped.model("first-week"), 7);
    run.move(new Move.AnswerCall(0));
    run.move(new Move.AskOwner(0));
    run.read(0, ReadQuestion.COMPOUNDS, 0, Confidence.FAIRLY_SURE);
    run.read(0, ReadQuestion.REVERSES, 1, Confidence.UNSURE);
    run.read(0, ReadQuestion.LACKS, 2, Confidence.SURE);
    run.read(0, ReadQuestion.IN_TIME, 1, Confidence.FAIRLY_SURE);
    run.move(new Move.LayPick(0, Pick.DECIDE));
    run.say(Why.inWords(0, "nobody else may sign"));
    run.move(new Move.LayPick(1, Pick.LEND_AUTHORITY));
    run.say(Why.inWords(1, "Femi could"));
    run.move(ownWork());
    run.move(new Move.Inspect(2, 0));
    run.endDay();
    run.endDay();
    run.move(new Move.Order(2, List.of(3, 2)));
    run.endDay();
    return run;
  }

  private static Move ownWork() {
    try (Played played = new Played(Shipped.model("first-week"), 7, Locale.ENGLISH)) {
      return played.board().own().get(0).work().get(1).move();
    }
  }

  private static void holds(Played played) throws Exception {
    Run meant = meant();
    Run run = played.run();
    assertEquals(meant.days().size(), run.days().size());
    for (int i = 0; i < meant.days().size(); i++) {
      Day wanted = meant.days().get(i);
      Day day = run.days().get(i);
      assertEquals(wanted.answered(), day.answered(), "answered on day " + wanted.number());
      assertEquals(wanted.plan(), day.plan(), "planned on day " + wanted.number());
      assertEquals(
          wanted.reads().stream().map(KeysTest::said).sorted().toList(),
          day.reads().stream().map(KeysTest::said).sorted().toList());
      assertEquals(wanted.whys(), day.whys());
    }
    assertEquals(meant.state().fingerprint(), run.state().fingerprint());
    assertEquals(run.state().fingerprint(), played.again().state().fingerprint());
  }

  private static String said(Read read) {
    return read.question() + " " + read.answer() + " " + read.confidence();
  }

  @Test
  void withKeysAlone() throws Exception {
    try (Played played = new Played(Shipped.model("first-week"), 7, Locale.ENGLISH);
        Theatre theatre = Theatre.open(Theatre.plain(), 1280, 720, played::screen)) {
      theatre.settle();
      play(new Typist(theatre));
      holds(played);
    }
  }

  @Test
  void withTheMouseAlone() throws Exception {
    try (Played played = new Played(Shipped.model("first-week"), 7, Locale.ENGLISH);
        Theatre theatre = Theatre.open(Theatre.plain(), 1280, 720, played::screen)) {
      theatre.settle();
      play(new Pointer(theatre));
      holds(played);
    }
  }

  @Test
  void aLetterThatLeadsToAFieldIsNotWrittenInIt() {
    try (Played played = new Played(Shipped.model("forty-seven"), 7, Locale.ENGLISH).heldUntil(20);
        Theatre theatre = Theatre.open(Theatre.plain(), 1280, 720, played::screen)) {
      theatre.click("pile:0");
      long rows = rows(theatre);
      theatre.press(Keys.S);
      assertEquals("seek", theatre.focused());
      theatre.type("two dates");
      TextField field = (TextField) theatre.find("seek").orElseThrow();
      assertEquals("two dates", field.getText());
      assertEquals("seek", theatre.focused());
      assertTrue(rows(theatre) < rows, () -> theatre.names().toString());
      assertTrue(rows(theatre) > 0, () -> theatre.names().toString());
    }
  }

  @Test
  void whatIsOpenedByEnterIsNotAnsweredByIt() {
    try (Played played = new Played(Shipped.model("first-week"), 7, Locale.ENGLISH);
        Theatre theatre = Theatre.open(Theatre.plain(), 1280, 720, played::screen)) {
      theatre.press(Keys.N, Keys.NUM_1);
      theatre.tabTo("why");
      theatre.press(Keys.ENTER);
      assertEquals("why:words", theatre.focused());
      theatre.type("because");
      theatre.press(Keys.ENTER);
      assertEquals("because", played.run().whys().get(0).text());
      assertEquals("why", theatre.focused());
    }
  }

  private static void claims(Function<Theatre, Hand> hands) {
    try (Played played = new Played(Shipped.model("forty-seven"), 7, Locale.ENGLISH).heldUntil(9);
        Theatre theatre = Theatre.open(Theatre.plain(), 1280, 720, played::screen)) {
      Hand hand = hands.apply(theatre);
      DayView day = played.board();
      int kind = day.slips().get(0).work().kind();
      List<Integer> alike =
          day.slips().stream()
              .filter(slip -> slip.work().kind() == kind)
              .map(SlipView::incident)
              .limit(day.claim().slips())
              .toList();
      hand.does("claim", Keys.U);
      alike.forEach(incident -> hand.does("pin:" + incident));
      hand.does("claim:1");
      assertEquals(List.of(new Move.Claim(alike, 1)), played.run().answered());
      assertFalse(played.last().refused(), played.last()::toString);
    }
  }

  @Test
  void aClaimIsMadeWithKeysAlone() {
    claims(Typist::new);
  }

  @Test
  void aClaimIsMadeWithTheMouseAlone() {
    claims(Pointer::new);
  }

  private static long rows(Theatre theatre) {
    return theatre.names().stream().filter(name -> name.startsWith("row:")).count();
  }
}

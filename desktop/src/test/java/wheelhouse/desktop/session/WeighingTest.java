package wheelhouse.desktop.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wheelhouse.debrief.Coached;
import wheelhouse.desktop.view.Shipped;
import wheelhouse.replay.RunStore;
import wheelhouse.run.References;
import wheelhouse.words.Text;

/** The coach works beside the session, and whoever comes late is told what was found meanwhile. */
class WeighingTest {

  private static final Text TEXT = Shipped.text(Locale.ENGLISH);
  private static final Instant AT = Instant.parse("2026-03-04T05:06:07.8Z");

  @TempDir private Path folder = Path.of("");

  private final Deque<Runnable> aside = new ArrayDeque<>();
  private final List<Coached> heard = new ArrayList<>();

  private Session over() {
    List<Opened> opened = new ArrayList<>();
    new Openings(new Workplace(TEXT, Runnable::run, Runnable::run), (what, now) -> {})
        .begin(
            new RunStore(folder.resolve("runs")),
            new Openings.Start(Shipped.model("first-week"), 5, AT),
            opened::add);
    Session session = assertInstanceOf(Opened.Playing.class, opened.get(0)).session();
    while (!(session.shown() instanceof Shown.Over)) {
      session.endDay();
    }
    return session;
  }

  private Weighing begun(CompletableFuture<Optional<References>> references) {
    Executor here = Runnable::run;
    return Weighing.begin(over(), references, TEXT, aside::add, here);
  }

  private void settle() {
    while (!aside.isEmpty()) {
      aside.remove().run();
    }
  }

  @Test
  void tellsALateListenerTheLatest() {
    Weighing weighing = begun(CompletableFuture.completedFuture(Optional.empty()));
    aside.remove().run();
    weighing.tell(heard::add);
    assertEquals(1, heard.size(), "what the first round found");
    aside.remove().run();
    assertEquals(2, heard.size(), "and then each round");
    settle();
    Coached last = heard.get(heard.size() - 1);
    List<Coached> again = new ArrayList<>();
    weighing.tell(again::add);
    assertEquals(List.of(last), again);
  }

  @Test
  void waitsForWhatTheRunIsMeasuredAgainst() {
    CompletableFuture<Optional<References>> references = new CompletableFuture<>();
    begun(references).tell(heard::add);
    assertTrue(aside.isEmpty());
    references.complete(Optional.empty());
    assertFalse(aside.isEmpty());
  }

  @Test
  void playsNoRoundOnceItHasEnded() {
    Weighing weighing = begun(CompletableFuture.completedFuture(Optional.empty()));
    weighing.tell(heard::add);
    weighing.end();
    settle();
    assertTrue(heard.isEmpty());
  }
}

package wheelhouse.desktop.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wheelhouse.desktop.view.Cue;

/** Sounds are heard when they are there and wanted, and are silent otherwise. */
class SoundsTest {

  private final List<String> heard = new ArrayList<>();
  private final Deque<Runnable> later = new ArrayDeque<>();
  private final List<Float> room = new ArrayList<>();

  /** A device of which everything is noted. */
  private final class Noting implements Speaker {

    private final boolean there;

    Noting(boolean there) {
      this.there = there;
    }

    @Override
    public Optional<Voice> load(String name) {
      return there ? Optional.of(new Noted(name)) : Optional.empty();
    }

    @Override
    public Optional<Room> room(String name) {
      return there ? Optional.of(new NotedRoom()) : Optional.empty();
    }

    @Override
    public void later(float seconds, Runnable what) {
      later.add(what);
    }
  }

  private final class Noted implements Speaker.Voice {

    private final String name;

    Noted(String name) {
      this.name = name;
    }

    @Override
    public void play(float volume) {
      heard.add(name + " " + Math.round(100 * volume));
    }

    @Override
    public void release() {
      heard.add("released");
    }
  }

  private final class NotedRoom implements Speaker.Room {

    @Override
    public void at(float volume) {
      room.add(volume);
    }

    @Override
    public void stop() {
      room.add(0f);
    }

    @Override
    public void release() {
      room.add(0f);
    }
  }

  private Sounds sounds(boolean there) {
    return new Sounds(new Noting(there), Runnable::run);
  }

  private void laterIsNow() {
    for (Runnable next = later.poll(); next != null; next = later.poll()) {
      next.run();
    }
  }

  @ParameterizedTest
  @EnumSource(Cue.class)
  void everyCueHasItsFile(Cue cue) {
    Path file = Path.of("../assets/sounds", cue.name().toLowerCase(Locale.ROOT) + ".ogg");
    assertTrue(Files.isRegularFile(file), file.toString());
  }

  @Test
  void whatIsMissingIsSilent() {
    Sounds sounds = sounds(false);
    sounds.volume(100);
    sounds.room(Sounds.Tone.ON);
    sounds.play(Cue.HOME);
    sounds.load();
    sounds.play(Cue.LOST);
    laterIsNow();
    sounds.close();
    assertEquals(List.of(), heard);
    assertEquals(List.of(), room);
  }

  @Test
  void theVolumeHoldsForEverySoundAndNoneIsSilence() {
    Sounds sounds = sounds(true);
    sounds.load();
    sounds.play(Cue.HOME);
    sounds.volume(60);
    sounds.play(Cue.HOME);
    sounds.volume(0);
    sounds.play(Cue.PENCIL);
    assertEquals(List.of("home 60"), heard);
  }

  @Test
  void theRoomDropsOutForWhatIsLostAndComesBackSlowly() {
    Sounds sounds = sounds(true);
    sounds.load();
    sounds.volume(100);
    sounds.room(Sounds.Tone.ON);
    float before = room.get(room.size() - 1);
    assertTrue(before > 0 && before < 0.5f, "quieter than what happens");
    sounds.play(Cue.LOST);
    assertEquals(0, room.get(room.size() - 1));
    room.clear();
    laterIsNow();
    assertEquals(before, room.get(room.size() - 1));
    assertTrue(room.size() > 10, "in small steps");
    for (int step = 1; step < room.size(); step++) {
      assertTrue(room.get(step) >= room.get(step - 1));
    }
  }

  @Test
  void theRoomIsSilentUnlessItIsWanted() {
    Sounds sounds = sounds(true);
    sounds.load();
    laterIsNow();
    sounds.volume(100);
    sounds.play(Cue.LOST);
    laterIsNow();
    assertTrue(room.stream().allMatch(volume -> volume == 0));
  }
}

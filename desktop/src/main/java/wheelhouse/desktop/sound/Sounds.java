package wheelhouse.desktop.sound;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import wheelhouse.desktop.view.Cue;

/**
 * Plays the sounds of the game. A sound whose file or whose device is missing is silent. When
 * something is lost the tone of the room drops out, and comes back slowly.
 *
 * <p>Everything but loading is done where the window draws; loading is done aside, so that no frame
 * waits for a file.
 */
public final class Sounds {

  /** The tone of the room, beside the loudest sound. */
  private static final float ROOM_SHARE = 0.35f;

  private static final float SILENCE_SECONDS = 4;
  private static final float STEP_SECONDS = 0.25f;
  private static final int STEPS = 24;
  private static final float PERCENT = 100f;

  private final Speaker speaker;
  private final Executor aside;
  private final Map<Cue, Speaker.Voice> voices = new ConcurrentHashMap<>();
  private volatile Optional<Speaker.Room> room = Optional.empty();
  private volatile boolean over;
  private float volume;
  private boolean roomWanted;
  private int back = STEPS;
  private int silences;

  /** Whether the tone of the room is heard. */
  public enum Tone {
    ON,
    OFF
  }

  /** Sounds that play on the machine's own device; nothing is loaded yet. */
  public Sounds() {
    this(new GdxSpeaker(), new Aside());
  }

  Sounds(Speaker speaker, Executor aside) {
    this.speaker = speaker;
    this.aside = aside;
  }

  /** Begins to load everything, once the window is open. Returns at once. */
  public void load() {
    for (Cue cue : Cue.values()) {
      aside.execute(() -> load(cue));
    }
    aside.execute(this::loadRoom);
  }

  private void load(Cue cue) {
    if (!over) {
      speaker.load(cue.name().toLowerCase(Locale.ROOT)).ifPresent(voice -> keep(cue, voice));
    }
  }

  private void keep(Cue cue, Speaker.Voice voice) {
    voices.put(cue, voice);
    if (over) {
      close();
    }
  }

  private void loadRoom() {
    if (!over) {
      room = speaker.room("room");
      speaker.later(0, this::tone);
    }
  }

  /**
   * How loud everything is.
   *
   * @param percent from 0, which is silent, to 100
   */
  public void volume(int percent) {
    volume = Math.max(0, Math.min(PERCENT, percent)) / PERCENT;
    tone();
  }

  /** Whether the tone of the room is heard. */
  public void room(Tone tone) {
    roomWanted = tone == Tone.ON;
    tone();
  }

  /** Plays the sound of something that happens, if it is there and the player wants to hear any. */
  public void play(Cue cue) {
    if (cue == Cue.LOST) {
      silence();
    }
    Speaker.Voice voice = voices.get(cue);
    if (voice != null && volume > 0) {
      voice.play(volume);
    }
  }

  private void silence() {
    back = 0;
    silences++;
    int which = silences;
    tone();
    speaker.later(SILENCE_SECONDS, () -> comeBack(which));
  }

  /** The tone rises by a step, unless something was lost again meanwhile. */
  private void comeBack(int which) {
    if (which == silences && back < STEPS && !over) {
      back++;
      tone();
      speaker.later(STEP_SECONDS, () -> comeBack(which));
    }
  }

  private void tone() {
    float share = back / (float) STEPS;
    float loud = over || !roomWanted ? 0 : volume * ROOM_SHARE * share * share;
    if (loud > 0) {
      room.ifPresent(tone -> tone.at(loud));
    } else {
      room.ifPresent(Speaker.Room::stop);
    }
  }

  /** Lets go of everything. */
  public void close() {
    over = true;
    room.ifPresent(Speaker.Room::release);
    room = Optional.empty();
    voices.values().forEach(Speaker.Voice::release);
    voices.clear();
  }
}

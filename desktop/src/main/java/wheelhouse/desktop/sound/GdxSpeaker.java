package wheelhouse.desktop.sound;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.audio.Music;
import com.badlogic.gdx.audio.Sound;
import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.utils.GdxRuntimeException;
import com.badlogic.gdx.utils.Timer;
import java.util.Optional;

/** The machine's own device, through libGDX. */
final class GdxSpeaker implements Speaker {

  private static Optional<FileHandle> file(String name) {
    if (Gdx.audio == null || Gdx.files == null) {
      return Optional.empty();
    }
    FileHandle file = Gdx.files.classpath("assets/sounds/" + name + ".ogg");
    return file.exists() ? Optional.of(file) : Optional.empty();
  }

  @Override
  public Optional<Voice> load(String name) {
    try {
      return file(name).map(found -> new Loaded(Gdx.audio.newSound(found)));
    } catch (GdxRuntimeException unreadable) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<Room> room(String name) {
    try {
      return file(name).map(found -> new Around(Gdx.audio.newMusic(found)));
    } catch (GdxRuntimeException unreadable) {
      return Optional.empty();
    }
  }

  @Override
  public void later(float seconds, Runnable what) {
    if (seconds <= 0) {
      Gdx.app.postRunnable(what);
      return;
    }
    Timer.schedule(
        new Timer.Task() {
          @Override
          public void run() {
            what.run();
          }
        },
        seconds);
  }

  private record Loaded(Sound sound) implements Voice {

    @Override
    public void play(float volume) {
      sound.play(volume);
    }

    @Override
    public void release() {
      sound.dispose();
    }
  }

  private record Around(Music music) implements Room {

    @Override
    public void at(float volume) {
      music.setVolume(volume);
      if (!music.isPlaying()) {
        try {
          music.setLooping(true);
          music.play();
        } catch (GdxRuntimeException unreadable) {
          music.stop();
        }
      }
    }

    @Override
    public void stop() {
      music.stop();
    }

    @Override
    public void release() {
      music.dispose();
    }
  }
}

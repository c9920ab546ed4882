package wheelhouse.desktop.widget;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.utils.Timer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;

/** The time of day, for who wants to see it. It wakes an idle window when a minute is over. */
public final class Clock extends Part {

  private static final int MINUTE_SECONDS = 60;

  private final Supplier<Instant> now;
  private final ZoneId zone;
  private final Words words;
  private Timer.@Nullable Task next;

  /** The time in a zone. */
  public Clock(Look look, Supplier<Instant> now, ZoneId zone) {
    super(look);
    this.now = now;
    this.zone = zone;
    words = new Words(look, Type.BODY, Ink.SOFT, time()).onOneLine();
    addActor(words);
  }

  private String time() {
    ZonedDateTime time = now.get().atZone(zone);
    return String.format("%d:%02d", time.getHour(), time.getMinute());
  }

  /** Says the time now, and waits for the minute to end. */
  private void tick() {
    words.say(time());
    int left = MINUTE_SECONDS - now.get().atZone(zone).getSecond();
    next =
        Timer.schedule(
            new Timer.Task() {
              @Override
              public void run() {
                next = null;
                Gdx.graphics.requestRendering();
              }
            },
            left);
  }

  @Override
  public float widthWanted() {
    return words.widthWanted();
  }

  @Override
  public float heightFor(float width) {
    return words.heightFor(width);
  }

  @Override
  public void layout() {
    words.setBounds(0, 0, getWidth(), getHeight());
  }

  @Override
  public void draw(Batch batch, float alpha) {
    if (next == null) {
      tick();
    }
    super.draw(batch, alpha);
  }
}

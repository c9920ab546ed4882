package wheelhouse.desktop.sound;

import java.util.Optional;

/**
 * What sounds are played on. None of its methods throws, waits, or minds that there is no device.
 */
interface Speaker {

  /** A sound that can be played; empty if it is not there or nothing can be heard. */
  Optional<Voice> load(String name);

  /** A sound that goes round and round; empty if it is not there or nothing can be heard. */
  Optional<Room> room(String name);

  /** Does something later, where sounds may be played. */
  void later(float seconds, Runnable what);

  /** A sound that was loaded. */
  interface Voice {

    /** Plays it, from 0 to 1. */
    void play(float volume);

    /** Lets go of it. */
    void release();
  }

  /** A sound that goes round and round. */
  interface Room {

    /** Begins it, if it is not heard already, or makes it louder or softer, from 0 to 1. */
    void at(float volume);

    /** Is silent. */
    void stop();

    /** Lets go of it. */
    void release();
  }
}

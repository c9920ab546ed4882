package wheelhouse.desktop.home;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import wheelhouse.desktop.layout.Box;
import wheelhouse.desktop.layout.Column;
import wheelhouse.desktop.layout.Part;
import wheelhouse.desktop.layout.Picture;
import wheelhouse.desktop.layout.Row;
import wheelhouse.desktop.layout.Rule;
import wheelhouse.desktop.layout.Words;
import wheelhouse.desktop.look.Ink;
import wheelhouse.desktop.look.Look;
import wheelhouse.desktop.look.Type;
import wheelhouse.desktop.screen.House;
import wheelhouse.desktop.settings.Bin;
import wheelhouse.desktop.settings.Trouble;
import wheelhouse.desktop.view.Troubles;
import wheelhouse.desktop.view.Undo;
import wheelhouse.desktop.widget.Buttons;
import wheelhouse.words.Text;

/**
 * What a page says at its foot: what came of the last thing done, and what was removed and can be
 * brought back, the last one first.
 */
final class Undoing {

  private final House house;
  private final Runnable changed;
  private final Deque<Removed> removed = new ArrayDeque<>();
  private Optional<Said> said = Optional.empty();

  private record Removed(String name, Bin.Deleted deleted) {}

  private record Tried(Optional<Bin.Deleted> deleted, Optional<Trouble> trouble) {}

  /** Something to say, in the language that is spoken when it is shown. */
  interface Said {
    /** It, as a sentence. */
    String in(Text text);
  }

  /** Removes something. */
  interface Removing {
    /** Moves it to the bin. */
    Bin.Deleted remove() throws IOException;
  }

  /**
   * The foot of a page.
   *
   * @param changed called after something was removed or brought back
   */
  Undoing(House house, Runnable changed) {
    this.house = house;
    this.changed = changed;
  }

  /** Says something, until something else is done. */
  void say(Said what) {
    said = Optional.of(what);
  }

  /** Says nothing any more. */
  void hush() {
    said = Optional.empty();
  }

  /** Removes something on the worker. */
  void remove(String name, Path file, Removing job) {
    house.work(
        () -> {
          try {
            return new Tried(Optional.of(job.remove()), Optional.empty());
          } catch (IOException failed) {
            return new Tried(
                Optional.empty(), Optional.of(Trouble.of(Trouble.Kind.NOT_DELETED, file, failed)));
          }
        },
        tried -> {
          hush();
          tried.deleted().ifPresent(deleted -> removed.push(new Removed(name, deleted)));
          tried.trouble().ifPresent(this::say);
          changed.run();
        });
  }

  private void say(Trouble trouble) {
    say(text -> Troubles.sentence(trouble, text));
  }

  private void bringBack() {
    Removed last = removed.pop();
    house.work(
        () -> {
          try {
            last.deleted().bringBack();
            return Optional.<Trouble>empty();
          } catch (IOException failed) {
            return Optional.of(
                Trouble.of(
                    Trouble.Kind.NOT_BROUGHT_BACK, last.deleted().originals().get(0), failed));
          }
        },
        trouble -> {
          hush();
          trouble.ifPresent(this::say);
          changed.run();
        });
  }

  /** What is to be said now. */
  Part part(Look look, Text text) {
    Column column = new Column(look, 8);
    said.ifPresent(what -> column.with(Pages.notice(look, "info", what.in(text))));
    if (!removed.isEmpty()) {
      Undo undo = Undo.of(removed.element().name(), text);
      column.with(
          new Row(look, 10)
              .standing(Row.Standing.MIDDLE)
              .with(Picture.icon(look, "trash-2", 17, Ink.INK))
              .sharing(1, new Words(look, Type.BODY, Ink.INK, undo.sentence()))
              .with(Buttons.plain(look, "undo", undo.label(), this::bringBack))
              .foldingBelow(200));
    }
    if (said.isEmpty() && removed.isEmpty()) {
      return Pages.nothing(look);
    }
    return new Column(look, 0).with(new Rule(look)).with(new Box(look, column).padded(0, 10));
  }
}

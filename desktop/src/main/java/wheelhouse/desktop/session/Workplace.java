package wheelhouse.desktop.session;

import java.util.concurrent.Executor;
import wheelhouse.words.Text;

/**
 * Where sessions work, and where they tell of it.
 *
 * @param text the words they tell it in
 * @param worker does one thing at a time, in the order in which it was told to
 * @param screen what is told runs here
 */
public record Workplace(Text text, Executor worker, Executor screen) {}

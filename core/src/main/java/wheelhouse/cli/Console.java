package wheelhouse.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.time.InstantSource;
import wheelhouse.replay.RunStore;

/**
 * Where commands read and write, and what they know of the machine.
 *
 * @param in what is typed
 * @param out what was asked for
 * @param err what went wrong
 * @param clock tells the time for the names of files and for fresh luck, never for rules
 * @param runs where runs are kept unless another folder is named
 */
public record Console(
    BufferedReader in, PrintWriter out, PrintWriter err, InstantSource clock, RunStore runs) {}

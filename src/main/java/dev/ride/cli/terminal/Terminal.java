package dev.ride.cli.terminal;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything outside of the program that a command may touch. Tests bring their own and read what was written. */
public interface Terminal {
    int UNBOUNDED = Integer.MAX_VALUE;

    PrintWriter out();

    PrintWriter err();

    /** Why not all that was written to {@link #out} came to its place, as on a full disk; empty when it did. */
    Optional<IOException> unprinted();

    /** Whether a person reads standard output and wants colours. */
    boolean coloured();

    /** How many columns a person sees who reads standard output; {@link #UNBOUNDED} where nobody does. */
    int columns();

    /** Whether a person is there to be asked. */
    boolean interactive();

    /** Asks and returns one line; empty at the end of the input. */
    Optional<String> ask(String question);

    Map<String, String> environment();

    /**
     * Runs a program on this terminal until it ends, and returns its exit code.
     *
     * @param environment added to that of this process
     * @param without variables that it gets none of
     */
    int run(List<String> command, Map<String, String> environment, List<String> without);
}

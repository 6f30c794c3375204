package dev.ride.runner.sandbox;

import java.util.List;
import java.util.Optional;

/** One PostgreSQL made from a bake by an engine, as the engine sees it; sessions know whose it is. */
public interface Sandbox {
    String name();

    /** The engine's word. */
    String engine();

    /** The hash of the bake it was made from. */
    String bake();

    Address address();

    /** Another one after each reset, so that whether a reset happened can be told when nobody lived to tell. */
    String generation();

    /** Whether the server is up, asked of the engine, not of the server. */
    boolean running();

    /** Brings a sandbox that is down back, with what was done in it; does nothing when it runs. */
    void start();

    /** Throws away what was done in it; runs and answers at the same address afterwards. */
    default void reset() {
        reset(() -> {});
    }

    /**
     * The same.
     *
     * @param farewell what is left to ask of the old server, done while the new one is made; where that fails, nothing is
     *     thrown away
     */
    void reset(Runnable farewell);

    /** Stops it and removes everything that belongs to it. */
    void remove();

    /** The server's log files, out of the trainee's reach. */
    ServerLog log();

    /**
     * The command that runs the sandbox's own psql with these arguments, for hosts that have none; empty where the
     * sandbox has none either. It takes the password from PGPASSWORD, since everybody may read a command line.
     */
    Optional<List<String>> psql(Login login, String database, List<String> arguments);
}

package dev.ride.runner.sandbox;

import dev.ride.runner.ground.Progress;
import java.nio.file.Path;
import java.util.Map;

/**
 * Everything of a sandbox that is the same at each start. An engine makes an empty server with {@link #settings}, lets
 * the recipe {@link #cook} in it once, and freezes the result under {@link #hash}.
 */
public interface Recipe {
    /** Names the result: the same hash, the same sandbox. The engine adds its image or binaries. */
    String hash();

    /** For people: the scenario's id and variant. */
    String title();

    /** Lines of postgresql.conf on top of the engine's own. */
    Map<String, String> settings();

    /**
     * Fills the empty server, and writes what the scorer needs later (references, rows as found) into {@code documents},
     * which the engine keeps with the bake.
     */
    void cook(Server server, Path documents, Progress progress);
}

package dev.ride.runner.sandbox;

import dev.ride.runner.ground.Progress;
import java.util.List;
import java.util.Optional;

/** What runs sandboxes. Everything it starts outlives the command and is found again by the home's id. */
public interface Engine {
    /** The word for it on the command line: docker or embedded. */
    String name();

    /** Whether it can run sandboxes here, found out in bounded time; never throws. */
    Availability availability();

    /**
     * @param usable whether {@link #bake} and {@link #create} can work
     * @param reason one clause: the version found, or why not
     */
    record Availability(boolean usable, String reason) {}

    /** The bake of that recipe by this engine's present image or binaries, if it was made. */
    Optional<Bake> baked(Recipe recipe);

    /** The bake with that hash, if it is there and whole. */
    Optional<Bake> baked(String hash);

    /** Makes the bake, or returns the one that is there. A failure leaves nothing behind. */
    Bake bake(Recipe recipe, Progress progress);

    List<Bake> bakes();

    void drop(Bake bake);

    /**
     * A running sandbox that answers, made from the bake; a failure leaves nothing behind.
     *
     * @param port 0 for any free one; either way the sandbox keeps it over resets and reboots
     */
    Sandbox create(Bake bake, String name, int port, Progress progress);

    /** All sandboxes of this home, up or down. */
    List<Sandbox> sandboxes();

    /** What killed commands left half made, each by a name that a person can look up; never what still is worked on. */
    List<String> leftovers();

    /** Removes the leftovers, and stops what runs in them. */
    void sweep();
}

package dev.ride.runner.ground;

/** Where long work (pulling, baking, proving) tells how far it is. A terminal draws it, a pipe gets plain lines. */
@FunctionalInterface
public interface Progress {
    /** Tells that {@code what} stands at {@code done} of {@code total}; a total of 0 means that nobody knows it. */
    void at(String what, long done, long total);

    /** Tells what is being done, of which nobody knows how long it takes. */
    default void at(String what) {
        at(what, 0, 0);
    }

    /** For callers that nobody watches. */
    Progress SILENT = (what, done, total) -> {};
}

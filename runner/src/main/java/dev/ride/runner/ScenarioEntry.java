package dev.ride.runner;

/**
 * One line of the list of scenarios.
 *
 * @param id as it may be typed: with the pack's name where another pack has the same
 */
public record ScenarioEntry(String id, String title, String topic, String level, int minutes, State state) {
    /** What the trainee has made of it. */
    public enum State {
        /** Never played. */
        NEW,
        /** Played, and not solved yet. */
        TRIED,
        /** A session of it is open. */
        RUNNING,
        SOLVED
    }
}

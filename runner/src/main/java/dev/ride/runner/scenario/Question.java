package dev.ride.runner.scenario;

import java.util.List;

/**
 * One question of the diagnosis; its accepted answers are in the rubric.
 *
 * @param choices for kind choice: what may be answered
 */
public record Question(String id, String ask, Kind kind, List<Choice> choices) {
    /** How an answer is read and compared. */
    public enum Kind {
        CHOICE,
        IDENTIFIER,
        IDENTIFIERS,
        TENANTS
    }

    public record Choice(String id, String text) {}
}

package dev.ride.runner.sandbox.script;

import java.util.Optional;

/**
 * How far a script came. What it did before its failure stands, unless it had a transaction open.
 *
 * @param failure empty when it ran to its end
 */
public record ScriptOutcome(Optional<Failure> failure) {
    /**
     * @param line of the script, from 1
     * @param sqlstate null where the server was not asked
     * @param late whether it was cut off because its time was over
     */
    public record Failure(int line, String sqlstate, String message, boolean late) {
        /** For people: where, and in the server's words why. */
        public String sentence() {
            return "line " + line + ": " + message + (sqlstate == null ? "" : " (SQLSTATE " + sqlstate + ")");
        }
    }
}

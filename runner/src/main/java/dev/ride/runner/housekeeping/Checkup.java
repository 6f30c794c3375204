package dev.ride.runner.housekeeping;

/**
 * One thing that the doctor looked at.
 *
 * @param what it is about: Java, an engine, psql, the disk, the cache, leftovers
 */
public record Checkup(Level level, String what, String detail) {
    public enum Level {
        GOOD,
        /** Something is not there; what needs it does not work, the rest does. */
        MISSING,
        /** Something is there that nobody needs any more. */
        LEFTOVER
    }
}

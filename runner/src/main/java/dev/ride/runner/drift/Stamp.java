package dev.ride.runner.drift;

import java.util.List;

/**
 * The newest recorded versions where versions differ, else fingerprints of the schemas.
 *
 * @param missing versions that the target does not record; only where the newest are the same
 * @param extra versions that only the target records; only where the newest are the same
 */
public record Stamp(String actual, String expected, List<String> missing, List<String> extra) {
    static Stamp of(Ledger actual, Ledger expected) {
        boolean gap = actual.newest().equals(expected.newest());
        return new Stamp(
                actual.newest(),
                expected.newest(),
                gap ? List.copyOf(expected.without(actual)) : List.of(),
                gap ? List.copyOf(actual.without(expected)) : List.of());
    }

    /** For one line. */
    String words() {
        return "db=" + actual + " expected=" + expected + listed(" missing=", missing) + listed(" extra=", extra);
    }

    private static String listed(String name, List<String> versions) {
        return versions.isEmpty() ? "" : name + String.join(",", versions);
    }
}

package dev.ride.scoring.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a query gave.
 *
 * @param rows the rows in the server's text form, up to a bound; null after an error
 * @param rowCount how many there were
 * @param sqlstate null after success
 * @param error the server's first line of the error; informational
 */
public record Outcome(List<List<String>> rows, long rowCount, String sqlstate, String error) {
    public Outcome {
        rows = rows == null ? null : unmodifiable(rows);
    }

    /** Cells may be null, which the JDK's immutable lists refuse. */
    private static List<List<String>> unmodifiable(List<List<String>> rows) {
        return rows.stream()
                .map(row -> Collections.unmodifiableList(new ArrayList<>(row)))
                .toList();
    }

    public static Outcome failure(String sqlstate, String error) {
        return new Outcome(null, 0, sqlstate, error);
    }
}

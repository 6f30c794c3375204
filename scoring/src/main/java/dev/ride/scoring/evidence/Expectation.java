package dev.ride.scoring.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a query should give: rows, or an error, or (with neither) success whatever the rows.
 *
 * @param rows cells in the server's text form, null for NULL
 * @param ordered whether the order of rows counts
 * @param sqlstate the error it should end with
 */
public record Expectation(List<List<String>> rows, boolean ordered, String sqlstate) {
    /** For a statement of which nothing is said but that it works. */
    public static final Expectation SUCCESS = new Expectation(null, false, null);

    public boolean isMetBy(Outcome outcome) {
        if (sqlstate != null || outcome.sqlstate() != null) {
            return sqlstate != null && sqlstate.equals(outcome.sqlstate());
        }
        if (rows == null) {
            return true;
        }
        if (outcome.rowCount() != rows.size() || outcome.rows().size() != rows.size()) {
            return false;
        }
        return ordered ? rows.equals(outcome.rows()) : counted(rows).equals(counted(outcome.rows()));
    }

    private static Map<List<String>, Integer> counted(List<List<String>> rows) {
        var counts = new HashMap<List<String>, Integer>();
        rows.forEach(row -> counts.merge(new ArrayList<>(row), 1, Integer::sum));
        return counts;
    }
}

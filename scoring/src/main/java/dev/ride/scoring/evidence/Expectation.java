package dev.ride.scoring.evidence;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a query should give: rows, or an error, or (with neither) success whatever the rows. */
public record Expectation(
        @JsonPropertyDescription(
                "Cells in the server's text form, in quotes where YAML would take them for numbers; `~` for NULL.")
        List<List<String>> rows,

        @JsonPropertyDescription("Whether the order of rows counts.")
        boolean ordered,

        @JsonPropertyDescription("The error it should end with, in quotes.")
        String sqlstate) {
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

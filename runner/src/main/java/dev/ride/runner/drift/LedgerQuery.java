package dev.ride.runner.drift;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How the rows of a ledger are read, in SQL expressions.
 *
 * @param version a row's version
 * @param outcome {@code done}, {@code undone}, or {@code dirty} where it began and did not end
 * @param order what tells the later of two rows of a version, which counts
 */
record LedgerQuery(String version, String outcome, String order) {
    /** One row for each version that was made. */
    static LedgerQuery of(String version) {
        return of(version, "'done'");
    }

    /** One row for each version. */
    static LedgerQuery of(String version, String outcome) {
        return new LedgerQuery(version, outcome, "1");
    }

    /** A row that says no version, such as one of Flyway's repeatable migrations, records none. */
    Ledger read(Connection connection, String table, String tool, Ledger.Kept kept) throws SQLException {
        var versions = new TreeSet<String>();
        var dirty = new TreeSet<String>();
        var sql =
                "SELECT (" + version + ")::pg_catalog.text, " + outcome + " FROM ONLY " + table + " ORDER BY " + order;
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                var found = rows.getString(1);
                if (found != null) {
                    note(found, rows.getString(2), versions, dirty);
                }
            }
        }
        return new Ledger(tool, kept, versions, dirty.isEmpty() ? Optional.empty() : Optional.of(dirty.last()));
    }

    private static void note(String version, String outcome, TreeSet<String> versions, TreeSet<String> dirty) {
        versions.remove(version);
        dirty.remove(version);
        switch (outcome) {
            case "done" -> versions.add(version);
            case "dirty" -> dirty.add(version);
            default -> {
                // it was undone, and is as if it had never been there
            }
        }
    }
}

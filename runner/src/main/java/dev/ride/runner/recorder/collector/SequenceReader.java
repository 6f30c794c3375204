package dev.ride.runner.recorder.collector;

import dev.ride.runner.ground.Quoted;
import dev.ride.scoring.evidence.SequenceState;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads where the sequences of a tenant stand, and how far the columns that they feed have come. */
final class SequenceReader {
    private static final String SEQUENCES = Resource.sql("sequences.sql");

    private SequenceReader() {}

    /** A sequence and a column that takes its values. */
    record Feed(
            StoredTable.Name sequence,
            StoredTable.Name table,
            boolean partitioned,
            String column,
            long start,
            long increment,
            Long last) {
        boolean ascending() {
            return increment > 0;
        }
    }

    /** @param schema only for tables of this schema; null for all */
    static List<SequenceState> read(Connection connection, List<Feed> feeds, String schema) throws SQLException {
        var states = new ArrayList<SequenceState>();
        for (var feed : feeds) {
            if (schema != null && !schema.equals(feed.table().schema())) {
                continue;
            }
            states.add(new SequenceState(
                    feed.sequence().shown(schema),
                    feed.table().shown(schema),
                    feed.column(),
                    next(connection, feed),
                    feed.ascending(),
                    furthest(connection, feed)));
        }
        return states;
    }

    /** All of the database's, as the catalog tells of them. */
    static List<Feed> feeds(Connection connection) throws SQLException {
        var feeds = new ArrayList<Feed>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(SEQUENCES)) {
            while (row.next()) {
                feeds.add(new Feed(
                        new StoredTable.Name(row.getString("sequence_schema"), row.getString("sequence_name")),
                        new StoredTable.Name(row.getString("table_schema"), row.getString("table_name")),
                        row.getBoolean("partitioned"),
                        row.getString("column_name"),
                        row.getLong("start"),
                        row.getLong("increment"),
                        number(row, "last_value")));
            }
        }
        return feeds;
    }

    private static Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    /** The catalog does not tell what {@code setval(…, false)} set; the sequence itself does. */
    private static long next(Connection connection, Feed feed) throws SQLException {
        if (feed.last() != null) {
            return feed.last() + feed.increment();
        }
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT last_value FROM " + feed.sequence().quoted())) {
            return row.next() ? row.getLong(1) : feed.start();
        }
    }

    private static Long furthest(Connection connection, Feed feed) throws SQLException {
        var sql = "SELECT pg_catalog." + (feed.ascending() ? "max" : "min") + "(" + Quoted.name(feed.column())
                + ") FROM " + (feed.partitioned() ? "" : "ONLY ") + feed.table().quoted();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            long value = row.getLong(1);
            return row.wasNull() ? null : value;
        }
    }
}

package dev.ride.runner.recorder.collector;

import dev.ride.runner.ground.Quoted;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A table that holds rows of its own, as the catalog tells of it.
 *
 * @param root the partitioned table that it is a leaf of; itself for any other
 * @param filenode the file its rows are in
 * @param columns sorted
 * @param key the primary key's columns in its order; empty where there is none
 */
record StoredTable(long oid, Name name, Name root, long filenode, long bytes, List<String> columns, List<String> key) {
    private static final String TABLES = Resource.sql("tables.sql");

    StoredTable {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    /** A relation's name as it is, unquoted. */
    record Name(String schema, String relation) {
        String quoted() {
            return Quoted.name(schema) + "." + Quoted.name(relation);
        }

        /** How rubric and evidence call it: bare where the schema is the tenant. */
        String shown(String tenantSchema) {
            return schema.equals(tenantSchema) ? relation : schema + "." + relation;
        }
    }

    /** Whether a table that is shown so is meant by what was written; there {@code public} may be left out. */
    static boolean isMeant(String shown, String written) {
        return shown.equals(written) || shown.equals("public." + written);
    }

    /**
     * @param schemas only tables of these schemas; null for every schema of the user's
     * @param leftOut schemas that are not looked into
     */
    static List<StoredTable> in(Connection connection, Collection<String> schemas, List<String> leftOut)
            throws SQLException {
        try (var query = connection.prepareStatement(TABLES)) {
            var wanted = schemas == null ? null : connection.createArrayOf("text", schemas.toArray());
            query.setArray(1, wanted);
            query.setArray(2, wanted);
            query.setArray(3, connection.createArrayOf("text", leftOut.toArray()));
            var tables = new ArrayList<StoredTable>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    tables.add(new StoredTable(
                            row.getLong("oid"),
                            new Name(row.getString("schema"), row.getString("name")),
                            new Name(row.getString("root_schema"), row.getString("root_name")),
                            row.getLong("filenode"),
                            row.getLong("bytes"),
                            strings(row.getArray("columns").getArray()),
                            strings(row.getArray("key").getArray())));
                }
            }
            return tables;
        }
    }

    private static List<String> strings(Object array) {
        return Arrays.asList((String[]) array);
    }

    /** Keeps others from putting something else in the tables' place until the transaction ends. */
    static void hold(Connection connection, List<StoredTable> tables) throws SQLException {
        if (tables.isEmpty()) {
            return;
        }
        var names =
                tables.stream().map(table -> "ONLY " + table.name().quoted()).toList();
        try (var statement = connection.createStatement()) {
            statement.execute("LOCK TABLE " + String.join(", ", names) + " IN ACCESS SHARE MODE");
        }
    }
}

package dev.ride.runner.recorder.collector;

import dev.ride.runner.recorder.Recorder;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes the rows of tenants at baking, and finds them again among the documents of the bake. */
final class RowBaselines {
    static final List<String> LEFT_OUT = List.of(Recorder.SCHEMA);

    private static final String PRINTING = Resource.sql("printing.sql");

    private RowBaselines() {}

    /**
     * Writes down all rows of a tenant. The connection is outside a transaction, to the tenant's database, as a role
     * that may read everything.
     *
     * @param baseline the name that a rubric asks for it by
     * @param schema the tenant's schema; null where a tenant is a database
     * @param except tables whose rows are judged otherwise, such as the ledger; {@code public.} may be left out
     */
    static void take(
            Connection connection, Path documents, String baseline, String tenant, String schema, Set<String> except)
            throws SQLException, IOException {
        connection.setAutoCommit(false);
        try {
            pinPrinting(connection);
            var tables = new ArrayList<RowBaseline.Table>();
            for (var leaves : byRoot(StoredTable.in(connection, schema == null ? null : List.of(schema), LEFT_OUT))
                    .values()) {
                var name = leaves.get(0).root().shown(schema);
                if (except.stream().noneMatch(written -> StoredTable.isMeant(name, written))) {
                    tables.add(table(connection, name, leaves));
                }
            }
            new RowBaseline(tables).write(file(documents, baseline, tenant));
        } finally {
            // a failure that ended the connection is the one to tell
            if (!connection.isClosed()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    static void pinPrinting(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
            statement.execute(PRINTING);
        }
    }

    static Map<StoredTable.Name, List<StoredTable>> byRoot(List<StoredTable> tables) {
        var byRoot = new LinkedHashMap<StoredTable.Name, List<StoredTable>>();
        tables.forEach(table ->
                byRoot.computeIfAbsent(table.root(), any -> new ArrayList<>()).add(table));
        return byRoot;
    }

    private static RowBaseline.Table table(Connection connection, String name, List<StoredTable> leaves)
            throws SQLException {
        var columns = leaves.get(0).columns();
        var key = leaves.get(0).key();
        var files = new HashMap<Long, Long>();
        var rows = new HashMap<String, long[]>();
        var identities = new Identities(!key.isEmpty());
        for (var leaf : leaves) {
            files.put(leaf.oid(), leaf.filenode());
            RowReader.read(
                    connection,
                    leaf.name(),
                    columns,
                    key,
                    (identity, cells) -> rows.put(identities.next(identity), cells));
        }
        return new RowBaseline.Table(name, files, columns, key, rows);
    }

    /** Where it is kept; names of tenants may hold what names of files may not. */
    static Path file(Path documents, String baseline, String tenant) {
        return documents
                .resolve("rows")
                .resolve(URLEncoder.encode(baseline, StandardCharsets.UTF_8))
                .resolve(URLEncoder.encode(tenant, StandardCharsets.UTF_8) + ".gz");
    }
}

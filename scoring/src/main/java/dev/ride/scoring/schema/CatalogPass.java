package dev.ride.scoring.schema;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * All queries of the reader side by side over one transaction. Every query that reads what is in schemas is sorted by
 * schema, so that a thousand schemas can be handed on one by one with only one of them in memory.
 */
final class CatalogPass implements AutoCloseable {
    /** What is read, in an order in which parents come before what stands on them. */
    static final List<CatalogQuery> QUERIES = List.of(
                    "schemas",
                    "database",
                    "roles",
                    "extensions",
                    "languages",
                    "access_methods",
                    "types",
                    "relations",
                    "columns",
                    "constraints",
                    "domain_constraints",
                    "indexes",
                    "sequences",
                    "functions",
                    "triggers",
                    "rules",
                    "policies",
                    "statistics",
                    "casts",
                    "transforms",
                    "operators",
                    "operator_families",
                    "operator_classes",
                    "collations",
                    "conversions",
                    "text_search_parsers",
                    "text_search_templates",
                    "text_search_dictionaries",
                    "text_search_configurations",
                    "foreign_data_wrappers",
                    "servers",
                    "user_mappings",
                    "publications",
                    "subscriptions",
                    "event_triggers",
                    "default_privileges",
                    "built_in")
            .stream()
            .map(CatalogQuery::new)
            .toList();

    static final int ROWS_AT_ONCE = 2_000;

    private final RowMemory memory;
    private final CatalogSource source;
    private final Attachments attachments;
    private final List<CatalogCursor> cursors = new ArrayList<>();

    CatalogPass(ReadTransaction transaction, Collection<String> schemas, ReadOptions options, RowMemory memory)
            throws SQLException {
        this.memory = memory;
        handOver(options.secretKey(), transaction);
        this.source = CatalogSource.open(transaction, schemas, options.invisibleSchemas());
        this.attachments = Attachments.read(source, options.sequencePositions());
    }

    /** Without a key too, or one that a database's settings give would decide what is kept of secrets. */
    private static void handOver(SecretKey key, ReadTransaction transaction) throws SQLException {
        try (var statement =
                transaction.connection().prepareStatement("select pg_catalog.set_config('ride.secret_key', ?, true)")) {
            statement.setString(1, key.text());
            statement.execute();
        }
    }

    /** Everything, of all schemas together. */
    CatalogReading whole() throws SQLException {
        var reading = reading();
        for (var query : needed()) {
            try (var cursor = open(query, 0)) {
                while (cursor.row() != null) {
                    reading.add(cursor.row());
                    cursor.advance();
                }
            }
        }
        return reading;
    }

    void schemaBySchema(BiConsumer<String, CatalogReading> each) throws SQLException {
        for (var query : needed()) {
            cursors.add(open(query, ROWS_AT_ONCE));
        }
        var leading = cursors.get(0);
        while (leading.row() != null) {
            var schema = leading.row().schema();
            var reading = reading();
            for (var cursor : cursors) {
                while (cursor.row() != null && schema.equals(cursor.row().schema())) {
                    reading.add(cursor.row());
                    cursor.advance();
                }
            }
            each.accept(schema, reading);
        }
    }

    private List<CatalogQuery> needed() {
        return QUERIES.stream().filter(source.inventory()::mayFill).toList();
    }

    private CatalogReading reading() {
        return new CatalogReading(source.transaction(), attachments);
    }

    private CatalogCursor open(CatalogQuery query, int rowsAtOnce) throws SQLException {
        return CatalogCursor.over(source.ask(query, rowsAtOnce), memory);
    }

    @Override
    public void close() throws SQLException {
        for (var cursor : cursors) {
            cursor.close();
        }
    }
}

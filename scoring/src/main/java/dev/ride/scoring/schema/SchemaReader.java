package dev.ride.scoring.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Reads schemas from the catalog: one read-only transaction with one picture of the database, never more than a fixed
 * number of queries however many objects there are. Takes nothing stronger than ACCESS SHARE and needs no rights but to
 * connect.
 */
public final class SchemaReader {
    /** The oldest server whose catalog the queries know. */
    public static final int OLDEST_MAJOR = 14;

    /** The newest one. What a later server keeps that they do not know is told by name as not compared. */
    static final int NEWEST_MAJOR = 18;

    private SchemaReader() {}

    /**
     * Everything of the database, or of the schemas that the options want. The connection must be outside a transaction,
     * and is so again afterwards.
     *
     * @throws SQLException when the server refuses, times out or is gone
     * @throws UnsupportedServerException for a server older than {@link #OLDEST_MAJOR}
     */
    public static Snapshot read(Connection connection, ReadOptions options) throws SQLException {
        return ReadTransaction.in(connection, transaction -> read(transaction, options));
    }

    /** The same beside other things that are read of the same picture. */
    public static Snapshot read(ReadTransaction transaction, ReadOptions options) throws SQLException {
        return read(transaction, options, new RowMemory());
    }

    /** The same for who reads many databases that are to be alike. */
    public static Snapshot read(ReadTransaction transaction, ReadOptions options, RowMemory memory)
            throws SQLException {
        var schemas = options.schemas().isEmpty() ? null : new TreeSet<>(options.schemas());
        try (var pass = new CatalogPass(transaction, schemas, options, memory)) {
            return pass.whole().snapshot(null);
        }
    }

    /**
     * Each of the schemas as if it were alone in its database, its own name neutral wherever it shows, handed over one
     * by one in one pass over the catalog. A schema that is not there is not handed over.
     */
    public static void readSchemas(
            Connection connection, Collection<String> schemas, ReadOptions options, Consumer<Snapshot> each)
            throws SQLException {
        ReadTransaction.in(connection, transaction -> {
            readSchemas(transaction, schemas, options, each);
            return schemas;
        });
    }

    /** The same beside other things that are read of the same picture. */
    public static void readSchemas(
            ReadTransaction transaction, Collection<String> schemas, ReadOptions options, Consumer<Snapshot> each)
            throws SQLException {
        try (var pass = new CatalogPass(transaction, new TreeSet<>(schemas), options, new RowMemory())) {
            pass.schemaBySchema((schema, reading) -> each.accept(reading.snapshot(schema)));
        }
    }
}

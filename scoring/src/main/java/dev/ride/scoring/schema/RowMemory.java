package dev.ride.scoring.schema;

import dev.ride.scoring.schema.CatalogRow.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What rows of the catalog stand for, by their bytes. Databases that are to be alike send the same rows over and over: they
 * are understood once, when the reference is read, and equal facts are then one and the same. Only where the catalog keeps
 * an object differs from database to database.
 */
public final class RowMemory {
    private final Map<Columns, Map<Cells, CatalogRow>> known;
    private final boolean learns;

    /** Empty, and so it stays for who reads one database alone. */
    public RowMemory() {
        this(new ConcurrentHashMap<>(), false);
    }

    private RowMemory(Map<Columns, Map<Cells, CatalogRow>> known, boolean learns) {
        this.known = known;
        this.learns = learns;
    }

    /** The same memory for whoever reads the reference. Of nobody else are rows kept, however many there are. */
    public RowMemory learning() {
        return new RowMemory(known, true);
    }

    /** How rows of one query are read. */
    @FunctionalInterface
    interface Reading {
        CatalogRow read(ResultSet row) throws SQLException;
    }

    /** What a row stands for depends on nothing but the names of its columns and what is in them. */
    Reading reading(Columns columns) {
        if (learns) {
            var rows = known.computeIfAbsent(columns, any -> new ConcurrentHashMap<>());
            return row -> learn(row, columns, rows);
        }
        var rows = known.get(columns);
        return rows == null ? row -> CatalogRow.read(row, columns) : row -> recall(row, columns, rows);
    }

    private static CatalogRow learn(ResultSet row, Columns columns, Map<Cells, CatalogRow> rows) throws SQLException {
        var read = CatalogRow.read(row, columns);
        rows.put(Cells.of(row, columns), read);
        return read;
    }

    private static CatalogRow recall(ResultSet row, Columns columns, Map<Cells, CatalogRow> rows) throws SQLException {
        var same = rows.get(Cells.of(row, columns));
        return same == null ? CatalogRow.read(row, columns) : same.at(columns.number(row, Columns.OID));
    }

    /** All of a row but the object's number. */
    private record Cells(byte[][] values) {
        static Cells of(ResultSet row, Columns columns) throws SQLException {
            var values = new byte[columns.count()][];
            int number = columns.oid() - 1;
            for (int i = 0; i < values.length; i++) {
                values[i] = i == number ? null : row.getBytes(i + 1);
            }
            return new Cells(values);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Cells cells && Arrays.deepEquals(values, cells.values);
        }

        @Override
        public int hashCode() {
            return Arrays.deepHashCode(values);
        }
    }
}

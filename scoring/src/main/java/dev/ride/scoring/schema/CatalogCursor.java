package dev.ride.scoring.schema;

import java.sql.ResultSet;
import java.sql.SQLException;

/** The rows of one query, one at a time. */
final class CatalogCursor implements AutoCloseable {
    private final ResultSet rows;
    private final RowMemory.Reading reading;
    private CatalogRow row;

    private CatalogCursor(ResultSet rows, RowMemory memory) throws SQLException {
        this.rows = rows;
        this.reading = memory.reading(CatalogRow.Columns.of(rows.getMetaData()));
    }

    /** Over rows that it closes. */
    static CatalogCursor over(ResultSet rows, RowMemory memory) throws SQLException {
        var cursor = new CatalogCursor(rows, memory);
        cursor.advance();
        return cursor;
    }

    /** The row that the cursor stands on, or null behind the last one. */
    CatalogRow row() {
        return row;
    }

    void advance() throws SQLException {
        row = rows.next() ? reading.read(rows) : null;
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}

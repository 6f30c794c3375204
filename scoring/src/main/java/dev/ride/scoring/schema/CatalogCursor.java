package dev.ride.scoring.schema;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The rows of one query, one at a time. */
final class CatalogCursor implements AutoCloseable {
    private final PreparedStatement statement;
    private final ResultSet rows;
    private final RowMemory.Reading reading;
    private CatalogRow row;

    private CatalogCursor(PreparedStatement statement, ResultSet rows, RowMemory memory) throws SQLException {
        this.statement = statement;
        this.rows = rows;
        this.reading = memory.reading(CatalogRow.Columns.of(rows.getMetaData()));
        advance();
    }

    static CatalogCursor open(PreparedStatement statement, int rowsAtOnce, RowMemory memory) throws SQLException {
        try {
            statement.setFetchSize(rowsAtOnce);
            return new CatalogCursor(statement, statement.executeQuery(), memory);
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
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
        statement.close();
    }
}

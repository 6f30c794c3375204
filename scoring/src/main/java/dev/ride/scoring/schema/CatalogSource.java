package dev.ride.scoring.schema;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;

/**
 * The catalog of one database, of which the reader's queries are asked.
 *
 * @param inventory what there is at all
 * @param schemas those wanted, or null for all of them
 * @param invisible those that are not there for the reader
 */
record CatalogSource(
        ReadTransaction transaction, Inventory inventory, Collection<String> schemas, Collection<String> invisible) {
    static CatalogSource open(ReadTransaction transaction, Collection<String> schemas, Collection<String> invisible)
            throws SQLException {
        var whole = new CatalogSource(transaction, Inventory.EVERYTHING, null, invisible);
        return new CatalogSource(transaction, Inventory.read(whole), schemas, invisible);
    }

    /** Closing the answer closes its statement too. */
    ResultSet ask(CatalogQuery query, int rowsAtOnce) throws SQLException {
        var text = query.text(transaction.major(), inventory, schemas != null, !invisible.isEmpty());
        var statement = text.lists().isEmpty() ? plain() : prepared(text);
        try {
            statement.closeOnCompletion();
            statement.setFetchSize(rowsAtOnce);
            return statement instanceof PreparedStatement prepared
                    ? prepared.executeQuery()
                    : statement.executeQuery(text.sql());
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    /** Spares the driver the search for JDBC's escapes, a tenth of what it does for a database. */
    private Statement plain() throws SQLException {
        var statement = transaction.connection().createStatement();
        statement.setEscapeProcessing(false);
        return statement;
    }

    private PreparedStatement prepared(CatalogQuery.Text text) throws SQLException {
        var connection = transaction.connection();
        var statement = connection.prepareStatement(text.sql());
        for (int i = 0; i < text.lists().size(); i++) {
            var names = switch (text.lists().get(i)) {
                case WANTED -> schemas;
                case INVISIBLE -> invisible;
            };
            statement.setArray(i + 1, connection.createArrayOf("text", names.toArray()));
        }
        return statement;
    }
}

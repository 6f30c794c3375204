package dev.ride.scoring.schema;

import java.sql.ResultSet;
import java.sql.SQLException;
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
        var connection = transaction.connection();
        var text = query.text(transaction.major(), inventory, schemas != null, !invisible.isEmpty());
        var statement = connection.prepareStatement(text.sql());
        try {
            statement.closeOnCompletion();
            statement.setFetchSize(rowsAtOnce);
            for (int i = 0; i < text.lists().size(); i++) {
                var names = switch (text.lists().get(i)) {
                    case WANTED -> schemas;
                    case INVISIBLE -> invisible;
                };
                statement.setArray(i + 1, connection.createArrayOf("text", names.toArray()));
            }
            return statement.executeQuery();
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }
}

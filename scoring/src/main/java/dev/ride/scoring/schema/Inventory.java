package dev.ride.scoring.schema;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * Which kinds of objects a database has at all, by the names in {@code inventory.sql}. It is asked for first, since
 * planning a query that cannot have a row costs the server as much as one that has some.
 */
record Inventory(Map<String, Boolean> kinds) {
    /** Leaves nothing out. */
    static final Inventory EVERYTHING = new Inventory(null);

    static Inventory read(CatalogSource source) throws SQLException {
        var kinds = new HashMap<String, Boolean>();
        try (var row = source.ask(new CatalogQuery("inventory"), 0)) {
            row.next();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                kinds.put(row.getMetaData().getColumnLabel(i), row.getBoolean(i));
            }
        }
        return new Inventory(Map.copyOf(kinds));
    }

    /** Whether a query can have a row; one that the inventory does not know is always sent. */
    boolean mayFill(CatalogQuery query) {
        return kinds == null || kinds.getOrDefault(query.name(), true);
    }

    boolean has(String kind) {
        if (kinds == null) {
            return true;
        }
        var has = kinds.get(kind);
        if (has == null) {
            throw new IllegalStateException("The inventory does not know of " + kind);
        }
        return has;
    }
}

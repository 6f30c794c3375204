package dev.ride.scoring.schema;

import dev.ride.scoring.schema.CatalogRow.Address;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is known of objects beside their own rows, by their address: which belong to an extension or were declared to
 * need one, comments and labels, last values of sequences, what stands for a subscription's secrets. Read once, before
 * anything else.
 */
final class Attachments {
    /** And the extension's name: what was declared to depend on it. */
    static final String NEEDS_EXTENSION = "depends on extension ";

    private static final int SEQUENCES_AT_ONCE = 500;
    private static final String SEQUENCE = "select %d as oid, last_value, is_called from %s";

    private final CatalogSource source;
    private final Set<Address> extensionMembers = new HashSet<>();
    private final Map<Address, Map<String, String>> texts = new HashMap<>();
    private final Map<Address, String> unseen = new HashMap<>();
    private final List<NotCompared> notCompared = new ArrayList<>();

    private Attachments(CatalogSource source) {
        this.source = source;
    }

    /** @param sequencePositions whether last values of sequences are wanted */
    static Attachments read(CatalogSource source, boolean sequencePositions) throws SQLException {
        var attachments = new Attachments(source);
        attachments.read();
        if (sequencePositions) {
            attachments.readSequences();
        }
        return attachments;
    }

    boolean isExtensions(Address address) {
        return extensionMembers.contains(address);
    }

    Map<String, String> texts(Address address) {
        return texts.getOrDefault(address, Map.of());
    }

    /** Why something of the object could not be read, or null. */
    String unseen(Address address) {
        return unseen.get(address);
    }

    List<NotCompared> notCompared() {
        return notCompared;
    }

    private void read() throws SQLException {
        each("extension_members", this::bindToExtension);
        each("comments", this::attach);
        if (source.inventory().has("large_objects")) {
            each("large_objects", this::pass);
        }
        if (source.transaction().major() > SchemaReader.NEWEST_MAJOR) {
            each("unknown", this::pass);
        }
        if (source.inventory().has("subscriptions") && maySeeConnections()) {
            each("subscription_connections", this::attach);
        }
    }

    /** What an extension owns is left out; what only needs it is told to need it. */
    private void bindToExtension(ResultSet row) throws SQLException {
        var address = new Address(row.getString("catalog"), row.getLong("oid"), 0);
        var needed = row.getString("needed");
        if (needed == null) {
            extensionMembers.add(address);
        } else {
            put(address, NEEDS_EXTENSION + needed, "yes");
        }
    }

    private void pass(ResultSet row) throws SQLException {
        notCompared.add(new NotCompared(row.getString("what"), row.getString("reason")));
    }

    private void attach(ResultSet row) throws SQLException {
        put(
                new Address(row.getString("catalog").intern(), row.getLong("oid"), row.getInt("sub")),
                row.getString("label").intern(),
                row.getString("value"));
    }

    /** Most objects have one text at most, and all are held while a thousand schemas go by. */
    private void put(Address address, String label, String value) {
        texts.merge(address, Map.of(label, value), Attachments::both);
    }

    private static Map<String, String> both(Map<String, String> some, Map<String, String> more) {
        var both = new TreeMap<>(some);
        both.putAll(more);
        return both;
    }

    /** Naming the column is refused already where it may not be read. */
    private boolean maySeeConnections() throws SQLException {
        try (var statement = source.transaction().connection().createStatement();
                var row = statement.executeQuery("select pg_catalog.has_column_privilege("
                        + "'pg_catalog.pg_subscription'::pg_catalog.regclass, 'subconninfo', 'SELECT')")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** From the sequences themselves: the function that tells their positions takes a stronger lock than reading. */
    private void readSequences() throws SQLException {
        var queries = new ArrayList<String>();
        each("sequence_positions", row -> {
            if (row.getString("name") == null) {
                unseen.put(new Address("pg_class", row.getLong("oid"), 0), "its last value needs SELECT on it");
            } else {
                queries.add(SEQUENCE.formatted(row.getLong("oid"), row.getString("name")));
            }
        });
        for (int i = 0; i < queries.size(); i += SEQUENCES_AT_ONCE) {
            var some = queries.subList(i, Math.min(i + SEQUENCES_AT_ONCE, queries.size()));
            try (var statement = source.transaction().connection().createStatement();
                    var row = statement.executeQuery(String.join(" union all ", some))) {
                while (row.next()) {
                    put(
                            new Address("pg_class", row.getLong("oid"), 0),
                            "last value",
                            row.getString("last_value") + (row.getBoolean("is_called") ? "" : ", not taken yet"));
                }
            }
        }
    }

    private interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    private void each(String query, Reader reader) throws SQLException {
        try (var rows = source.ask(new CatalogQuery(query), CatalogPass.ROWS_AT_ONCE)) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }
}

package dev.ride.runner.drift;

import dev.ride.runner.ground.Beside;
import dev.ride.scoring.schema.Identifiers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads a database's ledger, if it is asked for, from an ordinary table and nothing else: a view could run code. */
final class LedgerReader {
    private static final String TABLES_SQL = Beside.text(LedgerReader.class, "ledger-tables.sql");
    private static final List<String> VERSION_COLUMNS = List.of("version", "version_num", "migration", "name", "id");

    private final LedgerChoice choice;

    LedgerReader(LedgerChoice choice) {
        this.choice = choice;
    }

    private record Found(String schema, String name, List<String> columns, List<String> key, boolean railsBeside) {}

    /** The ledger of the whole database: the first that is recognised, {@code public} before other schemas. */
    Optional<Ledger> read(Connection connection) throws SQLException {
        for (var found : candidates(connection)) {
            var ledger = read(connection, found);
            if (ledger.isPresent()) {
                return ledger;
            }
        }
        return Optional.empty();
    }

    /** The ledger of each schema that has one. */
    Map<String, Ledger> readBySchema(Connection connection) throws SQLException {
        var ledgers = new TreeMap<String, Ledger>();
        for (var found : candidates(connection)) {
            if (!ledgers.containsKey(found.schema())) {
                read(connection, found).ifPresent(ledger -> ledgers.put(found.schema(), ledger));
            }
        }
        return ledgers;
    }

    private Optional<Ledger> read(Connection connection, Found found) throws SQLException {
        var family = LedgerFamily.of(found.name(), found.columns(), found.railsBeside());
        if (family.isPresent()) {
            var known = family.get();
            var versions = versions(connection, found, known.version(), known.condition());
            return Optional.of(new Ledger(known.title(), known.kept(), versions));
        }
        return choice.named().isPresent()
                ? Optional.of(new Ledger(
                        found.name(),
                        Ledger.Kept.ALL,
                        versions(connection, found, Identifiers.always(versionColumn(found)), "true")))
                : Optional.empty();
    }

    private List<Found> candidates(Connection connection) throws SQLException {
        if (!choice.isRead()) {
            return List.of();
        }
        var named = choice.named();
        var names = named.map(table -> new String[] {table.name()}).orElseGet(LedgerFamily::tables);
        var schema = named.flatMap(LedgerChoice.Named::schema).orElse(null);
        var found = new ArrayList<Found>();
        try (var statement = connection.prepareStatement(TABLES_SQL)) {
            statement.setArray(1, connection.createArrayOf("text", names));
            statement.setString(2, schema);
            statement.setString(3, schema);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new Found(
                            rows.getString("schema"),
                            rows.getString("name"),
                            texts(rows, "columns"),
                            texts(rows, "key"),
                            rows.getBoolean("rails_beside")));
                }
            }
        }
        return found;
    }

    private static List<String> texts(ResultSet rows, String column) throws SQLException {
        var array = rows.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    private static String versionColumn(Found found) {
        return VERSION_COLUMNS.stream()
                .filter(found.columns()::contains)
                .findFirst()
                .orElseGet(() -> (found.key().isEmpty() ? found.columns() : found.key()).get(0));
    }

    /** A row that says no version, such as one of Flyway's repeatable migrations, records none. */
    private static SortedSet<String> versions(Connection connection, Found found, String version, String condition)
            throws SQLException {
        var versions = new TreeSet<String>();
        var sql = "SELECT (" + version + ")::pg_catalog.text FROM ONLY " + Identifiers.always(found.schema()) + "."
                + Identifiers.always(found.name()) + " WHERE " + condition;
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                Optional.ofNullable(rows.getString(1)).ifPresent(versions::add);
            }
        }
        return versions;
    }
}

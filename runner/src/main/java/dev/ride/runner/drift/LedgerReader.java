package dev.ride.runner.drift;

import dev.ride.runner.ground.Beside;
import dev.ride.runner.ground.RideException;
import dev.ride.scoring.schema.Identifiers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads a database's ledger, if it is asked for, from an ordinary table and nothing else: a view could run code. */
final class LedgerReader {
    private static final String TABLES_SQL = Beside.text(LedgerReader.class, "ledger-tables.sql");
    private static final List<String> VERSION_COLUMNS = List.of("version", "version_num", "migration", "name", "id");

    private final LedgerChoice choice;

    LedgerReader(LedgerChoice choice) {
        this.choice = choice;
    }

    /** @param numbered columns whose values the server makes up: serial, identity, and every uuid */
    private record Found(
            String schema,
            String name,
            List<String> columns,
            List<String> key,
            List<String> numbered,
            boolean railsBeside) {
        String quoted() {
            return Identifiers.always(schema) + "." + Identifiers.always(name);
        }
    }

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
            return Optional.of(known.query().read(connection, found.quoted(), known.title(), known.kept()));
        }
        if (choice.named().isEmpty()) {
            return Optional.empty();
        }
        var query = LedgerQuery.of(Identifiers.always(versionColumn(found)));
        return Optional.of(query.read(connection, found.quoted(), found.name(), Ledger.Kept.ALL));
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
                            texts(rows, "numbered"),
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

    /** Where rows are only numbered, every database would count to the same. */
    private static String versionColumn(Found found) {
        var others = found.key().isEmpty() ? found.columns().subList(0, 1) : found.key();
        return Stream.concat(
                        VERSION_COLUMNS.stream().filter(found.columns()::contains),
                        others.size() == 1 ? others.stream() : Stream.of())
                .filter(column -> !found.numbered().contains(column))
                .findFirst()
                .orElseThrow(() -> RideException.badInput(
                        "The table " + found.schema() + "." + found.name()
                                + " has no column that could hold a migration's version.",
                        "Name a ledger; looked for were " + String.join(", ", VERSION_COLUMNS)
                                + " and a primary key of one column, unless they only number the rows."));
    }
}

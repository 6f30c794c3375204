package dev.ride.runner.proof;

import dev.ride.runner.ground.Beside;
import dev.ride.runner.ground.Reason;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.sandbox.Address;
import dev.ride.runner.sandbox.Connections;
import dev.ride.runner.sandbox.Login;
import dev.ride.runner.scenario.Scenario;
import dev.ride.scoring.schema.ReadOptions;
import dev.ride.scoring.schema.SchemaReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Everything of a sandbox that a trainee could find, in few words: schema, rows and sequences of every database. */
final class StartFingerprint {
    private static final Map<String, String> SETTINGS =
            Map.of("search_path", "", "default_transaction_read_only", "on", "TimeZone", "UTC", "row_security", "off");
    private static final String ROWS =
            "SELECT count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))), '') FROM ONLY %s t";

    private StartFingerprint() {}

    static String of(Scenario scenario, Address address, Login scorer) {
        var lines = new ArrayList<String>();
        for (var database : scenario.manifest().databases()) {
            try (var connection = Connections.open(address, scorer, database, SETTINGS)) {
                lines.add(database + " "
                        + SchemaReader.read(connection, ReadOptions.ALL).fingerprint());
                for (var table : texts(connection, Beside.text(StartFingerprint.class, "tables.sql"))) {
                    lines.add(database + " " + table + " " + texts(connection, ROWS.formatted(table)));
                }
                lines.addAll(texts(connection, Beside.text(StartFingerprint.class, "sequences.sql")));
            } catch (SQLException e) {
                throw RideException.environment(
                        "The sandbox cannot be read: " + Reason.of(e) + ".", "Run the proofs again.", e);
            }
        }
        return String.join("\n", lines);
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}

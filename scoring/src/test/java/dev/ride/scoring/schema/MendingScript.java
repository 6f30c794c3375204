package dev.ride.scoring.schema;

import dev.ride.scoring.schema.remedy.Remedies;
import dev.ride.scoring.schema.remedy.Remedy;
import dev.ride.scoring.sql.Statement;
import java.sql.SQLException;

/** All the SQL that mends, as one script. */
record MendingScript(String text) {
    static MendingScript of(Snapshot wanted, Snapshot actual) {
        var differences = SchemaComparison.compare(wanted, actual, Strictness.STRICT);
        return new MendingScript(Remedy.script(Remedies.of(wanted, actual, differences)));
    }

    /** As psql does with {@code -1} and ON_ERROR_STOP. */
    void run(TestServer server, String database) throws SQLException {
        try (var connection = server.connect(database);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var each : Statement.all(text)) {
                statement.execute(each.text());
            }
            connection.commit();
        } catch (SQLException e) {
            throw new SQLException(e.getMessage() + "\n" + text, e.getSQLState(), e);
        }
    }
}

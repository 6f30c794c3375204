package dev.ride.runner.recorder.collector;

import dev.ride.runner.ground.Quoted;
import dev.ride.runner.ground.Reason;
import dev.ride.runner.recorder.collector.Inquiry.Play;
import dev.ride.scoring.evidence.Outcome;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs what the application runs, over a connection that is logged in as it is, and rolls it back. What the trainee put
 * behind the tables runs as well, with the application's rights and no more.
 */
final class Replay {
    private static final int USUAL_ROWS = 100;

    private Replay() {}

    /** @throws SQLException when the connection is no longer of use */
    static Outcome play(Connection connection, Play play, String searchPath) throws SQLException {
        return play(connection, play, searchPath, "ROLLBACK");
    }

    /** The same, and what succeeded stays. */
    static Outcome land(Connection connection, Play play, String searchPath) throws SQLException {
        return play(connection, play, searchPath, "COMMIT");
    }

    private static Outcome play(Connection connection, Play play, String searchPath, String end) throws SQLException {
        try (var statement = connection.createStatement()) {
            // what a pack says is SQL, whatever looks like one of JDBC's escapes
            statement.setEscapeProcessing(false);
            statement.execute("BEGIN");
            set(statement, "TimeZone", "UTC");
            if (searchPath != null) {
                set(statement, "search_path", searchPath);
            }
            for (var setting : play.settings().entrySet()) {
                set(statement, setting.getKey(), setting.getValue());
            }
            var outcome = run(statement, play);
            statement.execute(end);
            return outcome;
        }
    }

    /** SET is a command, which nobody can replace by a function of the same name. */
    private static void set(Statement statement, String setting, String value) throws SQLException {
        statement.execute("SET LOCAL " + Quoted.setting(setting, value));
    }

    private static Outcome run(Statement statement, Play play) throws SQLException {
        int expected = play.expect() == null || play.expect().rows() == null
                ? 0
                : play.expect().rows().size();
        int most = Math.max(USUAL_ROWS, expected) + 1;
        statement.setMaxRows(most);
        try {
            var outcome = last(statement, play.sql());
            statement.execute("SET CONSTRAINTS ALL IMMEDIATE");
            return outcome;
        } catch (SQLException e) {
            if (statement.getConnection().isClosed()
                    || e.getSQLState() == null
                    || e.getSQLState().startsWith("08")) {
                throw e;
            }
            return Outcome.failure(e.getSQLState(), Reason.of(e));
        } finally {
            statement.setMaxRows(0);
        }
    }

    /** What the last of the statements gave. */
    private static Outcome last(Statement statement, String sql) throws SQLException {
        boolean isRows = statement.execute(sql);
        var rows = new ArrayList<List<String>>();
        while (isRows || statement.getUpdateCount() >= 0) {
            rows.clear();
            if (isRows) {
                collect(statement.getResultSet(), rows);
            }
            isRows = statement.getMoreResults();
        }
        return new Outcome(rows, rows.size(), null, null);
    }

    private static void collect(ResultSet result, List<List<String>> rows) throws SQLException {
        int columns = result.getMetaData().getColumnCount();
        while (result.next()) {
            var row = new ArrayList<String>();
            for (int column = 1; column <= columns; column++) {
                row.add(result.getString(column));
            }
            rows.add(row);
        }
    }
}

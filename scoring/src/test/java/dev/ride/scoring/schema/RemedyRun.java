package dev.ride.scoring.schema;

import dev.ride.scoring.schema.remedy.Remedies;
import dev.ride.scoring.schema.remedy.Remedy;
import dev.ride.scoring.schema.remedy.Step;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Runs what remedies say on a case's database, there and back: the change undone, and the change made again. That
 * happens in a transaction that is rolled back, or in a database of its own where a statement cannot be run in one.
 */
final class RemedyRun {
    /** What one direction came to: the remedies, and what still differed after them. */
    record Outcome(List<Remedy> remedies, List<Difference> left) {
        Set<String> offered() {
            return keys(Remedy::isOffered);
        }

        Set<String> notOffered() {
            return keys(remedy -> !remedy.isOffered());
        }

        private Set<String> keys(Predicate<Remedy> wanted) {
            return remedies.stream()
                    .filter(wanted)
                    .map(remedy -> key(remedy.difference()))
                    .collect(Collectors.toSet());
        }

        Set<String> stillDifferent() {
            return left.stream().map(Outcome::key).collect(Collectors.toSet());
        }

        private static String key(Difference difference) {
            return difference.identity() + ": " + difference.attribute();
        }
    }

    /** What the server runs in no transaction, or where it cannot read on in the same one. */
    private static final Pattern ALONE =
            Pattern.compile(" CONCURRENTLY |ALTER DOMAIN .* (?:VALIDATE |ADD CONSTRAINT .* NOT NULL)");

    /** The cases have functions that no language could run. */
    private static final String UNCHECKED = "reset all; set check_function_bodies = off";

    private final TestServer server;
    private final SchemaCase test;
    private final FirstSchemas firsts;

    /** @param firsts the first schemas that were read already */
    RemedyRun(TestServer server, SchemaCase test, FirstSchemas firsts) {
        this.server = server;
        this.test = test;
        this.firsts = firsts;
    }

    List<Outcome> bothWays() throws SQLException {
        return server.undone(connection -> {
            run(connection, test.base());
            var before = firsts.of(connection, test.base()).schema();
            var untouched = connection.setSavepoint();
            run(connection, test.change());
            var after = CaseRun.read(connection);
            var undone = mended(connection, before, after, test.base() + test.change());
            connection.rollback(untouched);
            var redone = mended(connection, after, before, test.base());
            return List.of(undone, redone);
        });
    }

    private Outcome mended(Connection connection, Snapshot expected, Snapshot actual, String made) throws SQLException {
        var remedies = Remedies.of(expected, actual, SchemaComparison.compare(expected, actual, Strictness.STRICT));
        var steps = Remedy.inOrder(remedies).stream().map(Step::text).toList();
        var mended = steps.isEmpty()
                ? actual
                : steps.stream().anyMatch(ALONE.asPredicate())
                        ? inDatabase(made, steps)
                        : inTransaction(connection, steps);
        return new Outcome(remedies, SchemaComparison.compare(expected, mended, Strictness.STRICT));
    }

    private static Snapshot inTransaction(Connection connection, List<String> steps) throws SQLException {
        execute(connection, UNCHECKED);
        for (var step : steps) {
            execute(connection, step);
        }
        return CaseRun.read(connection);
    }

    private Snapshot inDatabase(String made, List<String> steps) throws SQLException {
        var database = server.database();
        try (var connection = server.connect(database)) {
            // as that of the database in which the others are
            execute(connection, "comment on database " + database + " is 'default administrative connection database'");
            run(connection, made);
            for (var step : steps) {
                execute(connection, step);
            }
            return SchemaReader.read(connection, ReadOptions.ALL);
        } finally {
            server.drop(database);
        }
    }

    private static void run(Connection connection, String script) throws SQLException {
        for (var sql : Script.statements(script)) {
            execute(connection, sql);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(e.getMessage() + "\n" + sql, e.getSQLState(), e);
        }
    }
}

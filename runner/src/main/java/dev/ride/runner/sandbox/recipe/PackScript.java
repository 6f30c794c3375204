package dev.ride.runner.sandbox.recipe;

import dev.ride.runner.ground.RideException;
import dev.ride.runner.sandbox.script.StatementSender;
import dev.ride.scoring.sql.ScriptItem;
import dev.ride.scoring.sql.ScriptReader;
import dev.ride.scoring.sql.SqlSyntaxException;
import dev.ride.scoring.sql.Statement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * SQL of a pack, run statement by statement.
 *
 * @param origin the file, or the place in one, for messages
 */
record PackScript(String origin, String text) {
    private static final String MEND = "Mend the scenario.";

    void run(Connection connection, Tenant tenant) {
        run(connection, tenant, Optional.empty());
    }

    /** @param failsWith the SQLSTATE with which the last statement must fail, and no other may */
    void run(Connection connection, Tenant tenant, Optional<String> failsWith) {
        var reader = new ScriptReader(text);
        var sender = new StatementSender(connection, reader);
        for (var item = next(reader); item.isPresent(); ) {
            var statement = statement(item.get());
            var sqlstate = Optional.<String>empty();
            try {
                sender.send(statement);
            } catch (SqlSyntaxException e) {
                throw wrong(e.line(), tenant, e.getMessage());
            } catch (SQLException e) {
                sqlstate = Optional.ofNullable(e.getSQLState());
                if (failsWith.isEmpty() || !failsWith.equals(sqlstate)) {
                    throw wrong(statement.line(), tenant, told(e));
                }
            }
            item = next(reader);
            if (failsWith.isPresent() && (item.isEmpty() != sqlstate.isPresent())) {
                throw wrong(statement.line(), tenant, unexpected(sqlstate, failsWith.get()));
            }
        }
    }

    /** In one line, and without the server's count of letters, which a line says better. */
    private static String told(SQLException e) {
        return String.valueOf(e.getMessage())
                .lines()
                .map(String::strip)
                .filter(line -> !line.startsWith("Position: "))
                .collect(Collectors.joining(" "));
    }

    private static String unexpected(Optional<String> sqlstate, String failsWith) {
        return sqlstate.isPresent()
                ? "only the last statement may fail with " + failsWith
                : "it succeeds, and should fail with " + failsWith;
    }

    private Optional<ScriptItem> next(ScriptReader reader) {
        try {
            return reader.next();
        } catch (SqlSyntaxException e) {
            throw RideException.badInput(origin + ":" + e.line() + ": " + e.getMessage() + ".", MEND, e);
        }
    }

    private Statement statement(ScriptItem item) {
        if (item instanceof Statement statement) {
            return statement;
        }
        throw RideException.badInput(
                origin + ":" + item.line() + ": commands of psql are not run while a sandbox is baked.", MEND);
    }

    private RideException wrong(int line, Tenant tenant, String message) {
        return RideException.badInput(origin + ":" + line + ": in " + tenant.name() + ": " + message, MEND);
    }
}

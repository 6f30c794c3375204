package dev.ride.runner.sandbox.recipe;

import dev.ride.runner.ground.RideException;
import dev.ride.runner.sandbox.script.StatementSender;
import dev.ride.runner.scenario.source.TextPlace;
import dev.ride.scoring.sql.ScriptItem;
import dev.ride.scoring.sql.ScriptReader;
import dev.ride.scoring.sql.SqlSyntaxException;
import dev.ride.scoring.sql.Statement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * SQL of a pack, run statement by statement.
 *
 * @param file for messages, as the scenario calls it
 */
record PackScript(String file, TextPlace place, String text) {
    static PackScript file(String file, String text) {
        return new PackScript(file, TextPlace.ofFile(file), text);
    }

    void run(Connection connection, Tenant tenant) {
        run(connection, tenant, Optional.empty());
    }

    /** @param failsWith the SQLSTATE with which the last statement must fail, and no other may */
    void run(Connection connection, Tenant tenant, Optional<String> failsWith) {
        var reader = new ScriptReader(text);
        var sender = new StatementSender(connection, reader);
        for (var item = next(reader); item.isPresent(); ) {
            var statement = statement(item.get());
            var sqlstate = failure(sender, statement, tenant, failsWith);
            item = next(reader);
            if (failsWith.isPresent() && (item.isEmpty() != sqlstate.isPresent())) {
                throw wrong(statement.line(), tenant, unexpected(sqlstate, failsWith.get()));
            }
        }
        if (sender.begun().isPresent() && failsWith.isEmpty()) {
            // its work would be lost, and what it has locked waited for by whoever reads next
            throw wrong(sender.begun().getAsInt(), tenant, "the transaction that begins here is never ended");
        }
    }

    /** The SQLSTATE with which a statement fails, where it may; empty where it succeeds. */
    private Optional<String> failure(
            StatementSender sender, Statement statement, Tenant tenant, Optional<String> failsWith) {
        try {
            sender.send(statement);
            return Optional.empty();
        } catch (SqlSyntaxException e) {
            throw wrong(e.line(), tenant, e.getMessage());
        } catch (SQLException e) {
            if (failsWith.filter(wanted -> wanted.equals(e.getSQLState())).isEmpty()) {
                var before = failsWith.map(PackScript::wanted).orElse("");
                throw PackFault.refused(at(statement.line()), tenant, before, e);
            }
            return failsWith;
        }
    }

    private static String wanted(String failsWith) {
        return "it should fail with " + failsWith + ", and fails otherwise: ";
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
            throw PackFault.at(at(e.line()), e.getMessage() + ".");
        }
    }

    private Statement statement(ScriptItem item) {
        if (item instanceof Statement statement) {
            return statement;
        }
        throw PackFault.at(at(item.line()), "commands of psql are not run while a sandbox is baked.");
    }

    private RideException wrong(int line, Tenant tenant, String message) {
        return PackFault.at(at(line), tenant, message);
    }

    private String at(int line) {
        return file + ":" + place.at(line, 1).line();
    }
}

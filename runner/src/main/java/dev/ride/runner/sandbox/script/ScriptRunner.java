package dev.ride.runner.sandbox.script;

import dev.ride.runner.sandbox.Address;
import dev.ride.runner.sandbox.Connections;
import dev.ride.runner.sandbox.Login;
import dev.ride.scoring.sql.MetaCommand;
import dev.ride.scoring.sql.ScriptReader;
import dev.ride.scoring.sql.SqlSyntaxException;
import dev.ride.scoring.sql.Statement;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Applies SQL files the same way on every engine: begins in the first tenant as the trainee, stops at the first error,
 * knows {@code \connect}. Commands of psql that only change what is printed are accepted and do nothing.
 */
public final class ScriptRunner {
    private static final Set<String> PRINTING = Set.of("echo", "timing", "pset");
    private static final Set<String> CONNECTING = Set.of("connect", "c");
    private static final String SAME = "-";
    private static final String UNENDED = "the transaction that begins here is never ended, so it is rolled back";

    private final Address address;
    private final Map<String, Login> logins;
    private final Login firstLogin;
    private final String firstDatabase;

    /** @param logins of the roles that {@code \connect} may name; the first is whom a script begins as */
    public ScriptRunner(Address address, Collection<Login> logins, String firstDatabase) {
        this.address = address;
        this.logins = logins.stream().collect(Collectors.toUnmodifiableMap(Login::user, Function.identity()));
        this.firstLogin = logins.iterator().next();
        this.firstDatabase = firstDatabase;
    }

    /** Runs the script to its end, its first error or the limit. To leave a transaction open, which is rolled back, is an error. */
    public ScriptOutcome run(String script, Duration limit) {
        try (var cutoff = new Cutoff(limit);
                var run = new Run(new ScriptReader(script), cutoff)) {
            return run.toEnd();
        }
    }

    /** One script on its way. */
    private final class Run implements AutoCloseable {
        private final ScriptReader reader;
        private final Cutoff cutoff;
        private String user = firstLogin.user();
        private String database = firstDatabase;
        private Connection connection;
        private StatementSender sender;

        Run(ScriptReader reader, Cutoff cutoff) {
            this.reader = reader;
            this.cutoff = cutoff;
        }

        ScriptOutcome toEnd() {
            var line = 1;
            try {
                connect();
                for (var item = reader.next(); item.isPresent(); item = reader.next()) {
                    line = item.get().line();
                    if (item.get() instanceof Statement statement) {
                        sender.send(statement);
                    } else if (item.get() instanceof MetaCommand command) {
                        obey(command);
                    }
                }
                return ended();
            } catch (SqlSyntaxException e) {
                return failed(e.line(), null, e.getMessage());
            } catch (RefusedException e) {
                return failed(line, null, e.getMessage());
            } catch (SQLException e) {
                return cutoff.expired() ? late(line) : failed(line, e.getSQLState(), message(e));
            }
        }

        /** Whoever forgot to commit learns it here, and does not look for his repair in vain. */
        private ScriptOutcome ended() {
            return sender.begun().isEmpty()
                    ? new ScriptOutcome(Optional.empty())
                    : failed(sender.begun().getAsInt(), null, UNENDED);
        }

        private ScriptOutcome failed(int line, String sqlstate, String message) {
            return stopped(new ScriptOutcome.Failure(line, sqlstate, message, false));
        }

        private ScriptOutcome late(int line) {
            var message = "the script did not end within " + cutoff.seconds() + " s";
            return stopped(new ScriptOutcome.Failure(line, null, message, true));
        }

        private ScriptOutcome stopped(ScriptOutcome.Failure failure) {
            return new ScriptOutcome(Optional.of(failure));
        }

        private void obey(MetaCommand command) throws SQLException, RefusedException {
            var stopping = command.name().equals("set")
                    && !command.arguments().isEmpty()
                    && command.arguments().get(0).equals("ON_ERROR_STOP");
            if (stopping || PRINTING.contains(command.name())) {
                return;
            }
            if (!CONNECTING.contains(command.name())) {
                throw new RefusedException(
                        "\\" + command.name() + " is a command of psql that is not run here; write SQL in its place");
            }
            if (command.arguments().size() > 2) {
                throw new RefusedException("\\" + command.name() + " takes a database and a role, nothing else");
            }
            database = argument(command, 0, database);
            user = argument(command, 1, user);
            if (!logins.containsKey(user)) {
                throw new RefusedException("no login is known for the role " + user);
            }
            if (sender.begun().isPresent()) {
                throw new RefusedException("\\" + command.name() + " leaves the transaction of line "
                        + sender.begun().getAsInt() + ", which is rolled back; end that first");
            }
            connect();
        }

        private static String argument(MetaCommand command, int index, String present) {
            return command.arguments().size() <= index
                            || command.arguments().get(index).equals(SAME)
                    ? present
                    : command.arguments().get(index);
        }

        private void connect() throws SQLException {
            close();
            connection = Connections.open(address, logins.get(user), database, Map.of());
            cutoff.over(connection);
            sender = new StatementSender(connection, reader);
        }

        @Override
        public void close() {
            if (connection == null) {
                return;
            }
            try {
                connection.close();
            } catch (SQLException gone) {
                // a connection that the cutoff cut is closed already
            }
        }
    }

    private static String message(SQLException e) {
        var message = e.getMessage() == null ? e.toString() : e.getMessage();
        return message.lines().findFirst().orElse(message);
    }

    /** A command that a script may not give. */
    private static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;

        RefusedException(String sentence) {
            super(sentence);
        }
    }
}

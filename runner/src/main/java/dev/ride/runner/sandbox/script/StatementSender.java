package dev.ride.runner.sandbox.script;

import dev.ride.scoring.sql.ScriptReader;
import dev.ride.scoring.sql.Statement;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalInt;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/** Sends statements of one script by one connection; the data of a COPY is taken from the lines that follow it. */
public final class StatementSender {
    private static final String END_OF_DATA = "\\.";

    private final Connection connection;
    private final ScriptReader script;
    private OptionalInt begun = OptionalInt.empty();

    public StatementSender(Connection connection, ScriptReader script) {
        this.connection = connection;
        this.script = script;
    }

    public void send(Statement statement) throws SQLException {
        transfer(statement);
        if (!inTransaction()) {
            begun = OptionalInt.empty();
        } else if (begun.isEmpty()) {
            begun = OptionalInt.of(statement.line());
        }
    }

    private void transfer(Statement statement) throws SQLException {
        if (statement.copiesFromStdin()) {
            copyIn(statement.text());
        } else if (copiesToStdout(statement)) {
            copyOut(statement.text());
        } else {
            execute(statement.text());
        }
    }

    /** The line on which the transaction began that what was sent has not ended yet; empty where there is none. */
    public OptionalInt begun() {
        return begun;
    }

    private boolean inTransaction() throws SQLException {
        return connection.unwrap(BaseConnection.class).getTransactionState() == TransactionState.OPEN;
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    private CopyManager copying() throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private void copyIn(String sql) throws SQLException {
        var copy = copying().copyIn(sql);
        try {
            for (var line = script.takeLine();
                    line.isPresent() && !line.get().equals(END_OF_DATA);
                    line = script.takeLine()) {
                var bytes = (line.get() + "\n").getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(bytes, 0, bytes.length);
            }
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private void copyOut(String sql) throws SQLException {
        var copy = copying().copyOut(sql);
        while (copy.readFromCopy() != null) {
            // nobody reads what a script prints, but the server must get rid of it
        }
    }

    private static boolean copiesToStdout(Statement statement) {
        var tokens = statement.tokens();
        if (!statement.startsWith("copy")) {
            return false;
        }
        for (var i = 1; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).isWord("to") && tokens.get(i + 1).isWord("stdout")) {
                return true;
            }
        }
        return false;
    }
}

package dev.ride.runner.drift;

import dev.ride.scoring.schema.OneLine;
import dev.ride.scoring.schema.SchemaReader;
import dev.ride.scoring.schema.UnsupportedServerException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns what keeps a target from being read into one sentence, which never holds a password. */
final class Problems {
    private static final int CHAIN = 8;
    private static final String LOCKED = "55P03";
    private static final String DENIED = "42501";

    private Problems() {}

    /** Without its full stop, so that it can stand in a longer one. */
    static String sentence(Exception failure) {
        if (failure instanceof UnsupportedServerException old) {
            return "it runs PostgreSQL " + old.version() + "; schemas are read from " + SchemaReader.OLDEST_MAJOR
                    + " on";
        }
        var sentence =
                failure instanceof SQLException refused ? sentence(refused) : String.valueOf(failure.getMessage());
        return OneLine.of(sentence.replaceFirst("\\.$", ""));
    }

    /** What can be done about it. */
    static String wayOut(String database, Exception failure) {
        return switch (failure instanceof SQLException refused ? String.valueOf(refused.getSQLState()) : "") {
            case LOCKED -> "Try again when that transaction has ended; pg_stat_activity tells whose it is.";
            case DENIED -> "Grant its user SELECT on that, or leave out the option that has it read.";
            default -> "Check that 'psql " + database + "' can connect.";
        };
    }

    private static String sentence(SQLException failure) {
        if (cause(failure, UnknownHostException.class).isPresent()) {
            return "its host is not known";
        }
        if (cause(failure, ConnectException.class).isPresent()) {
            return "nothing listens at its host and port";
        }
        if (cause(failure, SocketTimeoutException.class).isPresent()) {
            return "it did not answer in time";
        }
        return switch (String.valueOf(failure.getSQLState())) {
            case "28P01", "28000" ->
                "the server refused the login: check user and password (PGPASSWORD or the password file)";
            // so it says when a password is wanted and none was given
            case "08004" -> firstLine(failure) + " (PGPASSWORD or the password file)";
            case "3D000" -> "there is no such database";
            case "53300" -> "the server has no connection left";
            case "57014" -> "the server cancelled the reading: its statement timeout is too short";
            case LOCKED -> "somebody is changing it, and holds a lock that reading waits for";
            default -> firstLine(failure);
        };
    }

    private static Optional<Throwable> cause(Throwable failure, Class<? extends Throwable> kind) {
        return Stream.iterate(failure, link -> link != null, Throwable::getCause)
                .limit(CHAIN)
                .filter(kind::isInstance)
                .findFirst();
    }

    private static String firstLine(SQLException failure) {
        var message = String.valueOf(failure.getMessage()).lines().findFirst().orElse("no reason given");
        return message.replaceFirst("^[A-Z]+: ", "").replaceFirst("\\.$", "");
    }
}

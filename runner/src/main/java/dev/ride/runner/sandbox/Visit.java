package dev.ride.runner.sandbox;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;

/**
 * The superuser at a server with a word or two to say, in the protocol's own messages. JDBC's driver could say them too, but
 * takes as long to be set up in each process as a server takes to start.
 */
public final class Visit implements AutoCloseable {
    private static final int ADMITTED = 0;
    private static final int PROOF_WANTED = 10;
    private static final int PROOF_IN_DOUBT = 11;
    private static final int PROOF_TAKEN = 12;

    /** More than any answer to what is said here. */
    private static final int LONGEST = 1 << 20;

    private static final String NO_POSTGRESQL = "what answers is no PostgreSQL";
    private static final String CONNECTION_FAILURE = "08006";
    private static final int CONNECT_MILLISECONDS = 10_000;
    private static final int ANSWER_MILLISECONDS = 60_000;

    private final Socket socket = new Socket();
    private final DataInputStream in;
    private final OutputStream out;

    private record Message(char kind, ByteBuffer body) {
        String text() {
            return StandardCharsets.UTF_8.decode(body).toString();
        }
    }

    /** In the database {@code postgres}, in a session of which neither log nor statistics tell. */
    public Visit(Server server) throws SQLException {
        try {
            var address = server.address();
            socket.connect(new InetSocketAddress(address.host(), address.port()), CONNECT_MILLISECONDS);
            socket.setSoTimeout(ANSWER_MILLISECONDS);
            socket.setTcpNoDelay(true);
            in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
            out = socket.getOutputStream();
            enter(server.superuser());
        } catch (IOException | GeneralSecurityException | BufferUnderflowException e) {
            close();
            throw broken(e);
        } catch (SQLException e) {
            close();
            throw e;
        }
    }

    private static SQLException broken(Exception e) {
        return new SQLException(reason(e), CONNECTION_FAILURE, e);
    }

    private static String reason(Exception e) {
        if (e instanceof EOFException) {
            return "the server ended the connection";
        }
        return e instanceof BufferUnderflowException ? NO_POSTGRESQL : e.getMessage();
    }

    private void enter(Login login) throws IOException, GeneralSecurityException, SQLException {
        out.write(Startup.message(
                "user", login.user(),
                "database", "postgres",
                "client_encoding", "UTF8",
                "application_name", "ride",
                "options", Connections.options(Connections.UNSEEN)));
        var scram = new Scram(login, Login.drawn());
        for (var message = next(); message.kind() != 'Z'; message = next()) {
            if (message.kind() == 'R') {
                authenticate(scram, message);
            }
        }
        scram.requireProof();
    }

    private void authenticate(Scram scram, Message asked) throws IOException, GeneralSecurityException {
        switch (asked.body().getInt()) {
            case ADMITTED -> {}
            case PROOF_WANTED -> {
                var mechanism = bytes(Scram.MECHANISM + "\0");
                var first = bytes(scram.first());
                send(
                        'p',
                        ByteBuffer.allocate(mechanism.length + Integer.BYTES + first.length)
                                .put(mechanism)
                                .putInt(first.length)
                                .put(first)
                                .array());
            }
            case PROOF_IN_DOUBT -> send('p', bytes(scram.proof(asked.text())));
            case PROOF_TAKEN -> scram.check(asked.text());
            default -> throw new GeneralSecurityException("the server asks for another kind of password");
        }
    }

    /**
     * Says some statements at once, each in a transaction of its own. After a failure there is nothing more to say.
     *
     * @return the first value of the last row that came; empty where none came
     */
    public Optional<String> say(String... statements) throws SQLException {
        try {
            for (var statement : statements) {
                send('Q', bytes(statement + "\0"));
            }
            var value = Optional.<String>empty();
            for (var left = statements.length; left > 0; ) {
                var message = next();
                switch (message.kind()) {
                    case 'D' -> value = first(message.body());
                    case 'Z' -> left--;
                    default -> {}
                }
            }
            return value;
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private static Optional<String> first(ByteBuffer row) {
        row.getShort();
        var length = row.getInt();
        return length < 0
                ? Optional.empty()
                : Optional.of(new String(row.array(), row.position(), length, StandardCharsets.UTF_8));
    }

    private void send(char kind, byte[] body) throws IOException {
        out.write(ByteBuffer.allocate(1 + Integer.BYTES + body.length)
                .put((byte) kind)
                .putInt(Integer.BYTES + body.length)
                .put(body)
                .array());
    }

    /** The next message; one that tells of a failure is thrown. */
    private Message next() throws IOException, SQLException {
        var kind = (char) in.readUnsignedByte();
        var length = in.readInt() - Integer.BYTES;
        if (length < 0 || length > LONGEST) {
            throw new IOException(NO_POSTGRESQL);
        }
        var body = new byte[length];
        in.readFully(body);
        var message = new Message(kind, ByteBuffer.wrap(body));
        if (kind == 'E') {
            throw failure(message.text());
        }
        return message;
    }

    /** Each field begins with a letter that says what it is (protocol-error-fields). */
    private static SQLException failure(String fields) {
        return new SQLException(field(fields, 'S') + ": " + field(fields, 'M'), field(fields, 'C'));
    }

    private static String field(String fields, char kind) {
        return Arrays.stream(fields.split("\0"))
                .filter(field -> field.charAt(0) == kind)
                .map(field -> field.substring(1))
                .findFirst()
                .orElse("");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try (socket) {
            if (out != null) {
                send('X', new byte[0]);
            }
        } catch (IOException broken) {
            // the server sees the end of it in any case
        }
    }
}

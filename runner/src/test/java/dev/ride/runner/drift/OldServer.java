package dev.ride.runner.drift;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A peer that speaks just enough of PostgreSQL's protocol to say that it is version 13: there are no binaries of that
 * for the tests.
 */
final class OldServer implements AutoCloseable {
    private static final int SSL = 80877103;
    private static final int GSS = 80877104;
    private static final int TEXT = 25;

    private final ServerSocket socket;

    private OldServer(ServerSocket socket) {
        this.socket = socket;
    }

    static OldServer start() throws IOException {
        var server = new OldServer(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()));
        var thread = new Thread(server::serve, "old server");
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    String url() {
        return "postgresql://ann@127.0.0.1:" + socket.getLocalPort() + "/old";
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                new Session(client).talk();
            } catch (IOException gone) {
                // the client hung up, or the test has ended
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private static final class Session {
        private final DataInputStream in;
        private final DataOutputStream out;

        Session(Socket client) throws IOException {
            this.in = new DataInputStream(client.getInputStream());
            this.out = new DataOutputStream(client.getOutputStream());
        }

        void talk() throws IOException {
            greet();
            for (int type = in.read(); type >= 0 && type != 'X'; type = in.read()) {
                var body = in.readNBytes(in.readInt() - 4);
                if (type == 'Q') {
                    answer(new String(body, StandardCharsets.UTF_8));
                }
                out.flush();
            }
        }

        private void answer(String query) throws IOException {
            if (query.contains("server_version_num")) {
                describe();
                tell();
            }
            var command = query.startsWith("BEGIN") ? "BEGIN" : "SET";
            send('C', (command + "\0").getBytes(StandardCharsets.UTF_8));
            send('Z', new byte[] {'T'});
        }

        private void greet() throws IOException {
            for (int code = start(); code == SSL || code == GSS; code = start()) {
                out.write('N');
                out.flush();
            }
            send('R', new byte[4]);
            for (var setting : List.of(
                    "server_version\0" + "13.21\0",
                    "client_encoding\0UTF8\0",
                    "DateStyle\0ISO, MDY\0",
                    "integer_datetimes\0on\0",
                    "standard_conforming_strings\0on\0",
                    "TimeZone\0UTC\0")) {
                send('S', setting.getBytes(StandardCharsets.UTF_8));
            }
            send('K', new byte[8]);
            send('Z', new byte[] {'I'});
            out.flush();
        }

        private int start() throws IOException {
            var rest = in.readInt() - 8;
            var code = in.readInt();
            in.skipNBytes(rest);
            return code;
        }

        private void describe() throws IOException {
            var row = new ByteArrayOutputStream();
            var fields = new DataOutputStream(row);
            fields.writeShort(3);
            for (int i = 0; i < 3; i++) {
                fields.writeBytes("c\0");
                fields.writeInt(0);
                fields.writeShort(0);
                fields.writeInt(TEXT);
                fields.writeShort(-1);
                fields.writeInt(-1);
                fields.writeShort(0);
            }
            send('T', row.toByteArray());
        }

        private void tell() throws IOException {
            var row = new ByteArrayOutputStream();
            var values = new DataOutputStream(row);
            values.writeShort(3);
            for (var value : List.of("130021", "13.21", "old")) {
                values.writeInt(value.length());
                values.writeBytes(value);
            }
            send('D', row.toByteArray());
        }

        private void send(int type, byte[] body) throws IOException {
            out.write(type);
            out.writeInt(body.length + 4);
            out.write(body);
        }
    }
}

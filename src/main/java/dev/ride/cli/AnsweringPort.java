package dev.ride.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A port that answers like a server which wants a password, and says no more: what a rehearsal takes for its sandbox. */
final class AnsweringPort implements AutoCloseable {
    private static final int AUTHENTICATION = 'R';

    private final ServerSocket socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());

    AnsweringPort() throws IOException {
        var thread = new Thread(this::answer);
        thread.setDaemon(true);
        thread.start();
    }

    int number() {
        return socket.getLocalPort();
    }

    private void answer() {
        while (!socket.isClosed()) {
            try (var connection = socket.accept()) {
                connection.getOutputStream().write(AUTHENTICATION);
                // whoever asked closes the connection
                connection.getInputStream().readAllBytes();
            } catch (IOException over) {
                // closed by either side; there may be others to answer
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

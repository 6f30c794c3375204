package dev.ride.runner.sandbox;

import dev.ride.runner.ground.RideException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.stream.IntStream;

/** Ports on loopback, below the range from which systems give ports to outgoing connections. */
public final class Ports {
    private static final int FIRST = 25432;
    private static final int LAST = 32767;

    private Ports() {}

    /** The first that is free now and belongs to no other sandbox, which may be down and want it back. */
    public static int choose(Set<Integer> taken) {
        return IntStream.rangeClosed(FIRST, LAST)
                .filter(port -> !taken.contains(port) && free(port))
                .findFirst()
                .orElseThrow(() -> RideException.environment(
                        "No port from " + FIRST + " to " + LAST + " is free.", "Stop a sandbox, or give a --port."));
    }

    /** One for a short while, drawn by the system, so that two who ask at once get two. */
    public static int passing() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public static boolean free(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}

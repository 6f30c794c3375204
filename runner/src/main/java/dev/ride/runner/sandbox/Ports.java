package dev.ride.runner.sandbox;

import dev.ride.runner.ground.Home;
import dev.ride.runner.ground.RideException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Ports on loopback, below the range from which systems give ports to outgoing connections. Each engine of each home begins
 * to look at a place of its own: a sandbox that is down wants its port back, and only its own engine knows of it.
 */
public final class Ports {
    private static final int FIRST = 25432;
    private static final int LAST = 32767;
    private static final int MANY = LAST - FIRST + 1;

    /** What to do about a sandbox whose port another program has taken. */
    public static final String WHEN_TAKEN = "Stop that program, or stop this sandbox and start another.";

    private final int begin;

    public Ports(Home home, String engine) {
        this.begin = Math.floorMod((home.id() + " " + engine).hashCode(), MANY);
    }

    /**
     * The port of a sandbox that is made now.
     *
     * @param wanted 0 where any will do
     * @param taken by other sandboxes, which may be down
     */
    public int of(int wanted, Set<Integer> taken) {
        if (wanted == 0) {
            return choose(taken);
        }
        if (taken.contains(wanted) || !free(wanted)) {
            throw RideException.badInput("Port " + wanted + " is taken.", "Give another --port, or none.");
        }
        return wanted;
    }

    /** The first that is free now and belongs to no other sandbox. */
    int choose(Set<Integer> taken) {
        return IntStream.range(begin, begin + MANY)
                .map(place -> FIRST + place % MANY)
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

    private static boolean free(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}

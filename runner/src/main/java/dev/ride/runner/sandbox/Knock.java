package dev.ride.runner.sandbox;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Finds out that a server takes logins, without logging in: it asks for a connection and looks whether it is asked for
 * a password. That costs a millisecond, so a start need not wait longer than the server does.
 */
public final class Knock {
    private static final int AUTHENTICATION = 'R';
    private static final Duration BETWEEN = Duration.ofMillis(5);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private Knock() {}

    /**
     * Waits until the server answers.
     *
     * @param alive asked now and then; a server that died is not waited for
     * @return whether it answers; false when it died or the deadline passed
     */
    public static boolean untilAnswered(Address address, Duration deadline, BooleanSupplier alive) {
        var end = System.nanoTime() + deadline.toNanos();
        for (var attempt = 1; System.nanoTime() < end; attempt++) {
            if (answers(address)) {
                return true;
            }
            if (attempt % 50 == 0 && !alive.getAsBoolean()) {
                return false;
            }
            try {
                Thread.sleep(BETWEEN.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    /** Whether a server takes logins there right now. */
    public static boolean answers(Address address) {
        try (var socket = new Socket()) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.connect(new InetSocketAddress(address.host(), address.port()), (int) PATIENCE.toMillis());
            socket.getOutputStream().write(Startup.message("user", ServerSetup.SUPERUSER, "database", "postgres"));
            return socket.getInputStream().read() == AUTHENTICATION;
        } catch (IOException notYet) {
            return false;
        }
    }
}

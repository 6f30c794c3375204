package dev.ride.bench.site;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports for what is measured beside; {@code ride} chooses its own. */
public final class Ports {
    private Ports() {}

    public static int free() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

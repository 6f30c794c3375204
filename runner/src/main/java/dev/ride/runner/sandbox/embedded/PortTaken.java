package dev.ride.runner.sandbox.embedded;

import java.io.IOException;

/** The server found its port in use by another program. */
final class PortTaken extends IOException {
    private static final long serialVersionUID = 1L;

    PortTaken(int port) {
        super("port " + port + " is taken by another program");
    }
}

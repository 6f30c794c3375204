package dev.ride.runner;

import dev.ride.runner.ground.RideException;
import java.util.Optional;

/**
 * What is to be started.
 *
 * @param scenario its id, which may be shortened
 * @param variant empty for the one in which it is open already, else 0
 * @param engine auto, docker or embedded
 * @param image what Docker is to bake from; empty for the one that is set
 * @param port 0 for any free one
 */
public record StartRequest(
        String scenario,
        Optional<Integer> variant,
        String engine,
        Optional<String> image,
        Optional<String> name,
        int port) {
    private static final int LAST_PORT = 65_535;

    public StartRequest {
        if (port < 0 || port > LAST_PORT) {
            throw RideException.badInput(
                    port + " is no port; ports are numbers from 1 to " + LAST_PORT + ".",
                    "Give another --port, or none.");
        }
    }
}

package dev.ride.cli;

import dev.ride.runner.Settings;
import dev.ride.runner.ground.Home;
import dev.ride.runner.sandbox.Engine;
import dev.ride.runner.sandbox.docker.DockerEngine;
import org.junit.jupiter.api.extension.ExtendWith;

/** Skipped, with the reason, where Docker cannot be used; never where {@code RIDE_TEST_DOCKER=required} is set. */
@ExtendWith(DockerRequired.class)
class DockerInterruptionIT extends InterruptionContract {
    DockerInterruptionIT() {
        super("docker");
    }

    @Override
    Engine engine(Home home) {
        return new DockerEngine(home, new Settings(home, System.getenv()).image());
    }
}

package dev.ride.cli;

import org.junit.jupiter.api.extension.ExtendWith;

/** Skipped, with the reason, where Docker cannot be used; never where {@code RIDE_TEST_DOCKER=required} is set. */
@ExtendWith(DockerRequired.class)
class DockerInstructorIT extends InstructorContract {
    DockerInstructorIT() {
        super("docker");
    }
}

package dev.ride.cli;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** Skipped, with the reason, where Docker cannot be used; never where {@code RIDE_TEST_DOCKER=required} is set. */
@ExtendWith(DockerRequired.class)
class DockerPlayIT extends PlayContract {
    DockerPlayIT() {
        super("docker");
    }

    @Test
    void a_second_start_from_another_image_is_refused() {
        start();
        var refused = ride().run("postgres", "start", SCENARIO, "--image", "another/postgres:1");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("was made from another image than another/postgres:1");
        var image = System.getenv("RIDE_POSTGRES_IMAGE");
        assertThat(start("--image", image).out()).contains("It is running already.");
    }
}

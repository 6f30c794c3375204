package dev.ride.runner.sandbox.docker;

import dev.ride.runner.ground.Progress;
import dev.ride.runner.ground.RideException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ExtendWith(DockerRequired.class)
class PullIT {
    private final Daemon daemon = new Daemon();

    @Test
    void an_image_comes_with_its_progress_told_in_bytes() throws IOException {
        var totals = Collections.synchronizedList(new ArrayList<Long>());
        try (var registry = new FakeRegistry(false)) {
            new BaseImages(daemon, Optional.of(registry.image())).need((what, done, total) -> {
                assertThat(done).isLessThanOrEqualTo(total);
                totals.add(total);
            });

            assertThat(daemon.image(registry.image())).isPresent();
            assertThat(totals).isNotEmpty().allMatch(total -> total > 4 << 20);
            daemon.removeImage(registry.image());
        }
    }

    @Test
    void a_pull_on_which_nothing_comes_is_given_up() throws IOException {
        try (var registry = new FakeRegistry(true)) {
            assertThatThrownBy(() -> Pull.of(daemon, registry.image(), Progress.SILENT))
                    .isInstanceOf(RideException.class)
                    .hasMessage("The image " + registry.image() + " could not be pulled: nothing came for 10 seconds.");
            assertThat(daemon.image(registry.image())).isEmpty();
        }
    }

    @Test
    void a_probe_tells_whether_a_registry_has_an_image_without_its_layers() throws IOException {
        try (var registry = new FakeRegistry(true)) {
            assertThatCode(() -> Pull.probe(daemon, registry.image())).doesNotThrowAnyException();

            var other = registry.image().replace("tiny", "huge");
            assertThatThrownBy(() -> Pull.probe(daemon, other))
                    .isInstanceOf(RideException.class)
                    .hasMessageStartingWith("The image " + other + " could not be pulled: ");
        }
    }
}

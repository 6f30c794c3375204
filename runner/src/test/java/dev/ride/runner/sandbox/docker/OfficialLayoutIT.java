package dev.ride.runner.sandbox.docker;

import com.github.dockerjava.api.command.InspectContainerResponse.Mount;
import dev.ride.runner.ground.Home;
import dev.ride.runner.ground.Progress;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.sandbox.Sandbox;
import dev.ride.runner.sandbox.TestRecipe;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.images.builder.ImageFromDockerfile;
import org.testcontainers.images.builder.dockerfile.DockerfileBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Images that are laid out like the official one, or not as sandboxes need them. */
@ExtendWith(DockerRequired.class)
class OfficialLayoutIT {
    private static final TestRecipe EMPTY = new TestRecipe("empty", Map.of(), (connection, documents) -> {});

    @TempDir
    private Path folder;

    @Test
    void a_declared_volume_and_an_entrypoint_of_its_own_are_in_nobody_s_way() {
        var daemon = new Daemon();
        var image = built(
                base -> base.volume("/var/lib/postgresql").entryPoint("false").user("root"));
        var engine = new DockerEngine(Home.at(folder), Optional.of(image));
        var bake = engine.bake(EMPTY, Progress.SILENT);
        try {
            var sandbox = engine.create(bake, "official", 0, Progress.SILENT);

            assertThat(sandbox.running()).isTrue();
            assertThat(daemon.image(image).orElseThrow().volumes()).contains("/var/lib/postgresql");
            assertThat(mounts(daemon, sandbox)).extracting(Mount::getName).containsOnlyNulls();
            sandbox.remove();
        } finally {
            engine.drop(bake);
            removeImage(daemon, image);
        }
    }

    @Test
    void programs_off_the_path_are_found_where_debian_keeps_them() {
        var daemon = new Daemon();
        var image = built(base -> base.env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin"));
        var engine = new DockerEngine(Home.at(folder), Optional.of(image));
        try {
            var bake = engine.bake(EMPTY, Progress.SILENT);

            assertThat(engine.baked(EMPTY)).contains(bake);
            engine.drop(bake);
        } finally {
            removeImage(daemon, image);
        }
    }

    @Test
    void an_image_without_a_server_is_refused_with_the_reason() {
        var daemon = new Daemon();
        var image = built(base ->
                base.env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin").user("root").run("rm -r /usr/lib/postgresql"));
        var engine = new DockerEngine(Home.at(folder), Optional.of(image));
        try {
            assertThatThrownBy(() -> engine.bake(EMPTY, Progress.SILENT))
                    .isInstanceOf(RideException.class)
                    .hasMessage("The image cannot be used: it has no program postgres, neither on PATH nor in"
                            + " /usr/lib/postgresql.");
            assertThat(engine.bakes()).isEmpty();
        } finally {
            removeImage(daemon, image);
        }
    }

    private interface Layout {
        DockerfileBuilder on(DockerfileBuilder base);
    }

    private static String built(Layout layout) {
        var base = new BaseImages(new Daemon(), Optional.ofNullable(System.getenv("RIDE_POSTGRES_IMAGE")))
                .need(Progress.SILENT)
                .reference();
        return new ImageFromDockerfile()
                .withDockerfileFromBuilder(
                        builder -> layout.on(builder.from(base)).build())
                .get();
    }

    /** A bake's container is cleared away by itself, but an image stays as long as a container is made from it. */
    private void removeImage(Daemon daemon, String image) {
        new Fleet(daemon, Home.at(folder)).all(Labels.Role.OVEN).forEach(oven -> daemon.remove(oven.id()));
        daemon.removeImage(image);
    }

    private List<Mount> mounts(Daemon daemon, Sandbox sandbox) {
        var container = new Fleet(daemon, Home.at(folder)).current().get(sandbox.name());
        return daemon.client().inspectContainerCmd(container.id()).exec().getMounts();
    }
}

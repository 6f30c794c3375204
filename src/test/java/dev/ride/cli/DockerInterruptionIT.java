package dev.ride.cli;

import dev.ride.runner.ground.Home;
import dev.ride.runner.machine.Settings;
import dev.ride.runner.sandbox.Engine;
import dev.ride.runner.sandbox.docker.DockerEngine;
import dev.ride.runner.sandbox.embedded.EmbeddedEngine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void while_the_engine_is_down_its_sessions_can_be_read_and_ended() throws Exception {
        start();
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE mine ()");
        }
        assertThat(ride().run("postgres", "timeline").out()).contains("CREATE TABLE mine ()");

        assertThat(withoutEngine("postgres", "timeline"))
                .contains("CREATE TABLE mine ()", "since the last command is not told: No Docker engine answers at");
        assertThat(withoutEngine("postgres", "status")).contains("down");
        assertThat(withoutEngine("postgres", "start", SCENARIO, "--pack", PACK.toString(), "--engine", "embedded"))
                .contains("plays this scenario on docker. No Docker engine answers at", "ride postgres stop --name");
        start("embedded", "--name", "other");
        assertThat(withoutEngine("postgres", "stop", "--all"))
                .contains("Stopped '" + SCENARIO + "'", "Stopped 'other'", "ride doctor --fix removes it");
        assertThat(ride().run("postgres", "status").out()).contains("No sandbox is running.");

        assertThat(ride().run("doctor").out()).contains("leftovers: docker sandbox " + SCENARIO);
        assertThat(ride().run("doctor", "--fix").out()).contains("Removed docker sandbox " + SCENARIO);
        assertThat(engine().sandboxes()).isEmpty();
        new EmbeddedEngine(home()).bakes().forEach(new EmbeddedEngine(home())::drop);
    }

    private String withoutEngine(String... arguments) throws Exception {
        var nowhere = Map.of("DOCKER_HOST", "unix:///nowhere/docker.sock");
        var process = process(List.of(arguments), nowhere);
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}

package dev.ride.cli;

import dev.ride.runner.ground.Home;
import dev.ride.runner.sandbox.Engine;
import dev.ride.runner.sandbox.embedded.EmbeddedEngine;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddedInterruptionIT extends InterruptionContract {
    EmbeddedInterruptionIT() {
        super("embedded");
    }

    @Override
    Engine engine(Home home) {
        return new EmbeddedEngine(home);
    }

    @Test
    void a_second_signal_ends_at_once_what_cannot_be_removed() throws Exception {
        var stubborn = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StubbornWork.class.getName())
                .redirectErrorStream(true)
                .start();
        var said = stubborn.inputReader();
        assertThat(said.readLine()).isEqualTo(StubbornWork.BEGUN);

        stubborn.toHandle().destroy();
        assertThat(said.readLine()).contains("Interrupted");
        assertThat(said.readLine()).contains("again ends at once");
        assertThat(stubborn.waitFor(1, TimeUnit.SECONDS)).as("it still tries").isFalse();
        stubborn.toHandle().destroy();
        assertThat(stubborn.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(stubborn.exitValue()).isEqualTo(143);
    }
}

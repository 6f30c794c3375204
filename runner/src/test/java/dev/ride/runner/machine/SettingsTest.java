package dev.ride.runner.machine;

import dev.ride.runner.ground.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SettingsTest {
    @TempDir
    private Path home;

    @Test
    void a_variable_goes_before_the_file() throws IOException {
        write("postgres.image = filed");

        assertThat(settings(Map.of("RIDE_POSTGRES_IMAGE", "said")).image()).contains("said");
        assertThat(settings(Map.of()).image()).contains("filed");
    }

    @Test
    void what_is_set_and_empty_says_nothing() throws IOException {
        write("postgres.image = filed\npostgres.programs = /opt/pg16");

        assertThat(settings(Map.of("RIDE_POSTGRES_IMAGE", "")).image()).contains("filed");
        assertThat(settings(Map.of("RIDE_POSTGRES_PROGRAMS", " ")).programs()).containsExactly(Path.of("/opt/pg16"));

        write("postgres.image =");
        assertThat(settings(Map.of("RIDE_POSTGRES_IMAGE", "")).image()).isEmpty();
    }

    private void write(String properties) throws IOException {
        Files.writeString(home.resolve("config.properties"), properties);
    }

    private Settings settings(Map<String, String> environment) {
        return new Settings(Home.of(Map.of("RIDE_HOME", home.toString())), environment);
    }
}

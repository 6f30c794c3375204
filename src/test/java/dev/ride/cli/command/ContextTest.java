package dev.ride.cli.command;

import dev.ride.cli.TestTerminal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ContextTest {
    @Test
    void who_asks_for_other_packs_or_another_image_gets_another_facade(@TempDir Path home) {
        var context = new Context(new TestTerminal(Map.of("RIDE_HOME", home.toString()), List.of()));
        var usual = context.ride();

        assertThat(context.ride()).isSameAs(usual);
        assertThat(context.ride(List.of(home))).isNotSameAs(usual);
        assertThat(context.ride(Optional.of("other"), List.of())).isNotSameAs(usual);
    }
}

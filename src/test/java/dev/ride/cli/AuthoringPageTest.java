package dev.ride.cli;

import dev.ride.cli.AuthoringPage.Block;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class AuthoringPageTest {
    private static final Path RUNBOOK =
            AuthoringPage.REPOSITORY.resolve("runner/src/test/java/dev/ride/runner/testing/RunbookIT.java");

    static Stream<Block> shown() {
        return AuthoringPage.blocks().stream().filter(block -> !block.typed() && !block.java());
    }

    @ParameterizedTest
    @MethodSource("shown")
    void a_file_that_is_shown_stands_so_in_the_tutorial(Block block) {
        assertThat(AuthoringPage.read(AuthoringPage.TUTORIAL.resolve(block.inPack())))
                .contains(block.text());
    }

    @Test
    void the_example_of_a_test_is_a_test() {
        assertThat(AuthoringPage.blocks().stream().filter(Block::java))
                .singleElement()
                .satisfies(block -> assertThat(AuthoringPage.read(RUNBOOK)).endsWith(block.text()));
    }
}

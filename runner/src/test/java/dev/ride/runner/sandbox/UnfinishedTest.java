package dev.ride.runner.sandbox;

import dev.ride.runner.ground.Maker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class UnfinishedTest {
    @TempDir
    Path parent;

    @Test
    void what_this_process_works_on_is_neither_finished_nor_abandoned() throws IOException {
        Files.createDirectory(Unfinished.of(parent.resolve("bake")));
        assertThat(Unfinished.finishedBelow(parent)).isEmpty();
        assertThat(Unfinished.abandonedBelow(parent)).isEmpty();
    }

    /** The same number, given out again after a reboot, is another process. */
    @Test
    void what_an_earlier_process_of_the_same_number_left_is_abandoned() throws IOException {
        var word = Maker.word();
        var earlier = word.substring(0, word.indexOf('-')) + "-" + Long.toString(1_000_000_000, 36);
        var left = Files.createDirectory(parent.resolve("bake." + earlier + ".part"));
        assertThat(Unfinished.abandonedBelow(parent)).containsExactly(left);
    }
}

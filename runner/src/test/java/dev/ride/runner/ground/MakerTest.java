package dev.ride.runner.ground;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MakerTest {
    private static boolean lives(String word) {
        var name = Pattern.compile(Maker.WORD).matcher(word);
        assertThat(name.matches()).isTrue();
        return Maker.lives(name);
    }

    @Test
    void this_process_lives() {
        assertThat(lives(Maker.word())).isTrue();
    }

    @Test
    void a_process_that_has_ended_does_not() throws Exception {
        var ended = new ProcessBuilder("true").start();
        ended.waitFor();
        assertThat(lives(ended.pid() + Maker.word().substring(Maker.word().indexOf('-'))))
                .isFalse();
    }

    @Test
    void another_process_that_came_to_have_the_number_is_not_taken_for_it() {
        assertThat(lives(ProcessHandle.current().pid() + "-" + Long.toString(1_000_000_000, 36)))
                .isFalse();
    }
}

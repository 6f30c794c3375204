package dev.ride.bench.figure;

import dev.ride.bench.figure.Line.Alone;
import dev.ride.bench.figure.Line.Measured;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTableTest {
    private static final Machine MACHINE = new Machine(
            LocalDate.of(2026, 11, 25), "abc1234", 2, 23.5, "6.1", "ext4", "17.0.15", "no Docker", "18.6", 0.25);

    @Test
    void a_ratio_within_its_goal_meets_it_and_one_beyond_misses_it() {
        assertThat(table(measured(Goal.atMost(3), 100, 300)))
                .contains("| list | what | floor | 100 ms | 300 ms | 3.00 | ≤ 3.00 | met |");
        assertThat(table(measured(Goal.atMost(3), 100, 301))).contains("| 3.01 | ≤ 3.00 | **missed** |");
    }

    @Test
    void a_line_without_a_goal_has_no_verdict() {
        assertThat(table(measured(Goal.NONE, 100, 900))).contains("| 9.00 |  |  |");
    }

    @Test
    void a_figure_alone_has_no_floor_and_no_ratio() {
        var line = new Line("lexer", "what", "", Goal.NONE, new Alone(Unit.MICROSECONDS, Sample.of(1234)));
        assertThat(table(line)).contains("| lexer | what |  |  | 1,234 µs |  |  |  |");
    }

    @Test
    void what_was_left_out_says_why() {
        assertThat(table(Line.leftOut("submit", "no Docker here"))).contains("| left out: no Docker here |");
    }

    @Test
    void the_machine_stands_above_the_table_and_a_quick_run_says_so() {
        var table = MarkdownTable.of(new Report(MACHINE, true, List.of()));
        assertThat(table)
                .startsWith("2026-11-25, commit abc1234. 2 cores, 24 GiB")
                .contains("prove nothing");
    }

    private static Line measured(Goal goal, double floor, double subject) {
        var outcome = new Measured(Unit.MILLISECONDS, Sample.of(floor), Sample.of(subject));
        return new Line("list", "what", "floor", goal, outcome);
    }

    private static String table(Line line) {
        return MarkdownTable.of(new Report(MACHINE, false, List.of(line)));
    }
}

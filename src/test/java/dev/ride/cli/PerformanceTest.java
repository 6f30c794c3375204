package dev.ride.cli;

import dev.ride.cli.terminal.Output;
import dev.ride.cli.view.PerformanceView;
import dev.ride.runner.recorder.collector.Application.Played;
import dev.ride.scoring.evidence.Outcome;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PerformanceTest {
    private static final Outcome MISSING = Outcome.failure("42703", "column \"reason\" does not exist");
    private static final Outcome REFUSED = Outcome.failure("23514", "a check was violated");
    private static final Outcome ONE = new Outcome(List.of(List.of("unclaimed")), 1, null, null);

    private static Played played(String tenant, Outcome outcome, boolean declared) {
        return new Played(tenant, "send-back", "It is sent back", "locker_app", outcome, declared, false);
    }

    private static List<String> shown(List<Played> played) {
        var terminal = new TestTerminal(Map.of(), List.of());
        new PerformanceView(played).lines(new Output(terminal));
        return terminal.written().lines().toList();
    }

    @Test
    void tenants_whose_users_see_the_same_are_told_of_once() {
        var fleet = IntStream.rangeClosed(1, 50)
                .mapToObj(number -> played("depot_%02d".formatted(number), number == 23 ? MISSING : ONE, false))
                .toList();
        assertThat(shown(fleet))
                .containsExactly(
                        "depot_01 to depot_22, depot_24 to depot_50",
                        "  send-back (locker_app): It is sent back",
                        "    unclaimed",
                        "    rolled back",
                        "depot_23",
                        "  send-back (locker_app): It is sent back",
                        "    ERROR 42703: column \"reason\" does not exist",
                        "    rolled back");
    }

    @Test
    void a_few_are_named_one_by_one() {
        var three = List.of(played("a", ONE, false), played("b", ONE, false), played("c", ONE, false));
        assertThat(shown(three)).startsWith("a, b, c");
    }

    @Test
    void an_error_that_is_right_is_not_called_one() {
        assertThat(shown(List.of(played("a", REFUSED, true))))
                .contains("    refused, as it should be, 23514: a check was violated");
    }
}

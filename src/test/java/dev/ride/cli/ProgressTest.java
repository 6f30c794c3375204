package dev.ride.cli;

import dev.ride.cli.terminal.Output;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressTest {
    @Test
    void a_thousand_tenants_are_no_thousand_lines_on_a_pipe() {
        var terminal = new TestTerminal(Map.of(), List.of());
        var progress = new Output(terminal).progress();
        for (int tenant = 1; tenant <= 1000; tenant++) {
            progress.at("Baking: salon_" + tenant, tenant, 1000);
        }
        assertThat(terminal.said()).isEqualTo("Baking: salon_1 1 of 1000 (0 s)\n");
    }

    @Test
    void on_a_terminal_one_line_is_drawn_over_and_gone_before_what_stays() {
        var terminal = new TestTerminal(Map.of(), List.of("somebody is there"));
        var output = new Output(terminal);
        output.progress().at("Baking: salon_0001", 1, 1000);
        output.progress().at("Baking: salon_0002", 2, 1000);
        output.note("Baked.");
        assertThat(terminal.said().lines())
                .as("on one line of the terminal")
                .containsExactly(
                        "",
                        "\u001b[K\u001b[?7lBaking: salon_0001 1 of 1000 (0 s)\u001b[?7h",
                        "\u001b[K\u001b[?7lBaking: salon_0002 2 of 1000 (0 s)\u001b[?7h",
                        "\u001b[KBaked.");
    }
}

package dev.ride.cli;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RideCommandTest {
    private final CliRunner ride = new CliRunner(Map.of());

    @Test
    void help_names_the_exit_codes() {
        var result = ride.run("--help");
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains(
                        "Usage: ride",
                        "postgres",
                        "Exit codes:",
                        "submitted, and not solved; compared, and some drifted; proven,");
    }

    @Test
    void an_unknown_option_is_one_sentence_and_one_suggestion() {
        var result = ride.run("postgres", "--colour");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines())
                .containsExactly("ride: Unknown option: '--colour'", "      See 'ride postgres --help'.");
    }

    @Test
    void what_is_said_fits_the_terminal() {
        assertThat(ride.with("COLUMNS", "40")
                        .run("postgres", "hint", "please")
                        .err()
                        .lines())
                .containsExactly("ride: 'please' is one word too many.", "      See 'ride postgres hint --help'.");
        assertThat(ride.with("COLUMNS", "36")
                        .run("postgres", "hint", "please")
                        .err()
                        .lines())
                .containsExactly(
                        "ride: 'please' is one word too many.", "      See 'ride postgres hint", "      --help'.");
    }

    @Test
    void a_misspelt_command_gets_the_near_one_suggested() {
        assertThat(ride.run("postgers").err())
                .contains("There is no command 'postgers' here.", "Did you mean 'postgres'?");
    }

    @Test
    void a_word_that_a_command_does_not_take_is_one_too_many() {
        var result = ride.run("postgres", "hint", "please");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err().lines())
                .containsExactly("ride: 'please' is one word too many.", "      See 'ride postgres hint --help'.");
    }

    @Test
    void a_missing_command_is_wrong_usage() {
        var result = ride.run();
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("Missing required subcommand", "See 'ride --help'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void completion_is_a_script_that_knows_the_commands(String shell) {
        var result = ride.run("completion", shell);
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("complete -F", "postgres", "completion");
    }

    @Test
    void completion_for_another_shell_is_refused() {
        var result = ride.run("completion", "fish");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).containsIgnoringCase("bash").containsIgnoringCase("zsh");
    }
}

package dev.ride.cli;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "postgers, There is no command 'postgers' here., Did you mean 'postgres'? See 'ride --help'.",
        "postgres lst, There is no command 'lst' here., Did you mean 'list'? See 'ride postgres --help'.",
        "start stage-09, There is no command 'start' here., Did you mean 'ride postgres start'? See 'ride --help'.",
        "help postgres start, There is no command 'help' here., See 'ride --help'.",
        "postgres list --jsn, Unknown option: '--jsn', Did you mean '--json'? See 'ride postgres list --help'.",
        "postgres grade x y.sql --csv --json, The grades are printed as JSON or as CSV., Leave out --json or --csv.",
        "postgres grade x y.sql --answers f --answer q=a, The diagnosis is given in a file or answer by answer., Leave out --answers or --answer.",
        "-v, Unknown option: '-v', Did you mean '-V'? See 'ride --help'.",
        "postgres list -x, Unknown option: '-x', See 'ride postgres list --help'.",
        "postgres psql -c x, Unknown option: '-c', What is not for ride stands after --. See 'ride postgres psql --help'.",
        "postgres start x --port abc, Invalid value for option '--port': 'abc' is not a whole number, See 'ride postgres start --help'.",
        "postgres start x --engine embedded --image y, '--image is for docker, and --engine embedded takes none.', Leave one of them out.",
        "drift --format xml x, Invalid value for option '--format': expected one of text; json; markdown but was 'xml', See 'ride drift --help'.",
        "postgres hint --all --again, '--all, --again are mutually exclusive (specify only one)', See 'ride postgres hint --help'.",
        "postgres stop --all --name x, --all stops more than --name says., Leave out one of them.",
        "postgres submit --answer x, Value for option '--answer' (QUESTION=VALUE) should be in KEY=VALUE format but was x, See 'ride postgres submit --help'.",
    })
    void what_is_misspelt_is_told_with_the_way_out(String typed, String sentence, String suggestion) {
        var result = ride.run(typed.split(" "));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err().lines()).containsExactly("ride: " + sentence.replace(';', ','), "      " + suggestion);
    }

    @Test
    void a_word_that_a_command_does_not_take_is_one_too_many() {
        var result = ride.run("postgres", "hint", "please");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err().lines())
                .containsExactly("ride: 'please' is one word too many.", "      See 'ride postgres hint --help'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ride", "ride postgres", "ride scenario"})
    void without_a_command_those_there_are_are_shown(String command) {
        var words = command.split(" ");
        var result = ride.run(Arrays.copyOfRange(words, 1, words.length));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("Usage: " + command + " ").contains("Commands:");
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

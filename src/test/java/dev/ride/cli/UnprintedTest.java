package dev.ride.cli;

import dev.ride.scoring.schema.Fact;
import dev.ride.scoring.schema.Identity;
import dev.ride.scoring.schema.Kind;
import dev.ride.scoring.schema.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of a command whose output does not come to its place. */
@EnabledOnOs(OS.LINUX)
class UnprintedTest {
    private static final String FULL = ">/dev/full";

    @TempDir
    private Path home;

    /** What bash says of a program whose output goes there: its code, and what it said beside its result. */
    private String codeAndErrors(String where, String... arguments) throws IOException, InterruptedException {
        var errors = home.resolve("errors");
        var script = "\"$@\" 2>\"$errors\" " + where + "; printf '%s ' \"${PIPESTATUS[0]}\" >\"$code\"";
        var command = new ArrayList<>(List.of("bash", "-c", script, "ride"));
        command.addAll(RideProcess.of(home, List.of(arguments)).command());
        var builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        // the system's reason is in the user's language
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("RIDE_HOME", home.toString());
        builder.environment().put("errors", errors.toString());
        builder.environment().put("code", home.resolve("code").toString());
        assertThat(builder.start().waitFor()).isZero();
        return Files.readString(home.resolve("code")) + Files.readString(errors);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "completion bash"})
    void on_a_full_disk_it_is_told_and_nothing_counts_as_done(String command) throws Exception {
        assertThat(codeAndErrors(FULL, command.split(" ")))
                .isEqualTo("3 ride: The output is not complete: No space left on device.\n"
                        + "      Make room where it goes, or send it elsewhere, and run the command again.\n");
    }

    @Test
    void an_output_that_is_closed_is_told_as_well() throws Exception {
        assertThat(codeAndErrors(">&-", "--help")).startsWith("3 ride: The output is not complete: ");
    }

    @Test
    void a_reader_who_has_had_enough_is_no_failure() throws Exception {
        assertThat(codeAndErrors("| true", "completion", "bash")).isEqualTo("0 ");
    }

    @Test
    void what_was_typed_wrong_stays_so_where_nothing_was_to_be_printed() throws Exception {
        assertThat(codeAndErrors(FULL, "--colour")).startsWith("2 ride: Unknown option");
    }

    @Test
    void a_comparison_that_found_drift_is_not_complete_either() throws Exception {
        var schema = new Fact(Identity.of(Kind.SCHEMA, "public"), null, Map.of("owner", "shop"));
        var reference = snapshot("reference", List.of(schema));
        var target = snapshot("target", List.of());
        assertThat(codeAndErrors(">/dev/null", "drift", "--reference", reference, target))
                .isEqualTo("1 0 agree, 1 drifted, 0 could not be read\n");
        assertThat(codeAndErrors(FULL, "drift", "--reference", reference, target))
                .startsWith("3 0 agree, 1 drifted, 0 could not be read\nride: The output is not complete: ");
        assertThat(codeAndErrors(FULL, "drift", "--json", "--reference", reference, target))
                .startsWith("3 ride: The output is not complete: ");
    }

    private String snapshot(String name, List<Fact> facts) throws IOException {
        var snapshot = new Snapshot(Snapshot.FORMAT, 180_000, name, null, facts, List.of(), List.of());
        return Files.writeString(home.resolve(name + ".json"), snapshot.toJson())
                .toString();
    }
}

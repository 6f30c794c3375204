package dev.ride.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands for authors, as far as they need no server. */
class AuthorCommandsTest {
    @TempDir
    Path folder;

    private CliRunner ride;

    @BeforeEach
    void open_home() {
        ride = new CliRunner(Map.of(
                "RIDE_HOME", folder.resolve("home").toString(),
                "RIDE_INSTALLATION", folder.toString()));
    }

    private String pack() {
        return folder.resolve("mine").toString();
    }

    @Test
    void a_new_scenario_is_sound_and_found_in_its_pack() {
        var written = ride.run("scenario", "new", pack() + "/stage-01/01-first", "--from", "index");

        assertThat(written.code()).isZero();
        assertThat(written.out()).contains("Next: ride scenario test stage-01/01-first --pack " + pack());
        assertThat(ride.run("scenario", "check", "--all", "--pack", pack()).code())
                .isZero();
    }

    @Test
    void schemas_of_another_version_are_told_of_and_brought_up_to_date() throws IOException {
        ride.run("scenario", "new", pack() + "/stage-01/01-first");
        assertThat(ride.run("scenario", "check", "01-first", "--pack", pack()).err())
                .isEqualTo("Nothing is wrong.\n");
        var schema = folder.resolve("mine/.ride/schema/rubric.schema.json");
        var own = Files.readString(schema);
        Files.writeString(schema, "{ }");

        var told = ride.run("scenario", "check", "01-first", "--pack", pack());
        assertThat(told.code()).as("the scenario is sound").isZero();
        assertThat(told.err()).contains("are of another version of ride", "ride scenario schema --write " + pack());

        assertThat(ride.run("scenario", "schema", "--write", pack()).out()).contains("Written: " + schema);
        assertThat(schema).hasContent(own);
        assertThat(ride.run("scenario", "check", "--all", "--pack", pack()).err())
                .doesNotContain("another version");
    }

    @Test
    void why_git_failed_is_understood_whatever_the_users_language() throws Exception {
        var builder = RideProcess.of(folder, List.of("pack", "add", "https://127.0.0.1:1/mine.git"));
        builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "LANGUAGE", "de"));

        assertThat(new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("git could not fetch https://127.0.0.1:1/mine.git: unable to access ");
    }

    @Test
    void a_pack_is_added_listed_and_forgotten() throws IOException {
        ride.run("scenario", "new", pack() + "/stage-01/01-first");

        assertThat(ride.run("pack", "add", pack()).code()).isZero();
        assertThat(ride.run("pack", "list").out()).isEqualTo("mine  " + pack() + "\n");
        assertThat(ride.run("postgres", "list").out()).contains("stage-01/01-first");
        var pack = Path.of(pack());
        Files.move(pack, pack.resolveSibling("moved"));
        assertThat(ride.run("pack", "list").out()).isEqualTo("mine  " + pack() + "  (not there any more)\n");
        Files.move(pack.resolveSibling("moved"), pack);

        assertThat(ride.run("pack", "update").out()).isEqualTo("No pack was cloned, so there is nothing to fetch.\n");
        assertThat(ride.run("pack", "remove", "mine").code()).isZero();
        assertThat(ride.run("postgres", "list").out()).doesNotContain("stage-01/01-first");
        assertThat(ride.run("pack", "list").out()).contains("No pack was added.", "ride pack add");

        var relative = Path.of("").toAbsolutePath().relativize(Path.of(pack()));
        ride.run("pack", "add", relative.toString());
        assertThat(ride.run("pack", "list").out())
                .as("where it is, from wherever that is asked")
                .isEqualTo("mine  " + pack() + "\n");
    }

    @Test
    void an_unsound_scenario_is_not_played() throws IOException {
        ride.run("scenario", "new", pack() + "/stage-01/01-first");
        Files.writeString(folder.resolve("mine/scenarios/stage-01/01-first/notes.txt"), "to do");

        var result = ride.run("scenario", "test", "01-first", "--pack", pack(), "--engine", "embedded");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("is not sound", "notes.txt:1:1: nothing uses this file");
    }

    @Test
    void results_that_cannot_be_written_are_told_before_anything_is_booted() {
        ride.run("scenario", "new", pack() + "/stage-01/01-first");
        var file = folder.resolve("nowhere/proofs.xml");

        var result = ride.run(
                "scenario", "test", "01-first", "--pack", pack(), "--engine", "embedded", "--junit", file.toString());

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("The results cannot be written to " + file);
        assertThat(result.out()).as("nothing was played").isEmpty();
    }

    @Test
    void a_file_that_is_not_there_is_told_before_anything_is_booted() {
        ride.run("scenario", "new", pack() + "/stage-01/01-first");

        var result = ride.run("postgres", "grade", "01-first", "nowhere.sql", "--pack", pack(), "--engine", "embedded");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("The file nowhere.sql cannot be read: there is no such file or folder");
    }

    @ParameterizedTest
    @CsvSource({
        "postgres grade, --timeout 0, No file can run for 0 seconds.",
        "postgres grade, --timeout -5, No file can run for -5 seconds.",
        "postgres grade, --parallel 0, Nothing can be graded 0 at a time.",
        "scenario try, --timeout 0, No file can run for 0 seconds.",
        "scenario test, --parallel 0, Nothing can be played 0 at a time."
    })
    void a_number_that_lets_nothing_happen_is_refused(String command, String option, String sentence)
            throws IOException {
        ride.run("scenario", "new", pack() + "/stage-01/01-first");
        var script = Files.writeString(folder.resolve("anna.sql"), "SELECT 1;").toString();
        var arguments = new ArrayList<>(List.of((command + " 01-first").split(" ")));
        if (!command.endsWith("test")) {
            arguments.add(script);
        }
        arguments.addAll(List.of((option + " --engine embedded --pack " + pack()).split(" ")));

        var result = ride.run(arguments.toArray(String[]::new));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("ride: " + sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wich-tenants: tenant_b | There is no question 'wich-tenants'. | The questions are: which-object, which-tenants.",
                "which-tenants: b | 'b' in the answer to 'which-tenants' is no tenant of this scenario. | The tenants are: ",
                "which-tenants: [tenant_b, c] | 'c' in the answer to 'which-tenants' is no tenant | The tenants are: ",
                "which-object: '' | The answer to 'which-object' is empty. | Leave it out if you do not know.",
                "which-object: { a: b } | answers.yaml:1:15: `which-object` is answered with something that is no text | Write one"
            })
    void answers_in_files_are_held_to_what_typed_ones_are_before_anything_is_booted(
            String answers, String sentence, String suggestion) throws IOException {
        ride.run("scenario", "new", pack() + "/stage-01/01-first", "--from", "index");
        var script = Files.writeString(folder.resolve("anna.sql"), "SELECT 1;").toString();
        var file = Files.writeString(folder.resolve("anna.sql.answers.yaml"), answers);
        var elsewhere =
                Files.writeString(folder.resolve("ben.sql"), "SELECT 1;").toString();

        for (var command : List.of(
                List.of("postgres", "grade", "01-first", script),
                List.of("postgres", "grade", "01-first", elsewhere, "--answers", file.toString()),
                List.of("scenario", "try", "01-first", script))) {
            var arguments = new ArrayList<>(command);
            arguments.addAll(List.of("--pack", pack(), "--engine", "embedded"));
            var result = ride.run(arguments.toArray(String[]::new));

            assertThat(result.code()).isEqualTo(2);
            assertThat(result.err()).contains("cannot be used: ", sentence, suggestion, file.toString());
        }
    }
}

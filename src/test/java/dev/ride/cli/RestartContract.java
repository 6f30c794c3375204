package dev.ride.cli;

import dev.ride.cli.CliRunner.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What was started last is begun with while the scenario is read, and must not be what is played if that has changed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RestartContract {
    private static final String SCENARIO = "stage-01/01-first";
    private static final Pattern CONNECTION = Pattern.compile("postgresql://trainee:\\S+");

    private final String engine;

    @TempDir
    private Path folder;

    private Path pack;
    private CliRunner ride;

    RestartContract(String engine) {
        this.engine = engine;
    }

    @BeforeEach
    void play_it_once(TestInfo test) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        pack = folder.resolve(test.getTestMethod().orElseThrow().getName());
        ride = new CliRunner(Map.of(
                "RIDE_HOME", home().toString(),
                "RIDE_INSTALLATION", folder.toString(),
                "RIDE_PACKS", pack.toString(),
                "RIDE_POSTGRES_IMAGE",
                        Optional.ofNullable(System.getenv("RIDE_POSTGRES_IMAGE"))
                                .orElse("")));
        assertThat(ride.run("scenario", "new", pack + "/" + SCENARIO, "--from", "blank")
                        .code())
                .isZero();
        assertThat(start().code()).isZero();
        assertThat(ride.run("postgres", "stop").code()).isZero();
        assertThat(bakes()).isOne();
    }

    @AfterEach
    void leave_nothing_behind() {
        assertThat(ride.run("postgres", "stop", "--all").code()).isZero();
        assertThat(ride.run("doctor", "--fix", "--prune").out()).contains("0 baked sandboxes", "leftovers: none");
    }

    private Path home() {
        return folder.resolve("home");
    }

    private long bakes() throws IOException {
        try (var bakes = Files.list(home().resolve("bakes").resolve(engine))) {
            return bakes.filter(Files::isDirectory).count();
        }
    }

    private long sessions() throws IOException {
        try (var files = Files.walk(home().resolve("sessions"))) {
            return files.filter(
                            file -> file.endsWith("session.json") && read(file).contains(pack.toString()))
                    .count();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Result start() {
        return ride.run("postgres", "start", SCENARIO, "--engine", engine);
    }

    private static void replace(Path file, String from, String to) throws IOException {
        var text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private static Connection connect(Result started) throws SQLException {
        var uri = URI.create(CONNECTION
                .matcher(started.out())
                .results()
                .findFirst()
                .orElseThrow()
                .group());
        var login = uri.getUserInfo().split(":");
        return DriverManager.getConnection(
                "jdbc:postgresql://" + uri.getHost() + ":" + uri.getPort() + uri.getPath(), login[0], login[1]);
    }

    @Test
    void the_same_again_bakes_nothing_and_has_passwords_of_its_own() throws IOException {
        var second = start();
        assertThat(ride.run("postgres", "stop").code()).isZero();
        var third = start();

        assertThat(second.code()).isZero();
        assertThat(bakes()).isOne();
        assertThat(connections(third)).isNotEqualTo(connections(second));
        assertThat(ride.run("postgres", "submit", "--json").out()).contains("\"scenario\"");
    }

    private static String connections(Result started) {
        return started.out().substring(started.out().indexOf("Your connections"));
    }

    @Test
    void what_was_written_anew_is_what_is_played() throws IOException {
        replace(pack.resolve("hints").resolve(SCENARIO + ".md"), "## ", "## Anew: ");
        var started = start();

        assertThat(started.code()).isZero();
        assertThat(bakes()).isOne();
        assertThat(ride.run("postgres", "hint").out()).contains("Anew: ");
        assertThat(ride.run("postgres", "submit").code())
                .as("the scenario is the one that was started")
                .isEqualTo(1);
    }

    @Test
    void other_databases_are_baked_and_played() throws IOException, SQLException {
        Files.writeString(
                pack.resolve("scenarios").resolve(SCENARIO).resolve("baseline.sql"),
                "\nCREATE TABLE brought_anew (id int PRIMARY KEY);\n",
                StandardOpenOption.APPEND);
        var started = start();

        assertThat(started.code()).isZero();
        assertThat(bakes()).isEqualTo(2);
        assertThat(ride.run("postgres", "status", "--json").out()).containsOnlyOnce("\"name\"");
        try (var connection = connect(started);
                var rows = connection.createStatement().executeQuery("SELECT count(*) FROM brought_anew")) {
            assertThat(rows.next()).isTrue();
        }
    }

    @Test
    void a_scenario_that_was_spoiled_is_refused_and_leaves_no_sandbox() throws IOException {
        replace(pack.resolve("scenarios").resolve(SCENARIO).resolve("scenario.yaml"), "title:", "tilte:");
        var started = start();

        assertThat(started.code()).isEqualTo(2);
        assertThat(started.err()).contains("`title` is missing");
        assertThat(ride.run("postgres", "status").out()).doesNotContain(SCENARIO);
        assertThat(sessions()).as("the one before").isOne();
    }
}

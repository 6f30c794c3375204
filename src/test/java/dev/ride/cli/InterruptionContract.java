package dev.ride.cli;

import dev.ride.runner.ground.Home;
import dev.ride.runner.sandbox.Engine;
import dev.ride.runner.sandbox.Sandbox;
import dev.ride.runner.session.Session;
import dev.ride.runner.session.Sessions;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What a program of its own leaves behind when it is told to end in the midst of work: nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InterruptionContract {
    static final Path PACK = Path.of("..", "docs", "tutorial").toAbsolutePath().normalize();
    static final String SCENARIO = "01-prices-nobody-finds";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int TERMINATED = 143;

    private final String name;
    private Path folder;
    private Engine engine;
    private CliRunner ride;

    InterruptionContract(String name) {
        this.name = name;
    }

    abstract Engine engine(Home home);

    @BeforeAll
    void make_home() throws IOException {
        folder = Files.createTempDirectory("ride-home");
        // a server of root's runs as somebody else, who must be able to get here
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        engine = engine(Home.at(folder));
        ride = new CliRunner(Map.of(
                "RIDE_HOME", folder.toString(),
                "RIDE_INSTALLATION", Path.of("..").toAbsolutePath().toString(),
                "RIDE_POSTGRES_IMAGE",
                        Optional.ofNullable(System.getenv("RIDE_POSTGRES_IMAGE"))
                                .orElse("")));
    }

    @AfterEach
    void stop_all() {
        assertThat(ride.run("postgres", "stop", "--all").code()).isZero();
        engine.sweep();
    }

    @AfterAll
    void drop_bakes() {
        engine.bakes().forEach(engine::drop);
    }

    @Test
    void a_bake_is_not_left_half_made() throws Exception {
        engine.bakes().forEach(engine::drop);
        var ride = ride("scenario", "test", SCENARIO, "--variant", "0");
        assertThat(ride.inputReader().readLine())
                .as("it tells that it has begun")
                .isNotNull();

        end(ride);

        assertThat(engine.bakes()).isEmpty();
        assertThat(engine.leftovers()).isEmpty();
    }

    @Test
    void a_script_that_was_being_tried_leaves_no_sandbox(@TempDir Path scripts) throws Exception {
        var script = Files.writeString(scripts.resolve("slow.sql"), "SELECT pg_sleep(600);\n");
        var ride = ride("scenario", "try", SCENARIO, script.toString(), "--timeout", "600");
        awaitSandboxes(1);

        end(ride);
    }

    @Test
    void the_doctor_tells_work_from_what_killed_work_left(@TempDir Path scripts) throws Exception {
        var script = Files.writeString(scripts.resolve("slow.sql"), "SELECT pg_sleep(600);\n");
        var trying = ride("scenario", "try", SCENARIO, script.toString(), "--timeout", "600");
        awaitSandboxes(1);
        var sandbox = engine.sandboxes().get(0);
        assertThat(ride.run("doctor", "--fix", "--prune").out())
                .contains("leftovers: none")
                .doesNotContain("Removed " + name, "Dropped", "Kept");
        assertThat(sandbox.running()).isTrue();

        trying.destroyForcibly().waitFor();
        assertThat(ride.run("doctor").out()).contains("leftovers: " + name + " sandbox " + sandbox.name());
        assertThat(ride.run("doctor", "--fix").out())
                .contains("Removed " + name + " sandbox " + sandbox.name() + ".", "leftovers: none")
                .containsPattern("Removed folder \\S+/ride-" + sandbox.name());
        assertThat(engine.sandboxes()).isEmpty();
        assertThat(locks()).noneMatch(lock -> lock.startsWith("proof-"));
    }

    private List<String> locks() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.map(Path::getFileName)
                    .map(Path::toString)
                    .filter(file -> file.endsWith(".lock"))
                    .toList();
        }
    }

    @Test
    void a_sandbox_that_an_author_keeps_is_all_that_stays(@TempDir Path scripts) throws Exception {
        var script = Files.writeString(scripts.resolve("nothing.sql"), "SELECT 1;\n");
        var trying = ride("scenario", "try", SCENARIO, script.toString(), "--keep");
        assertThat(trying.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();

        var kept = engine.sandboxes().get(0).name();
        assertThat(temporaryFiles()).noneMatch(file -> file.startsWith("ride-" + kept));
        assertThat(ride.run("doctor", "--prune").out())
                .doesNotContain("Dropped", "Kept")
                .contains("leftovers: " + name + " sandbox " + kept);
        assertThat(ride.run("doctor", "--fix").out()).contains("Removed " + name + " sandbox " + kept);
    }

    private static List<String> temporaryFiles() throws IOException {
        try (var temporary = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return temporary.map(Path::getFileName).map(Path::toString).toList();
        }
    }

    @Test
    void proofs_that_were_being_played_leave_no_sandbox(@TempDir Path results) throws Exception {
        var junit = results.resolve("proofs.xml");
        var ride = ride("scenario", "test", SCENARIO, "--variant", "0", "--junit", junit.toString());
        awaitSandboxes(2);

        assertThat(end(ride)).as("it tells of no proof").doesNotContain("could not be played", "bug of ride");
        assertThat(junit).as("what there is was written").content().contains("<testsuites>");
    }

    @Test
    void a_class_that_was_being_graded_leaves_no_sandbox(@TempDir Path scripts) throws Exception {
        var anna = Files.writeString(scripts.resolve("anna.sql"), "SELECT pg_sleep(600);\n");
        var ben = Files.writeString(scripts.resolve("ben.sql"), "SELECT pg_sleep(600);\n");
        var ride = ride("postgres", "grade", SCENARIO, anna.toString(), ben.toString(), "--timeout", "600");
        awaitSandboxes(2);

        end(ride);
    }

    @Test
    void a_reset_that_was_killed_is_finished_by_the_next_start() throws Exception {
        start();
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE mine ()");
        }
        killInTheMidstOfAReset();
        assertThat(ride.run("postgres", "status").out()).contains("interrupted", "Finish what was interrupted of");

        assertThat(start()).contains("interrupted");
        try (var connection = connect();
                var mine = connection.getMetaData().getTables(null, "public", "mine", null)) {
            assertThat(mine.next()).as("the work before the reset").isFalse();
        }
        assertThat(ride.run("postgres", "status").out()).contains("running");
        assertThat(ride.run("postgres", "submit").code()).as("not solved").isEqualTo(1);
    }

    @Test
    void a_reset_that_was_killed_can_be_had_again() throws Exception {
        start();
        killInTheMidstOfAReset();

        assertThat(ride.run("postgres", "reset").code()).isZero();
        connect().close();
        assertThat(ride.run("postgres", "status").out()).contains("running");
    }

    @Test
    void a_reset_that_was_killed_before_it_came_to_the_sandbox_has_not_happened() throws Exception {
        start();
        var sessions = new Sessions(Home.at(folder));
        try (var held = sessions.hold(sessions.theOpen(Optional.empty()))) {
            var before = engine.sandboxes().get(0).generation();
            held.save(held.session().resetting(new Session.Reset(before, Instant.now())));
        }
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE mine ()");
        }

        assertThat(start()).contains("It is running already.");
        try (var connection = connect();
                var mine = connection.getMetaData().getTables(null, "public", "mine", null)) {
            assertThat(mine.next()).as("the work since then").isTrue();
        }
        assertThat(ride.run("postgres", "timeline").out()).containsOnlyOnce("the sandbox as it is found");
    }

    final CliRunner ride() {
        return ride;
    }

    final Home home() {
        return Home.at(folder);
    }

    final Engine engine() {
        return engine;
    }

    final String start() {
        return start(name);
    }

    final String start(String engine, String... more) {
        var arguments =
                new ArrayList<>(List.of("postgres", "start", SCENARIO, "--pack", PACK.toString(), "--engine", engine));
        arguments.addAll(List.of(more));
        var started = ride.run(arguments.toArray(String[]::new));
        assertThat(started.code()).as(started.err()).isZero();
        return started.out();
    }

    /** Between the new server, which has the bake's passwords, and the trainee's own. */
    private void killInTheMidstOfAReset() throws Exception {
        var attempt = 1;
        while (!killedInTheMidstOfAReset()) {
            assertThat(attempt++)
                    .as("resets that were faster than their killer")
                    .isLessThan(10);
        }
    }

    private boolean killedInTheMidstOfAReset() throws Exception {
        var before = engine.sandboxes().get(0).generation();
        var reset = process(List.of("postgres", "reset"));
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (generations().allMatch(before::equals)) {
            assertThat(System.nanoTime()).as("the reset begins in time").isLessThan(end);
        }
        reset.destroyForcibly().waitFor();
        return new Sessions(Home.at(folder)).theOpen(Optional.empty()).reset() != null;
    }

    /** None where the folder of an embedded one is just being swapped. */
    private Stream<String> generations() {
        return engine.sandboxes().stream().map(Sandbox::generation).filter(generation -> !generation.equals("none"));
    }

    final Connection connect() throws SQLException {
        var entry = ride.run("postgres", "env", "--service")
                .out()
                .lines()
                .filter(line -> line.contains("="))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf('=')), line -> line.substring(line.indexOf('=') + 1)));
        return DriverManager.getConnection(
                "jdbc:postgresql://" + entry.get("host") + ":" + entry.get("port") + "/" + entry.get("dbname"),
                entry.get("user"),
                entry.get("password"));
    }

    private Process ride(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(arguments));
        command.addAll(List.of("--pack", PACK.toString(), "--engine", name));
        return process(command);
    }

    final Process process(List<String> arguments) throws IOException {
        return process(arguments, Map.of());
    }

    final Process process(List<String> arguments, Map<String, String> environment) throws IOException {
        var builder = RideProcess.of(folder, arguments);
        builder.environment()
                .put("RIDE_INSTALLATION", Path.of("..").toAbsolutePath().toString());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private void awaitSandboxes(int several) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (engine.sandboxes().stream().filter(Sandbox::running).count() < several) {
            assertThat(System.nanoTime()).as("sandboxes come up in time").isLessThan(end);
            Thread.sleep(20);
        }
    }

    /** What it still said. */
    private String end(Process ride) throws Exception {
        // its handle, since a Process closes the streams as it destroys
        ride.toHandle().destroy();
        assertThat(ride.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(ride.exitValue()).isEqualTo(TERMINATED);
        assertThat(engine.sandboxes()).isEmpty();
        assertThat(temporaryFiles()).noneMatch(file -> file.startsWith("ride-proof-" + ride.pid() + "-"));
        try (BufferedReader said = ride.inputReader()) {
            var rest = said.lines().collect(Collectors.joining("\n"));
            assertThat(rest).contains("Interrupted; removing what was begun.");
            return rest;
        }
    }
}

package dev.ride.runner.sandbox.docker;

import com.github.dockerjava.api.command.InspectContainerResponse;
import dev.ride.runner.Ride;
import dev.ride.runner.ground.Home;
import dev.ride.runner.ground.Meanwhile;
import dev.ride.runner.ground.Progress;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.housekeeping.Pruned;
import dev.ride.runner.sandbox.Bake;
import dev.ride.runner.sandbox.Login;
import dev.ride.runner.sandbox.Sandbox;
import dev.ride.runner.sandbox.TestRecipe;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ExtendWith(DockerRequired.class)
class DockerEngineIT {
    @TempDir
    private static Path folder;

    private static final Daemon DAEMON = new Daemon();
    private static final TestRecipe RECIPE = recipe("one table", (connection, documents) -> {
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept (id int PRIMARY KEY)");
            statement.execute("INSERT INTO kept VALUES (1)");
        }
        Files.writeString(documents.resolve("note.txt"), "for the scorer");
    });

    private static Home home;
    private static DockerEngine engine;
    private static Bake bake;

    @BeforeAll
    static void bake() {
        home = Home.at(folder);
        engine = DockerRequired.engine(home);
        bake = engine.bake(RECIPE, Progress.SILENT);
    }

    @AfterAll
    static void drop() {
        engine.drop(bake);
        assertThat(engine.bakes()).isEmpty();
        assertThat(engine.baked(RECIPE)).isEmpty();
        assertThat(DAEMON.image(Oven.image(home, bake.hash()))).isEmpty();
    }

    @AfterEach
    void remove() {
        engine.sandboxes().forEach(Sandbox::remove);
        assertThat(home.path().resolve("docker/logs").toFile().list()).isNullOrEmpty();
    }

    @Test
    void a_sandbox_starts_with_what_was_baked() throws SQLException, IOException {
        var sandbox = create("one");

        assertThat(sandbox.running()).isTrue();
        assertThat(rows(sandbox)).isEqualTo(1);
        assertThat(TestRecipe.roundsOfHashing(sandbox, bake.superuser())).isEqualTo("64");
        assertThat(engine.baked(RECIPE)).contains(bake);
        assertThat(engine.bake(RECIPE, Progress.SILENT)).isEqualTo(bake);
        assertThat(Files.readString(bake.documents().resolve("note.txt"))).isEqualTo("for the scorer");
    }

    @Test
    void a_bake_keeps_no_log_and_no_password() throws IOException {
        var sandbox = create("clean");

        assertThat(log(sandbox)).doesNotContain("CREATE TABLE kept");
        assertThat(inspect(sandbox).toString()).doesNotContain(bake.superuser().password());
    }

    @Test
    void nobody_gets_in_without_a_password() {
        var address = create("closed").address();

        assertThatThrownBy(() -> DriverManager.getConnection(address.jdbcUrl("postgres"), "ride", "wrong"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void a_reset_throws_the_work_away_and_keeps_the_address() throws SQLException, IOException {
        var sandbox = create("reset");
        insert(sandbox);
        var address = sandbox.address();
        var files = sandbox.log().files();

        sandbox.reset();

        assertThat(sandbox.address()).isEqualTo(address);
        assertThat(rows(sandbox)).isEqualTo(1);
        assertThat(sandbox.log().files()).isNotEmpty().doesNotContainAnyElementsOf(files);
    }

    @Test
    void the_old_server_is_asked_a_last_time_before_a_reset() throws SQLException {
        var sandbox = create("asked");
        insert(sandbox);
        var heard = new ArrayList<Long>();

        sandbox.reset(() -> heard.add(asked(sandbox)));

        assertThat(heard).containsExactly(2L);
        assertThat(rows(sandbox)).isEqualTo(1);
    }

    @Test
    void a_reset_whose_last_question_fails_has_not_happened() throws SQLException {
        var sandbox = create("unasked");
        insert(sandbox);
        var generation = sandbox.generation();

        assertThatThrownBy(() -> sandbox.reset(() -> {
                    throw new IllegalStateException("no answer");
                }))
                .hasMessage("no answer")
                .hasNoSuppressedExceptions();

        assertThat(rows(sandbox)).isEqualTo(2);
        assertThat(sandbox.generation()).isEqualTo(generation);
        assertThat(engine.leftovers()).isEmpty();
    }

    private static long asked(Sandbox sandbox) {
        try {
            return rows(sandbox);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_killed_container_is_down_and_comes_back_with_the_work() throws SQLException {
        var sandbox = create("down");
        insert(sandbox);
        DAEMON.client().killContainerCmd(id(sandbox)).exec();

        var found = engine.sandboxes().get(0);
        assertThat(found.running()).isFalse();
        found.start();

        assertThat(found.running()).isTrue();
        assertThat(found.address()).isEqualTo(sandbox.address());
        assertThat(rows(found)).isEqualTo(2);
    }

    @Test
    void sandboxes_are_found_by_their_home_only(@TempDir Path elsewhere) {
        var sandbox = create("mine");
        create("mine-too");
        var other = DockerRequired.engine(Home.at(elsewhere));

        assertThat(other.sandboxes()).isEmpty();
        assertThat(engine.sandboxes()).extracting(Sandbox::name).containsExactly("mine", "mine-too");
        assertThat(engine.sandboxes().get(0).address()).isEqualTo(sandbox.address());
        assertThat(engine.sandboxes().get(0).bake()).isEqualTo(bake.hash());
    }

    @Test
    void a_name_serves_once_and_the_first_one_stays() throws SQLException, IOException {
        var sandbox = create("same");

        assertThatThrownBy(() -> create("same"))
                .isInstanceOf(RideException.class)
                .hasMessage("A sandbox named same is there already.");
        assertThat(rows(sandbox)).isEqualTo(1);
        assertThat(sandbox.log().files()).isNotEmpty();
    }

    @Test
    void a_taken_port_is_said_and_leaves_nothing_behind() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> engine.create(bake, "late", taken.getLocalPort(), Progress.SILENT))
                    .isInstanceOf(RideException.class)
                    .hasMessage("Port " + taken.getLocalPort() + " is taken.");
        }
        assertThat(engine.sandboxes()).isEmpty();
    }

    @Test
    void the_port_of_a_sandbox_that_is_down_is_taken() {
        var sandbox = create("down");
        var port = sandbox.address().port();
        DAEMON.client().killContainerCmd(id(sandbox)).exec();

        assertThatThrownBy(() -> engine.create(bake, "late", port, Progress.SILENT))
                .isInstanceOf(RideException.class)
                .hasMessage("Port " + port + " is taken.");
        assertThat(create("other").address().port()).isNotEqualTo(port);
    }

    @Test
    void many_that_are_made_at_once_have_ports_of_their_own() {
        var ports = IntStream.range(0, 8)
                .mapToObj(i ->
                        Meanwhile.doing(() -> DockerRequired.engine(home).create(bake, "many" + i, 0, Progress.SILENT)))
                .toList()
                .stream()
                .map(Meanwhile::outcome)
                .map(sandbox -> sandbox.address().port())
                .distinct();
        assertThat(ports).hasSize(8);
        assertThat(home.path().resolve("docker").toFile().list()).containsExactlyInAnyOrder("logs", ".choosing.lock");
    }

    @Test
    void a_container_has_no_rights_to_spare() {
        var container = inspect(create("confined"));
        var host = container.getHostConfig();

        assertThat(container.getConfig().getUser()).isEqualTo("postgres");
        assertThat(host.getCapDrop()).extracting(Object::toString).containsExactly("ALL");
        assertThat(host.getCapAdd()).isNullOrEmpty();
        assertThat(host.getSecurityOpts()).containsExactly("no-new-privileges");
        assertThat(host.getMemory()).isPositive().isEqualTo(host.getMemorySwap());
        assertThat(host.getPidsLimit()).isPositive();
        assertThat(host.getLogConfig().getConfig()).containsKeys("max-size", "max-file");
        assertThat(host.getPortBindings().getBindings().values())
                .flatExtracting(List::of)
                .extracting(binding -> binding.getHostIp())
                .containsOnly("127.0.0.1");
        assertThat(container.getMounts()).extracting(mount -> mount.getName()).containsOnlyNulls();
    }

    @Test
    void the_log_is_read_from_an_offset_while_the_server_writes() throws SQLException, IOException {
        var sandbox = create("log");
        var before = sandbox.log().files().get(0);
        insert(sandbox);

        try (var rest = sandbox.log().open(before, before.bytes())) {
            assertThat(new String(rest.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("INSERT INTO kept")
                    .doesNotContain("database system is ready");
        }
    }

    @Test
    void psql_in_the_container_reaches_the_database_and_none_of_the_files() throws Exception {
        var sandbox = create("psql");

        assertThat(psql(sandbox, "--no-align", "--tuples-only", "--command=SELECT count(*) FROM kept"))
                .isEqualTo("1");
        assertThat(psql(sandbox, "--command=\\! cat /ride/server/log/* /ride/server/data/PG_VERSION"))
                .contains("Permission denied")
                .doesNotContain("18");
    }

    @Test
    void a_recipe_that_fails_leaves_nothing_behind() {
        var broken = recipe("broken", (connection, documents) -> {
            throw RideException.badInput("The migration fails.", "Mend it.");
        });

        assertThatThrownBy(() -> engine.bake(broken, Progress.SILENT)).hasMessage("The migration fails.");
        assertThat(engine.baked(broken)).isEmpty();
        assertThat(engine.bakes()).containsExactly(bake);
        assertThat(new Fleet(DAEMON, home).all(Labels.Role.OVEN)).isEmpty();
    }

    @Test
    void what_killed_commands_left_is_told_and_swept() throws SQLException {
        var sandbox = create("halfway");
        var berth = new Berth(
                "halfway", bake.hash(), bake.title(), sandbox.address().port(), Long.MAX_VALUE);
        leave(Labels.ofSandbox(home, berth));
        leave(Labels.ofBake(home, Labels.Role.OVEN, "abandoned", "test"));
        tag(Labels.ofBake(home, Labels.Role.BAKE, "unnoted", "test"));

        assertThat(engine.leftovers()).hasSize(3).endsWith("image " + Oven.image(home, "unnoted"));
        assertThat(rows(engine.sandboxes().get(0))).isEqualTo(1);
        engine.sweep();

        assertThat(engine.leftovers()).isEmpty();
        assertThat(rows(sandbox)).isEqualTo(1);
    }

    @Test
    void a_sandbox_goes_with_all_that_a_killed_reset_left_of_it() {
        var sandbox = create("halfway");
        var next = new Berth(
                "halfway", bake.hash(), bake.title(), sandbox.address().port(), Long.MAX_VALUE);
        leave(Labels.ofSandbox(home, next));

        sandbox.remove();

        assertThat(engine.sandboxes()).isEmpty();
        assertThat(engine.leftovers()).isEmpty();
    }

    @Test
    void a_bake_that_something_else_uses_is_kept_and_the_others_are_dropped() {
        var other = engine.bake(recipe("unused", (connection, documents) -> {}), Progress.SILENT);
        var foreign = DAEMON.client()
                .createContainerCmd(Oven.image(home, bake.hash()))
                .exec()
                .getId();

        var pruned = Ride.of(Map.of("RIDE_HOME", folder.toString()), folder, List.of())
                .prune();

        DAEMON.remove(foreign);
        assertThat(pruned).hasSize(2);
        assertThat(pruned)
                .filteredOn(one -> one.kept().isEmpty())
                .extracting(Pruned::bake)
                .containsExactly(other);
        assertThat(pruned)
                .anyMatch(one -> one.kept()
                        .filter(why -> why.contains("remove the image"))
                        .isPresent());
        assertThat(engine.bakes()).containsExactly(bake);
    }

    private static void tag(Map<String, String> labels) {
        var image = Oven.image(home, labels.get(Labels.BAKE)).split(":");
        DAEMON.client()
                .commitCmd(new Fleet(DAEMON, home).current().get("halfway").id())
                .withRepository(image[0])
                .withTag(image[1])
                .withLabels(labels)
                .exec();
    }

    private static void leave(Map<String, String> labels) {
        DAEMON.client()
                .createContainerCmd(Oven.image(home, bake.hash()))
                .withCmd("true")
                .withLabels(labels)
                .exec();
    }

    @Test
    void an_image_that_cannot_be_had_is_no_way_to_run_sandboxes() {
        var absent = new DockerEngine(home, Optional.of("ride.invalid/nothing:1"));

        assertThat(absent.availability().usable()).isFalse();
        assertThat(absent.availability().reason()).startsWith("The image ride.invalid/nothing:1 could not be pulled: ");
    }

    private static Sandbox create(String name) {
        return engine.create(bake, name, 0, Progress.SILENT);
    }

    private static TestRecipe recipe(String hash, TestRecipe.Cooking cooking) {
        var log = Map.of("logging_collector", "on", "log_destination", "jsonlog", "log_statement", "all");
        return new TestRecipe(hash, log, cooking);
    }

    private static Connection connect(Sandbox sandbox) throws SQLException {
        return TestRecipe.connect(sandbox.address(), bake.superuser(), "postgres");
    }

    private static long rows(Sandbox sandbox) throws SQLException {
        try (var connection = connect(sandbox);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM kept")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void insert(Sandbox sandbox) throws SQLException {
        try (var connection = connect(sandbox);
                var statement = connection.createStatement()) {
            statement.execute("INSERT INTO kept VALUES (2)");
        }
    }

    private static String log(Sandbox sandbox) throws IOException {
        var text = new StringBuilder();
        for (var file : sandbox.log().files()) {
            try (var content = sandbox.log().open(file, 0)) {
                text.append(new String(content.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    private static String psql(Sandbox sandbox, String... arguments) throws IOException, InterruptedException {
        Login login = bake.superuser();
        var command = sandbox.psql(login, "postgres", List.of(arguments)).orElseThrow();
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", login.password());
        var process = builder.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output.strip();
    }

    private static String id(Sandbox sandbox) {
        return new Fleet(DAEMON, home).current().get(sandbox.name()).id();
    }

    private static InspectContainerResponse inspect(Sandbox sandbox) {
        return DAEMON.client().inspectContainerCmd(id(sandbox)).exec();
    }
}

package dev.ride.runner.sandbox.docker;

import com.github.dockerjava.api.command.InspectContainerResponse;
import dev.ride.runner.ground.Home;
import dev.ride.runner.ground.Progress;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.sandbox.Bake;
import dev.ride.runner.sandbox.Login;
import dev.ride.runner.sandbox.Sandbox;
import dev.ride.runner.sandbox.Server;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
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
    private static final OneTable RECIPE = new OneTable("one table");

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
        assertThat(home.path().resolve("docker").toFile().list()).isNullOrEmpty();
    }

    @Test
    void a_sandbox_starts_with_what_was_baked() throws SQLException, IOException {
        var sandbox = create("one");

        assertThat(sandbox.running()).isTrue();
        assertThat(rows(sandbox)).isEqualTo(1);
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
    void sandboxes_are_found_by_their_home_only() throws IOException {
        var sandbox = create("mine");
        create("mine-too");
        var other = DockerRequired.engine(Home.at(Files.createTempDirectory("ride-other-")));

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
        var broken = new OneTable("broken") {
            @Override
            public void cook(Server server, Path documents, Progress progress) {
                throw RideException.badInput("The migration fails.", "Mend it.");
            }
        };

        assertThatThrownBy(() -> engine.bake(broken, Progress.SILENT)).hasMessage("The migration fails.");
        assertThat(engine.baked(broken)).isEmpty();
        assertThat(engine.bakes()).containsExactly(bake);
        assertThat(new Containers(DAEMON, home).all(Labels.Role.BAKE)).isEmpty();
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

    private static long rows(Sandbox sandbox) throws SQLException {
        return OneTable.count(new Server(sandbox.address(), bake.superuser()));
    }

    private static void insert(Sandbox sandbox) throws SQLException {
        OneTable.insert(new Server(sandbox.address(), bake.superuser()), 2);
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
        return "ride-" + home.id() + "-" + sandbox.name();
    }

    private static InspectContainerResponse inspect(Sandbox sandbox) {
        return DAEMON.client().inspectContainerCmd(id(sandbox)).exec();
    }
}

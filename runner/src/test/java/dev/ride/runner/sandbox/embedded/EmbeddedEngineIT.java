package dev.ride.runner.sandbox.embedded;

import com.sun.security.auth.module.UnixSystem;
import dev.ride.runner.ground.Folders;
import dev.ride.runner.ground.Home;
import dev.ride.runner.ground.Progress;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.sandbox.Bake;
import dev.ride.runner.sandbox.Login;
import dev.ride.runner.sandbox.Sandbox;
import dev.ride.runner.sandbox.Server;
import dev.ride.runner.sandbox.ServerLog;
import dev.ride.runner.sandbox.TestHome;
import dev.ride.runner.sandbox.TestRecipe;
import dev.ride.runner.sandbox.Visit;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

class EmbeddedEngineIT {
    private static final Home HOME = TestHome.own();
    private static final EmbeddedEngine ENGINE = new EmbeddedEngine(HOME);
    private static final TestRecipe RECIPE = new TestRecipe(
            "engine",
            Map.of("logging_collector", "on", "log_destination", "jsonlog", "log_statement", "all"),
            (superuser, documents) -> {
                Files.writeString(documents.resolve("note"), "cooked");
                try (var statement = superuser.createStatement()) {
                    statement.execute("create table work (done text)");
                }
            });

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static Bake bake;

    @BeforeAll
    static void bake() {
        assertThat(ENGINE.availability().usable()).isTrue();
        bake = ENGINE.bake(RECIPE, Progress.SILENT);
    }

    @AfterEach
    void remove_all() {
        ENGINE.sandboxes().forEach(Sandbox::remove);
    }

    @Test
    void a_sandbox_answers_when_it_is_created_and_asks_for_the_password() throws SQLException {
        var sandbox = create("first");
        assertThat(sandbox.running()).isTrue();
        assertThat(query(sandbox, "select current_setting('server_version_num')::int / 10000"))
                .isEqualTo("18");
        assertThat(TestRecipe.roundsOfHashing(sandbox, bake.superuser())).isEqualTo("64");
        assertThatThrownBy(() -> TestRecipe.connect(sandbox.address(), new Login("ride", "wrong"), "postgres")
                        .close())
                .isInstanceOf(SQLException.class)
                .extracting(e -> ((SQLException) e).getSQLState())
                .isEqualTo("28P01");
    }

    @Test
    void the_server_does_not_run_as_root_and_sees_none_of_its_groups() throws Exception {
        var sandbox = create("unprivileged");
        var status = Files.readString(Path.of("/proc/" + postmaster(sandbox) + "/status"));
        var ids = status.lines()
                .filter(line -> line.matches("[UG]id:.*"))
                .flatMap(line -> List.of(line.split("\\s+")).stream().skip(1))
                .toList();
        assertThat(ids).hasSize(8).doesNotContain("0");
        if (new UnixSystem().getUid() == 0) {
            assertThat(status).containsPattern("(?m)^Groups:\\s*$").contains("CapBnd:\t0000000000000000");
        }
    }

    @Test
    void the_server_is_nobodys_child_and_leads_its_own_session() throws Exception {
        var stat = Files.readString(Path.of("/proc/" + postmaster(create("detached")) + "/stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        assertThat(fields[1]).isNotEqualTo("" + ProcessHandle.current().pid());
        assertThat(fields[3]).isEqualTo(stat.substring(0, stat.indexOf(' ')));
    }

    /** Java's own end would wait for them. */
    @Test
    void nothing_that_starts_or_clears_away_a_server_outlasts_it() {
        var before = children();
        var sandbox = create("swift");
        assertThat(before).containsAll(children());
        sandbox.reset();
        assertThat(before).containsAll(children());
    }

    private static List<ProcessHandle> children() {
        return ProcessHandle.current().children().toList();
    }

    @Test
    void the_server_listens_on_loopback_only() throws SQLException {
        var sandbox = create("loopback");
        assertThat(query(sandbox, "show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(query(sandbox, "show unix_socket_directories")).isEmpty();
    }

    @Test
    void work_survives_a_killed_server_and_is_gone_after_a_reset() throws Exception {
        var sandbox = create("work");
        update(sandbox, "insert into work values ('mine')");
        kill(postmaster(sandbox));
        var found = ENGINE.sandboxes().get(0);
        assertThat(found.running()).isFalse();
        found.start();
        assertThat(query(found, "select done from work")).isEqualTo("mine");
        found.reset();
        assertThat(found.address()).isEqualTo(sandbox.address());
        assertThat(query(found, "select count(*) from work")).isEqualTo("0");
    }

    @Test
    void the_old_server_is_asked_a_last_time_before_a_reset() throws SQLException {
        var sandbox = create("asked");
        update(sandbox, "insert into work values ('mine')");
        var heard = new ArrayList<String>();
        sandbox.reset(() -> heard.add(asked(sandbox)));
        assertThat(heard).containsExactly("mine");
        assertThat(query(sandbox, "select count(*) from work")).isEqualTo("0");
    }

    @Test
    void a_reset_whose_last_question_fails_has_not_happened() throws Exception {
        var sandbox = create("unasked");
        update(sandbox, "insert into work values ('mine')");
        var generation = sandbox.generation();
        assertThatThrownBy(() -> sandbox.reset(() -> {
                    throw new IllegalStateException("no answer");
                }))
                .hasMessage("no answer")
                .hasNoSuppressedExceptions();
        assertThat(asked(sandbox)).isEqualTo("mine");
        assertThat(sandbox.generation()).isEqualTo(generation);
        assertThat(run(sandbox).path().resolveSibling("fresh")).doesNotExist();
    }

    private static String asked(Sandbox sandbox) {
        try {
            return query(sandbox, "select done from work");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_pid_file_of_an_earlier_boot_deceives_nobody() throws Exception {
        var sandbox = create("rebooted");
        var file = run(sandbox).data().resolve("postmaster.pid");
        kill(postmaster(sandbox));
        var lines = Files.readString(file);
        var foreign = "" + ProcessHandle.current().pid();
        Files.writeString(file, foreign + lines.substring(lines.indexOf('\n')));
        assertThat(sandbox.running()).isFalse();
        sandbox.remove();
        assertThat(ENGINE.sandboxes()).isEmpty();
    }

    @Test
    void sandboxes_of_one_bake_do_not_see_each_other() throws SQLException {
        var one = create("one");
        var two = create("two");
        update(one, "insert into work values ('one')");
        assertThat(query(two, "select count(*) from work")).isEqualTo("0");
        assertThat(one.address()).isNotEqualTo(two.address());
    }

    @Test
    void many_are_made_at_once() {
        var addresses = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> create("many" + i).address())
                .distinct()
                .toList();
        assertThat(addresses).hasSize(6);
    }

    @Test
    void a_recipe_that_is_asked_for_twice_at_once_is_baked_once() {
        var cooked = new AtomicInteger();
        var recipe = new TestRecipe("twice", Map.of(), (superuser, documents) -> cooked.incrementAndGet());
        var bakes = IntStream.range(0, 2)
                .parallel()
                .mapToObj(i -> ENGINE.bake(recipe, Progress.SILENT))
                .distinct()
                .toList();
        assertThat(bakes).hasSize(1);
        assertThat(cooked).hasValue(1);
        ENGINE.drop(bakes.get(0));
        assertThat(ENGINE.baked(recipe)).isEmpty();
    }

    @Test
    void a_bake_that_fails_leaves_nothing() throws Exception {
        var recipe = new TestRecipe("failing", Map.of(), (superuser, documents) -> {
            throw RideException.badInput("The pack is wrong.", "Mend it.");
        });
        assertThatThrownBy(() -> ENGINE.bake(recipe, Progress.SILENT)).hasMessage("The pack is wrong.");
        assertThat(ENGINE.baked(recipe)).isEmpty();
        assertThat(ENGINE.bakes()).containsExactly(bake);
        try (var templates = Files.list(Place.of(HOME).templates())) {
            assertThat(templates).hasSize(1);
        }
    }

    @Test
    void settings_that_the_server_refuses_are_told_in_its_words() {
        var recipe = new TestRecipe("refused", Map.of("shared_buffers", "no"), (superuser, documents) -> {});
        assertThatThrownBy(() -> ENGINE.bake(recipe, Progress.SILENT))
                .isInstanceOf(RideException.class)
                .hasMessageContaining("shared_buffers");
    }

    @Test
    void the_documents_of_the_recipe_stay_with_the_bake() throws Exception {
        assertThat(ENGINE.baked(RECIPE)).contains(bake);
        assertThat(bake.documents().resolve("note")).hasContent("cooked");
        assertThat(bake.bytes()).isPositive();
    }

    @Test
    void names_and_ports_that_are_taken_are_refused() throws Exception {
        create("taken");
        assertThatThrownBy(() -> create("taken")).hasMessage("A sandbox named taken is there already.");
        assertThatThrownBy(() -> create("../taken")).hasMessage("'../taken' can not be a sandbox's name.");
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> ENGINE.create(bake, "port", other.getLocalPort(), Progress.SILENT))
                    .hasMessage("Port " + other.getLocalPort() + " is taken.");
        }
        assertThat(ENGINE.sandboxes()).extracting(Sandbox::name).containsExactly("taken");
    }

    @Test
    void a_port_that_another_program_took_meanwhile_is_named_at_start() throws Exception {
        var sandbox = create("homeless");
        assertThatThrownBy(() -> new Visit(new Server(sandbox.address(), Login.fresh("nobody"))))
                .as("the log holds a fatal error, which is another's")
                .isInstanceOf(SQLException.class);
        kill(postmaster(sandbox));
        try (var other = taken(sandbox.address().port())) {
            assertThatThrownBy(sandbox::start)
                    .hasMessageContaining("port " + other.getLocalPort() + " is taken by another program")
                    .asInstanceOf(type(RideException.class))
                    .extracting(RideException::suggestion, STRING)
                    .startsWith("Stop that program");
        }
    }

    /** The last child of a killed server may hold on to its port for a moment. */
    private static ServerSocket taken(int port) throws Exception {
        for (var end = System.nanoTime() + PATIENCE.toNanos(); ; Thread.sleep(10)) {
            try {
                return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
            } catch (BindException e) {
                assertThat(System.nanoTime()).as(e.getMessage()).isLessThan(end);
            }
        }
    }

    @Test
    void the_log_can_be_read_from_any_offset_and_no_one_else_may_open_it() throws Exception {
        var sandbox = create("logged");
        query(sandbox, "select 'needle'");
        var log = sandbox.log();
        var file = log.files().get(log.files().size() - 1);
        var read = readUntil(log, file, "needle");
        query(sandbox, "select 'thread'");
        try (var stream = log.open(file, read.length)) {
            assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .doesNotContain("needle");
        }
        assertThat(Files.getPosixFilePermissions(run(sandbox).log())).hasSize(3);
        sandbox.reset();
        assertThat(sandbox.log().files()).extracting("name").doesNotContain(file.name());
    }

    @Test
    void what_a_killed_command_left_is_found_and_swept() throws Exception {
        var killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessBake.class.getName(),
                        HOME.path().toString())
                .redirectErrorStream(true)
                .start();
        assertThat(killed.inputReader().readLine()).isEqualTo(EndlessBake.COOKING);
        assertThat(ENGINE.leftovers()).isEmpty();
        killed.destroyForcibly().onExit().get();
        assertThat(ENGINE.leftovers()).hasSize(1);
        var run = new RunFolder(Path.of(ENGINE.leftovers().get(0)));
        var server = ProcessHandle.of(postmaster(run)).orElseThrow();
        ENGINE.sweep();
        assertThat(ENGINE.leftovers()).isEmpty();
        assertThat(server.onExit()).succeedsWithin(PATIENCE);
        assertThat(ENGINE.bakes()).containsExactly(bake);
    }

    @Test
    void a_sandbox_whose_making_was_cut_off_is_down_and_can_be_started_or_removed() throws Exception {
        var sandbox = create("cut");
        kill(postmaster(sandbox));
        Folders.delete(run(sandbox).path());
        assertThat(ENGINE.sandboxes()).extracting(Sandbox::running).containsExactly(false);
        assertThat(sandbox.log().files()).isEmpty();
        sandbox.start();
        assertThat(query(sandbox, "select count(*) from work")).isEqualTo("0");
        kill(postmaster(sandbox));
        Folders.delete(run(sandbox).path());
        sandbox.remove();
        assertThat(ENGINE.sandboxes()).isEmpty();
    }

    private static byte[] readUntil(ServerLog log, ServerLog.LogFile file, String word) throws Exception {
        for (var end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; Thread.sleep(10)) {
            try (var stream = log.open(file, 0)) {
                var bytes = stream.readAllBytes();
                if (new String(bytes, StandardCharsets.UTF_8).contains(word)) {
                    return bytes;
                }
            }
        }
        throw new AssertionError(word + " never came into the log");
    }

    private static Sandbox create(String name) {
        return ENGINE.create(bake, name, 0, Progress.SILENT);
    }

    private static String query(Sandbox sandbox, String sql) throws SQLException {
        try (var connection = TestRecipe.connect(sandbox.address(), bake.superuser(), "postgres");
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void update(Sandbox sandbox, String sql) throws SQLException {
        try (var connection = TestRecipe.connect(sandbox.address(), bake.superuser(), "postgres");
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static RunFolder run(Sandbox sandbox) throws Exception {
        return EmbeddedSandbox.run(Place.of(HOME).sandboxes().resolve(sandbox.name()));
    }

    private static long postmaster(Sandbox sandbox) throws Exception {
        return postmaster(run(sandbox));
    }

    private static long postmaster(RunFolder run) throws Exception {
        return Long.parseLong(
                Files.readAllLines(run.data().resolve("postmaster.pid")).get(0));
    }

    /** As a crash of the machine would: the postmaster first, its children follow when they notice. */
    private static void kill(long postmaster) throws Exception {
        var process = ProcessHandle.of(postmaster).orElseThrow();
        var children = process.children().toList();
        process.destroyForcibly();
        process.onExit().get();
        for (var child : children) {
            child.onExit().get();
        }
    }
}

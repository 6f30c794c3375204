package dev.ride.runner.sandbox.embedded;

import com.sun.security.auth.module.UnixSystem;
import dev.ride.runner.ground.Folders;
import dev.ride.runner.ground.Home;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.sandbox.EngineContract;
import dev.ride.runner.sandbox.Login;
import dev.ride.runner.sandbox.Sandbox;
import dev.ride.runner.sandbox.Server;
import dev.ride.runner.sandbox.Visit;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

/** What holds of this engine beside the contract: processes, folders, and whose they are. */
class EmbeddedEngineIT extends EngineContract {
    @Override
    protected EmbeddedEngine engine(Home home) {
        return new EmbeddedEngine(home);
    }

    @Override
    protected void kill(Sandbox sandbox) throws Exception {
        kill(postmaster(sandbox));
    }

    @Override
    protected void assertNothingIsHalfMade() throws Exception {
        assertThat(engine().leftovers()).isEmpty();
        try (var templates = Files.list(Premises.of(home()).templates())) {
            assertThat(templates).hasSameSizeAs(engine().bakes());
        }
        for (var sandbox : engine().sandboxes()) {
            assertThat(run(sandbox).path().resolveSibling("fresh")).doesNotExist();
        }
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
    void a_pid_file_of_an_earlier_boot_deceives_nobody() throws Exception {
        var sandbox = create("rebooted");
        var file = run(sandbox).data().resolve("postmaster.pid");
        kill(sandbox);
        var lines = Files.readString(file);
        var foreign = "" + ProcessHandle.current().pid();
        Files.writeString(file, foreign + lines.substring(lines.indexOf('\n')));
        assertThat(sandbox.running()).isFalse();
        sandbox.remove();
        assertThat(engine().sandboxes()).isEmpty();
    }

    @Test
    void a_port_that_another_program_took_meanwhile_is_named_at_start() throws Exception {
        var sandbox = create("homeless");
        assertThatThrownBy(() -> new Visit(new Server(sandbox.address(), Login.fresh("nobody"))))
                .as("the log holds a fatal error, which is another's")
                .isInstanceOf(SQLException.class);
        kill(sandbox);
        try (var other = taken(sandbox.address().port())) {
            assertThatThrownBy(sandbox::start)
                    .hasMessageContaining("port " + other.getLocalPort() + " is taken by another program")
                    .asInstanceOf(type(RideException.class))
                    .extracting(RideException::suggestion, STRING)
                    .startsWith("Stop that program");
        }
    }

    @Test
    void a_server_of_which_nobody_can_say_whether_it_runs_is_told_in_one_sentence() throws Exception {
        var sandbox = create("doubtful");
        kill(postmaster(sandbox));
        var note = run(sandbox).data().resolve("postmaster.pid");
        Files.delete(note);
        Files.createDirectory(note);
        assertThatThrownBy(sandbox::running)
                .isInstanceOf(RideException.class)
                .hasMessageStartingWith("Nobody can say whether sandbox doubtful runs: ");
        Files.delete(note);
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
    void nobody_else_may_open_the_log() throws Exception {
        assertThat(Files.getPosixFilePermissions(run(create("logged")).log())).hasSize(3);
    }

    @Test
    void what_a_killed_command_left_is_found_and_swept() throws Exception {
        var killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessBake.class.getName(),
                        home().path().toString())
                .redirectErrorStream(true)
                .start();
        assertThat(killed.inputReader().readLine()).isEqualTo(EndlessBake.COOKING);
        assertThat(engine().leftovers()).isEmpty();
        killed.destroyForcibly().onExit().get();
        assertThat(engine().leftovers()).hasSize(1);
        var run = new RunFolder(Path.of(engine().leftovers().get(0)));
        var server = ProcessHandle.of(postmaster(run)).orElseThrow();
        engine().sweep();
        assertThat(engine().leftovers()).isEmpty();
        assertThat(server.onExit()).succeedsWithin(PATIENCE);
        assertThat(engine().bakes()).containsExactly(bake());
    }

    @Test
    void a_sandbox_whose_making_was_cut_off_is_down_and_can_be_started_or_removed() throws Exception {
        var sandbox = create("cut");
        kill(sandbox);
        Folders.delete(run(sandbox).path());
        assertThat(engine().sandboxes()).extracting(Sandbox::running).containsExactly(false);
        assertThat(sandbox.log().files()).isEmpty();
        sandbox.start();
        assertThat(query(sandbox, "SELECT count(*) FROM work")).isEqualTo("0");
        kill(sandbox);
        Folders.delete(run(sandbox).path());
        sandbox.remove();
        assertThat(engine().sandboxes()).isEmpty();
    }

    private RunFolder run(Sandbox sandbox) throws Exception {
        return EmbeddedSandbox.run(Premises.of(home()).sandboxes().resolve(sandbox.name()));
    }

    private long postmaster(Sandbox sandbox) throws Exception {
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

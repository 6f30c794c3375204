package dev.ride.runner.sandbox.docker;

import com.github.dockerjava.api.command.InspectContainerResponse;
import dev.ride.runner.Ride;
import dev.ride.runner.ground.Home;
import dev.ride.runner.ground.Progress;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.housekeeping.Cleared;
import dev.ride.runner.sandbox.EngineContract;
import dev.ride.runner.sandbox.Login;
import dev.ride.runner.sandbox.Sandbox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What holds of this engine beside the contract: containers, images, and what Docker lets them do. */
@ExtendWith(DockerRequired.class)
class DockerEngineIT extends EngineContract {
    private static final Daemon DAEMON = new Daemon();
    private static final String COUNT = "SELECT count(*) FROM work";

    @Override
    protected DockerEngine engine(Home home) {
        return DockerRequired.engine(home);
    }

    @Override
    protected void kill(Sandbox sandbox) {
        DAEMON.client().killContainerCmd(id(sandbox)).exec();
    }

    @Override
    protected void assertNothingIsHalfMade() {
        assertThat(new Fleet(DAEMON, home()).all(Labels.Role.OVEN)).isEmpty();
        assertThat(engine().leftovers()).isEmpty();
    }

    @AfterEach
    void no_log_outlives_its_sandbox() {
        engine().sandboxes().forEach(Sandbox::remove);
        assertThat(home().path().resolve("docker").toFile().list())
                .containsAnyOf("logs")
                .isSubsetOf("logs", ".choosing.lock");
        assertThat(home().path().resolve("docker/logs").toFile().list()).isNullOrEmpty();
    }

    @Test
    void the_image_goes_with_its_bake() {
        var other = engine().bake(recipe("brief", (superuser, documents) -> {}), Progress.SILENT);
        engine().drop(other);

        assertThat(DAEMON.image(Oven.image(home(), other.hash()))).isEmpty();
    }

    @Test
    void a_bake_keeps_no_log_and_no_password() throws IOException {
        var sandbox = create("clean");

        assertThat(log(sandbox)).doesNotContain("CREATE TABLE work");
        assertThat(inspect(sandbox).toString())
                .doesNotContain(bake().superuser().password());
    }

    @Test
    void sandboxes_are_found_by_their_home_only(@TempDir Path elsewhere) {
        var sandbox = create("mine");
        create("mine-too");
        var other = DockerRequired.engine(Home.at(elsewhere));

        assertThat(other.sandboxes()).isEmpty();
        assertThat(engine().sandboxes()).extracting(Sandbox::name).containsExactly("mine", "mine-too");
        assertThat(engine().sandboxes().get(0).address()).isEqualTo(sandbox.address());
        assertThat(engine().sandboxes().get(0).bake()).isEqualTo(bake().hash());
    }

    @Test
    void the_port_of_a_sandbox_that_is_down_is_taken() {
        var sandbox = create("down");
        var port = sandbox.address().port();
        kill(sandbox);

        assertThatThrownBy(() -> engine().create(bake(), "late", port, Progress.SILENT))
                .isInstanceOf(RideException.class)
                .hasMessage("Port " + port + " is taken.");
        assertThat(create("other").address().port()).isNotEqualTo(port);
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
    void psql_in_the_container_reaches_the_database_and_none_of_the_files() throws Exception {
        var sandbox = create("psql");

        assertThat(psql(sandbox, "--no-align", "--tuples-only", "--command=" + COUNT))
                .isEqualTo("0");
        assertThat(psql(sandbox, "--command=\\! cat /ride/server/log/* /ride/server/data/PG_VERSION"))
                .contains("Permission denied")
                .doesNotContain("18");
    }

    @Test
    void what_killed_commands_left_is_told_and_swept() throws SQLException {
        var sandbox = create("halfway");
        var berth = new Berth(
                "halfway", bake().hash(), bake().title(), sandbox.address().port(), Long.MAX_VALUE);
        leave(Labels.ofSandbox(home(), berth));
        leave(Labels.ofBake(home(), Labels.Role.OVEN, "abandoned", "test"));
        tag(Labels.ofBake(home(), Labels.Role.BAKE, "unnoted", "test"));

        assertThat(engine().leftovers()).hasSize(3).endsWith("image " + Oven.image(home(), "unnoted"));
        assertThat(query(engine().sandboxes().get(0), COUNT)).isEqualTo("0");
        engine().sweep();

        assertThat(engine().leftovers()).isEmpty();
        assertThat(query(sandbox, COUNT)).isEqualTo("0");
    }

    @Test
    void a_sandbox_goes_with_all_that_a_killed_reset_left_of_it() {
        var sandbox = create("halfway");
        var next = new Berth(
                "halfway", bake().hash(), bake().title(), sandbox.address().port(), Long.MAX_VALUE);
        leave(Labels.ofSandbox(home(), next));

        sandbox.remove();

        assertThat(engine().sandboxes()).isEmpty();
        assertThat(engine().leftovers()).isEmpty();
    }

    @Test
    void a_bake_that_something_else_uses_is_kept_and_the_others_are_dropped() {
        var other = engine().bake(recipe("unused", (connection, documents) -> {}), Progress.SILENT);
        var foreign = DAEMON.client()
                .createContainerCmd(Oven.image(home(), bake().hash()))
                .exec()
                .getId();

        var pruned = Ride.of(Map.of("RIDE_HOME", home().path().toString()), home().path(), List.of())
                .prune();

        DAEMON.remove(foreign);
        assertThat(pruned).hasSize(2);
        assertThat(pruned)
                .filteredOn(one -> one.kept().isEmpty())
                .extracting(Cleared::what)
                .containsExactly("the docker bake of " + other.title());
        assertThat(pruned)
                .anyMatch(one -> one.kept()
                        .filter(why -> why.contains("remove the image"))
                        .isPresent());
        assertThat(engine().bakes()).containsExactly(bake());
    }

    private void tag(Map<String, String> labels) {
        var image = Oven.image(home(), labels.get(Labels.BAKE)).split(":");
        DAEMON.client()
                .commitCmd(new Fleet(DAEMON, home()).current().get("halfway").id())
                .withRepository(image[0])
                .withTag(image[1])
                .withLabels(labels)
                .exec();
    }

    private void leave(Map<String, String> labels) {
        DAEMON.client()
                .createContainerCmd(Oven.image(home(), bake().hash()))
                .withCmd("true")
                .withLabels(labels)
                .exec();
    }

    @Test
    void an_image_that_cannot_be_had_is_no_way_to_run_sandboxes() {
        var absent = new DockerEngine(home(), Optional.of("ride.invalid/nothing:1"));

        assertThat(absent.availability().usable()).isFalse();
        assertThat(absent.availability().reason()).startsWith("The image ride.invalid/nothing:1 could not be pulled: ");
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

    private String psql(Sandbox sandbox, String... arguments) throws IOException, InterruptedException {
        Login login = bake().superuser();
        var command = sandbox.psql(login, "postgres", List.of(arguments)).orElseThrow();
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", login.password());
        var process = builder.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output.strip();
    }

    private String id(Sandbox sandbox) {
        return new Fleet(DAEMON, home()).current().get(sandbox.name()).id();
    }

    private InspectContainerResponse inspect(Sandbox sandbox) {
        return DAEMON.client().inspectContainerCmd(id(sandbox)).exec();
    }
}

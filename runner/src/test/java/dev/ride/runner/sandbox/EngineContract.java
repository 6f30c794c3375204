package dev.ride.runner.sandbox;

import dev.ride.runner.ground.Home;
import dev.ride.runner.ground.Meanwhile;
import dev.ride.runner.ground.Progress;
import dev.ride.runner.ground.RideException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What every engine must do for whoever has a sandbox of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class EngineContract {
    protected static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final TestRecipe RECIPE = recipe("one table", (superuser, documents) -> {
        try (var statement = superuser.createStatement()) {
            statement.execute("CREATE TABLE work (done text)");
        }
        Files.writeString(documents.resolve("note"), "cooked");
    });

    private final Home home = TestHome.own();
    private Engine engine;
    private Bake bake;

    /** A new one of that home, as another process has it. */
    protected abstract Engine engine(Home home);

    /** Ends its server as a crash of the machine would. */
    protected abstract void kill(Sandbox sandbox) throws Exception;

    /** That no bake is half made. */
    protected abstract void assertNothingIsHalfMade() throws Exception;

    @BeforeAll
    final void open() {
        engine = engine(home);
        assertThat(engine.availability().usable()).isTrue();
        bake = engine.bake(RECIPE, Progress.SILENT);
    }

    @AfterEach
    final void remove_all() {
        engine.sandboxes().forEach(Sandbox::remove);
    }

    @AfterAll
    final void drop() {
        engine.drop(bake);
        assertThat(engine.bakes()).isEmpty();
        assertThat(engine.baked(RECIPE)).isEmpty();
    }

    @Test
    void a_sandbox_starts_with_what_was_baked() throws SQLException {
        var sandbox = create("one");

        assertThat(sandbox.running()).isTrue();
        assertThat(query(sandbox, "SELECT count(*) FROM work")).isEqualTo("0");
        assertThat(query(sandbox, "SELECT current_setting('server_version_num')::int / 10000"))
                .isEqualTo("18");
        assertThat(TestRecipe.roundsOfHashing(sandbox, bake.superuser())).isEqualTo("64");
    }

    @Test
    void a_bake_is_made_once_and_keeps_the_documents_of_its_recipe() {
        assertThat(engine.baked(RECIPE)).contains(bake);
        assertThat(engine.bake(RECIPE, Progress.SILENT)).isEqualTo(bake);
        assertThat(bake.documents().resolve("note")).hasContent("cooked");
        assertThat(bake.bytes()).isPositive();
    }

    @Test
    void a_recipe_that_is_asked_for_twice_at_once_is_baked_once() {
        var cooked = new AtomicInteger();
        var twice = recipe("twice", (superuser, documents) -> cooked.incrementAndGet());

        var bakes = IntStream.range(0, 2)
                .mapToObj(i -> Meanwhile.doing(() -> engine(home).bake(twice, Progress.SILENT)))
                .toList()
                .stream()
                .map(Meanwhile::outcome)
                .distinct()
                .toList();

        assertThat(bakes).hasSize(1);
        assertThat(cooked).hasValue(1);
        engine.drop(bakes.get(0));
        assertThat(engine.baked(twice)).isEmpty();
    }

    @Test
    void a_recipe_that_fails_leaves_nothing_behind() throws Exception {
        var broken = recipe("broken", (superuser, documents) -> {
            throw RideException.badInput("The migration fails.", "Mend it.");
        });

        assertThatThrownBy(() -> engine.bake(broken, Progress.SILENT)).hasMessage("The migration fails.");
        assertThat(engine.baked(broken)).isEmpty();
        assertThat(engine.bakes()).containsExactly(bake);
        assertNothingIsHalfMade();
    }

    @Test
    void settings_that_the_server_refuses_are_told_in_its_words() throws Exception {
        var refused = new TestRecipe("refused", Map.of("shared_buffers", "no"), (superuser, documents) -> {});

        assertThatThrownBy(() -> engine.bake(refused, Progress.SILENT))
                .isInstanceOf(RideException.class)
                .hasMessageContaining("shared_buffers");
        assertNothingIsHalfMade();
    }

    @Test
    void nobody_gets_in_without_the_password() {
        var address = create("closed").address();

        assertThatThrownBy(() -> TestRecipe.connect(address, new Login("ride", "wrong"), "postgres")
                        .close())
                .isInstanceOf(SQLException.class)
                .extracting(e -> ((SQLException) e).getSQLState())
                .isEqualTo("28P01");
    }

    @Test
    void a_reset_throws_the_work_away_and_keeps_the_address() throws Exception {
        var sandbox = create("reset");
        work(sandbox);
        var address = sandbox.address();
        var files = sandbox.log().files();

        sandbox.reset();

        assertThat(sandbox.address()).isEqualTo(address);
        assertThat(query(sandbox, "SELECT count(*) FROM work")).isEqualTo("0");
        assertThat(sandbox.log().files()).isNotEmpty().doesNotContainAnyElementsOf(files);
    }

    @Test
    void the_old_server_is_asked_a_last_time_before_a_reset() throws SQLException {
        var sandbox = create("asked");
        work(sandbox);
        var heard = new ArrayList<String>();

        sandbox.reset(() -> heard.add(asked(sandbox)));

        assertThat(heard).containsExactly("mine");
        assertThat(query(sandbox, "SELECT count(*) FROM work")).isEqualTo("0");
    }

    @Test
    void a_reset_whose_last_question_fails_has_not_happened() throws Exception {
        var sandbox = create("unasked");
        work(sandbox);
        var generation = sandbox.generation();

        assertThatThrownBy(() -> sandbox.reset(() -> {
                    throw new IllegalStateException("no answer");
                }))
                .hasMessage("no answer")
                .hasNoSuppressedExceptions();

        assertThat(asked(sandbox)).isEqualTo("mine");
        assertThat(sandbox.generation()).isEqualTo(generation);
        assertNothingIsHalfMade();
    }

    private String asked(Sandbox sandbox) {
        try {
            return query(sandbox, "SELECT done FROM work");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void one_that_was_killed_is_down_and_comes_back_with_the_work() throws Exception {
        var sandbox = create("down");
        work(sandbox);
        kill(sandbox);

        var found = engine.sandboxes().get(0);
        assertThat(found.running()).isFalse();
        found.start();

        assertThat(found.running()).isTrue();
        assertThat(found.address()).isEqualTo(sandbox.address());
        assertThat(asked(found)).isEqualTo("mine");
    }

    @Test
    void sandboxes_of_one_bake_do_not_see_each_other() throws SQLException {
        var one = create("one");
        var two = create("two");
        work(one);

        assertThat(query(two, "SELECT count(*) FROM work")).isEqualTo("0");
    }

    @Test
    void many_that_are_made_at_once_have_ports_of_their_own() {
        var ports = IntStream.range(0, 8)
                .mapToObj(i -> Meanwhile.doing(() -> engine(home).create(bake, "many" + i, 0, Progress.SILENT)))
                .toList()
                .stream()
                .map(Meanwhile::outcome)
                .map(sandbox -> sandbox.address().port())
                .distinct();

        assertThat(ports).hasSize(8);
    }

    @Test
    void a_name_serves_once_and_the_first_one_stays() throws Exception {
        var sandbox = create("same");

        assertThatThrownBy(() -> create("same")).hasMessage("A sandbox named same is there already.");
        assertThatThrownBy(() -> create("../same")).hasMessage("'../same' can not be a sandbox's name.");
        assertThat(query(sandbox, "SELECT count(*) FROM work")).isEqualTo("0");
        assertThat(sandbox.log().files()).isNotEmpty();
    }

    @Test
    void a_taken_port_is_said_and_leaves_nothing_behind() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> engine.create(bake, "late", taken.getLocalPort(), Progress.SILENT))
                    .isInstanceOf(RideException.class)
                    .hasMessage("Port " + taken.getLocalPort() + " is taken.");
        }
        assertThat(engine.sandboxes()).isEmpty();
        assertNothingIsHalfMade();
    }

    @Test
    void the_log_can_be_read_from_any_offset_while_the_server_writes() throws Exception {
        var sandbox = create("logged");
        query(sandbox, "SELECT 'needle'");
        var log = sandbox.log();
        var file = log.files().get(log.files().size() - 1);
        var read = readUntil(log, file, 0, "needle");
        query(sandbox, "SELECT 'thread'");

        assertThat(readUntil(log, file, read.length(), "thread")).doesNotContain("needle");
    }

    /** The server writes a moment later than it answers. */
    private static String readUntil(ServerLog log, ServerLog.LogFile file, long offset, String word) throws Exception {
        for (var end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; Thread.sleep(10)) {
            try (var stream = log.open(file, offset)) {
                var text = new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);
                if (text.contains(word)) {
                    return text;
                }
            }
        }
        throw new AssertionError(word + " never came into the log");
    }

    protected final Home home() {
        return home;
    }

    protected final Engine engine() {
        return engine;
    }

    protected final Bake bake() {
        return bake;
    }

    protected final Sandbox create(String name) {
        return engine.create(bake, name, 0, Progress.SILENT);
    }

    protected final void work(Sandbox sandbox) throws SQLException {
        try (var connection = TestRecipe.connect(sandbox.address(), bake.superuser(), "postgres");
                var statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO work VALUES ('mine')");
        }
    }

    protected final String query(Sandbox sandbox, String sql) throws SQLException {
        try (var connection = TestRecipe.connect(sandbox.address(), bake.superuser(), "postgres");
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** Recorded as sandboxes are. */
    protected static TestRecipe recipe(String hash, TestRecipe.Cooking cooking) {
        var log = Map.of("logging_collector", "on", "log_destination", "jsonlog", "log_statement", "all");
        return new TestRecipe(hash, log, cooking);
    }
}

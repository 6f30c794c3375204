package dev.ride.cli;

import dev.ride.cli.CliRunner.Result;
import dev.ride.runner.Ride;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** What every engine must do for the trainee. */
abstract class PlayContract extends OnEngine {
    PlayContract(String engine) {
        super(engine);
    }

    @AfterAll
    void keep_the_results() throws IOException {
        try (var files = Files.walk(home())) {
            assertThat(files.filter(file -> file.getFileName().toString().equals("session.json")))
                    .isNotEmpty();
        }
    }

    private void look() throws SQLException {
        for (var tenant : List.of("tenant_a", "tenant_b", "tenant_c")) {
            type(tenant, "SELECT version FROM schema_migrations");
        }
        type("tenant_b", "SELECT column_name FROM information_schema.columns WHERE table_name = 'orders'");
    }

    private Result submit(String... more) {
        var arguments = new ArrayList<>(List.of("postgres", "submit"));
        arguments.addAll(List.of(more));
        return ride().run(arguments.toArray(String[]::new));
    }

    @Test
    void start_prints_the_brief_the_connections_and_what_to_type_next() {
        var result = start();
        assertThat(result.out())
                .contains("Engine: " + engine(), "checkout_errors_high", "ride postgres psql", "ride postgres submit")
                .containsPattern("postgresql://trainee:\\w+@127\\.0\\.0\\.1:\\d+/tenant_c")
                .containsPattern("postgresql://shop_app:\\w+@127\\.0\\.0\\.1:\\d+/tenant_a")
                .doesNotContain("ride_scorer", MIGRATION);
        assertThat(ride().run("postgres", "status").out()).contains("running", engine(), SCENARIO);
        assertThat(ride().run("postgres", "list", "--json").out()).contains("\"state\" : \"running\"");
    }

    @Test
    void a_second_start_finds_the_sandbox_running() {
        start();
        assertThat(start().out()).contains("It is running already.");
        assertThat(ride().run("postgres", "status", "--json").out()).containsOnlyOnce("\"name\"");
        var port = port();
        assertThat(start("--port", port).out()).contains("It is running already.");
    }

    @Test
    void a_second_start_that_asks_for_another_sandbox_is_not_given_the_one_that_is_there() {
        start();
        var other = engine().equals("docker") ? "embedded" : "docker";
        assertThat(refusedStart("--engine", other)).contains("runs on " + engine() + ", not on " + other);
        assertThat(refusedStart("--port", "1")).contains("has port " + port() + ", not 1.");
    }

    private String refusedStart(String option, String value) {
        var refused = ride().run("postgres", "start", SCENARIO, option, value);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("--name NAME", "ride postgres stop --name ");
        return refused.err();
    }

    @Test
    void two_sandboxes_run_side_by_side_and_must_then_be_named() throws SQLException {
        start("--name", "one");
        start("--name", "two");
        type_named("two", "CREATE TABLE mine ()");
        var result = ride().run("postgres", "app");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("one, two");
        try (var one = connect("tenant_a", "--name", "one");
                var tables = one.getMetaData().getTables(null, "public", "mine", null)) {
            assertThat(tables.next()).isFalse();
        }
    }

    @Test
    void beside_another_sandbox_each_suggested_command_names_its_own() {
        new PlayedHome(home()).begin("another").close();
        var name = SCENARIO.substring(SCENARIO.indexOf('/') + 1);
        for (var started : List.of(start(), start())) {
            assertThat(started.out())
                    .contains("ride postgres psql --name " + name, "ride postgres submit --name " + name);
        }
        assertThat(submit("--name", name).out()).contains("Stuck? ride postgres hint --name " + name);
    }

    private void type_named(String name, String sql) throws SQLException {
        try (var connection = connect("tenant_a", "--name", name);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void a_taken_port_is_told_and_nothing_is_left_behind() {
        start("--name", "one");
        var taken = port();
        var result = ride().run("postgres", "start", SCENARIO, "--engine", engine(), "--name", "two", "--port", taken);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("ride: Port " + taken + " is taken.");
        assertThat(ride().run("postgres", "status").out()).doesNotContain("two");
    }

    private String port() {
        return ride().run("postgres", "env", "--service")
                .out()
                .lines()
                .filter(line -> line.startsWith("port="))
                .map(line -> line.substring("port=".length()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void doing_nothing_is_not_solved_and_the_right_repair_is() throws SQLException {
        start();
        var nothing = submit();
        assertThat(nothing.code()).isEqualTo(1);
        assertThat(nothing.out())
                .contains("Not solved", "Total 0 of 100", "Submission 1, 0 hints taken.")
                .contains("Not answered: which-tenants, which-migration, what-happened\n"
                        + "Say what you think the cause is: ride postgres diagnose\n");
        assertThat(submit("--answer", "what-happened=skipped").out())
                .contains("Not answered: which-tenants, which-migration\n");

        look();
        type("tenant_b", ADD_COLUMN, RECORD);
        var repaired = submit(
                "--json",
                "--answer",
                "which-tenants=tenant_b",
                "--answer",
                "which-migration=" + MIGRATION,
                "--answer",
                "what-happened=skipped");
        assertThat(repaired.code()).isZero();
        assertThat(repaired.out())
                .startsWith("{")
                .contains("\"solved\" : true", "\"detect\" : 40", "\"fix\" : 40", "\"trap\" : 20", "\"total\" : 100")
                .contains("\"submission\" : 3", "\"trapsSprung\" : [ ]");
        assertThat(ride().run("postgres", "history").out()).contains("3            0      100 solved");
    }

    @Test
    void rescoring_the_evidence_gives_the_same_bytes_without_the_sandbox() throws IOException {
        start();
        var card = submit("--json");
        ride().run("postgres", "stop");
        Path evidence;
        try (var files = Files.walk(home())) {
            evidence = files.filter(file -> file.endsWith("evidence-1.json"))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
        var again = ride().run("postgres", "rescore", evidence.toString(), "--json");
        assertThat(again.out()).isEqualTo(card.out());
        assertThat(again.code()).isEqualTo(card.code());
        assertThat(again.err()).isEmpty();
    }

    @Test
    void an_open_transaction_is_named_and_costs_no_submission() throws SQLException {
        start();
        try (var connection = connect("tenant_b");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(ADD_COLUMN);
            var result = submit();
            assertThat(result.code()).isEqualTo(2);
            assertThat(result.err()).contains("still open", "tenant_b", "COMMIT or ROLLBACK");
            assertThat(ride().run("postgres", "status", "--json").out()).contains("\"submissions\" : 0");
        }
    }

    @Test
    void app_shows_what_users_see_and_leaves_nothing_behind() throws SQLException {
        start();
        var before = rows("tenant_a");
        var result = ride().run("postgres", "app");
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("ERROR 42703: column \"release_id\"", "pending | 4990 | 2026.06.1");
        assertThat(rows("tenant_a")).isEqualTo(before);
        assertThat(ride().run("postgres", "timeline").out()).doesNotContain("shop_app");
    }

    private long rows(String database) throws SQLException {
        try (var connection = connect(database);
                var row = connection.createStatement().executeQuery("SELECT count(*) FROM orders")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void reset_breaks_it_again_behind_the_same_connections_and_keeps_hints() throws SQLException {
        start();
        ride().run("postgres", "hint");
        type("tenant_b", ADD_COLUMN);
        var connections = ride().run("postgres", "env").out();
        assertThat(ride().run("postgres", "reset").code()).isZero();
        assertThat(ride().run("postgres", "env").out()).isEqualTo(connections);
        assertThat(ride().run("postgres", "app").out()).contains("ERROR 42703");
        assertThat(ride().run("postgres", "status", "--json").out()).contains("\"hintsTaken\" : 1");
        assertThat(ride().run("postgres", "timeline").out())
                .containsPattern("(?s)sandbox as it is found.*" + ADD_COLUMN + ".*sandbox as it is found");
    }

    @Test
    void what_psql_asks_for_one_look_is_one_line_of_the_timeline() throws SQLException {
        start();
        type(
                "tenant_b",
                "SELECT c.oid FROM pg_catalog.pg_class c WHERE c.relname OPERATOR(pg_catalog.~) '^(orders)$'",
                "SELECT c.relkind FROM pg_catalog.pg_class c WHERE c.oid = '1259'",
                "SELECT a.attname FROM pg_catalog.pg_attribute a WHERE a.attrelid = '1259'",
                "SELECT c.oid FROM pg_catalog.pg_class c WHERE c.relname OPERATOR(pg_catalog.~) '^(customers)$'",
                "SELECT count(*) FROM pg_class");
        assertThat(ride().run("postgres", "timeline").out())
                .containsPattern(
                        "(?s)'\\^\\(orders\\)\\$'\n +and 2 more that read the catalog\n[^\n]+'\\^\\(customers\\)\\$'\n")
                .contains("SELECT count(*) FROM pg_class")
                .doesNotContain("attname");
        assertThat(ride().run("postgres", "timeline", "--all").out())
                .contains("attname")
                .doesNotContain("more that");
    }

    @Test
    void whoever_reads_the_timeline_slowly_keeps_nobody_from_the_sandbox() {
        start();
        var codes = new ArrayList<Integer>();
        Ride.of(Map.of("RIDE_HOME", home().toString()), REPOSITORY, List.of())
                .timeline(
                        Optional.empty(),
                        note -> {},
                        line -> codes.add(ride().run("postgres", "hint").code()));
        assertThat(codes).containsExactly(0);
    }

    @Test
    void stop_removes_the_sandbox_and_keeps_the_results() {
        start();
        submit();
        assertThat(ride().run("postgres", "stop").out()).contains("Stopped");
        assertThat(ride().run("postgres", "status").out()).contains("No sandbox is running.");
        assertThat(ride().run("postgres", "history", "--json").out()).contains("\"number\" : 1");
        assertThat(ride().run("postgres", "timeline").code()).isZero();
    }

    @Test
    void the_postmortem_comes_after_a_submission_or_when_insisted_on() {
        start("--name", "spoilt");
        var early = ride().run("postgres", "postmortem");
        assertThat(early.code()).isEqualTo(2);
        assertThat(early.err()).contains("Nothing was submitted yet");
        assertThat(ride().run("postgres", "postmortem", "--spoil").out()).contains("Root cause", MIGRATION);
        assertThat(submit().out()).contains("after the postmortem had been seen");
    }

    /** Also where the environment would take libpq elsewhere, or have it ask for more than a sandbox has. */
    @Test
    void psql_reaches_the_sandbox() throws IOException, InterruptedException {
        start();
        var result = ride().run("postgres", "psql", "--db", "tenant_b", "--", "-XAtc", "SELECT current_user");
        assumeThat(result.children())
                .as("no psql on this machine, and none in the sandbox: " + result.err())
                .isNotEmpty();
        var child = result.children().get(0);
        var builder = new ProcessBuilder(child.command()).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "PGHOSTADDR", "192.0.2.1",
                        "PGSERVICE", "nowhere",
                        "PGOPTIONS", "-c role=shop_app",
                        "PGSSLMODE", "require",
                        "PGREQUIREAUTH", "gss",
                        "PGCHANNELBINDING", "require"));
        builder.environment().keySet().removeAll(child.without());
        builder.environment().putAll(child.environment());
        var process = builder.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(output.strip()).isEqualTo("trainee");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void drift_between_the_tenants_is_told_until_it_is_mended() throws SQLException {
        start();
        var compared = drift("tenant_a", "tenant_b", "tenant_c");
        assertThat(compared.code()).isEqualTo(1);
        assertThat(compared.out())
                .contains("/tenant_b: drifted (1 difference, behind, in ledger and schema)")
                .contains("    column public.orders.release_id is missing")
                .contains("/tenant_c: agrees, recorded and real");
        type("tenant_b", ADD_COLUMN, RECORD);
        assertThat(drift("tenant_a", "tenant_b", "tenant_c").code()).isZero();
        assertThat(drift("tenant_a", "tenant_c", "nowhere").code()).isEqualTo(3);
    }

    private Result drift(String reference, String... targets) throws SQLException {
        var arguments = new ArrayList<>(List.of("drift", "--ledger", "--reference", url(reference)));
        for (var target : targets) {
            arguments.add(url(target));
        }
        return ride().run(arguments.toArray(String[]::new));
    }

    private String url(String database) throws SQLException {
        try (var connection = connect("tenant_a")) {
            var passwords = ride().run("postgres", "env", "--service").out();
            var password = passwords.replaceAll("(?s).*password=(\\S+).*", "$1");
            var server = connection.getMetaData().getURL().replaceAll("jdbc:postgresql://([^/]+)/.*", "$1");
            return "postgresql://trainee:" + password + "@" + server + "/" + database;
        }
    }
}

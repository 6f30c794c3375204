package dev.ride.runner.drift;

import dev.ride.runner.ground.RideException;
import dev.ride.scoring.schema.Difference;
import dev.ride.scoring.schema.ReadOptions;
import dev.ride.scoring.schema.RowMemory;
import dev.ride.scoring.schema.Strictness;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DriftCheckIT extends WithDriftServer {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void every_target_is_told_by_schema_and_ledger_in_the_order_asked_for() {
        assertThat(check("same", "behind", "lying", "silent", "bare"))
                .extracting(report -> report.differences().size() + " " + DriftServer.verdict(report))
                .containsExactly(
                        "0 RECORDED_AND_REAL", "1 BEHIND", "1 RECORDED_NOT_REAL", "0 REAL_NOT_RECORDED", "1 NO_LEDGER");
        assertThat(check("behind").get(0).differences())
                .singleElement()
                .hasFieldOrPropertyWithValue("attribute", "existence")
                .returns("public.orders.release_id", difference -> difference.name());
    }

    @ParameterizedTest
    @CsvSource({
        "good, schema_migrations, ALL, 001 002, ''",
        "flyway, Flyway, ALL, 1 4, 5",
        "liquibase, Liquibase, ALL, ann:1:db/a.xml, ''",
        "alembic, Alembic, HEAD, c5d02f86, ''",
        "migrate, golang-migrate, NUMBERED_HEAD, '', 20260531",
        "rails, Rails, ALL, 20260531120000, ''",
        "django, Django, ALL, auth.0001_initial shop.0001_initial, ''",
        "goose, goose, ALL, 1 2, ''",
        "dbup, DbUp, ALL, a.sql, ''",
        "dbup_quoted, DbUp, ALL, a.sql, ''",
        "prisma, Prisma, ALL, one two, four",
        "sqlx, sqlx, ALL, 1, 2"
    })
    void the_ledgers_of_the_known_tools_are_recognised_and_only_what_was_done_is_read(
            String database, String tool, Ledger.Kept kept, String versions, String dirty) {
        var ledger = check.reference(server.target(database), new RowMemory())
                .ledger()
                .orElseThrow();
        assertThat(ledger.tool()).isEqualTo(tool);
        assertThat(ledger.kept()).isEqualTo(kept);
        assertThat(String.join(" ", ledger.versions())).isEqualTo(versions);
        assertThat(ledger.dirty().orElse("")).isEqualTo(dirty);
    }

    @Test
    void what_only_numbers_rows_is_no_version() {
        var knex = withLedger("knex_migrations").reference(server.target("knex"), new RowMemory());
        assertThat(knex.ledger().orElseThrow().versions()).containsExactly("one.js");
        for (var table : List.of("serial", "identity", "random", "pairs")) {
            assertThatThrownBy(() -> withLedger(table).reference(server.target("numbered"), new RowMemory()))
                    .isInstanceOfSatisfying(
                            RideException.class,
                            refused -> assertThat(refused.suggestion())
                                    .contains("version, version_num, migration, name, id"))
                    .hasMessage("The table public." + table + " has no column that could hold a migration's version.");
        }
    }

    @Test
    void a_ledger_that_is_dirty_is_told_even_where_the_references_is_as_well() {
        assertThat(server.compared(check, "migrate", "migrate"))
                .singleElement()
                .isInstanceOf(TargetReport.Drifted.class)
                .returns(LedgerVerdict.DIRTY, DriftServer::verdict);
    }

    @Test
    void who_keeps_the_last_number_only_is_behind_when_it_is_lower() {
        assertThat(server.compared(check, "counted", "counted_behind"))
                .singleElement()
                .returns(LedgerVerdict.BEHIND, DriftServer::verdict);
    }

    @Test
    void a_row_that_says_no_version_records_none() {
        assertThat(withLedger("log")
                        .reference(server.target("nameless"), new RowMemory())
                        .ledger()
                        .orElseThrow()
                        .versions())
                .containsExactly("first");
    }

    @Test
    void a_target_that_cannot_be_read_harms_no_other() {
        var port = server.url("").replaceAll(".*:(\\d+)/", "$1");
        var targets = List.of(
                server.target("nowhere"),
                Target.parse(server.url("good"), Map.of("PGPASSWORD", "wrong")),
                Target.parse("postgresql://reader@127.0.0.1:1/good", Map.of()),
                Target.parse("postgresql://reader@no-such-host.invalid:" + port + "/good", Map.of()),
                Target.parse("missing.json", Map.of()),
                server.target("same"));
        var reports = new ArrayList<TargetReport>();
        check.run(server.target("good"), targets, reports::add);
        assertThat(reports)
                .extracting(DriftCheckIT::problem)
                .containsExactly(
                        "there is no such database",
                        "the server refused the login: check user and password (PGPASSWORD or the password file)",
                        "nothing listens at its host and port",
                        "its host is not known",
                        "There is no file missing.json.",
                        "none");
        assertThat(reports.get(5)).isInstanceOf(TargetReport.Agreeing.class);
    }

    @Test
    void a_bug_that_one_target_brings_out_harms_no_other() {
        var bug = new IllegalStateException("nobody thought of this");
        var check = new DriftCheck(
                new DriftCheck.Settings(ReadOptions.ALL, Strictness.STRICT, new LedgerChoice.NotRead(), 2, false),
                new Scratch() {
                    @Override
                    public Optional<Connection> open(int major) {
                        throw bug;
                    }

                    @Override
                    public Optional<String> remedy(int major) {
                        return Optional.empty();
                    }

                    @Override
                    public void close() {}
                },
                note -> {});
        var reports = new ArrayList<TargetReport>();
        check.run(
                server.target("spelt"),
                List.of(server.target("spelt_otherwise"), server.target("spelt")),
                reports::add);
        assertThat(reports.get(0)).isEqualTo(new TargetReport.Failed(server.url("spelt_otherwise"), bug));
        assertThat(problem(reports.get(0)))
                .contains("bug of ride: ", "nobody thought of this", "run it again with --verbose");
        assertThat(reports.get(1)).isInstanceOf(TargetReport.Agreeing.class);
    }

    @Test
    @Timeout(60)
    void who_changes_a_target_is_not_waited_for_and_harms_no_other() throws SQLException {
        try (var connection = server.asSuperuser("changing");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("ALTER TABLE counted ADD COLUMN z int");
            var reports = new ArrayList<TargetReport>();
            check.run(server.target("good"), List.of(server.target("changing"), server.target("same")), reports::add);
            assertThat(reports)
                    .extracting(DriftCheckIT::problem)
                    .containsExactly("somebody is changing it, and holds a lock that reading waits for", "none");
            assertThatThrownBy(() -> check.reference(server.target("changing"), new RowMemory()))
                    .isInstanceOfSatisfying(
                            RideException.class,
                            refused -> assertThat(refused.suggestion()).startsWith("Try again when"));
        }
    }

    @Test
    void a_ledger_that_may_not_be_read_is_told_with_what_helps() {
        assertThatThrownBy(() -> check.reference(server.target("closed"), new RowMemory()))
                .isInstanceOfSatisfying(
                        RideException.class,
                        refused -> assertThat(refused.suggestion()).startsWith("Grant its user SELECT"))
                .hasMessageContaining("permission denied for table schema_migrations");
    }

    @Test
    void without_a_reference_nothing_is_said() {
        assertThatThrownBy(() -> check.reference(server.target("nowhere"), new RowMemory()))
                .isInstanceOf(RideException.class)
                .hasMessageEndingWith("/nowhere could not be read: there is no such database.");
    }

    @Test
    void a_server_that_is_too_old_is_told_by_its_version() throws IOException {
        try (var old = OldServer.start()) {
            var reports = new ArrayList<TargetReport>();
            check.run(
                    server.target("good"),
                    List.of(Target.parse(old.url(), Map.of()), server.target("same")),
                    reports::add);
            assertThat(reports)
                    .extracting(DriftCheckIT::problem)
                    .containsExactly("it runs PostgreSQL 13.21; schemas are read from 14 on", "none");
        }
    }

    @Test
    void a_password_that_is_wanted_and_not_given_is_asked_for() {
        var reports = new ArrayList<TargetReport>();
        check.run(server.target("good"), List.of(Target.parse(server.url("good"), Map.of())), reports::add);
        assertThat(problem(reports.get(0))).contains("PGPASSWORD");
    }

    @Test
    void sql_that_mends_comes_with_each_difference() {
        assertThat(check("behind").get(0).remedies())
                .singleElement()
                .returns("ALTER TABLE \"public\".\"orders\" ADD COLUMN \"release_id\" text;", remedy -> remedy.sql());
    }

    @Test
    void a_misspelt_ledger_is_not_one_that_nobody_has() {
        assertThatThrownBy(() -> withLedger("schema_migration").reference(server.target("good"), new RowMemory()))
                .isInstanceOf(RideException.class)
                .hasMessageContaining("has no ledger 'schema_migration'");
        assertThatThrownBy(() ->
                        withLedger("postgresql://zoe:secret@db/shop").reference(server.target("good"), new RowMemory()))
                .isInstanceOf(RideException.class)
                .hasMessageContaining("has no ledger (not shown")
                .hasMessageNotContaining("secret");
    }

    @Test
    void a_snapshot_stands_in_for_the_database_it_was_taken_of(@TempDir Path folder) throws IOException {
        var file = folder.resolve("good.json");
        Files.writeString(
                file,
                new TargetReader(ReadOptions.ALL, note -> {})
                        .snapshot(server.target("good"))
                        .toJson());
        var reports = new ArrayList<TargetReport>();
        check.run(new Target.File(file), List.of(server.target("same"), server.target("lying")), reports::add);
        assertThat(reports).extracting(report -> differences(report).size()).containsExactly(0, 1);
    }

    @Test
    void schemas_of_one_database_are_compared_with_one_of_them() {
        var reports = new ArrayList<TargetReport>();
        var url = DatabaseUrl.parse(server.url("schemas"), Map.of("PGPASSWORD", DriftServer.READER.password()));
        check.runSchemas(url, "t1", "t*", reports::add);
        assertThat(reports).extracting(TargetReport::target).containsExactly("t2", "t3");
        assertThat(differences(reports.get(0)))
                .extracting(difference -> difference.kind() + " " + difference.attribute())
                .containsExactly("VIEW existence");
        assertThat(differences(reports.get(1)))
                .extracting(difference -> difference.kind() + " " + difference.attribute())
                .contains("COLUMN type", "VIEW existence");
        assertThatThrownBy(() -> check.runSchemas(url, "t9", "t*", reports::add))
                .hasMessageContaining("no schema 't9'");
        assertThatThrownBy(() -> check.runSchemas(url, "t1", "x*", reports::add))
                .hasMessageContaining("matches 'x*'");
    }

    @Test
    void readiness_follows_the_last_comparison(@TempDir Path folder) throws Exception {
        var file = folder.resolve("ready");
        var told = new ArrayList<String>();
        var local = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        try (var readiness = new Readiness(Optional.of(local), Optional.of(file), MINUTE, told::add)) {
            var port = readiness.address().orElseThrow().getPort();
            assertThat(get(port, "/health/ready")).isEqualTo("503 not checked yet");
            readiness.checked(check("same", "bare"));
            assertThat(get(port, "/health/ready"))
                    .startsWith("503 drift: db=")
                    .contains("target=" + server.url("bare"));
            readiness.checked(check("same"));
            readiness.checked(check("same"));
            assertThat(told).hasSize(2).last().isEqualTo("ready: 1 of 1 agree");
            assertThat(get(port, "/health/ready")).isEqualTo("200 ready: 1 of 1 agree");
            assertThat(file).exists();
            readiness.checked(check("same", "behind", "lying"));
            assertThat(get(port, "/health/ready"))
                    .startsWith("503 drift: db=001 expected=002 target=" + server.url("behind") + " differences=1");
            assertThat(file).doesNotExist();
            readiness.checked(check("gap"));
            assertThat(get(port, "/health/ready"))
                    .startsWith("503 drift: db=002 expected=002 missing=001 target=" + server.url("gap"));
            assertThat(get(port, "/health")).isEqualTo("200 alive");
        }
    }

    private static DriftCheck withLedger(String table) {
        return new DriftCheck(
                new DriftCheck.Settings(ReadOptions.ALL, Strictness.STRICT, new LedgerChoice.Named(table), 1, false),
                Scratch.FORBIDDEN,
                note -> {});
    }

    private List<TargetReport.Compared> check(String... databases) {
        return server.compared(check, "good", databases);
    }

    private static List<Difference> differences(TargetReport report) {
        return ((TargetReport.Compared) report).differences();
    }

    private static String problem(TargetReport report) {
        return report instanceof TargetReport.Uncompared uncompared ? uncompared.problem() : "none";
    }

    private static String get(int port, String path) throws IOException, InterruptedException {
        var response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        return response.statusCode() + " " + response.body().strip();
    }
}

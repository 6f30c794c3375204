package dev.ride.runner.drift;

import dev.ride.runner.ground.RideException;
import dev.ride.scoring.schema.Kind;
import dev.ride.scoring.schema.ReadOptions;
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
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DriftCheckIT {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static DriftServer server;

    private final DriftCheck check = new DriftCheck(
            new DriftCheck.Settings(ReadOptions.ALL, Strictness.STRICT, true, null, 3, true),
            Scratch.FORBIDDEN,
            note -> {});

    @BeforeAll
    static void start() throws SQLException {
        server = DriftServer.start();
        server.fill();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void every_target_is_told_by_schema_and_ledger_in_the_order_asked_for() {
        assertThat(check("same", "behind", "lying", "silent", "bare"))
                .extracting(report ->
                        report.differences().size() + " " + report.verdict().orElseThrow())
                .containsExactly(
                        "0 RECORDED_AND_REAL", "1 BEHIND", "1 RECORDED_NOT_REAL", "0 REAL_NOT_RECORDED", "1 NO_LEDGER");
        assertThat(check("behind").get(0).differences())
                .singleElement()
                .hasFieldOrPropertyWithValue("attribute", "existence")
                .returns("public.orders.release_id", difference -> difference.name());
    }

    @ParameterizedTest
    @CsvSource({
        "good, schema_migrations, ALL, 001 002",
        "flyway, Flyway, ALL, 1",
        "liquibase, Liquibase, ALL, ann:1:a.xml",
        "alembic, Alembic, HEAD, c5d02f86",
        "migrate, golang-migrate, NUMBERED_HEAD, ''",
        "rails, Rails, ALL, 20260531120000"
    })
    void the_ledgers_of_the_known_tools_are_recognised_and_only_what_was_done_is_read(
            String database, String tool, Ledger.Kept kept, String versions) {
        var ledger = check.reference(server.target(database)).ledger().orElseThrow();
        assertThat(ledger.tool()).isEqualTo(tool);
        assertThat(ledger.kept()).isEqualTo(kept);
        assertThat(String.join(" ", ledger.versions())).isEqualTo(versions);
    }

    @Test
    void who_keeps_the_last_number_only_is_behind_when_it_is_lower() {
        var reports = new ArrayList<TargetReport>();
        check.run(check.reference(server.target("counted")), List.of(server.target("counted_behind")), reports::add);
        assertThat(reports.get(0).verdict()).hasValue(LedgerVerdict.BEHIND);
    }

    @Test
    void a_row_that_says_no_version_records_none() {
        assertThat(withLedger("log")
                        .reference(server.target("nameless"))
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
        check.run(check.reference(server.target("good")), targets, reports::add);
        assertThat(reports)
                .extracting(report -> report.problem().orElse("read"))
                .containsExactly(
                        "there is no such database",
                        "the server refused the login: check user and password (PGPASSWORD or the password file)",
                        "nothing listens at its host and port",
                        "its host is not known",
                        "There is no file missing.json.",
                        "read");
        assertThat(reports.get(5).isDrifted()).isFalse();
    }

    @Test
    void a_bug_that_one_target_brings_out_harms_no_other() {
        var bug = new IllegalStateException("nobody thought of this");
        var check = new DriftCheck(
                new DriftCheck.Settings(ReadOptions.ALL, Strictness.STRICT, false, null, 2, false),
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
                check.reference(server.target("spelt")),
                List.of(server.target("spelt_otherwise"), server.target("spelt")),
                reports::add);
        assertThat(reports.get(0).bug()).hasValue(bug);
        assertThat(reports.get(0).problem())
                .hasValueSatisfying(problem -> assertThat(problem)
                        .contains("bug of ride: ", "nobody thought of this", "run it again with --verbose"));
        assertThat(reports.get(1)).returns(false, TargetReport::isUnreadable).returns(false, TargetReport::isDrifted);
    }

    @Test
    void without_a_reference_nothing_is_said() {
        assertThatThrownBy(() -> check.reference(server.target("nowhere")))
                .isInstanceOf(RideException.class)
                .hasMessageEndingWith("/nowhere could not be read: there is no such database.");
    }

    @Test
    void a_server_that_is_too_old_is_told_by_its_version() throws IOException {
        try (var old = OldServer.start()) {
            var reports = new ArrayList<TargetReport>();
            check.run(
                    check.reference(server.target("good")),
                    List.of(Target.parse(old.url(), Map.of()), server.target("same")),
                    reports::add);
            assertThat(reports)
                    .extracting(report -> report.problem().orElse("read"))
                    .containsExactly("it runs PostgreSQL 13.21; schemas are read from 14 on", "read");
        }
    }

    @Test
    void a_password_that_is_wanted_and_not_given_is_asked_for() {
        var reports = new ArrayList<TargetReport>();
        check.run(
                check.reference(server.target("good")),
                List.of(Target.parse(server.url("good"), Map.of())),
                reports::add);
        assertThat(reports.get(0).problem())
                .hasValueSatisfying(problem -> assertThat(problem).contains("PGPASSWORD"));
    }

    @Test
    void sql_that_mends_comes_with_each_difference() {
        assertThat(check("behind").get(0).remedies())
                .singleElement()
                .returns("ALTER TABLE \"public\".\"orders\" ADD COLUMN \"release_id\" text;", remedy -> remedy.sql());
    }

    @Test
    void a_misspelt_ledger_is_not_one_that_nobody_has() {
        assertThatThrownBy(() -> withLedger("schema_migration").reference(server.target("good")))
                .isInstanceOf(RideException.class)
                .hasMessageContaining("has no ledger 'schema_migration'");
        assertThatThrownBy(() -> withLedger("postgresql://zoe:secret@db/shop").reference(server.target("good")))
                .isInstanceOf(RideException.class)
                .hasMessageContaining("has no ledger (not shown")
                .hasMessageNotContaining("secret");
    }

    @Test
    @Timeout(60)
    void nothing_stronger_than_access_share_is_taken() throws Exception {
        try (var connection = server.asSuperuser("crowded");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // ACCESS SHARE is the only lock that an EXCLUSIVE one lets pass.
            statement.execute("""
                    DO $$ DECLARE one record; BEGIN
                        FOR one IN SELECT oid::regclass AS name FROM pg_class
                                   WHERE relkind IN ('r', 'p', 'v') AND NOT relisshared
                                   AND relnamespace IN ('public'::regnamespace, 'pg_catalog'::regnamespace)
                        LOOP EXECUTE format('LOCK TABLE ONLY %s IN EXCLUSIVE MODE', one.name); END LOOP;
                    END $$""");
            assertThat(check("crowded")).singleElement().returns(false, TargetReport::isUnreadable);
        }
    }

    /** What cannot be locked from outside is seen when the reading has come to the ledger, and holds still all it took. */
    @Test
    @Timeout(60)
    void nothing_stronger_than_access_share_is_held() throws Exception {
        var pool = Executors.newSingleThreadExecutor();
        try (var connection = server.asSuperuser("crowded");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE schema_migrations");
            var report = pool.submit(() -> check("crowded").get(0));
            awaitReaderThatWaits("crowded");
            try (var row = statement.executeQuery(
                    "SELECT string_agg(DISTINCT mode, ', '), count(*) FROM pg_locks JOIN pg_stat_activity USING (pid)"
                            + " WHERE usename = 'reader' AND locktype <> 'virtualxid' AND query LIKE '%FROM ONLY%'")) {
                row.next();
                assertThat(row.getString(1)).isEqualTo("AccessShareLock");
                assertThat(row.getInt(2)).isGreaterThan(20);
            }
            connection.rollback();
            assertThat(report.get().isUnreadable()).isFalse();
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void a_ledger_that_would_write_when_it_is_read_is_not_let() throws SQLException {
        assertThat(check("policed").get(0).problem()).hasValue("cannot execute INSERT in a read-only transaction");
        try (var connection = server.asSuperuser("policed");
                var row = connection.createStatement().executeQuery("SELECT count(*) FROM noted")) {
            row.next();
            assertThat(row.getInt(1)).isZero();
        }
    }

    @Test
    @Timeout(60)
    void a_migration_under_way_is_in_ledger_and_schema_or_in_neither() throws Exception {
        var pool = Executors.newSingleThreadExecutor();
        try (var connection = server.asSuperuser("moving");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE schema_migrations");
            var report = pool.submit(() -> check("moving").get(0));
            awaitReaderThatWaits("moving");
            statement.execute(
                    "ALTER TABLE orders ADD COLUMN release_id text;" + "INSERT INTO schema_migrations VALUES ('002')");
            connection.commit();
            assertThat(report.get().verdict()).hasValue(LedgerVerdict.BEHIND);
            assertThat(check("moving").get(0).verdict()).hasValue(LedgerVerdict.RECORDED_AND_REAL);
        } finally {
            pool.shutdownNow();
        }
    }

    private static void awaitReaderThatWaits(String database) throws SQLException, InterruptedException {
        try (var connection = server.asSuperuser(database);
                var statement = connection.createStatement()) {
            for (int waiting = 0; waiting == 0; Thread.sleep(20)) {
                try (var row = statement.executeQuery("SELECT count(*) FROM pg_locks WHERE NOT granted"
                        + " AND relation = 'schema_migrations'::regclass")) {
                    row.next();
                    waiting = row.getInt(1);
                }
            }
        }
    }

    @Test
    void a_snapshot_stands_in_for_the_database_it_was_taken_of(@TempDir Path folder) throws IOException {
        var file = folder.resolve("good.json");
        Files.writeString(file, check.snapshot(server.target("good")).toJson());
        var reports = new ArrayList<TargetReport>();
        check.run(
                check.reference(new Target.File(file)),
                List.of(server.target("same"), server.target("lying")),
                reports::add);
        assertThat(reports).extracting(report -> report.differences().size()).containsExactly(0, 1);
    }

    @Test
    void filters_hold_for_snapshots_and_hide_nothing_that_is_gone(@TempDir Path folder) throws IOException {
        var file = folder.resolve("good.json");
        Files.writeString(file, check.snapshot(server.target("good")).toJson());
        assertThat(filtered(ReadOptions.ALL.withSchemas(Set.of("public")), new Target.File(file), "same"))
                .isEmpty();
        assertThat(filtered(ReadOptions.ALL.withSchemas(Set.of("public")), new Target.File(file), "bare"))
                .containsExactly("table public.schema_migrations is missing");
        assertThat(filtered(
                        ReadOptions.ALL.withIgnored(Set.of("public.schema_migrations")), new Target.File(file), "bare"))
                .isEmpty();
        var ledger = ReadOptions.ALL.withTables(Set.of("public.schema_migrations"));
        assertThat(filtered(ledger, server.target("good"), "bare"))
                .containsExactly("table public.schema_migrations is missing");
        var keys = ReadOptions.ALL.withKinds(Set.of(Kind.CONSTRAINT));
        var missing = "constraint public.schema_migrations.schema_migrations_pkey is missing";
        assertThat(filtered(keys, server.target("good"), "bare")).contains(missing);
        Files.writeString(file, with(keys).snapshot(server.target("good")).toJson());
        assertThat(Files.readString(file)).contains("schema_migrations_pkey").doesNotContain("DATABASE");
        assertThat(filtered(keys, new Target.File(file), "bare")).contains(missing);
        assertThat(filtered(keys, new Target.File(file), "same")).isEmpty();
    }

    @Test
    void an_object_of_schemas_as_tenants_is_filtered_by_its_name_in_either() {
        var url = DatabaseUrl.parse(server.url("schemas"), Map.of("PGPASSWORD", DriftServer.READER.password()));
        assertThat(acrossSchemas(url, ReadOptions.ALL.withTables(Set.of("t1.notes"))))
                .containsExactly("t2: view {schema}.notes is missing", "t3: view {schema}.notes is missing");
        assertThat(acrossSchemas(url, ReadOptions.ALL.withIgnored(Set.of("t1.notes"))))
                .containsExactly("t3: column {schema}.orders.id: type should be bigint, is integer");
        assertThat(acrossSchemas(url, ReadOptions.ALL.withIgnored(Set.of("t3"))))
                .containsExactly("t2: view {schema}.notes is missing");
        assertThatThrownBy(() -> acrossSchemas(url, ReadOptions.ALL.withTables(Set.of("t2.orders"))))
                .isInstanceOf(RideException.class)
                .hasMessageContaining("t2.orders is not in the reference schema t1");
        assertThatThrownBy(() -> acrossSchemas(url, ReadOptions.ALL.withSchemas(Set.of("t2"))))
                .isInstanceOf(RideException.class)
                .hasMessageContaining("does not go with --reference-schema");
    }

    private static List<String> acrossSchemas(DatabaseUrl url, ReadOptions options) {
        var sentences = new ArrayList<String>();
        with(options)
                .runSchemas(
                        url,
                        "t1",
                        "t*",
                        report -> report.differences()
                                .forEach(difference -> sentences.add(report.target() + ": " + difference.sentence())));
        return sentences;
    }

    private static List<String> filtered(ReadOptions options, Target reference, String database) {
        var reports = new ArrayList<TargetReport>();
        var check = with(options);
        check.run(check.reference(reference), List.of(server.target(database)), reports::add);
        return reports.get(0).differences().stream()
                .map(difference -> difference.sentence())
                .toList();
    }

    private static DriftCheck with(ReadOptions options) {
        return new DriftCheck(
                new DriftCheck.Settings(options, Strictness.STRICT, false, null, 1, true),
                Scratch.FORBIDDEN,
                note -> {});
    }

    @Test
    void schemas_of_one_database_are_compared_with_one_of_them() {
        var reports = new ArrayList<TargetReport>();
        var url = DatabaseUrl.parse(server.url("schemas"), Map.of("PGPASSWORD", DriftServer.READER.password()));
        check.runSchemas(url, "t1", "t*", reports::add);
        assertThat(reports).extracting(TargetReport::target).containsExactly("t2", "t3");
        assertThat(reports.get(0).differences())
                .extracting(difference -> difference.kind() + " " + difference.attribute())
                .containsExactly("VIEW existence");
        assertThat(reports.get(1).differences())
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
                new DriftCheck.Settings(ReadOptions.ALL, Strictness.STRICT, true, table, 1, false),
                Scratch.FORBIDDEN,
                note -> {});
    }

    private List<TargetReport> check(String... databases) {
        var reports = new ArrayList<TargetReport>();
        check.run(
                check.reference(server.target("good")),
                Stream.of(databases).map(server::target).toList(),
                reports::add);
        return reports;
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

package dev.ride.cli;

import dev.ride.runner.ground.Home;
import dev.ride.runner.sandbox.Connections;
import dev.ride.runner.sandbox.Server;
import dev.ride.runner.sandbox.embedded.ScratchServers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code ride drift} on databases of a real server, by a role that may do nothing but connect and read ledgers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DriftCommandIT {
    private static final int MAJOR = 18;
    private static final int TERMINATED = 143;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SHOP = """
            CREATE TABLE orders (id bigint PRIMARY KEY, note text, at date);
            CREATE INDEX ON orders (note);
            CREATE SCHEMA audit CREATE TABLE log (id bigint);
            CREATE TABLE schema_migrations (version text PRIMARY KEY);
            INSERT INTO schema_migrations VALUES ('001'), ('002');
            GRANT SELECT ON schema_migrations TO reader;
            CREATE FOREIGN DATA WRAPPER elsewhere;
            CREATE SERVER archive FOREIGN DATA WRAPPER elsewhere;
            CREATE USER MAPPING FOR CURRENT_USER SERVER archive OPTIONS (password 'secret');
            """;
    private static final Map<String, String> DATABASES = Map.of(
            "good", "",
            "watched", "",
            "watched_reference", "",
            "spelt", "ALTER TABLE orders ADD CONSTRAINT known CHECK (note IN ('a', 'b'))",
            "spelt_otherwise", "ALTER TABLE orders ADD CONSTRAINT known CHECK (note = 'a' OR note = 'b')",
            "silent", "DELETE FROM schema_migrations WHERE version = '002'",
            "audited", "ALTER TABLE audit.log ADD COLUMN who text",
            "renamed", "ALTER INDEX orders_note_idx RENAME TO notes",
            "reordered", "ALTER TABLE orders DROP COLUMN note, ADD COLUMN note text; CREATE INDEX ON orders (note)",
            "tenants", """
                    CREATE SCHEMA t1 CREATE TABLE orders (id bigint);
                    CREATE SCHEMA t2 CREATE TABLE orders (id bigint);
                    CREATE SCHEMA t3 CREATE TABLE orders (id integer);
                    CREATE SCHEMA other CREATE TABLE orders (id text);
                    """);

    private final HttpClient http = HttpClient.newHttpClient();

    private Path folder;
    private ScratchServers servers;
    private Server server;

    @BeforeAll
    void start() throws IOException, SQLException {
        folder = Files.createTempDirectory("ride-home");
        // a server of root's runs as somebody else, who must be able to get here
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        servers = new ScratchServers(Home.at(folder), List.of(), List.of());
        server = servers.of(MAJOR).orElseThrow();
        run("postgres", "CREATE ROLE reader LOGIN PASSWORD 'secret'");
        for (var database : DATABASES.entrySet()) {
            run("postgres", "CREATE DATABASE " + database.getKey());
            run(database.getKey(), SHOP + database.getValue());
        }
    }

    @AfterAll
    void stop() {
        servers.close();
    }

    private void run(String database, String sql) throws SQLException {
        try (var connection = Connections.asSuperuser(server, database)) {
            Connections.execute(connection, "SET search_path = public");
            Connections.execute(connection, sql);
        }
    }

    private String url(String database) {
        return "postgresql://reader@" + server.address().host() + ":"
                + server.address().port() + "/" + database;
    }

    private CliRunner.Result ride(String... arguments) {
        return new CliRunner(Map.of("RIDE_HOME", folder.toString(), "PGPASSWORD", "secret")).run(arguments);
    }

    @ParameterizedTest
    @CsvSource({
        "'',                        good,      0",
        "'',                        audited,   1",
        "--only schema:public,      audited,   0",
        "--only schema:audit,       audited,   1",
        "--only table:public.orders, audited,  0",
        "--only kind:index,         audited,   0",
        "--ignore audit.*,          audited,   0",
        "--ignore public.*,         audited,   1",
        "'',                        renamed,   1",
        "--match-generated-names,   renamed,   0",
        "'',                        reordered, 0",
        "--column-order,            reordered, 1",
        "--ledger,                  good,      0",
        "--ledger schema_migrations, good,     0",
        "--ledger=schema_migrations, good,     0",
        "--ledger=public.schema_migrations, good, 0",
        "--ledger=audit.schema_migrations, good, 2",
        "--ledger=migrations,       good,      2"
    })
    void what_is_read_and_what_counts_can_be_told(String options, String database, int code) {
        var words = new ArrayList<>(List.of("drift", "--no-scratch", "--reference", url("good")));
        words.addAll(List.of(options.split(" ")));
        words.remove("");
        words.add(url(database));
        var result = ride(words.toArray(String[]::new));
        assertThat(result.code()).as(result.out() + result.err()).isEqualTo(code);
        if (code == 0) {
            assertThat(result.out()).startsWith(url(database) + ": agrees");
        }
    }

    @Test
    void a_program_is_told_which_differences_may_be_spellings() {
        var spelt = ride("drift", "--no-scratch", "--json", "--reference", url("spelt"), url("spelt_otherwise"));
        assertThat(spelt.out()).contains("\"format\" : 1,", "\"attribute\" : \"expression\"", "\"unverified\" : true");
        var audited = ride("drift", "--no-scratch", "--json", "--reference", url("good"), url("audited"));
        assertThat(audited.out()).contains("\"unverified\" : false").doesNotContain("\"unverified\" : true");
    }

    /** What agrees, what drifted in its ledger or its schema, what cannot be read: {@code drift.*} beside this class. */
    @ParameterizedTest
    @CsvSource({"text, txt", "markdown, md", "json, json"})
    void whatever_became_of_a_target_is_said_word_for_word_in_every_format(String format, String ending)
            throws IOException {
        var result = ride(
                "drift",
                "--no-scratch",
                "--ledger",
                "--sql",
                "--format",
                format,
                "--reference",
                url("good"),
                url("good"),
                url("silent"),
                url("audited"),
                url("nowhere"));
        assertThat(result.code()).isEqualTo(3);
        var said = (result.out() + result.err()).replace(url(""), "postgresql://reader@host/");
        Files.writeString(Path.of("target", "drift." + ending), said);

        try (var written = DriftCommandIT.class.getResourceAsStream("drift." + ending)) {
            assertThat(said).isEqualTo(new String(written.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void schemas_of_one_database_are_held_against_one_of_them() {
        var result = ride("drift", "--no-scratch", "--reference-schema", "t1", "--schemas", "t*", url("tenants"));
        assertThat(result.out())
                .isEqualTo("t2: agrees\nt3: drifted (1 difference)\n"
                        + "    column {schema}.orders.id: type should be bigint, is integer\n");
        assertThat(result.code()).isEqualTo(1);
        assertThat(ride("drift", "--reference-schema", "t1", url("tenants"), url("good"))
                        .err())
                .contains("exactly one database");
    }

    @Test
    void a_snapshot_is_of_what_was_asked_for_and_stands_in_for_its_database(@TempDir Path own) throws IOException {
        var snapshot = own.resolve("good.json");
        var taken = ride("drift", "snapshot", "--only", "schema:public", url("good"));
        assertThat(taken.err()).isEmpty();
        Files.writeString(snapshot, taken.out());
        var reference = "--reference=" + snapshot;
        assertThat(ride("drift", "--no-scratch", reference, "--only=schema:public", url("audited"))
                        .code())
                .isZero();
        assertThat(ride("drift", "snapshot", "--column-order", url("good")).err())
                .contains("Unknown option: '--column-order'");
    }

    @Test
    void a_password_comes_from_the_password_file(@TempDir Path own) throws Exception {
        var passwords = own.resolve("passwords");
        Files.writeString(passwords, "*:*:*:reader:secret\n");
        Files.setPosixFilePermissions(passwords, PosixFilePermissions.fromString("rw-------"));
        var arguments = List.of("drift", "--no-scratch", "--reference", url("good"), url("good"));
        assertThat(codeOf(process(Map.of("PGPASSFILE", passwords.toString()), arguments)))
                .isZero();
        Files.writeString(passwords, "*:*:*:reader:another\n");
        assertThat(codeOf(process(Map.of("PGPASSFILE", passwords.toString()), arguments)))
                .isEqualTo(3);
    }

    @Test
    void readiness_follows_the_databases_until_the_program_is_told_to_end(@TempDir Path own) throws Exception {
        var file = own.resolve("ready");
        var ride = process(
                Map.of("PGPASSWORD", "secret"),
                List.of(
                        "drift",
                        "--no-scratch",
                        "--ledger=schema_migrations",
                        "--listen=127.0.0.1:0",
                        "--ready-file=" + file,
                        "--interval=1",
                        "--reference=" + url("watched_reference"),
                        url("watched")));
        try (var said = ride.inputReader()) {
            int port = port(said);
            await(port, "200 ready: 1 of 1 agree");
            assertThat(file).hasContent("ready: 1 of 1 agree");

            run("watched", "ALTER TABLE orders DROP COLUMN at; DELETE FROM schema_migrations WHERE version = '002'");
            await(port, "503 drift: db=001 expected=002 target=" + url("watched") + " differences=1");
            assertThat(file).doesNotExist();
            assertThat(get(port, "/health")).isEqualTo("200 alive");

            run("watched", "ALTER TABLE orders ADD COLUMN at date; INSERT INTO schema_migrations VALUES ('002')");
            await(port, "200 ready: 1 of 1 agree");

            run("watched_reference", "ALTER TABLE schema_migrations RENAME TO gone");
            await(
                    port,
                    "503 unknown: The reference " + url("watched_reference") + " has no ledger 'schema_migrations'.");
            run("watched_reference", "ALTER TABLE gone RENAME TO schema_migrations");
            await(port, "200 ready: 1 of 1 agree");
            assertThat(file).exists();

            // its handle, since a Process closes the streams as it destroys
            ride.toHandle().destroy();
            assertThat(ride.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(ride.exitValue()).isEqualTo(TERMINATED);
            assertThat(file).doesNotExist();
            assertThat(said.lines()).contains("ready: 1 of 1 agree").noneMatch(line -> line.contains("secret"));
        } finally {
            ride.destroyForcibly();
        }
    }

    /** The scratch server goes on the way out, while it is still asked about the first of many spellings. */
    @Test
    void who_is_told_to_end_in_the_midst_tells_nothing_more(@TempDir Path own) throws Exception {
        run("postgres", "CREATE DATABASE many");
        run("postgres", "CREATE DATABASE many_otherwise");
        run("many", manyChecks("note IN ('a', '%d')"));
        run("many_otherwise", manyChecks("note = 'a' OR note = '%d'"));
        Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwxr-xr-x"));
        var builder = RideProcess.of(own, List.of("drift", "--reference", url("many"), url("many_otherwise")));
        builder.environment().put("PGPASSWORD", "secret");
        var ride = builder.start();
        try (var said = ride.inputReader()) {
            awaitServer(own);
            ride.toHandle().destroy();
            assertThat(said.lines()).isEmpty();
            assertThat(ride.waitFor()).isEqualTo(TERMINATED);
        } finally {
            ride.destroyForcibly();
        }
    }

    private static String manyChecks(String expression) {
        return SHOP
                + IntStream.range(0, 1000)
                        .mapToObj(i -> "ALTER TABLE orders ADD CONSTRAINT c" + i + " CHECK ("
                                + String.format(expression, i) + ");")
                        .collect(Collectors.joining());
    }

    /** Until a scratch server of that home takes connections. */
    private static void awaitServer(Path home) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady(home)) {
            assertThat(System.nanoTime()).as("awaiting a scratch server").isLessThan(end);
            Thread.sleep(20);
        }
    }

    private static boolean isReady(Path home) throws IOException {
        try (var files = Files.walk(home)) {
            var pid = files.filter(file -> file.endsWith("postmaster.pid")).findFirst();
            return pid.isPresent() && Files.readString(pid.get()).contains("ready");
        } catch (UncheckedIOException goneMeanwhile) {
            return false;
        }
    }

    @Test
    void what_was_typed_wrong_is_told_before_anything_is_watched() {
        var result = ride("drift", "--ready-file=ready", "--reference", url("good"), "postgresql://a:b/c@d/e");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("special characters as %XX");
    }

    private Process process(Map<String, String> environment, List<String> arguments) throws IOException {
        var builder = RideProcess.of(folder, arguments);
        builder.environment().remove("PGPASSWORD");
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static int codeOf(Process ride) throws IOException, InterruptedException {
        try (var said = ride.inputReader()) {
            said.lines().forEach(line -> assertThat(line).doesNotContain("secret"));
        }
        return ride.waitFor();
    }

    private static int port(BufferedReader said) throws IOException {
        var line = said.readLine();
        assertThat(line).startsWith("listening on 127.0.0.1:");
        return Integer.parseInt(line.substring(line.lastIndexOf(':') + 1));
    }

    private void await(int port, String answer) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        for (var now = ""; !now.equals(answer); now = get(port, "/health/ready")) {
            assertThat(System.nanoTime())
                    .as("awaiting " + answer + ", got " + now)
                    .isLessThan(end);
            Thread.sleep(50);
        }
    }

    private String get(int port, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        var response = http.send(request, HttpResponse.BodyHandlers.ofString());
        return response.statusCode() + " " + response.body().strip();
    }
}

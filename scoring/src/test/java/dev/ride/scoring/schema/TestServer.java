package dev.ride.scoring.schema;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.jar.JarFile;

/**
 * A real server of one major version, started once for all tests of a run; every case works in databases of its own.
 * The newest comes on the class path; the profile all-postgres lays the others into the folder that the system property
 * {@code postgres.archives} names.
 */
final class TestServer {
    static final int NEWEST = 18;

    /** A session takes some milliseconds to end after its client did; DROP DATABASE looks for it but ten times a second. */
    private static final String WITHOUT_SESSIONS = """
            do $$
            declare
                id oid := (select oid from pg_database where datname = '%s');
            begin
                for i in 1 .. 100 loop
                    exit when pg_stat_get_db_numbackends(id) = 0;
                    perform pg_sleep(0.001), pg_stat_clear_snapshot();
                end loop;
            end $$;
            """;

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final Map<Integer, TestServer> RUNNING = new ConcurrentHashMap<>();
    private static final Map<Integer, TestServer> ALONE = new ConcurrentHashMap<>();

    private final EmbeddedPostgres server;
    private final int major;
    private Connection desk;
    private Connection bench;

    /** What is done on a connection that is inside a transaction. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private TestServer(int major, EmbeddedPostgres server) {
        this.major = major;
        this.server = server;
    }

    static TestServer newest() {
        return of(NEWEST);
    }

    /**
     * A server for those who drop roles: what other tests leave in their databases would keep roles from being dropped, and
     * whether such a test ran before in this process is chance.
     */
    static TestServer alone(int major) {
        return ALONE.computeIfAbsent(major, TestServer::start);
    }

    static TestServer of(int major) {
        return RUNNING.computeIfAbsent(major, TestServer::start);
    }

    /** The majors that there are binaries of, newest last. */
    static List<Integer> majors() {
        var majors = new TreeMap<>(archives());
        majors.put(NEWEST, Path.of(""));
        return List.copyOf(majors.keySet());
    }

    int major() {
        return major;
    }

    int port() {
        return server.getPort();
    }

    /** The roles that the cases name, as they are before any of them. */
    void createRoles() {
        manage("""
                create role app login;
                create role ops login;
                create role boss superuser;
                """);
    }

    /** A new empty database. */
    String database() {
        return database("");
    }

    /** @param options of CREATE DATABASE */
    String database(String options) {
        var name = "case_" + DATABASES.incrementAndGet();
        create(name, options);
        return name;
    }

    /** Copied as files, which costs less than through the log, from a template that nobody connects to and waits for. */
    void create(String database, String options) {
        manage("create database " + database + " template template0 " + options
                + (major < 15 ? "" : " strategy file_copy"));
    }

    boolean exists(String database) throws SQLException {
        return finds("select from pg_database where datname = ?", database);
    }

    /** Whether a query with a name in it has any row. */
    synchronized boolean finds(String query, String name) throws SQLException {
        try (var statement = desk().prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    void drop(String database) {
        manage("alter database " + database + " is_template false");
        manage(WITHOUT_SESSIONS.formatted(database));
        manage("drop database " + database + " with (force)");
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(server.getJdbcUrl("postgres", database));
    }

    Connection connect(String database, String user) throws SQLException {
        return DriverManager.getConnection(server.getJdbcUrl(user, database));
    }

    /** Runs a script as the superuser, one statement after the other. */
    void execute(String database, String script) {
        try (var connection = connect(database)) {
            Script.run(connection, script);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage() + "\n" + script, e);
        }
    }

    /** The same for databases and roles, of which there are thousands: all through one connection that stays. */
    synchronized void manage(String script) {
        try {
            Script.run(desk(), script);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage() + "\n" + script, e);
        }
    }

    /**
     * Does something in the database postgres and rolls it back; all in one session, as a new one first has to learn the
     * catalog and plan the reader's queries. Those are of the catalog alone, which no case changes the look of, so that
     * the driver need not forget them with each statement of a case.
     */
    synchronized <T> T undone(Work<T> work) throws SQLException {
        if (bench == null) {
            bench = DriverManager.getConnection(server.getJdbcUrl("postgres", "postgres") + "&flushCacheOnDdl=false");
            bench.setAutoCommit(false);
        }
        try {
            return work.on(bench);
        } finally {
            bench.rollback();
        }
    }

    private Connection desk() throws SQLException {
        if (desk == null) {
            desk = connect("postgres");
        }
        return desk;
    }

    Snapshot read(String database) {
        try (var connection = connect(database)) {
            return SchemaReader.read(connection, ReadOptions.ALL);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TestServer start(int major) {
        try {
            var builder = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C")
                    .setServerConfig("fsync", "off")
                    .setServerConfig("wal_level", "logical")
                    .setServerConfig("max_prepared_transactions", "5")
                    .setServerConfig("allow_in_place_tablespaces", "on");
            if (major != NEWEST) {
                builder.setPgBinaryResolver(
                        (system, machine) -> binaries(archives().get(major)));
            }
            var server = new TestServer(major, builder.start());
            server.createRoles();
            server.execute("postgres", "create tablespace other_space location ''");
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Integer, Path> archives() {
        var folder = Path.of(System.getProperty("postgres.archives", "target/postgres"));
        var archives = new TreeMap<Integer, Path>();
        if (!Files.isDirectory(folder)) {
            return archives;
        }
        try (var files = Files.newDirectoryStream(folder, "*.jar")) {
            for (var file : files) {
                var version = file.getFileName().toString().replaceAll(".*?-(\\d+)\\.\\d+\\.\\d+\\.jar", "$1");
                archives.put(Integer.parseInt(version), file);
            }
            return archives;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream binaries(Path archive) throws IOException {
        try (var jar = new JarFile(archive.toFile())) {
            var entry = jar.stream()
                    .filter(file -> file.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("There are no binaries in " + archive));
            try (var binaries = jar.getInputStream(entry)) {
                return new ByteArrayInputStream(binaries.readAllBytes());
            }
        }
    }
}

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

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final Map<Integer, TestServer> RUNNING = new ConcurrentHashMap<>();
    private static final Map<Integer, TestServer> ALONE = new ConcurrentHashMap<>();

    private final EmbeddedPostgres server;
    private final int major;

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
        execute("postgres", """
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
        // a template that nobody connects to, so that no case waits for another
        execute("postgres", "create database " + name + " template template0 " + options);
        return name;
    }

    boolean exists(String database) throws SQLException {
        try (var connection = connect("postgres");
                var statement = connection.prepareStatement("select from pg_database where datname = ?")) {
            statement.setString(1, database);
            return statement.executeQuery().next();
        }
    }

    void drop(String database) {
        execute("postgres", "alter database " + database + " is_template false");
        execute("postgres", "drop database " + database + " with (force)");
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(server.getJdbcUrl("postgres", database));
    }

    Connection connect(String database, String user) throws SQLException {
        return DriverManager.getConnection(server.getJdbcUrl(user, database));
    }

    /** Runs a script as the superuser, one statement after the other. */
    void execute(String database, String script) {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            for (var sql : Script.statements(script)) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage() + "\n" + script, e);
        }
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

package dev.ride.cli;

import dev.ride.cli.CliRunner.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;

/** The first scenario on one engine, through the real command line, in a home that is checked for leftovers at the end. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OnEngine {
    static final String SCENARIO = "stage-09/09-schema-drift-between-tenant-databases";

    static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    static final String MIGRATION = "20260531_add_order_release_id";
    static final String ADD_COLUMN = "ALTER TABLE orders ADD COLUMN release_id text";
    static final String RECORD = "INSERT INTO schema_migrations (version) VALUES ('" + MIGRATION + "')";

    private final String engine;
    private Path home;
    private CliRunner ride;

    OnEngine(String engine) {
        this.engine = engine;
    }

    @BeforeAll
    void make_home() throws IOException {
        home = Files.createTempDirectory("ride-home");
        // a server of root's runs as somebody else, who must be able to get here
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        ride = new CliRunner(Map.of(
                "RIDE_HOME", home.toString(),
                "RIDE_INSTALLATION", REPOSITORY.toString(),
                "PATH", Optional.ofNullable(System.getenv("PATH")).orElse(""),
                "RIDE_POSTGRES_IMAGE",
                        Optional.ofNullable(System.getenv("RIDE_POSTGRES_IMAGE"))
                                .orElse("")));
    }

    @AfterEach
    void stop_all() {
        assertThat(ride().run("postgres", "stop", "--all").code()).isZero();
    }

    /** Bakes are dropped too: those of docker are images, which outlive the home. */
    @AfterAll
    void leave_nothing_behind() {
        assertThat(ride().run("doctor", "--fix", "--prune").out()).contains("0 baked sandboxes", "leftovers: none");
    }

    final String engine() {
        return engine;
    }

    final CliRunner ride() {
        return ride;
    }

    final Path home() {
        return home;
    }

    final Result start(String... more) {
        var arguments = new ArrayList<>(List.of("postgres", "start", SCENARIO, "--engine", engine));
        arguments.addAll(List.of(more));
        var result = ride.run(arguments.toArray(String[]::new));
        assertThat(result.err()).doesNotContain("ride: ");
        assertThat(result.code()).isZero();
        return result;
    }

    /** A connection as {@code ride postgres env} hands it out. */
    final Connection connect(String database, String... more) throws SQLException {
        var arguments = new ArrayList<>(List.of("postgres", "env", "--service", "--db", database));
        arguments.addAll(List.of(more));
        var entry = new Properties();
        for (var line :
                ride.run(arguments.toArray(String[]::new)).out().lines().skip(1).toList()) {
            entry.setProperty(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
        }
        return DriverManager.getConnection(
                "jdbc:postgresql://" + entry.getProperty("host") + ":" + entry.getProperty("port") + "/"
                        + entry.getProperty("dbname"),
                entry.getProperty("user"),
                entry.getProperty("password"));
    }

    final void type(String database, String... statements) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}

package dev.ride.runner.recorder;

import dev.ride.runner.ground.Progress;
import dev.ride.runner.sandbox.Login;
import dev.ride.runner.sandbox.Sandbox;
import dev.ride.runner.sandbox.Server;
import dev.ride.runner.sandbox.TestHome;
import dev.ride.runner.sandbox.TestRecipe;
import dev.ride.runner.sandbox.Visit;
import dev.ride.runner.sandbox.embedded.EmbeddedEngine;
import dev.ride.scoring.evidence.activity.Activity;
import dev.ride.scoring.evidence.activity.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A running sandbox with a recorder, and what the recorder makes of what is done there. */
final class RecordedSandbox implements AutoCloseable {
    static final Login TRAINEE = new Login("trainee", "trainee");
    static final Login APP = new Login("app", "app");

    private static final Set<String> ROLES = Set.of("trainee", "app");
    private static final Set<String> KNOWN = Set.of("orders", "customers", "schema_migrations");
    private static final EmbeddedEngine ENGINE = new EmbeddedEngine(TestHome.HOME);
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Login superuser;
    private Path folder;
    final Sandbox sandbox;

    RecordedSandbox() {
        var bake = ENGINE.bake(new RecordedRecipe(), Progress.SILENT);
        superuser = bake.superuser();
        sandbox = ENGINE.create(bake, "recorded-" + COUNT.incrementAndGet(), 0, Progress.SILENT);
        forget();
    }

    /** The tenants' tables anew; then only what is done from here on is seen. */
    void restore() throws SQLException {
        for (var tenant : RecordedRecipe.TENANTS) {
            play(tenant, RecordedRecipe.resource("tables.sql"));
        }
        forget();
    }

    /** From here on only what is done from here on is seen. */
    void forget() {
        try (var own = visit()) {
            folder = Files.createTempDirectory(TestHome.HOME.path(), "events");
            drain();
            events().open(own);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    EventFile events() {
        return new EventFile(folder.resolve("events.jsonl"));
    }

    Connection as(Login login, String database) throws SQLException {
        return TestRecipe.connect(sandbox.address(), login, database);
    }

    /** Runs the statements one by one as the trainee; those that fail may. */
    void play(String database, String... statements) throws SQLException {
        try (var connection = as(TRAINEE, database);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                try {
                    statement.execute(sql);
                } catch (SQLException refused) {
                    assert refused.getSQLState() != null;
                }
            }
        }
    }

    void drain() throws SQLException, IOException {
        try (var own = visit()) {
            events().drainUpToNow(sandbox.log(), ROLES, own);
        }
    }

    private Visit visit() throws SQLException {
        return new Visit(new Server(sandbox.address(), superuser));
    }

    Activity activity() throws SQLException, IOException {
        drain();
        try (var connection = as(superuser, "postgres")) {
            return RecordedActivity.of(events(), name -> KNOWN.contains(name.name()), transactions -> {
                try {
                    return TransactionFates.of(connection, transactions);
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }

    /** Looks in short: {@code tenant_a ROWS orders}. */
    List<String> looks() throws SQLException, IOException {
        return activity().looks().stream().map(RecordedSandbox::text).toList();
    }

    /** Changes in short: {@code tenant_a DDL ALTER TABLE public.orders STANDS}. */
    List<String> changes() throws SQLException, IOException {
        return activity().changes().stream()
                .map(change -> change.database() + " " + change.kind() + " " + change.tag() + " " + change.object()
                        + " " + change.relation() + " " + change.fate())
                .toList();
    }

    private static String text(Look look) {
        return look.database() + " " + look.what() + (look.relation() == null ? "" : " " + look.relation());
    }

    /** The server's version. */
    int major() throws SQLException {
        try (var connection = as(superuser, "postgres")) {
            return connection.getMetaData().getDatabaseMajorVersion();
        }
    }

    /** As a crash does it. */
    void killServer() throws Exception {
        ProcessHandle postmaster;
        try (var connection = as(superuser, "postgres");
                var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            postmaster = ProcessHandle.of(row.getLong(1))
                    .flatMap(ProcessHandle::parent)
                    .orElseThrow();
        }
        var children = postmaster.children().toList();
        postmaster.destroyForcibly();
        postmaster.onExit().get();
        for (var child : children) {
            child.onExit().get();
        }
    }

    @Override
    public void close() {
        sandbox.remove();
    }
}

package dev.ride.runner.recorder;

import dev.ride.runner.ground.Progress;
import dev.ride.runner.sandbox.Recipe;
import dev.ride.runner.sandbox.Server;
import dev.ride.runner.sandbox.TestRecipe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Two tenants with the same few tables, a trainee who owns them, an application, and the recorder. */
record RecordedRecipe() implements Recipe {
    static final List<String> TENANTS = List.of("tenant_a", "tenant_b");

    @Override
    public String hash() {
        return "recorded";
    }

    @Override
    public String title() {
        return "recorded tenants";
    }

    @Override
    public Map<String, String> settings() {
        var settings = new TreeMap<>(Recorder.settings());
        settings.put("shared_preload_libraries", "pg_stat_statements");
        settings.put("log_rotation_size", "256kB");
        return settings;
    }

    @Override
    public void cook(Server server, Path documents, Progress progress) {
        try {
            run(
                    server,
                    "postgres",
                    "CREATE ROLE trainee LOGIN PASSWORD 'trainee' IN ROLE pg_read_all_stats, pg_signal_backend");
            run(server, "postgres", "CREATE ROLE app LOGIN PASSWORD 'app'");
            for (var tenant : TENANTS) {
                run(server, "postgres", "CREATE DATABASE " + tenant);
                run(server, "postgres", "GRANT CREATE, TEMPORARY ON DATABASE " + tenant + " TO trainee");
                try (var connection = TestRecipe.connect(server.address(), server.superuser(), tenant)) {
                    Recorder.install(connection);
                }
                run(
                        server,
                        tenant,
                        "GRANT CREATE ON SCHEMA public TO trainee; CREATE EXTENSION pg_stat_statements; SET ROLE trainee;"
                                + resource("tables.sql"));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Server server, String database, String sql) throws SQLException {
        try (var connection = TestRecipe.connect(server.address(), server.superuser(), database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String resource(String name) {
        try (var in = RecordedRecipe.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.ride.runner.machine;

import dev.ride.runner.drift.Scratch;
import dev.ride.runner.ground.Home;
import dev.ride.runner.sandbox.Connections;
import dev.ride.runner.sandbox.Login;
import dev.ride.runner.sandbox.Server;
import dev.ride.runner.sandbox.embedded.ScratchServers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Scratch databases in servers of their own, which are started for one command and leave nothing behind. */
public final class EmbeddedScratch implements Scratch {
    private static final String NAME = "scratch";

    private final Supplier<ScratchServers> maker;
    private final Map<Integer, Connection> connections = new HashMap<>();
    private ScratchServers servers;

    /** @param maker asked when something is to be settled: a comparison that needs no server needs no home either */
    EmbeddedScratch(Supplier<ScratchServers> maker) {
        this.maker = maker;
    }

    public static EmbeddedScratch of(Map<String, String> environment) {
        return new EmbeddedScratch(() -> {
            var home = Home.of(environment);
            var settings = new Settings(home, environment);
            return new ScratchServers(home, settings.programs(), settings.searchPath());
        });
    }

    @Override
    public synchronized Optional<Connection> open(int major) throws SQLException {
        if (!connections.containsKey(major)) {
            if (servers == null) {
                servers = maker.get();
            }
            var server = servers.of(major);
            if (server.isEmpty()) {
                return Optional.empty();
            }
            connections.put(major, database(server.get()));
        }
        return Optional.of(connections.get(major));
    }

    private static Connection database(Server server) throws SQLException {
        var owner = Login.fresh(NAME);
        try (var superuser = Connections.asSuperuser(server, "postgres")) {
            Connections.execute(superuser, "CREATE ROLE " + NAME + " LOGIN PASSWORD '" + owner.password() + "'");
            Connections.execute(superuser, "CREATE DATABASE " + NAME + " OWNER " + NAME + " TEMPLATE template0");
        }
        return Connections.open(server.address(), owner, NAME, Map.of());
    }

    @Override
    public Optional<String> remedy(int major) {
        return Optional.of(
                "there are no server programs of PostgreSQL " + major + " here; install them, name their folder in "
                        + Settings.PROGRAMS_VARIABLE + ", or give --scratch with an empty database of that version");
    }

    /** The connections end with their servers. */
    @Override
    public synchronized void close() {
        if (servers != null) {
            servers.close();
        }
    }
}

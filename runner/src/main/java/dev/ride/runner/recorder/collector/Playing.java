package dev.ride.runner.recorder.collector;

import dev.ride.runner.ground.Reason;
import dev.ride.runner.recorder.collector.Inquiry.Play;
import dev.ride.runner.recorder.collector.Reading.Outcomes;
import dev.ride.runner.scenario.Scenario;
import dev.ride.scoring.evidence.Outcome;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Plays the rubric's queries and the application's statements in every tenant. Whatever comes of it is an outcome: a
 * role that cannot log in any more is an application that does not work.
 */
final class Playing {
    private static final int AT_ONCE = 2;

    /** All playing together takes no longer; a tenant whose statements hang costs the others nothing but time. */
    private static final Duration MOST = Duration.ofSeconds(90);

    private static final String TOO_LATE = "57014";

    private final Access access;
    private final Monitor monitor;
    private final Scenario scenario;
    private final long end = System.nanoTime() + MOST.toNanos();

    Playing(Access access, Monitor monitor, Scenario scenario) {
        this.access = access;
        this.monitor = monitor;
        this.scenario = scenario;
    }

    Map<String, Outcomes> all(Collection<String> readable) {
        var byDatabase =
                Tenant.byDatabase(Tenant.of(scenario).stream().filter(tenant -> readable.contains(tenant.name())));
        var played = new ConcurrentHashMap<String, Outcomes>();
        var work = new ArrayList<Runnable>();
        byDatabase.forEach((database, tenants) -> work.add(() -> play(database, tenants, played)));
        Parallel.run(work, AT_ONCE);
        return played;
    }

    private void play(String database, List<Tenant> tenants, Map<String, Outcomes> played) {
        try (var stage = new Stage(database)) {
            for (var tenant : tenants) {
                var probes = stage.play(
                        Inquiry.probes(scenario, tenant.name()),
                        probe -> Inquiry.searchPath(scenario, probe, tenant.schema()));
                var statements = stage.play(Inquiry.statements(scenario, tenant.name()), statement -> tenant.schema());
                played.put(tenant.name(), new Outcomes(probes, statements));
            }
        }
    }

    /** @param process a connection that broke can no longer tell it */
    private record Player(Connection connection, int process) {}

    /** Who plays. A setting of the application's own, once made, leaves a trace in its session that nothing removes. */
    private record Part(String role, Map<String, String> settings) {
        static Part of(Play play) {
            return new Part(play.role(), play.settings());
        }
    }

    /** The connections to one database, one a part. */
    private final class Stage implements AutoCloseable {
        private final String database;
        private final Map<Part, Player> players = new HashMap<>();

        Stage(String database) {
            this.database = database;
        }

        SortedMap<String, Outcome> play(List<Play> plays, Function<Play, String> searchPath) {
            var outcomes = new TreeMap<String, Outcome>();
            plays.forEach(play -> outcomes.put(play.id(), play(play, searchPath.apply(play))));
            return outcomes;
        }

        private Outcome play(Play play, String searchPath) {
            if (System.nanoTime() > end) {
                return Outcome.failure(TOO_LATE, "not played, since what was played before took too long");
            }
            try {
                return Replay.play(player(Part.of(play)).connection(), play, searchPath);
            } catch (SQLException e) {
                dismiss(Part.of(play));
                return Outcome.failure(e.getSQLState(), Reason.of(e));
            }
        }

        private Player player(Part part) throws SQLException {
            var player = players.get(part);
            if (player == null) {
                var declared = scenario.manifest().settingsOf(part.role());
                var connection = access.asRole(database, part.role(), declared, monitor.serverVersion());
                player = new Player(connection, Monitor.process(connection));
                // before anything is asked about it that could fail: those that are here are closed
                players.put(part, player);
                monitor.own(connection);
            }
            return player;
        }

        /** A statement that hangs on the server must not go on there, holding what it holds. */
        private void dismiss(Part part) {
            var player = players.remove(part);
            if (player != null) {
                closed(player.connection());
                monitor.end(player.process());
            }
        }

        private void closed(Connection connection) {
            try {
                connection.close();
            } catch (SQLException broken) {
                // a broken connection is as closed as it can be; the server's end of it is ended apart
            }
        }

        @Override
        public void close() {
            players.values().forEach(player -> closed(player.connection()));
        }
    }
}

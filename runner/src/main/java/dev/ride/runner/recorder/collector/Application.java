package dev.ride.runner.recorder.collector;

import dev.ride.runner.ground.Reason;
import dev.ride.runner.scenario.Scenario;
import dev.ride.runner.scenario.Statement;
import dev.ride.scoring.evidence.Outcome;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The application of a scenario: plays its own statements, as its own roles, so that one sees what its users see. */
public final class Application {
    private final Scenario scenario;
    private final Access access;

    public Application(Scenario scenario, Access access) {
        this.scenario = scenario;
        this.access = access;
    }

    /**
     * What one statement gave in one tenant.
     *
     * @param declared whether it ended with the very error that is declared of it
     * @param committed whether its rows stay
     */
    public record Played(
            String tenant,
            String statement,
            String title,
            String role,
            Outcome outcome,
            boolean declared,
            boolean committed) {}

    /**
     * Everything that was played, tenant by tenant.
     *
     * @param ownSessions ids, as the server's log has them, of the sessions it was played in
     */
    public record Performance(List<Played> played, Set<String> ownSessions) {}

    /** @param commit whether statements that may land are committed; all others are rolled back */
    public Performance play(boolean commit) {
        var played = new ArrayList<Played>();
        try (var monitor = new Monitor(access)) {
            for (var tenant : Tenant.of(scenario)) {
                for (var statement : scenario.manifest().application()) {
                    if (statement.runsIn(tenant.name())) {
                        played.add(play(monitor, tenant, statement, commit && statement.lands()));
                    }
                }
            }
            return new Performance(List.copyOf(played), monitor.ownSessions());
        } catch (SQLException e) {
            throw Access.unanswered(e);
        }
    }

    private Played play(Monitor monitor, Tenant tenant, Statement statement, boolean commit) {
        var outcome = outcome(monitor, tenant, statement, commit);
        return new Played(
                tenant.name(),
                statement.name(),
                statement.title(),
                statement.role(),
                outcome,
                isDeclared(statement, outcome),
                commit && outcome.sqlstate() == null);
    }

    private static boolean isDeclared(Statement statement, Outcome outcome) {
        return outcome.sqlstate() != null
                && statement.expect() != null
                && statement.expect().isMetBy(outcome);
    }

    /** A role that cannot log in any more is what its users see too. */
    private Outcome outcome(Monitor monitor, Tenant tenant, Statement statement, boolean commit) {
        try (var connection = access.asRole(
                tenant.database(),
                statement.role(),
                scenario.manifest().settingsOf(statement.role()),
                monitor.serverVersion())) {
            monitor.own(connection);
            var play = Inquiry.play(statement);
            return commit
                    ? Replay.land(connection, play, tenant.schema())
                    : Replay.play(connection, play, tenant.schema());
        } catch (SQLException e) {
            return Outcome.failure(e.getSQLState(), Reason.of(e));
        }
    }
}

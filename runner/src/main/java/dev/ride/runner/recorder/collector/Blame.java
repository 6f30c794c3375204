package dev.ride.runner.recorder.collector;

import dev.ride.runner.ground.Reason;
import dev.ride.scoring.evidence.Trouble;
import dev.ride.scoring.evidence.Trouble.Cause;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says whose doing it was that something could not be seen. The server answers its superuser meanwhile, or there would
 * be nobody to ask: so what keeps the scorer out of one database was done with the trainee's roles.
 */
final class Blame {
    private static final Set<String> SHUT = Set.of("3D000", "42501", "53300", "55000");
    private static final Set<String> WAITED_TOO_LONG = Set.of("55P03", "57014", "25P03", "25P04");
    private static final Set<String> ENDED = Set.of("57P01");
    private static final Set<String> CHANGED_MEANWHILE = Set.of("42P01", "42703", "3F000", "42809", "XX000");

    private final Monitor monitor;

    Blame(Monitor monitor) {
        this.monitor = monitor;
    }

    /** Whether another try may end better: somebody ended the session, or changed what was being read. */
    static boolean isWorthAnotherTry(SQLException e) {
        var state = String.valueOf(e.getSQLState());
        return ENDED.contains(state) || CHANGED_MEANWHILE.contains(state);
    }

    Trouble of(Tenant tenant, SQLException e) {
        var state = String.valueOf(e.getSQLState());
        var name = tenant.name();
        if (!monitor.answers()) {
            return new Trouble(Cause.ENVIRONMENT, null, "The sandbox's server does not answer any more.");
        }
        if (SHUT.contains(state)) {
            return trainee(tenant, name + " does not let anybody in: " + Reason.of(e) + ".");
        }
        if (ENDED.contains(state)) {
            return trainee(
                    tenant, name + " could not be read, because somebody ended the scorer's session again and again.");
        }
        if (CHANGED_MEANWHILE.contains(state)) {
            return trainee(tenant, name + " was changed while it was read: submit again when you are done.");
        }
        if (WAITED_TOO_LONG.contains(state)) {
            return waited(tenant, e);
        }
        return new Trouble(Cause.ENVIRONMENT, name, name + " could not be read: " + Reason.of(e) + ".");
    }

    private Trouble waited(Tenant tenant, SQLException e) {
        try {
            return monitor.atWork(tenant.database())
                    .map(other -> trainee(
                            tenant,
                            tenant.name() + " could not be read, because a session of " + other.role() + " (pid "
                                    + other.pid()
                                    + ") holds it: COMMIT or ROLLBACK there, or end it, and submit again."))
                    .orElseGet(() -> new Trouble(
                            Cause.ENVIRONMENT,
                            tenant.name(),
                            tenant.name() + " could not be read in time: " + Reason.of(e) + "."));
        } catch (SQLException gone) {
            return new Trouble(Cause.ENVIRONMENT, null, "The sandbox's server does not answer any more.");
        }
    }

    /**
     * Reading all tenants took too long. All that are left have the same cause, since whoever keeps the collector busy in
     * one tenant keeps it out of the others too.
     *
     * @param left could not be read
     * @param all may be what took the time
     */
    List<Trouble> late(List<Tenant> left, List<Tenant> all, Duration limit) {
        var sentence = "Reading was cut off after " + limit.toSeconds() + " seconds, before "
                + (left.size() == 1 ? left.get(0).name() + " was" : left.size() + " tenants were") + " read";
        var cause = monitor.answers() ? busy(all) : Optional.<String>empty();
        return left.stream()
                .map(tenant -> new Trouble(
                        cause.isPresent() ? Cause.TRAINEE : Cause.ENVIRONMENT,
                        tenant.name(),
                        sentence + cause.map(why -> ": " + why).orElse(".")))
                .toList();
    }

    /** What the trainee did that takes time, if anything. */
    private Optional<String> busy(List<Tenant> tenants) {
        try {
            for (var database :
                    tenants.stream().map(Tenant::database).distinct().toList()) {
                var other = monitor.atWork(database);
                if (other.isPresent()) {
                    return other.map(session -> "a session of " + session.role() + " (pid " + session.pid()
                            + ") is at work in " + database
                            + ". COMMIT or ROLLBACK there, or end it, and submit again.");
                }
                if (monitor.bytes(database).orElse(0) > RowComparer.MOST_BYTES) {
                    return Optional.of(database + " holds far more than can be read.");
                }
            }
            return Optional.empty();
        } catch (SQLException gone) {
            return Optional.empty();
        }
    }

    static Trouble overgrown(Tenant tenant, OvergrownException e) {
        return trainee(tenant, tenant.name() + "." + e.getMessage() + " holds far more than can be read.");
    }

    static Trouble gone(Tenant tenant) {
        return trainee(tenant, "The schema " + tenant.schema() + " is gone.");
    }

    private static Trouble trainee(Tenant tenant, String sentence) {
        return new Trouble(Cause.TRAINEE, tenant.name(), sentence);
    }
}

package dev.ride.runner.recorder.collector;

import dev.ride.runner.ground.Reason;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.scenario.Scenario;
import dev.ride.scoring.evidence.EndStates;
import dev.ride.scoring.evidence.Evidence;
import dev.ride.scoring.evidence.Submission;
import dev.ride.scoring.evidence.TenantState;
import dev.ride.scoring.evidence.Trouble;
import dev.ride.scoring.evidence.Trouble.Cause;
import dev.ride.scoring.evidence.UnreadableEvidenceException;
import dev.ride.scoring.evidence.activity.Activity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes the evidence of a submission from a running sandbox: first reads every tenant as the scorer, then plays the
 * application. Ends in bounded time whatever the trainee did; what could not be seen is in the evidence as trouble.
 */
public final class Collector {
    /** Far more than any scenario takes to be read as it is found, also on a busy machine. */
    private static final Duration LIMIT = Duration.ofMinutes(4);

    private final Scenario scenario;
    private final Path documents;
    private final Access access;
    private final Duration limit;
    private EndStates endStates;

    /** @param documents what was written down when the sandbox was baked */
    public Collector(Scenario scenario, Path documents, Access access) {
        this(scenario, documents, access, LIMIT);
    }

    /** @param limit for all reading together */
    Collector(Scenario scenario, Path documents, Access access, Duration limit) {
        this.scenario = scenario;
        this.documents = documents;
        this.access = access;
        this.limit = limit;
    }

    /**
     * The trainee's transactions that wrote something and are still open. A forgotten COMMIT is no failed repair, so
     * whoever submits is told of these first.
     */
    public static List<OpenTransaction> openTransactions(Access access) {
        try (var monitor = new Monitor(access)) {
            return monitor.openTransactions();
        } catch (SQLException e) {
            throw Access.unanswered(e);
        }
    }

    /** @param activity what was recorded until now */
    public Collected collect(Submission submission, Activity activity) {
        var endStates = endStates();
        var troubles = new ArrayList<Trouble>();
        if (activity.lost() != null) {
            troubles.add(new Trouble(Cause.TRAINEE, null, activity.lost()));
        }
        try (var monitor = new Monitor(access);
                var deadline = new Deadline(limit);
                var scratch =
                        new ScratchDatabase(access, scenario.manifest().server().extensions(), deadline)) {
            var readings = new Readings(access, monitor, documents, scenario, endStates, scratch, deadline).all();
            troubles.addAll(readings.troubles());
            var played = new Playing(access, monitor, scenario)
                    .all(readings.tenants().keySet());
            var tenants = new TreeMap<String, TenantState>();
            readings.tenants().forEach((name, reading) -> tenants.put(name, reading.with(played.get(name))));
            return new Collected(
                    evidence(submission, endStates, tenants, activity.with(readings.ledgerWrites()), troubles),
                    monitor.ownSessions());
        } catch (SQLException e) {
            troubles.add(new Trouble(
                    Cause.ENVIRONMENT, null, "The sandbox's server does not answer: " + Reason.of(e) + "."));
            return new Collected(evidence(submission, endStates, new TreeMap<>(), activity, troubles), Set.of());
        }
    }

    private Evidence evidence(
            Submission submission,
            EndStates endStates,
            TreeMap<String, TenantState> tenants,
            Activity activity,
            List<Trouble> troubles) {
        return Evidence.of(submission, endStates.groups(), Inquiry.expectations(scenario), tenants, activity, troubles);
    }

    /** What each group's tenants should be, as it was written down at baking; read once. */
    public EndStates endStates() {
        if (endStates == null) {
            endStates = readEndStates();
        }
        return endStates;
    }

    private EndStates readEndStates() {
        var file = documents.resolve(EndStates.FILE);
        try {
            return EndStates.fromJson(Files.readString(file));
        } catch (IOException | UncheckedIOException | UnreadableEvidenceException e) {
            throw unreadable("What the tenants should be", file, e);
        }
    }

    /** What is told where a document of the bake is damaged. */
    static RideException unreadable(String what, Path file, Exception e) {
        return RideException.environment(
                what + " cannot be read from " + file + ": " + Reason.of(e) + ".",
                "Stop the sandbox, run ride doctor --prune, and start it again.",
                e);
    }
}

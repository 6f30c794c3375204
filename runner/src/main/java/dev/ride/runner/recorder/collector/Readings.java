package dev.ride.runner.recorder.collector;

import dev.ride.runner.ground.RideException;
import dev.ride.runner.recorder.Recorder;
import dev.ride.runner.scenario.Scenario;
import dev.ride.scoring.evidence.EndState;
import dev.ride.scoring.evidence.EndStates;
import dev.ride.scoring.evidence.Trouble;
import dev.ride.scoring.evidence.activity.LedgerWrite;
import dev.ride.scoring.schema.ReadOptions;
import dev.ride.scoring.schema.SchemaReader;
import dev.ride.scoring.schema.Snapshot;
import dev.ride.scoring.schema.SnapshotDelta;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads all tenants, database by database, a few at once, and notes which could not be read. */
final class Readings {
    /** As many as there are connections in reserve for the scorer, less one for the superuser's eye. */
    private static final int AT_ONCE = 3;

    private static final int TRIES = 3;

    /** Tenants in one transaction: the server's table of locks has no room for the tables of a thousand. */
    private static final int LOCKED_AT_ONCE = 50;

    private static final ReadOptions OPTIONS = ReadOptions.ALL.withInvisibleSchemas(Set.of(Recorder.SCHEMA));

    private final Access access;
    private final Monitor monitor;
    private final Path documents;
    private final Inquiry inquiry;
    private final List<Tenant> wanted;
    private final EndStates endStates;
    private final ScratchDatabase scratch;
    private final Deadline deadline;
    private final SortedMap<String, Reading> tenants = new TreeMap<>();
    private final List<Trouble> troubles = new ArrayList<>();
    private final List<Tenant> late = new ArrayList<>();

    Readings(
            Access access,
            Monitor monitor,
            Path documents,
            Scenario scenario,
            EndStates endStates,
            ScratchDatabase scratch,
            Deadline deadline) {
        this.access = access;
        this.monitor = monitor;
        this.documents = documents;
        this.inquiry = Inquiry.of(scenario.rubric());
        this.wanted = Tenant.of(scenario);
        this.endStates = endStates;
        this.scratch = scratch;
        this.deadline = deadline;
    }

    Readings all() {
        var work = new ArrayList<Runnable>();
        Tenant.byDatabase(wanted.stream()).forEach((database, inIt) -> work.add(() -> read(database, inIt)));
        Parallel.run(work, AT_ONCE);
        if (!late.isEmpty()) {
            new Blame(monitor).late(late, wanted, deadline.limit()).forEach(this::note);
        }
        return this;
    }

    private void read(String database, List<Tenant> inIt) {
        var left = new ArrayList<>(inIt);
        for (int tries = 1; !left.isEmpty(); tries++) {
            try (var connection = deadline.bind(access.asScorer(database, monitor.serverVersion()))) {
                read(connection, left);
            } catch (OvergrownException e) {
                // the connection may have ended in the middle of a table, so the others are read over a new one
                note(Blame.overgrown(left.remove(0), e));
            } catch (RideException e) {
                if (!deadline.passed()) {
                    throw e;
                }
                tooLate(left);
                return;
            } catch (SQLException e) {
                if (deadline.passed()) {
                    tooLate(left);
                    return;
                }
                if (tries < TRIES && Blame.isWorthAnotherTry(e)) {
                    continue;
                }
                var blame = new Blame(monitor);
                left.forEach(tenant -> note(blame.of(tenant, e)));
                return;
            }
        }
    }

    /** @param left out of which each is taken when it has been read */
    private void read(Connection connection, List<Tenant> left) throws SQLException {
        var snapshots = snapshots(connection, left);
        noteGone(left, snapshots);
        var reader = new TenantReader(connection, documents, inquiry);
        while (!left.isEmpty()) {
            var next = List.copyOf(left.subList(0, Math.min(LOCKED_AT_ONCE, left.size())));
            reader.read(next, (tenant, data) -> {
                keep(tenant, snapshots.get(tenant.name()), data);
                left.remove(tenant);
            });
        }
    }

    private synchronized void tooLate(List<Tenant> left) {
        late.addAll(left);
    }

    private static Map<String, Snapshot> snapshots(Connection connection, List<Tenant> tenants) throws SQLException {
        var snapshots = new HashMap<String, Snapshot>();
        var first = tenants.get(0);
        if (first.schema() == null) {
            snapshots.put(first.name(), SchemaReader.read(connection, OPTIONS));
            return snapshots;
        }
        var names = tenants.stream().map(Tenant::schema).toList();
        SchemaReader.readSchemas(connection, names, OPTIONS, snapshot -> snapshots.put(snapshot.schema(), snapshot));
        return snapshots;
    }

    private void noteGone(List<Tenant> left, Map<String, Snapshot> snapshots) {
        left.removeIf(tenant -> {
            boolean gone = !snapshots.containsKey(tenant.name());
            if (gone) {
                note(Blame.gone(tenant));
            }
            return gone;
        });
    }

    private void keep(Tenant tenant, Snapshot snapshot, TenantReader.Data data) {
        var reference =
                endStates.groups().get(tenant.group()).get(EndState.REFERENCE).schema();
        var delta = SnapshotDelta.between(reference, scratch.settled(reference, snapshot));
        synchronized (this) {
            tenants.put(tenant.name(), new Reading(tenant, delta, data));
        }
    }

    private synchronized void note(Trouble trouble) {
        if (!troubles.contains(trouble)) {
            troubles.add(trouble);
        }
    }

    SortedMap<String, Reading> tenants() {
        return tenants;
    }

    List<Trouble> troubles() {
        return troubles;
    }

    List<LedgerWrite> ledgerWrites() {
        return tenants.values().stream()
                .flatMap(reading -> reading.data().ledgerWrites().stream())
                .toList();
    }
}

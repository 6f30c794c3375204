package dev.ride.runner.recorder.collector;

import dev.ride.scoring.evidence.BackupState;
import dev.ride.scoring.evidence.LedgerState;
import dev.ride.scoring.evidence.RowComparison;
import dev.ride.scoring.evidence.SequenceState;
import dev.ride.scoring.evidence.activity.LedgerWrite;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads the data of tenants: ledger, rows, sequences, backups, in one transaction with one picture of the database. */
final class TenantReader {
    private final Connection connection;
    private final Path documents;
    private final Inquiry inquiry;

    TenantReader(Connection connection, Path documents, Inquiry inquiry) {
        this.connection = connection;
        this.documents = documents;
        this.inquiry = inquiry;
    }

    /** @param ledger null for a tenant that keeps none */
    record Data(
            LedgerState ledger,
            List<LedgerWrite> ledgerWrites,
            List<RowComparison> rows,
            List<SequenceState> sequences,
            List<BackupState> backups) {}

    /** Takes what was read of one tenant. */
    interface Taker {
        void take(Tenant tenant, Data data);
    }

    /**
     * Reads tenants of one database, one after the other. The catalog is asked once for all of them, since it has no
     * index that leads from a schema to its tables.
     */
    void read(List<Tenant> tenants, Taker each) throws SQLException {
        connection.setAutoCommit(false);
        try {
            RowBaselines.pinPrinting(connection);
            var held = held(tenants);
            var bySchema = held.stream()
                    .collect(Collectors.groupingBy(table -> table.name().schema()));
            var feeds = inquiry.sequences() ? SequenceReader.feeds(connection) : List.<SequenceReader.Feed>of();
            for (var tenant : tenants) {
                var own = tenant.schema() == null ? held : bySchema.getOrDefault(tenant.schema(), List.of());
                each.take(tenant, read(tenant, own, feeds));
            }
        } finally {
            if (!connection.isClosed()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private Data read(Tenant tenant, List<StoredTable> held, List<SequenceReader.Feed> feeds) throws SQLException {
        var ledger = tenant.ledger() == null ? null : LedgerReader.read(connection, tenant, held);
        return new Data(
                ledger == null ? null : ledger.state(),
                ledger == null ? List.of() : ledger.writes(),
                rows(tenant, held),
                SequenceReader.read(connection, feeds, tenant.schema()),
                backups(tenant, held));
    }

    /** What was a table before it could be held may be none any more, so the catalog is asked twice. */
    private List<StoredTable> held(List<Tenant> tenants) throws SQLException {
        var wanted = tables(tenants);
        StoredTable.hold(connection, wanted);
        var held = new HashSet<Object>();
        wanted.forEach(table -> held.add(List.of(table.oid(), table.name())));
        return tables(tenants).stream()
                .filter(table -> held.contains(List.of(table.oid(), table.name())))
                .toList();
    }

    private List<StoredTable> tables(List<Tenant> tenants) throws SQLException {
        var schemas =
                tenants.stream().map(Tenant::schema).filter(Objects::nonNull).toList();
        return StoredTable.in(connection, schemas.isEmpty() ? null : schemas, RowBaselines.LEFT_OUT);
    }

    private List<RowComparison> rows(Tenant tenant, List<StoredTable> held) throws SQLException {
        var leaves = RowBaselines.byRoot(held);
        var comparisons = new ArrayList<RowComparison>();
        for (var baseline : inquiry.baselines()) {
            for (var table : baseline(baseline, tenant).tables()) {
                comparisons.add(RowComparer.compare(
                        connection, table, baseline, leaves(leaves, table.name(), tenant.schema())));
            }
        }
        return comparisons;
    }

    private static List<StoredTable> leaves(
            Map<StoredTable.Name, List<StoredTable>> leaves, String name, String schema) {
        return leaves.entrySet().stream()
                .filter(entry -> entry.getKey().shown(schema).equals(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(List.of());
    }

    private List<BackupState> backups(Tenant tenant, List<StoredTable> held) throws SQLException {
        if (inquiry.backups().isEmpty()) {
            return List.of();
        }
        var found = baseline(RowComparison.FOUND, tenant).tables();
        var known = new HashSet<String>();
        found.forEach(table -> known.add(table.name()));
        var candidates = held.stream()
                .filter(table -> !known.contains(table.root().shown(tenant.schema())))
                .toList();
        var backups = new ArrayList<BackupState>();
        for (var table : found) {
            if (inquiry.backups().stream().anyMatch(of -> StoredTable.isMeant(table.name(), of))) {
                backups.add(BackupSearch.search(connection, table, candidates));
            }
        }
        return backups;
    }

    private RowBaseline baseline(String baseline, Tenant tenant) {
        var file = RowBaselines.file(documents, baseline, tenant.name());
        try {
            return RowBaseline.read(file);
        } catch (IOException e) {
            throw Collector.unreadable("The rows that " + tenant.name() + " should have", file, e);
        }
    }
}

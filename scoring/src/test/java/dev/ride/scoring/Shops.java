package dev.ride.scoring;

import dev.ride.scoring.evidence.EndState;
import dev.ride.scoring.evidence.Evidence;
import dev.ride.scoring.evidence.Expectation;
import dev.ride.scoring.evidence.LedgerState;
import dev.ride.scoring.evidence.Outcome;
import dev.ride.scoring.evidence.RowComparison;
import dev.ride.scoring.evidence.SequenceState;
import dev.ride.scoring.evidence.Submission;
import dev.ride.scoring.evidence.TenantState;
import dev.ride.scoring.evidence.Trouble;
import dev.ride.scoring.evidence.activity.Activity;
import dev.ride.scoring.schema.Fact;
import dev.ride.scoring.schema.Identity;
import dev.ride.scoring.schema.Kind;
import dev.ride.scoring.schema.Snapshot;
import dev.ride.scoring.schema.SnapshotDelta;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Evidence of three small shops, each a table {@code orders} and a ledger, to be changed by a test. */
public final class Shops {
    public static final Identity SCHEMA = Identity.of(Kind.SCHEMA, "public");
    public static final Identity ORDERS = Identity.of(Kind.TABLE, "public", "orders");
    public static final Fact ID = column("id", "bigint");
    public static final Fact RELEASE = column("release_id", "text");

    private final Map<String, TenantState> tenants = new TreeMap<>();
    private final Map<String, EndState> endStates = new TreeMap<>();
    private final Map<String, Expectation> application = new TreeMap<>();
    private final List<Trouble> troubles = new ArrayList<>();
    private final Map<String, List<String>> answers = new TreeMap<>();

    /** Three tenants that are as their reference. */
    public Shops() {
        endState(EndState.REFERENCE, List.of("1", "2"), ID, RELEASE);
        application.put("order", new Expectation(List.of(List.of("7")), false, null));
        for (var tenant : List.of("tenant_a", "tenant_b", "tenant_c")) {
            tenant(tenant, List.of("1", "2"), ID, RELEASE);
        }
    }

    public static Fact column(String name, String type) {
        return new Fact(Identity.of(Kind.COLUMN, "public", "orders", name), ORDERS, Map.of("type", type));
    }

    public static Snapshot snapshot(Fact... columns) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(SCHEMA, null, Map.of()));
        facts.add(new Fact(ORDERS, SCHEMA, Map.of()));
        facts.addAll(Arrays.asList(columns));
        return new Snapshot(Snapshot.FORMAT, 180000, "tenant", null, facts, List.of(), List.of());
    }

    public Shops endState(String name, List<String> ledger, Fact... columns) {
        endStates.put(name, new EndState(snapshot(columns), new TreeSet<>(ledger)));
        return this;
    }

    public Shops tenant(String name, List<String> versions, Fact... columns) {
        return put(
                name,
                versions,
                kept("public.orders"),
                played(new Outcome(List.of(List.of("7")), 1, null, null)),
                columns);
    }

    public Shops rows(String name, RowComparison rows) {
        return put(
                name, List.of("1", "2"), rows, played(new Outcome(List.of(List.of("7")), 1, null, null)), ID, RELEASE);
    }

    public Shops statement(String name, Outcome outcome) {
        return put(name, List.of("1", "2"), kept("public.orders"), played(outcome), ID, RELEASE);
    }

    private static TreeMap<String, Outcome> played(Outcome outcome) {
        return new TreeMap<>(Map.of("order", outcome));
    }

    private Shops put(
            String name,
            List<String> versions,
            RowComparison rows,
            TreeMap<String, Outcome> statements,
            Fact... columns) {
        var reference = endStates.get(EndState.REFERENCE).schema();
        tenants.put(
                name,
                new TenantState(
                        "shops",
                        SnapshotDelta.between(reference, snapshot(columns)),
                        new LedgerState(true, new TreeSet<>(versions)),
                        List.of(rows),
                        List.of(new SequenceState("public.orders_id_seq", "public.orders", "id", 11, true, 10L)),
                        List.of(),
                        new TreeMap<>(),
                        statements));
        return this;
    }

    public static RowComparison kept(String table) {
        return rows(table, 0, 0, Map.of());
    }

    public static RowComparison rows(String table, long lost, long added, Map<String, Long> alteredBy) {
        long altered =
                alteredBy.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return new RowComparison(
                table,
                RowComparison.FOUND,
                true,
                false,
                false,
                10,
                10 - lost + added,
                lost,
                added,
                altered,
                new TreeMap<>(alteredBy),
                new TreeSet<>(),
                null);
    }

    public Shops trouble(Trouble.Cause cause, String tenant, String sentence) {
        troubles.add(new Trouble(cause, tenant, sentence));
        if (tenant != null) {
            tenants.remove(tenant);
        }
        return this;
    }

    public Shops answer(String question, String... answer) {
        answers.put(question, List.of(answer));
        return this;
    }

    public Evidence evidence() {
        var began = Instant.parse("2026-06-02T09:20:00Z");
        var submission =
                new Submission("stage-09/09-shops", 0, "v1", 1, began, began.plusSeconds(600), 0, false, answers);
        return Evidence.of(submission, Map.of("shops", endStates), application, tenants, Activity.NONE, troubles);
    }
}

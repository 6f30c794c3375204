package dev.ride.scoring.rubric;

import dev.ride.scoring.evidence.EndState;
import dev.ride.scoring.evidence.Evidence;
import dev.ride.scoring.evidence.TenantState;
import dev.ride.scoring.evidence.Trouble;
import dev.ride.scoring.schema.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** A rubric and the evidence it is held against. */
public record Case(Rubric rubric, Evidence evidence) {
    /** The ruling on each of these tenants, or on every one; a tenant that could not be read is unseen. */
    Finding each(List<String> names, Function<String, Ruling> judge) {
        var rulings = new TreeMap<String, Ruling>();
        for (var tenant : names == null ? known() : names) {
            rulings.put(tenant, evidence.tenants().containsKey(tenant) ? judge.apply(tenant) : unread(tenant));
        }
        return Finding.ofTenants(rulings);
    }

    /** Every tenant that the evidence tells of, be it only that it could not be read. */
    List<String> known() {
        var tenants = new ArrayList<>(evidence.tenants().keySet());
        evidence.troubles().stream()
                .map(Trouble::tenant)
                .filter(tenant -> tenant != null && !tenants.contains(tenant))
                .forEach(tenants::add);
        return tenants;
    }

    private Ruling unread(String tenant) {
        return evidence.troubles().stream()
                .filter(trouble -> tenant.equals(trouble.tenant()))
                .findFirst()
                .map(trouble -> Ruling.unseen(trouble.sentence()))
                .orElseThrow(() -> new MismatchException("the tenant " + tenant));
    }

    TenantState state(String tenant) {
        return evidence.tenants().get(tenant);
    }

    /** Whether the tenant's reference has that column, so that it is missed when it is gone. */
    boolean hasColumn(String tenant, String table, String column) {
        return endStates(tenant, null).get(EndState.REFERENCE).schema().facts().stream()
                .filter(fact -> fact.identity().kind() == Kind.COLUMN)
                .map(fact -> String.join(".", fact.identity().path()))
                .anyMatch(path -> path.equals(table + "." + column) || path.endsWith("." + table + "." + column));
    }

    /** The end states that are right for the tenant: its group's reference and the named alternatives. */
    SortedMap<String, EndState> endStates(String tenant, List<String> alternatives) {
        var all = evidence.endStates().get(state(tenant).group());
        if (all == null || !all.containsKey(EndState.REFERENCE)) {
            throw new MismatchException(
                    "the reference of the group " + state(tenant).group());
        }
        var accepted = new TreeMap<String, EndState>();
        accepted.put(EndState.REFERENCE, all.get(EndState.REFERENCE));
        for (var name : alternatives == null ? List.<String>of() : alternatives) {
            if (!all.containsKey(name)) {
                throw new MismatchException("the end state " + name);
            }
            accepted.put(name, all.get(name));
        }
        return accepted;
    }
}

package dev.ride.scoring.rubric;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What a check found: for each tenant that it looks at, and for what belongs to no tenant (an answer, something that
 * was done).
 *
 * @param session null for a check that looks at tenants only
 */
public record Finding(Ruling session, SortedMap<String, Ruling> tenants) {
    public Finding {
        tenants = Collections.unmodifiableSortedMap(new TreeMap<>(tenants));
    }

    static Finding ofSession(Ruling ruling) {
        return new Finding(ruling, new TreeMap<>());
    }

    static Finding ofTenants(SortedMap<String, Ruling> tenants) {
        return new Finding(null, tenants);
    }

    /** The one ruling on the whole. */
    public Ruling whole() {
        return Ruling.all(rulings());
    }

    /** How many of the tenants it holds for; none when what belongs to no tenant does not hold. */
    public int holding() {
        if (session != null && !session.holds()) {
            return 0;
        }
        return (int) tenants.values().stream().filter(Ruling::holds).count();
    }

    private List<Ruling> rulings() {
        var rulings = new ArrayList<>(tenants.values());
        if (session != null) {
            rulings.add(session);
        }
        return rulings;
    }

    /** Turns each tenant's ruling over. */
    Finding negated() {
        var turned = new TreeMap<String, Ruling>();
        tenants.forEach(
                (tenant, ruling) -> turned.put(tenant, ruling.negated(tenant + ": what should not be so is so")));
        return new Finding(session == null ? null : session.negated("What should not be so is so"), turned);
    }

    static Finding all(List<Finding> findings) {
        return joined(findings, Ruling::all);
    }

    /** A finding that holds as a whole decides; else each tenant may hold by another one of them. */
    static Finding any(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.whole().holds())
                .findFirst()
                .orElseGet(() -> joined(findings, Ruling::any));
    }

    private static Finding joined(List<Finding> findings, Function<Collection<Ruling>, Ruling> join) {
        var names = new TreeSet<String>();
        findings.forEach(finding -> names.addAll(finding.tenants.keySet()));
        var tenants = new TreeMap<String, Ruling>();
        for (var name : names) {
            tenants.put(
                    name,
                    join.apply(findings.stream()
                            .filter(finding -> finding.tenants.containsKey(name))
                            .map(finding -> finding.tenants.get(name))
                            .toList()));
        }
        var sessions = findings.stream()
                .map(Finding::session)
                .filter(ruling -> ruling != null)
                .toList();
        return new Finding(sessions.isEmpty() ? null : join.apply(sessions), tenants);
    }
}

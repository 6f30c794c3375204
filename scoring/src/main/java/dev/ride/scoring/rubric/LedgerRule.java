package dev.ride.scoring.rubric;

import dev.ride.scoring.evidence.EndState;
import java.util.SortedMap;

/**
 * A tenant's ledger against the schema that is really there. Where several end states are accepted, the ledger must tell
 * of the one that the schema is nearest to: a ledger that is right for another one lies.
 */
final class LedgerRule {
    private LedgerRule() {}

    static Ruling judge(Case open, String tenant, Check.Ledger check) {
        var ledger = open.state(tenant).ledger();
        if (ledger == null) {
            throw new MismatchException("a ledger of " + tenant);
        }
        if (!ledger.present()) {
            return Ruling.fails(tenant + ": the ledger's table is not there");
        }
        var endStates = open.endStates(tenant, check.alternatives());
        var nearest = endStates.size() == 1 ? endStates : nearest(open, tenant, check, endStates);
        var versions = ledger.versions();
        if (nearest.values().stream().anyMatch(endState -> versions.equals(endState.ledger()))) {
            return Ruling.HOLDS;
        }
        var expected = nearest.values().iterator().next().ledger();
        return Ruling.fails(tenant + ": the ledger holds " + versions + ", should hold " + expected);
    }

    private static SortedMap<String, EndState> nearest(
            Case open, String tenant, Check.Ledger check, SortedMap<String, EndState> endStates) {
        var differences = SchemaRule.differences(open, tenant, check.alternatives(), null);
        int fewest = differences.values().stream()
                .mapToInt(list -> list.size())
                .min()
                .orElseThrow();
        endStates.keySet().removeIf(name -> differences.get(name).size() > fewest);
        return endStates;
    }
}

package dev.ride.scoring.rubric;

import dev.ride.scoring.evidence.SequenceState;
import dev.ride.scoring.evidence.TenantState;
import java.util.List;

/** Sequences are right when the next value is free; where exactly they stand never counts. */
final class SequenceRule {
    private SequenceRule() {}

    static Ruling judge(TenantState state, String tenant, List<String> tables) {
        return Ruling.unless(state.sequences().stream()
                .filter(sequence ->
                        tables == null || tables.stream().anyMatch(table -> RowsRule.names(table, sequence.table())))
                .filter(sequence -> !sequence.runsAhead())
                .map(sequence -> fault(tenant, sequence))
                .toList());
    }

    private static String fault(String tenant, SequenceState sequence) {
        return tenant + ": " + sequence.sequence() + " hands out " + sequence.next() + " next, " + sequence.table()
                + "." + sequence.column() + " holds " + sequence.furthest() + " already";
    }
}

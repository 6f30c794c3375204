package dev.ride.scoring.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * One table's rows now against the rows of a baseline, matched by identity: the primary key, or the whole row where the
 * table has none.
 *
 * @param table schema-qualified; bare in tenancy by schema
 * @param baseline the name of the rows that were taken at baking
 * @param present whether an ordinary table of that name is there
 * @param recreated whether it is another table than at baking, made anew under the name
 * @param rewritten whether its rows were written into another file since baking
 * @param expected how many rows the baseline holds
 * @param actual how many rows the table holds
 * @param alteredBy by column, in how many rows it differs; rows that were lost or added are not counted
 * @param missingColumns columns of the baseline that are gone
 * @param examples the first few identities of each kind
 */
public record RowComparison(
        String table,
        String baseline,
        boolean present,
        boolean recreated,
        boolean rewritten,
        long expected,
        long actual,
        long lost,
        long added,
        long altered,
        SortedMap<String, Long> alteredBy,
        SortedSet<String> missingColumns,
        Examples examples) {

    /** The baseline of the rows as the trainee found them. */
    public static final String FOUND = "found";

    /** The baseline of the rows as they were before anything drifted. */
    public static final String HEALTHY = "healthy";

    static final Comparator<RowComparison> ORDER =
            Comparator.comparing(RowComparison::table).thenComparing(RowComparison::baseline);

    /** Identities in the order of their text, so that the same differences show the same examples. */
    public record Examples(List<String> lost, List<String> added, List<String> altered) {
        public static final Examples NONE = new Examples(List.of(), List.of(), List.of());

        public Examples {
            lost = lost == null ? List.of() : List.copyOf(lost);
            added = added == null ? List.of() : List.copyOf(added);
            altered = altered == null ? List.of() : List.copyOf(altered);
        }
    }

    /** Where no ordinary table of that name is there any more, and all of its rows are lost. */
    public static RowComparison ofNoTable(String table, String baseline, long expected) {
        return new RowComparison(table, baseline, false, true, true, expected, 0, expected, 0, 0, null, null, null);
    }

    public RowComparison {
        alteredBy = Sorted.copy(alteredBy);
        missingColumns = Sorted.copy(missingColumns);
        examples = examples == null ? Examples.NONE : examples;
    }
}

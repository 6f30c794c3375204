package dev.ride.runner.recorder.collector;

import dev.ride.scoring.evidence.RowComparison;
import dev.ride.scoring.evidence.RowComparison.Examples;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares one table's rows with those of a baseline. */
final class RowComparer {
    private static final long MOST_ROWS = 1_000_000;
    static final long MOST_BYTES = 1L << 30;

    private final RowBaseline.Table expected;
    private final List<String> columns;
    private final int[] places;
    private final SortedSet<String> missingColumns = new TreeSet<>();
    private final Map<String, long[]> unseen;
    private final Few added = new Few();
    private final Few altered = new Few();
    private final SortedMap<String, Long> alteredBy = new TreeMap<>();
    private long actual;

    private RowComparer(RowBaseline.Table expected, List<String> present) {
        this.expected = expected;
        this.columns = expected.columns().stream().filter(present::contains).toList();
        this.places = columns.stream().mapToInt(expected.columns()::indexOf).toArray();
        expected.columns().stream().filter(column -> !present.contains(column)).forEach(missingColumns::add);
        this.unseen = new HashMap<>(expected.rows());
    }

    /**
     * @param leaves the tables that now hold the rows; none where no ordinary table is there
     * @throws OvergrownException when there is far more to read than can be of use
     */
    static RowComparison compare(
            Connection connection, RowBaseline.Table expected, String baseline, List<StoredTable> leaves)
            throws SQLException {
        if (leaves.isEmpty()) {
            return RowComparison.ofNoTable(
                    expected.name(), baseline, expected.rows().size());
        }
        var present = new HashSet<>(leaves.get(0).columns());
        leaves.forEach(leaf -> present.retainAll(leaf.columns()));
        var comparer = new RowComparer(expected, List.copyOf(present));
        var identities = new Identities(!expected.key().isEmpty());
        for (var leaf : leaves) {
            comparer.read(connection, leaf, identities, present.containsAll(expected.key()));
        }
        return comparer.result(baseline, leaves);
    }

    /** Without a column of the key no row can be told from another: all are lost, and what is there was added. */
    private void read(Connection connection, StoredTable leaf, Identities identities, boolean keyThere)
            throws SQLException {
        if (leaf.bytes() > MOST_BYTES) {
            throw new OvergrownException(expected.name());
        }
        var key = keyThere ? expected.key() : List.<String>of();
        RowReader.read(connection, leaf.name(), columns, key, (identity, cells) -> {
            if (++actual > MOST_ROWS + 10L * expected.rows().size()) {
                throw new OvergrownException(expected.name());
            }
            var found = identities.next(identity);
            var known = keyThere ? unseen.remove(found) : null;
            if (known == null) {
                added.add(found);
            } else {
                compare(found, known, cells);
            }
        });
    }

    private void compare(String identity, long[] known, long[] cells) {
        boolean differs = false;
        for (int i = 0; i < cells.length; i++) {
            if (known[places[i]] != cells[i]) {
                alteredBy.merge(columns.get(i), 1L, Long::sum);
                differs = true;
            }
        }
        if (differs) {
            altered.add(identity);
        }
    }

    private RowComparison result(String baseline, List<StoredTable> leaves) {
        var lost = new Few();
        unseen.keySet().forEach(lost::add);
        var known = expected.leaves();
        // other baselines were taken in another database, where object ids mean nothing here
        boolean found = baseline.equals(RowComparison.FOUND);
        boolean recreated = found && leaves.stream().anyMatch(leaf -> !known.containsKey(leaf.oid()));
        boolean rewritten =
                found && (recreated || leaves.stream().anyMatch(leaf -> leaf.filenode() != known.get(leaf.oid())));
        return new RowComparison(
                expected.name(),
                baseline,
                true,
                recreated,
                rewritten,
                expected.rows().size(),
                actual,
                lost.count(),
                added.count(),
                altered.count(),
                alteredBy,
                missingColumns,
                new Examples(lost.first(), added.first(), altered.first()));
    }

    /** Counts all and keeps the first few in the order of their text, in whatever order they come. */
    private static final class Few {
        private static final int KEPT = 10;

        private final SortedSet<String> first = new TreeSet<>();
        private long count;

        void add(String identity) {
            count++;
            first.add(identity);
            if (first.size() > KEPT) {
                first.remove(first.last());
            }
        }

        long count() {
            return count;
        }

        List<String> first() {
            return first.stream().map(identity -> identity.replace('\t', ',')).toList();
        }
    }
}

package dev.ride.scoring.rubric;

import dev.ride.scoring.evidence.RowComparison;
import dev.ride.scoring.evidence.TenantState;
import dev.ride.scoring.rubric.Check.Rows.Departure;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/** A tenant's rows against those that were taken at baking. */
final class RowsRule {
    private RowsRule() {}

    static Ruling judge(Case open, String tenant, Check.Rows check) {
        var faults = new ArrayList<String>();
        for (var rows : chosen(open.state(tenant), tenant, check.table(), check.as())) {
            faults(rows, check, column -> open.hasColumn(tenant, rows.table(), column))
                    .forEach(fault -> faults.add(tenant + "." + rows.table() + ": " + fault));
        }
        return Ruling.unless(faults);
    }

    private static List<RowComparison> chosen(TenantState state, String tenant, String table, String baseline) {
        var chosen = state.rows().stream()
                .filter(rows -> rows.baseline().equals(baseline) && (table == null || names(table, rows.table())))
                .toList();
        if (chosen.isEmpty()) {
            throw new MismatchException(
                    "rows " + (table == null ? "" : "of " + table + " ") + "as " + baseline + " in " + tenant);
        }
        return chosen;
    }

    /** Rubrics may leave the schema {@code public} out. */
    static boolean names(String asked, String table) {
        return asked.equals(table) || ("public." + asked).equals(table);
    }

    private static List<String> faults(RowComparison rows, Check.Rows check, Predicate<String> belongs) {
        if (!rows.present()) {
            return List.of("no table is there that holds its " + rows.expected() + " rows");
        }
        var allowed = check.allow() == null ? List.<Departure>of() : check.allow();
        var faults = new ArrayList<String>();
        var examples = rows.examples();
        if (rows.lost() > 0 && !allowed.contains(Departure.LOST)) {
            faults.add(counted(rows.lost(), "lost", examples.lost()));
        }
        if (rows.added() > 0 && !allowed.contains(Departure.ADDED)) {
            faults.add(counted(rows.added(), "added", examples.added()));
        }
        if (!allowed.contains(Departure.ALTERED)) {
            faults.addAll(altered(rows, check.columns(), belongs));
        }
        return faults;
    }

    /** A column that is gone counts where it was asked for by name, or where the reference has it. */
    private static List<String> altered(RowComparison rows, List<String> columns, Predicate<String> belongs) {
        var faults = new ArrayList<String>();
        rows.missingColumns().stream()
                .filter(columns == null ? belongs : columns::contains)
                .forEach(column -> faults.add("the column " + column + " is gone"));
        if (columns == null && rows.altered() > 0) {
            faults.add(counted(rows.altered(), "altered", rows.examples().altered()) + " in "
                    + rows.alteredBy().keySet());
        }
        if (columns != null) {
            new TreeSet<>(columns)
                    .stream()
                            .filter(rows.alteredBy()::containsKey)
                            .forEach(column -> faults.add(rows.alteredBy().get(column) + " rows altered in " + column));
        }
        return faults;
    }

    private static String counted(long count, String how, List<String> examples) {
        return count + " rows " + how + " (" + String.join(", ", examples) + (count > examples.size() ? ", …)" : ")");
    }

    static Ruling inPlace(TenantState state, String tenant, String table) {
        var rows = chosen(state, tenant, table, RowComparison.FOUND).get(0);
        if (!rows.present() || rows.recreated()) {
            return Ruling.fails(tenant + "." + table + ": not the table that was found");
        }
        return rows.rewritten() ? Ruling.fails(tenant + "." + table + ": written anew") : Ruling.HOLDS;
    }

    static Ruling backup(TenantState state, String tenant, String of) {
        var backup = state.backups().stream()
                .filter(candidate -> names(of, candidate.of()))
                .findFirst()
                .orElseThrow(() -> new MismatchException("a backup of " + of + " in " + tenant));
        if (backup.table() == null) {
            return Ruling.fails(tenant + ": no table holds the rows of " + of);
        }
        return backup.missing() == 0
                ? Ruling.HOLDS
                : Ruling.fails(tenant + ": " + backup.table() + " lacks " + backup.missing() + " of the rows of " + of);
    }
}

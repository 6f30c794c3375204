package dev.ride.runner.scenario.rows;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The value of each column in each row, for one tenant. */
final class Generator {
    /** A place in a template. */
    static final Pattern SLOT = Pattern.compile("\\{([a-z0-9_]+)(\\.slug)?}");

    private final BulkRows file;
    private final String tenant;
    private final Map<String, BulkRows.Table> tables = new HashMap<>();
    private final Map<String, Chance> chances = new HashMap<>();

    Generator(BulkRows file, String tenant) {
        this.file = file;
        this.tenant = tenant;
        file.tables().forEach(table -> tables.put(table.table(), table));
    }

    /** @param row from 0; the value is null where the column holds NULL */
    String value(BulkRows.Table table, String column, int row) {
        return value(table.columns().get(column), table, column, row);
    }

    private String value(Column kind, BulkRows.Table table, String column, int row) {
        var chance = chance(table, column);
        if (kind instanceof Column.Sequence sequence) {
            return Long.toString((long) sequence.from() + row);
        }
        if (kind instanceof Column.Choice choice) {
            return choice(choice, chance, row);
        }
        if (kind instanceof Column.Number number) {
            long count = ((long) number.to() - number.from()) / number.step() + 1;
            long whole = number.from() + chance.below(count, row) * number.step();
            return BigDecimal.valueOf(whole, number.decimals()).toPlainString();
        }
        if (kind instanceof Column.Time time) {
            return time(time, chance, table.rows(), row);
        }
        if (kind instanceof Column.PersonName) {
            int pick = (int) chance.below((long) People.FIRST_NAMES.size() * People.LAST_NAMES.size(), row);
            return People.FIRST_NAMES.get(pick % People.FIRST_NAMES.size()) + " "
                    + People.LAST_NAMES.get(pick / People.FIRST_NAMES.size());
        }
        if (kind instanceof Column.Reference reference) {
            var other = tables.get(reference.table());
            return value(other, reference.column(), (int) chance.below(other.rows(), row));
        }
        if (kind instanceof Column.Text text) {
            return text(text, table, row);
        }
        var sometimes = (Column.Sometimes) kind;
        boolean given = chance(table, column + "?").below(100, row) < sometimes.percent();
        return given ? value(sometimes.of(), table, column, row) : null;
    }

    private Chance chance(BulkRows.Table table, String column) {
        return chances.computeIfAbsent(
                table.table() + "\0" + column,
                name -> Chance.of(Integer.toString(file.seed()), tenant, table.table(), column));
    }

    private static String choice(Column.Choice choice, Chance chance, int row) {
        long total = choice.of().values().stream().mapToLong(Integer::longValue).sum();
        long left = chance.below(total, row);
        for (var value : choice.of().entrySet()) {
            left -= value.getValue();
            if (left < 0) {
                return value.getKey();
            }
        }
        throw new IllegalStateException("the weights add up to less than their sum");
    }

    private static String time(Column.Time time, Chance chance, int rows, int row) {
        long seconds = Duration.between(time.from(), time.to()).toSeconds();
        if (!time.rising()) {
            return time.from().plusSeconds(chance.below(seconds, row)).toString();
        }
        long begin = seconds * row / rows;
        long span = Math.max(1, seconds * (row + 1) / rows - begin);
        return time.from().plusSeconds(begin + chance.below(span, row)).toString();
    }

    private String text(Column.Text text, BulkRows.Table table, int row) {
        return SLOT.matcher(text.template()).replaceAll(slot -> {
            var value = slot.group(1).equals("row") ? Integer.toString(row + 1) : value(table, slot.group(1), row);
            return Matcher.quoteReplacement(
                    slot.group(2) == null ? String.valueOf(value) : slug(String.valueOf(value)));
        });
    }

    private static String slug(String value) {
        return value.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", ".");
    }
}

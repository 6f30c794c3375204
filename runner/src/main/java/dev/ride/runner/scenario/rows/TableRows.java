package dev.ride.runner.scenario.rows;

import dev.ride.runner.ground.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows of one table for one tenant, in the text form of COPY. */
public final class TableRows {
    private final BulkRows.Table table;
    private final Generator generator;

    TableRows(BulkRows.Table table, Generator generator) {
        this.table = table;
        this.generator = generator;
    }

    /** The COPY statement that takes {@link #lines}. */
    public String copy() {
        var columns = table.columns().keySet().stream().map(Quoted::name).collect(Collectors.joining(", "));
        return "COPY " + qualified() + " (" + columns + ") FROM STDIN";
    }

    /** One line a row, each with its line end. */
    public Stream<String> lines() {
        var columns = List.copyOf(table.columns().keySet());
        return IntStream.range(0, table.rows())
                .mapToObj(row -> columns.stream()
                        .map(column -> cell(generator.value(table, column, row)))
                        .collect(Collectors.joining("\t", "", "\n")));
    }

    /** What to run once the rows are in, so that the next number from a sequence is a new one. */
    public List<String> afterwards() {
        var statements = new ArrayList<String>();
        table.columns().forEach((column, kind) -> {
            if (kind instanceof Column.Sequence sequence && table.rows() > 0) {
                statements.add("SELECT setval(pg_get_serial_sequence(" + Quoted.literal(qualified()) + ", "
                        + Quoted.literal(column) + "), " + ((long) sequence.from() + table.rows() - 1) + ")");
            }
        });
        return List.copyOf(statements);
    }

    private String qualified() {
        return Quoted.qualified(table.table());
    }

    private static String cell(String value) {
        return value == null
                ? "\\N"
                : value.replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
    }
}

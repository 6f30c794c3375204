package dev.ride.runner.recorder.collector;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rows that were written down at baking, to be compared with those of another bake. */
public final class RowDocument {
    private RowDocument() {}

    /** Without the numbers that a server gives its tables and their files, which depend on what else it makes meanwhile. */
    public static String withoutObjectIds(Path file) throws IOException {
        return RowBaseline.read(file).tables().stream()
                .map(table -> table.name() + " " + table.columns() + " " + table.key() + " " + rows(table))
                .collect(Collectors.joining("\n"));
    }

    private static TreeMap<String, String> rows(RowBaseline.Table table) {
        var rows = new TreeMap<String, String>();
        table.rows().forEach((identity, cells) -> rows.put(identity, Arrays.toString(cells)));
        return rows;
    }
}

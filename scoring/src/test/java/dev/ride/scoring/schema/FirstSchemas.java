package dev.ride.scoring.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** What the first scripts of cases make: many cases share one, which is read when it was run for the first time. */
final class FirstSchemas {
    private final Map<String, First> known = new HashMap<>();

    /** @param memory of its rows, as a comparison has it of the reference's */
    record First(Snapshot schema, RowMemory memory) {}

    /** The connection has just run the script. */
    First of(Connection connection, String script) throws SQLException {
        var first = known.get(script);
        if (first == null) {
            var memory = new RowMemory();
            first = new First(CaseRun.read(connection, ReadOptions.ALL, memory.learning()), memory);
            known.put(script, first);
        }
        return first;
    }
}

package dev.ride.bench.figure;

import dev.ride.bench.figure.Line.Alone;
import dev.ride.bench.figure.Line.LeftOut;
import dev.ride.bench.figure.Line.Measured;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A report as JSON: all that the table says, and every single figure that its medians come from. */
public final class JsonReport {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonReport() {}

    public static String of(Report report) {
        var document = new LinkedHashMap<String, Object>();
        document.put("machine", report.machine());
        document.put("quick", report.quick());
        document.put("lines", report.lines().stream().map(JsonReport::line).toList());
        return JSON.writeValueAsString(document) + "\n";
    }

    private static Map<String, Object> line(Line line) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("row", line.row());
        entry.put("subject", line.subject());
        entry.put("against", line.against());
        if (line.outcome() instanceof Measured measured) {
            entry.put("unit", measured.unit());
            entry.put("floor", measured.floor());
            entry.put("ride", measured.subject());
            entry.put("ratio", measured.ratio());
        } else if (line.outcome() instanceof Alone alone) {
            entry.put("unit", alone.unit());
            entry.put("ride", alone.subject());
        } else if (line.outcome() instanceof LeftOut leftOut) {
            entry.put("leftOut", leftOut.reason());
        }
        if (line.goal().isSet()) {
            entry.put("goal", line.goal().most());
        }
        line.met().ifPresent(met -> entry.put("met", met));
        return entry;
    }
}

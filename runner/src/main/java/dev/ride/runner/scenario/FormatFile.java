package dev.ride.runner.scenario;

import dev.ride.runner.scenario.rows.BulkRows;
import dev.ride.runner.scenario.shape.ReferencePage;
import dev.ride.runner.scenario.shape.SchemaDocument;
import dev.ride.scoring.rubric.Check;
import dev.ride.scoring.rubric.Rubric;
import java.util.LinkedHashMap;
import java.util.Locale;

/** The kinds of YAML files in a scenario's folder. */
public enum FormatFile {
    SCENARIO("scenario.yaml", Manifest.class),
    DRIFT("drift.yaml", Drift.class),
    RUBRIC("rubric.yaml", Rubric.class),
    PROOFS("proofs/proofs.yaml", Proofs.class),
    DATA("a data file", BulkRows.class);

    private final String file;
    private final Class<?> type;

    FormatFile(String file, Class<?> type) {
        this.file = file;
        this.type = type;
    }

    /** What it is called on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its JSON Schema, for editors. */
    public String schema() {
        return SchemaDocument.of("ride: " + file, type);
    }

    /** What the file of its schema is called. */
    public String schemaFile() {
        return this + ".schema.json";
    }

    /** All of them on one page, for authors. */
    public static String reference() {
        var files = new LinkedHashMap<String, Class<?>>();
        for (var file : values()) {
            files.put(file.file, file.type);
        }
        return ReferencePage.of(files);
    }

    /** What each kind of check looks at, as a table. */
    public static String checks() {
        return ReferencePage.meanings(Check.class);
    }
}

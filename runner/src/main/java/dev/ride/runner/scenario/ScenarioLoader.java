package dev.ride.runner.scenario;

import dev.ride.runner.ground.RideException;
import dev.ride.runner.scenario.rows.BulkRows;
import dev.ride.runner.scenario.rows.BulkRowsCheck;
import dev.ride.runner.scenario.shape.Binder;
import dev.ride.runner.scenario.source.Findings;
import dev.ride.runner.scenario.source.PlainLines;
import dev.ride.runner.scenario.source.TextPlace;
import dev.ride.runner.scenario.source.YamlNode.Scalar;
import dev.ride.scoring.rubric.Rubric;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes scenarios from folders, strictly: a folder in which something is wrong gives a message and no scenario. */
public final class ScenarioLoader {
    /** As many as hold what a list shows of a scenario, unless somebody writes essays first. */
    private static final int FIRST_BYTES = 512;

    private ScenarioLoader() {}

    /** The scenario with that variant drawn. */
    public static Scenario load(ScenarioFolder folder, int variant) {
        if (variant < 0) {
            throw RideException.badInput(
                    "Variant " + variant + " is negative.", "Variants count from 0, which is the default.");
        }
        var findings = new Findings();
        var scenario = bind(ScenarioText.read(folder, variant, findings), findings);
        findings.refuse("The scenario " + folder.id());
        return scenario.orElseThrow();
    }

    /** What a list shows of a scenario. A manifest that does not say it plainly in its first lines is read whole. */
    public static Heading heading(ScenarioFolder folder) {
        return folder.files()
                .beginning(ScenarioText.MANIFEST, FIRST_BYTES, new Findings())
                .map(PlainLines::of)
                .flatMap(Heading::of)
                .orElseGet(() -> Heading.of(manifest(folder)));
    }

    /** Reads the manifest alone, with the default variant drawn. */
    public static Manifest manifest(ScenarioFolder folder) {
        var findings = new Findings();
        var manifest =
                ScenarioText.manifest(folder, findings).flatMap(tree -> Binder.bind(tree, Manifest.class, findings));
        findings.refuse("The scenario " + folder.id());
        return manifest.orElseThrow();
    }

    /** The scenario of these texts; empty, with findings, where one of them has not its shape. */
    public static Optional<Scenario> bind(ScenarioText text, Findings findings) {
        FileReferences.check(text, findings);
        text.tree(ScenarioText.MANIFEST).ifPresent(manifest -> Permitted.check(manifest, findings));
        var manifest = bind(text, ScenarioText.MANIFEST, Manifest.class, findings);
        var drift = bind(text, ScenarioText.DRIFT, Drift.class, findings);
        var rubric = bind(text, ScenarioText.RUBRIC, Rubric.class, findings);
        var proofs = bind(text, ScenarioText.PROOFS, Proofs.class, findings);
        var data = data(text, findings);
        if (manifest.isEmpty() || drift.isEmpty() || rubric.isEmpty() || proofs.isEmpty()) {
            return Optional.empty();
        }
        var hashes = ScenarioHashes.of(text);
        return Optional.of(new Scenario(
                text.folder().id(),
                text.folder().path(),
                text.variant(),
                hashes.version(),
                hashes.sandbox(),
                manifest.get(),
                drift.get(),
                driftSql(text),
                rubric.get(),
                proofs.get(),
                text.sql(),
                data,
                Hints.stages(text.hints()),
                text.postmortem()));
    }

    private static List<TextPlace> driftSql(ScenarioText text) {
        return text.items(ScenarioText.DRIFT, "steps").stream()
                .map(step -> step.get("sql").orElse(step))
                .map(sql -> sql instanceof Scalar scalar ? scalar.textPlace() : new TextPlace(sql.place(), false))
                .toList();
    }

    private static Map<String, BulkRows> data(ScenarioText text, Findings findings) {
        var data = new TreeMap<String, BulkRows>();
        for (var file : text.dataFiles()) {
            bind(text, file, BulkRows.class, findings).ifPresent(rows -> {
                BulkRowsCheck.check(rows, text.tree(file).orElseThrow(), findings);
                data.put(file, rows);
            });
        }
        return data;
    }

    private static <T> Optional<T> bind(ScenarioText text, String file, Class<T> type, Findings findings) {
        return text.tree(file).flatMap(tree -> Binder.bind(tree, type, findings));
    }
}

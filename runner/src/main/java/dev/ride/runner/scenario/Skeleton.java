package dev.ride.runner.scenario;

import dev.ride.runner.ground.Beside;
import dev.ride.runner.ground.Reason;
import dev.ride.runner.ground.RideException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A complete scenario to begin with: it passes its own proofs, and its comments say what each part is for. */
public enum Skeleton {
    DRIFT,
    LEDGER,
    INDEX,
    CONSTRAINT,
    POLICY,
    BLANK;

    /** Schemas stay with the pack, so that its files name them by a path that holds wherever the pack lies. */
    private static final String SCHEMA_LINE = "# yaml-language-server: $schema=%s\n";

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String HINTS = "hints.md";

    private static final List<String> COMMON = List.of(
            "baseline.sql",
            "migrations/20260201_add_invoice_due_on.sql",
            "migrations/20260301_index_invoices_by_customer.sql",
            "migrations/20260401_require_positive_amounts.sql",
            "migrations/20260501_keep_regions_apart.sql",
            HINTS);
    private static final Map<String, FormatFile> YAML = Map.of(
            "scenario.yaml", FormatFile.SCENARIO,
            "drift.yaml", FormatFile.DRIFT,
            "rubric.yaml", FormatFile.RUBRIC,
            "proofs/proofs.yaml", FormatFile.PROOFS);
    private static final List<String> OWN =
            List.of("proofs/solution.sql", "proofs/half.sql", "proofs/harm.sql", "postmortem.md");

    /** The word for it on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes the scenario; the pack is made when it is missing, and has this version's schemas afterwards.
     *
     * @param target {@code <pack>/<stage>/<id>} as it was typed, the pack a folder
     */
    public ScenarioFolder write(Path target) {
        int names = target.getNameCount();
        if (names < 3 || !isId(target.getName(names - 2)) || !isId(target.getName(names - 1))) {
            throw RideException.badInput(
                    "`" + target + "` is no <pack>/<stage>/<id>.",
                    "Try my-pack/stage-01/01-what-happened, or ./stage-01/01-what-happened for the pack you stand in: small letters, digits and dashes.");
        }
        var path = target.toAbsolutePath().normalize();
        var folder = path.getParent().getParent();
        var id = path.getParent().getFileName() + "/" + path.getFileName();
        try {
            Files.createDirectories(folder);
            var scenario = new ScenarioFolder(Pack.in(folder), id);
            if (Files.exists(scenario.path())) {
                throw RideException.badInput(
                        "There is a scenario `" + id + "` in " + folder + " already.", "Take another id.");
            }
            write(scenario);
            return scenario;
        } catch (IOException e) {
            throw RideException.badInput(
                    "The scenario cannot be written: " + Reason.of(e), "Name a folder that you may write to.", e);
        }
    }

    private void write(ScenarioFolder scenario) throws IOException {
        var files = new TreeMap<Path, String>();
        COMMON.forEach(file -> files.put(scenario.path().resolve(file), text("common/" + file)));
        OWN.forEach(file -> files.put(scenario.path().resolve(file), text(this + "/" + file)));
        var schemas = new SchemaCopies(scenario.pack().folder());
        YAML.forEach((name, kind) -> {
            var file = scenario.path().resolve(name);
            var schema = file.getParent().relativize(schemas.of(kind));
            files.put(file, SCHEMA_LINE.formatted(slashes(schema)) + text(this + "/" + name));
        });
        schemas.write();
        var hints = files.remove(scenario.path().resolve(HINTS));
        files.put(scenario.hintFolder().path().resolve(scenario.hintFile()), hints);
        for (var file : files.entrySet()) {
            Files.createDirectories(file.getKey().getParent());
            Files.writeString(file.getKey(), file.getValue());
        }
    }

    private static String slashes(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }

    private static boolean isId(Path name) {
        return ID.matcher(name.toString()).matches();
    }

    private static String text(String file) {
        return Beside.text(Skeleton.class, "skeleton/" + file);
    }
}

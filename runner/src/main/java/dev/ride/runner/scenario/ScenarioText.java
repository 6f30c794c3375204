package dev.ride.runner.scenario;

import dev.ride.runner.scenario.source.Findings;
import dev.ride.runner.scenario.source.PackFolder;
import dev.ride.runner.scenario.source.Placeholders;
import dev.ride.runner.scenario.source.SourcePlace;
import dev.ride.runner.scenario.source.YamlNode;
import dev.ride.runner.scenario.source.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All files of a scenario with a variant filled in: what loading binds and what the check looks at. A YAML file that cannot
 * be read is absent, and a finding says why.
 *
 * @param values what the placeholders stand for
 * @param sql texts of SQL files by their paths
 * @param yaml trees of all YAML files by their paths
 */
public record ScenarioText(
        ScenarioFolder folder,
        int variant,
        Map<String, String> values,
        List<String> files,
        Map<String, YamlNode> yaml,
        Map<String, String> sql,
        String hints,
        String postmortem) {
    public static final String MANIFEST = Pack.MANIFEST;
    public static final String DRIFT = "drift.yaml";
    public static final String RUBRIC = "rubric.yaml";
    public static final String PROOFS = "proofs/proofs.yaml";
    public static final String POSTMORTEM = "postmortem.md";
    private static final long MAX_SQL = 64L << 20;

    public static ScenarioText read(ScenarioFolder folder, int variant, Findings findings) {
        var raw = tree(folder, MANIFEST, findings);
        var values = Variant.draw(raw, variant, findings);
        var placeholders = new Placeholders(values, findings);
        if (raw.isEmpty()) {
            // without the manifest's values and format nothing true can be said of the other files
            return new ScenarioText(folder, variant, values, List.of(), Map.of(), Map.of(), "", "");
        }
        var yaml = new TreeMap<String, YamlNode>();
        yaml.put(MANIFEST, placeholders.fill(raw.get()));
        var further = new ArrayList<>(List.of(DRIFT, RUBRIC, PROOFS));
        further.addAll(dataFiles(yaml.get(MANIFEST)));
        for (var file : further) {
            tree(folder, file, findings).ifPresent(tree -> yaml.put(file, placeholders.fill(tree)));
        }
        var files = folder.files().files(findings);
        return new ScenarioText(
                folder,
                variant,
                values,
                files,
                yaml,
                sql(folder, files, placeholders, findings),
                markdown(folder.hintFolder(), folder.hintFile(), placeholders, findings),
                markdown(folder.files(), POSTMORTEM, placeholders, findings));
    }

    /** The manifest alone, for lists: with the default variant's values. */
    static Optional<YamlNode> manifest(ScenarioFolder folder, Findings findings) {
        var raw = tree(folder, MANIFEST, findings);
        var placeholders = new Placeholders(Variant.draw(raw, 0, findings), findings);
        return raw.map(placeholders::fill);
    }

    /** The tree of a YAML file, if it could be read. */
    public Optional<YamlNode> tree(String file) {
        return Optional.ofNullable(yaml.get(file));
    }

    /** The items of a list at the top of a YAML file; none where either is missing. */
    public List<YamlNode> items(String file, String key) {
        return tree(file).flatMap(tree -> tree.get(key)).map(YamlNode::items).orElse(List.of());
    }

    /** The data files that groups name. */
    public List<String> dataFiles() {
        return tree(MANIFEST).map(ScenarioText::dataFiles).orElse(List.of());
    }

    private static Optional<YamlNode> tree(ScenarioFolder folder, String file, Findings findings) {
        return folder.files()
                .read(file, findings)
                .flatMap(text -> YamlReader.read(folder.files().shown(file), text, findings))
                .filter(tree -> Format.reads(tree, findings));
    }

    private static List<String> dataFiles(YamlNode manifest) {
        return manifest.get("groups").map(YamlNode::items).orElse(List.of()).stream()
                .flatMap(group -> group.get("data").flatMap(YamlNode::asText).stream())
                .toList();
    }

    private static Map<String, String> sql(
            ScenarioFolder folder, List<String> files, Placeholders placeholders, Findings findings) {
        var sql = new TreeMap<String, String>();
        long characters = 0;
        for (var file : files) {
            if (file.endsWith(".sql")) {
                var text = folder.files().read(file, findings).orElse("");
                characters += text.length();
                sql.put(file, placeholders.fill(folder.files().shown(file), text));
            }
            if (characters > MAX_SQL) {
                findings.add(
                        SourcePlace.startOf(folder.files().shown(file)),
                        "brings the scenario's SQL over " + (MAX_SQL >> 20) + " MB; make bulk rows with a data file");
                return sql;
            }
        }
        return sql;
    }

    private static String markdown(PackFolder folder, String file, Placeholders placeholders, Findings findings) {
        return folder.read(file, findings)
                .map(text -> placeholders.fill(folder.shown(file), text))
                .orElse("");
    }
}

package dev.ride.runner.scenario;

import dev.ride.runner.scenario.source.Findings;
import dev.ride.runner.scenario.source.YamlNode;
import java.util.List;

/** Checks that every file a scenario names is there, below its own folder. */
final class FileReferences {
    private final ScenarioText text;
    private final Findings findings;

    private FileReferences(ScenarioText text, Findings findings) {
        this.text = text;
        this.findings = findings;
    }

    static void check(ScenarioText text, Findings findings) {
        var check = new FileReferences(text, findings);
        for (var group : text.items(ScenarioText.MANIFEST, "groups")) {
            group.get("baseline").ifPresent(file -> check.sql(file, ""));
            group.get("migrations").ifPresent(check::migrations);
            for (var alternative :
                    group.get("alternatives").map(YamlNode::items).orElse(List.of())) {
                alternative.get("sql").ifPresent(file -> check.sql(file, ""));
            }
        }
        for (var step : text.items(ScenarioText.DRIFT, "steps")) {
            step.get("file").ifPresent(file -> check.sql(file, ""));
        }
        for (var proof : text.items(ScenarioText.PROOFS, "proofs")) {
            proof.get("script").ifPresent(file -> check.sql(file, "proofs/"));
        }
    }

    private void sql(YamlNode reference, String folder) {
        var name = folder + reference.asText().orElse("");
        if (text.sql().containsKey(name)) {
            return;
        }
        var problem = text.folder().files().problem(name);
        findings.add(
                reference.place(),
                "`" + name + "`: " + problem.orElse("a script is named by its plain path and ends in .sql"));
    }

    private void migrations(YamlNode reference) {
        var folder = reference.asText().orElse("").replaceAll("/+$", "") + "/";
        if (text.sql().keySet().stream().noneMatch(file -> file.startsWith(folder))) {
            findings.add(reference.place(), "`" + folder + "`: there is no folder of that name with .sql files in it");
        }
    }
}

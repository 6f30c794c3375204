package dev.ride.runner.scenario;

import dev.ride.runner.scenario.source.YamlNode;
import dev.ride.scoring.plain.PlainJson;
import java.util.List;
import java.util.Optional;

/**
 * What a scenario is known by. Texts that only people read (brief, hints, postmortem, titles) are in neither hash, so that
 * mending a word neither bakes anew nor makes old scorecards look foreign.
 *
 * @param sandbox of all that the baked sandbox depends on
 * @param version of all that the score depends on
 */
record ScenarioHashes(String sandbox, String version) {
    private static final List<String> BAKED =
            List.of("tenancy", "database", "roles", "groups", "application", "server");

    static ScenarioHashes of(ScenarioText text) {
        var sandbox = new ContentHash().with("format", Integer.toString(Format.VERSION));
        for (var key : BAKED) {
            sandbox.with(
                    "scenario.yaml/" + key,
                    json(text.tree(ScenarioText.MANIFEST).flatMap(manifest -> manifest.get(key))));
        }
        text.sql().forEach((file, sql) -> {
            if (!file.startsWith("proofs/")) {
                sandbox.with(file, sql);
            }
        });
        text.yaml().forEach((file, tree) -> {
            if (!List.of(ScenarioText.MANIFEST, ScenarioText.RUBRIC, ScenarioText.PROOFS)
                    .contains(file)) {
                sandbox.with(file, json(Optional.of(tree)));
            }
        });
        checks(text, sandbox);
        var version = new ContentHash()
                .with("sandbox", sandbox.name())
                .with(
                        "questions",
                        json(text.tree(ScenarioText.MANIFEST).flatMap(manifest -> manifest.get("questions"))))
                .with("rubric", json(text.tree(ScenarioText.RUBRIC)));
        return new ScenarioHashes(sandbox.name(), version.name());
    }

    /** Checks tell which rows are kept for comparison at baking. */
    private static void checks(ScenarioText text, ContentHash sandbox) {
        int number = 0;
        for (var criterion : text.items(ScenarioText.RUBRIC, "criteria")) {
            sandbox.with("check " + number++, json(criterion.get("check")));
        }
    }

    private static String json(Optional<YamlNode> tree) {
        return tree.map(node -> PlainJson.line(node.plain())).orElse("");
    }
}

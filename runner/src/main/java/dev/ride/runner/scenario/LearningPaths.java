package dev.ride.runner.scenario;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ride.runner.scenario.shape.Binder;
import dev.ride.runner.scenario.source.Findings;
import dev.ride.runner.scenario.source.PackFolder;
import dev.ride.runner.scenario.source.SourcePlace;
import dev.ride.runner.scenario.source.YamlReader;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;

/** {@code scenarios/paths.yaml}: orders in which a pack's scenarios build on one another. A pack may have none. */
public record LearningPaths(
        @JsonProperty(required = true) int format,
        @JsonProperty(required = true) List<LearningPath> paths) {
    private static final String FILE = "paths.yaml";

    /** @param reason why these scenarios, and why in this order */
    public record LearningPath(
            @JsonProperty(required = true) String id,
            @JsonProperty(required = true) String title,
            @JsonProperty(required = true) String reason,
            @JsonProperty(required = true) List<Step> steps) {}

    /** @param because what this scenario adds to those before it */
    public record Step(
            @JsonProperty(required = true) String scenario,
            @JsonProperty(required = true) String because) {}

    public static List<LearningPath> of(Pack pack) {
        var folder = new PackFolder(pack.folder().resolve(Pack.SCENARIOS), Pack.SCENARIOS);
        if (!Files.exists(pack.folder().resolve(Pack.SCENARIOS).resolve(FILE))) {
            return List.of();
        }
        var findings = new Findings();
        var paths = folder.read(FILE, findings)
                .flatMap(text -> YamlReader.read(folder.shown(FILE), text, findings))
                .filter(tree -> Format.reads(tree, findings))
                .flatMap(tree -> Binder.bind(tree, LearningPaths.class, findings))
                .map(LearningPaths::paths)
                .orElse(List.of());
        var known = pack.scenarios().stream().map(ScenarioFolder::id).collect(Collectors.toSet());
        paths.stream()
                .flatMap(path -> path.steps().stream())
                .filter(step -> !known.contains(step.scenario()))
                .forEach(step -> findings.add(
                        SourcePlace.startOf(folder.shown(FILE)),
                        "names `" + step.scenario() + "`, which the pack has not"));
        findings.refuse("The learning paths of the pack " + pack.name());
        return paths;
    }
}

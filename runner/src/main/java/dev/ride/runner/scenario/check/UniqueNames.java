package dev.ride.runner.scenario.check;

import dev.ride.runner.scenario.ScenarioText;
import dev.ride.runner.scenario.source.YamlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Names that people type are slugs, and no two things of a kind have the same. */
final class UniqueNames implements Rule {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*");

    @Override
    public void check(Subject subject) {
        var id = subject.scenario().id();
        if (!ID.matcher(id).matches()) {
            subject.find(
                    subject.start(ScenarioText.MANIFEST),
                    "the folder's name `" + id + "` is no id such as stage-01/01-what-happened");
        }
        slugs(subject, subject.nodes(ScenarioText.MANIFEST, "questions"), "id");
        slugs(subject, subject.nodes(ScenarioText.MANIFEST, "application"), "name");
        slugs(subject, subject.nodes(ScenarioText.MANIFEST, "groups"), "name");
        slugs(subject, subject.nodes(ScenarioText.RUBRIC, "criteria"), "id");
        slugs(subject, subject.nodes(ScenarioText.RUBRIC, "probes"), "id");
        slugs(subject, subject.nodes(ScenarioText.PROOFS, "proofs"), "id");
        unique(subject, subject.nodes(ScenarioText.MANIFEST, "roles"), "name");
        for (var question : subject.nodes(ScenarioText.MANIFEST, "questions")) {
            unique(subject, question.get("choices").map(YamlNode::items).orElse(List.of()), "id");
        }
    }

    private static void slugs(Subject subject, List<YamlNode> nodes, String key) {
        for (var node : nodes) {
            node.get(key).ifPresent(name -> {
                if (!SLUG.matcher(name.asText().orElse("")).matches()) {
                    subject.find(name.place(), "`" + name.asText().orElse("") + "` is no name such as column-only");
                }
            });
        }
        unique(subject, nodes, key);
    }

    private static void unique(Subject subject, List<YamlNode> nodes, String key) {
        Map<String, YamlNode> seen = new HashMap<>();
        for (var node : nodes) {
            node.get(key).ifPresent(name -> {
                var before = seen.putIfAbsent(name.asText().orElse(""), name);
                if (before != null) {
                    subject.find(
                            name.place(),
                            "`" + name.asText().orElse("") + "` is there twice, first on line "
                                    + before.place().line());
                }
            });
        }
    }
}

package dev.ride.runner.scenario.check;

import dev.ride.runner.ground.Near;
import dev.ride.runner.scenario.ScenarioText;
import dev.ride.runner.scenario.source.YamlNode;
import dev.ride.runner.scenario.source.YamlNode.Mapping;
import dev.ride.runner.scenario.source.YamlNode.Sequence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Wherever tenants or databases are named, they are tenants of a group; and no tenant belongs to two. */
final class TenantReferences implements Rule {
    private static final List<String> KEYS = List.of("tenants", "databases");

    @Override
    public void check(Subject subject) {
        var manifest = subject.scenario().manifest();
        var known = new HashSet<String>();
        for (var group : subject.nodes(ScenarioText.MANIFEST, "groups")) {
            for (var tenant : group.get("tenants").map(YamlNode::items).orElse(List.of())) {
                var name = tenant.asText().orElse("");
                if (!known.add(name)) {
                    subject.find(tenant.place(), "the tenant `" + name + "` is there twice");
                }
            }
        }
        if (manifest.database() != null) {
            known.add(manifest.database());
        }
        subject.text().yaml().values().forEach(tree -> references(subject, tree, known));
    }

    private static void references(Subject subject, YamlNode tree, Set<String> known) {
        tree.walk().forEach(node -> {
            for (var key : KEYS) {
                node.get(key)
                        .filter(list -> list instanceof Sequence && list.items().isEmpty())
                        .ifPresent(list -> subject.find(list.place(), "names none; left out, `" + key + "` means all"));
                node.get(key).map(YamlNode::items).orElse(List.of()).forEach(item -> {
                    var name = item.asText().orElse("");
                    if (!(item instanceof Mapping) && !known.contains(name)) {
                        subject.find(item.place(), "there is no tenant `" + name + "`" + Near.hint(name, known));
                    }
                });
            }
        });
    }
}

package dev.ride.runner.scenario.check;

import dev.ride.runner.scenario.Scenario;
import dev.ride.runner.scenario.ScenarioText;
import dev.ride.runner.scenario.source.Findings;
import dev.ride.runner.scenario.source.SourcePlace;
import dev.ride.runner.scenario.source.YamlNode;
import java.util.List;

/**
 * What a rule looks at: a scenario, the trees it was bound from, which know the places, and where to put what is wrong.
 * Lists of the records and of the trees run in parallel.
 */
record Subject(Scenario scenario, ScenarioText text, Findings findings) {
    void find(SourcePlace place, String message) {
        findings.add(place, message);
    }

    /** Whether something was found there already, such as that there is no such file. */
    boolean found(SourcePlace place) {
        return findings.all().stream().anyMatch(finding -> finding.place().equals(place));
    }

    /** The nodes of a list at the top of a file. */
    List<YamlNode> nodes(String file, String key) {
        return text.items(file, key);
    }

    /** Where the value under a key of a list's item is; where the item is if it has no such key. */
    SourcePlace place(String file, String list, int index, String key) {
        var item = nodes(file, list).get(index);
        return item.get(key).orElse(item).place();
    }

    /** Where the value under a key at the top of a file is. */
    SourcePlace place(String file, String key) {
        return text.tree(file)
                .flatMap(tree -> tree.get(key))
                .map(YamlNode::place)
                .orElse(start(file));
    }

    SourcePlace start(String file) {
        return SourcePlace.startOf(text.folder().files().shown(file));
    }
}

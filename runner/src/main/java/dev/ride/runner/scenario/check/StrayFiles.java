package dev.ride.runner.scenario.check;

import dev.ride.runner.scenario.Drift;
import dev.ride.runner.scenario.Group;
import dev.ride.runner.scenario.Proofs.Proof;
import dev.ride.runner.scenario.ScenarioText;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** Every file of the folder is used: one that nobody names is a mistake or a leftover. */
final class StrayFiles implements Rule {
    @Override
    public void check(Subject subject) {
        var used = used(subject);
        for (var file : subject.text().files()) {
            if (!used.contains(file)) {
                subject.find(subject.start(file), "nothing uses this file");
            }
        }
    }

    private static Set<String> used(Subject subject) {
        var scenario = subject.scenario();
        var used = new HashSet<String>(subject.text().yaml().keySet());
        used.add(ScenarioText.POSTMORTEM);
        for (var group : scenario.manifest().groups()) {
            used.add(group.baseline());
            group.alternatives().stream().map(Group.Alternative::sql).forEach(used::add);
            if (group.migrations() != null) {
                var folder = group.migrations().replaceAll("/+$", "") + "/";
                scenario.migrations(group).keySet().forEach(version -> used.add(folder + version + ".sql"));
            }
        }
        scenario.drift().steps().stream()
                .map(Drift.Step::file)
                .filter(Objects::nonNull)
                .forEach(used::add);
        scenario.proofs().proofs().stream()
                .map(Proof::script)
                .filter(Objects::nonNull)
                .forEach(script -> used.add("proofs/" + script));
        return used;
    }
}

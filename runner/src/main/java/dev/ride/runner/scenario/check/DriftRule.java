package dev.ride.runner.scenario.check;

import dev.ride.runner.ground.Near;
import dev.ride.runner.scenario.Drift;
import dev.ride.runner.scenario.Group;
import dev.ride.runner.scenario.Manifest;
import dev.ride.runner.scenario.ScenarioText;
import dev.ride.runner.scenario.source.YamlNode;
import dev.ride.runner.scenario.source.YamlNode.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Each step of the drift does something, to migrations that its tenants have; ledgers know when each was applied. */
final class DriftRule implements Rule {
    private static final String SQLSTATE = "[0-9A-Z]{5}";
    private static final List<String> MIGRATIONS = List.of("skip", "recorded-only", "schema-only");

    @Override
    public void check(Subject subject) {
        var steps = subject.scenario().drift().steps();
        if (steps.isEmpty()) {
            subject.find(subject.place(ScenarioText.DRIFT, "steps"), "nothing drifts");
        }
        for (int i = 0; i < steps.size(); i++) {
            step(
                    subject,
                    steps.get(i),
                    subject.nodes(ScenarioText.DRIFT, "steps").get(i));
        }
        for (var symptom : subject.nodes(ScenarioText.DRIFT, "symptoms")) {
            sqlstate(subject, symptom, "sqlstate");
        }
        for (var group : subject.nodes(ScenarioText.MANIFEST, "groups")) {
            times(subject, group);
        }
        tenancy(subject);
    }

    private static void step(Subject subject, Drift.Step step, YamlNode node) {
        boolean migrates = MIGRATIONS.stream().anyMatch(key -> node.get(key).isPresent());
        boolean runs = step.sql() != null || step.file() != null;
        if ((!migrates && !runs) || (step.sql() != null && step.file() != null)) {
            subject.find(
                    node.place(),
                    "a step has skip, recorded-only or schema-only, and either sql or file, or one of them");
        }
        if (!runs && (step.as() != null || step.failsWith() != null)) {
            subject.find(node.place(), "`as` and `fails-with` belong to a step with sql or file");
        }
        sqlstate(subject, node, "fails-with");
        var known = migrations(subject, step.tenants());
        for (var key : MIGRATIONS) {
            for (var item : node.get(key).map(YamlNode::items).orElse(List.of())) {
                var version = item.asText().orElse("");
                if (!known.contains(version)) {
                    subject.find(
                            item.place(),
                            "there is no migration `" + version + "` for these tenants" + Near.hint(version, known));
                }
            }
        }
    }

    private static void sqlstate(Subject subject, YamlNode node, String key) {
        node.get(key).ifPresent(value -> {
            if (!value.asText().orElse("").matches(SQLSTATE)) {
                subject.find(value.place(), "`" + value.asText().orElse("") + "` is no SQLSTATE such as \"42703\"");
            }
        });
    }

    /** Versions that every one of these tenants has. */
    private static Set<String> migrations(Subject subject, List<String> tenants) {
        Set<String> common = null;
        for (var group : subject.scenario().manifest().groups()) {
            if (group.tenants().stream().anyMatch(tenants::contains)) {
                var own = subject.scenario().migrations(group).keySet();
                if (common == null) {
                    common = new TreeSet<>(own);
                }
                common.retainAll(own);
            }
        }
        return common == null ? Set.of() : common;
    }

    private static void times(Subject subject, YamlNode node) {
        var group = subject.scenario().manifest().groups().stream()
                .filter(one -> node.get("name")
                        .flatMap(YamlNode::asText)
                        .filter(one.name()::equals)
                        .isPresent())
                .findFirst();
        var ledger = node.get("ledger");
        if (group.isEmpty() || ledger.isEmpty()) {
            return;
        }
        var versions = subject.scenario().migrations(group.get()).keySet();
        var timed = new ArrayList<String>();
        if (ledger.get().get("times").orElse(null) instanceof Mapping times) {
            times.entries().forEach((version, entry) -> {
                timed.add(version);
                if (!versions.contains(version)) {
                    subject.find(entry.key(), "there is no migration `" + version + "`" + Near.hint(version, versions));
                }
            });
        }
        var untimed =
                versions.stream().filter(version -> !timed.contains(version)).collect(Collectors.joining(", "));
        if (usesTime(group.get()) && !untimed.isEmpty()) {
            subject.find(ledger.get().place(), "`times` does not say when these were applied: " + untimed);
        }
    }

    private static boolean usesTime(Group group) {
        return group.ledger().columns().containsValue("$time");
    }

    private static void tenancy(Subject subject) {
        var manifest = subject.scenario().manifest();
        boolean schemas = manifest.tenancy() == Manifest.Tenancy.SCHEMA;
        if (schemas && manifest.database() == null) {
            subject.find(
                    subject.place(ScenarioText.MANIFEST, "tenancy"),
                    "tenancy by schema needs the name of the `database`");
        }
        if (!schemas && manifest.database() != null) {
            subject.find(
                    subject.place(ScenarioText.MANIFEST, "database"), "`database` belongs to `tenancy: schema` only");
        }
    }
}

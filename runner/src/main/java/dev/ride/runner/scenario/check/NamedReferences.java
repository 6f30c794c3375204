package dev.ride.runner.scenario.check;

import dev.ride.runner.ground.Near;
import dev.ride.runner.scenario.Group;
import dev.ride.runner.scenario.Manifest;
import dev.ride.runner.scenario.ScenarioText;
import dev.ride.runner.scenario.Statement;
import dev.ride.runner.scenario.source.YamlNode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Roles, statements, probes and alternatives that are named anywhere are declared somewhere. */
final class NamedReferences implements Rule {
    @Override
    public void check(Subject subject) {
        roles(subject);
        statements(subject);
        probes(subject);
        alternatives(subject);
    }

    private static void roles(Subject subject) {
        var manifest = subject.scenario().manifest();
        var roles = manifest.roles().stream().map(Manifest.Role::name).collect(Collectors.toCollection(TreeSet::new));
        roles.add("trainee");
        for (var group : subject.nodes(ScenarioText.MANIFEST, "groups")) {
            known(subject, group, "owner", roles, "role");
        }
        for (var step : subject.nodes(ScenarioText.DRIFT, "steps")) {
            known(subject, step, "as", roles, "role");
        }
        for (var probe : subject.nodes(ScenarioText.RUBRIC, "probes")) {
            known(subject, probe, "role", roles, "role");
        }
        var logins = manifest.roles().stream()
                .filter(Manifest.Role::login)
                .map(Manifest.Role::name)
                .collect(Collectors.toCollection(TreeSet::new));
        logins.add("trainee");
        for (var statement : subject.nodes(ScenarioText.MANIFEST, "application")) {
            known(subject, statement, "role", logins, "role with `login: true`");
        }
    }

    private static void statements(Subject subject) {
        var statements = subject.scenario().manifest().application().stream()
                .map(Statement::name)
                .collect(Collectors.toCollection(TreeSet::new));
        for (var symptom : subject.nodes(ScenarioText.DRIFT, "symptoms")) {
            known(subject, symptom, "statement", statements, "application statement");
        }
        checks(subject, "statements", "names", statements, "application statement");
    }

    private static void probes(Subject subject) {
        var probes = subject.nodes(ScenarioText.RUBRIC, "probes").stream()
                .flatMap(probe -> probe.get("id").flatMap(YamlNode::asText).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        checks(subject, "probe", "id", probes, "probe");
        var used = texts(subject, "probe", "id");
        for (var probe : subject.nodes(ScenarioText.RUBRIC, "probes")) {
            probe.get("id")
                    .filter(id -> !used.contains(id.asText().orElse("")))
                    .ifPresent(id -> subject.find(
                            id.place(),
                            "no criterion looks at the probe `" + id.asText().orElse("") + "`"));
        }
    }

    private static void alternatives(Subject subject) {
        var alternatives = subject.scenario().manifest().groups().stream()
                .flatMap(group -> group.alternatives().stream())
                .map(Group.Alternative::name)
                .collect(Collectors.toCollection(TreeSet::new));
        checks(subject, "schema", "alternatives", alternatives, "alternative of a group");
        checks(subject, "ledger", "alternatives", alternatives, "alternative of a group");
        var baselines = new TreeSet<>(alternatives);
        baselines.addAll(List.of("found", "healthy"));
        checks(subject, "rows", "as", baselines, "state of the rows");
    }

    /** Checks of that kind, wherever in the rubric they stand. */
    private static List<YamlNode> kinds(Subject subject, String kind) {
        return subject.nodes(ScenarioText.RUBRIC, "criteria").stream()
                .flatMap(YamlNode::walk)
                .flatMap(node -> node.get(kind).stream())
                .toList();
    }

    private static Set<String> texts(Subject subject, String kind, String key) {
        return kinds(subject, kind).stream()
                .flatMap(node -> node.get(key).flatMap(YamlNode::asText).stream())
                .collect(Collectors.toSet());
    }

    private static void checks(Subject subject, String kind, String key, Collection<String> names, String what) {
        kinds(subject, kind).forEach(node -> known(subject, node, key, names, what));
    }

    private static void known(Subject subject, YamlNode node, String key, Collection<String> names, String what) {
        node.get(key).stream()
                .flatMap(YamlNode::walk)
                .forEach(value -> value.asText()
                        .filter(name -> !names.contains(name))
                        .ifPresent(name -> subject.find(
                                value.place(), "there is no " + what + " `" + name + "`" + Near.hint(name, names))));
    }
}

package dev.ride.scoring.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statements that make, in an empty database, stand-ins for what an expression may speak of: tables with their
 * columns, types, sequences, and functions without their bodies, so that nobody's code can run there.
 */
final class ScratchWorld {
    private static final Set<Kind> STOOD_IN = EnumSet.of(
            Kind.TABLE,
            Kind.FOREIGN_TABLE,
            Kind.VIEW,
            Kind.MATERIALIZED_VIEW,
            Kind.COMPOSITE_TYPE,
            Kind.ENUM,
            Kind.DOMAIN,
            Kind.RANGE,
            Kind.SEQUENCE,
            Kind.FUNCTION);

    private final Map<Identity, Fact> facts = new HashMap<>();
    private final Map<Identity, List<Fact>> children;

    ScratchWorld(Snapshot snapshot) {
        snapshot.facts().forEach(fact -> facts.put(fact.identity(), fact));
        children = snapshot.facts().stream()
                .filter(fact -> fact.parent() != null)
                .collect(Collectors.groupingBy(Fact::parent));
    }

    /** What the probe may name, what that stands on, and the schemas of both; but not what is to be made itself. */
    List<String> statements(SpellingProbe probe) {
        var on = probe.on(this);
        var without = probe.replaced();
        var texts = new LinkedHashSet<>(List.of(probe.names()));
        var wanted = new LinkedHashSet<Identity>();
        if (on != null) {
            add(facts.get(on), texts, wanted);
        }
        boolean grew = true;
        while (grew) {
            grew = false;
            for (var fact : facts.values()) {
                var name = fact.identity().simpleName();
                if (!fact.identity().equals(without)
                        && !wanted.contains(fact.identity())
                        && STOOD_IN.contains(fact.identity().kind())
                        && texts.stream().anyMatch(each -> each.contains(name))) {
                    add(fact, texts, wanted);
                    grew = true;
                }
            }
        }
        var statements = new ArrayList<String>();
        Stream.concat(wanted.stream().map(identity -> identity.path().get(0)), probe.schema().stream())
                .distinct()
                .sorted()
                .forEach(schema -> statements.add("create schema if not exists " + Identifiers.always(schema)));
        wanted.stream().sorted().map(facts::get).map(this::statement).forEach(statements::add);
        return statements;
    }

    private void add(Fact fact, Set<String> texts, Set<Identity> wanted) {
        wanted.add(fact.identity());
        texts.addAll(attributes(fact).values());
        children.getOrDefault(fact.identity(), List.of())
                .forEach(child -> texts.addAll(attributes(child).values()));
    }

    private String statement(Fact fact) {
        var kind = fact.identity().kind();
        var name = qualified(fact.identity());
        var attributes = attributes(fact);
        return switch (kind) {
            case TABLE, FOREIGN_TABLE, VIEW, MATERIALIZED_VIEW -> "create table " + name + " (" + columns(fact) + ")";
            case COMPOSITE_TYPE -> "create type " + name + " as (" + columns(fact) + ")";
            case ENUM -> "create type " + name + " as enum (" + attributes.get("labels") + ")";
            case DOMAIN -> "create domain " + name + " as " + attributes.get("type") + collation(attributes);
            case RANGE -> "create type " + name + " as range (subtype = " + attributes.get("subtype") + ")";
            case SEQUENCE -> "create sequence " + name;
            case FUNCTION ->
                "create function " + name + "(" + attributes.getOrDefault("arguments", "") + ") returns "
                        + attributes.get("result") + " language plpgsql " + attributes.get("volatility")
                        + " as 'begin return null; end'";
            default -> throw new IllegalStateException("Nothing stands in for a " + kind.words());
        };
    }

    String columns(Fact relation) {
        var parts = new ArrayList<String>();
        var parents = children.getOrDefault(relation.identity(), List.of());
        parents.stream()
                .filter(child -> child.attributes().containsKey("position"))
                .sorted(Comparator.comparingInt(
                        child -> Integer.parseInt(child.attributes().get("position"))))
                .forEach(child -> {
                    var attributes = attributes(child);
                    parts.add(Identifiers.always(child.identity().simpleName()) + " " + attributes.get("type")
                            + collation(attributes));
                });
        // a view may group by a key and select what depends on it
        parents.stream()
                .map(this::attributes)
                .filter(attributes -> "primary key".equals(attributes.get("type")))
                .forEach(attributes -> parts.add("primary key (" + attributes.get("columns") + ")"));
        return String.join(", ", parts);
    }

    Map<String, String> attributes(Fact fact) {
        return Inheritance.attributes(fact, facts);
    }

    Fact fact(Identity identity) {
        return facts.get(identity);
    }

    static String qualified(Identity identity) {
        return Identifiers.always(identity.path().get(0)) + "."
                + Identifiers.always(identity.path().get(1));
    }

    private static String collation(Map<String, String> attributes) {
        return attributes.containsKey("collation") ? " collate " + attributes.get("collation") : "";
    }
}

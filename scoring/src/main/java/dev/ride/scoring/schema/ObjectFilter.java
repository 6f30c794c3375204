package dev.ride.scoring.schema;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The objects that the options want; what stands on something left out is left out with it. Findings are filtered, and
 * not what is read: one side alone does not tell whether an object is gone by itself or with what it stands on.
 */
public final class ObjectFilter implements Scope {
    private final ReadOptions options;
    private final List<Pattern> ignored;
    private final Set<String> neutral;

    ObjectFilter(ReadOptions options) {
        this(options, Set.of());
    }

    private ObjectFilter(ReadOptions options, Set<String> neutral) {
        this.options = options;
        this.ignored = options.ignored().stream().map(ObjectFilter::glob).toList();
        this.neutral = neutral;
    }

    /** The filter where tenants are schemas: an object of theirs is meant by the name that it has in any of these. */
    public ObjectFilter inSchemas(Set<String> names) {
        return new ObjectFilter(options, Set.copyOf(names));
    }

    @Override
    public boolean holds(List<Identity> lineage) {
        return (options.kinds().isEmpty()
                        || options.kinds().contains(lineage.get(0).kind()))
                && (options.tables().isEmpty() || isNamed(lineage, options.tables()::contains))
                && (options.schemas().isEmpty() || isInWantedSchema(lineage))
                && (ignored.isEmpty() || !isNamed(lineage, this::isIgnored));
    }

    private boolean isInWantedSchema(List<Identity> lineage) {
        return lineage.stream()
                .anyMatch(identity ->
                        identity.kind() == Kind.SCHEMA && options.schemas().contains(identity.simpleName()));
    }

    private boolean isNamed(List<Identity> lineage, Predicate<String> wanted) {
        return lineage.stream().flatMap(this::names).anyMatch(wanted);
    }

    private Stream<String> names(Identity identity) {
        return Stream.concat(
                Stream.of(identity.name()),
                neutral.stream()
                        .map(schema -> NeutralSchema.named(identity, schema).name()));
    }

    /** The wanted schemas and tables that a snapshot has not: gone there, or misspelt here. */
    public List<String> unknownIn(Snapshot snapshot) {
        if (options.schemas().isEmpty() && options.tables().isEmpty()) {
            return List.of();
        }
        var names = snapshot.facts().stream()
                // an extension's schema is no object here, and holds some
                .flatMap(fact -> Stream.of(fact.identity(), fact.parent()))
                .filter(Objects::nonNull)
                .flatMap(this::names)
                .collect(Collectors.toSet());
        return Stream.concat(
                        options.schemas().stream()
                                .filter(schema -> !names.contains(Identifiers.quoted(schema)))
                                .map(schema -> "schema " + schema),
                        options.tables().stream()
                                .filter(table -> !names.contains(table))
                                .map(table -> "table " + table))
                .sorted()
                .toList();
    }

    private boolean isIgnored(String name) {
        return ignored.stream().anyMatch(pattern -> pattern.matcher(name).matches());
    }

    /**
     * What is wanted of a snapshot, and what that stands on or is inherited from, with columns, without which it says too
     * little.
     */
    public Snapshot of(Snapshot snapshot) {
        var facts = snapshot.byIdentity();
        var kept = new HashSet<Identity>();
        var open = new ArrayDeque<Identity>();
        facts.keySet().stream()
                .filter(identity -> holds(Told.lineage(identity, facts::get)))
                .forEach(open::add);
        while (!open.isEmpty()) {
            var fact = facts.get(open.poll());
            if (fact != null && kept.add(fact.identity())) {
                Stream.of(fact.parent(), fact.origin())
                        .flatMap(Stream::ofNullable)
                        .forEach(open::add);
            }
        }
        return new Snapshot(
                snapshot.format(),
                snapshot.serverVersion(),
                snapshot.database(),
                snapshot.schema(),
                snapshot.facts().stream()
                        .filter(fact -> kept.contains(fact.identity())
                                || fact.identity().kind() == Kind.COLUMN && kept.contains(fact.parent()))
                        .toList(),
                of(snapshot.notCompared(), List.of(snapshot)),
                snapshot.settled());
    }

    /** Without those about objects of the snapshots that are not wanted; one about no object of theirs stays. */
    public List<NotCompared> of(List<NotCompared> lines, List<Snapshot> snapshots) {
        if (lines.isEmpty()) {
            return lines;
        }
        var facts = new HashMap<Identity, Fact>();
        snapshots.forEach(snapshot -> snapshot.facts().forEach(fact -> facts.put(fact.identity(), fact)));
        Map<String, Boolean> wanted = new HashMap<>();
        facts.keySet()
                .forEach(identity -> wanted.merge(
                        identity.toString(), holds(Told.lineage(identity, facts::get)), Boolean::logicalOr));
        return lines.stream()
                .filter(line -> wanted.getOrDefault(line.what(), true))
                .toList();
    }

    private static Pattern glob(String name) {
        return Pattern.compile(
                Pattern.compile("\\*")
                        .splitAsStream(name)
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*", "", name.endsWith("*") ? ".*" : "")),
                Pattern.DOTALL);
    }
}

package dev.ride.scoring.schema.remedy;

import dev.ride.scoring.schema.Fact;
import dev.ride.scoring.schema.Identity;
import dev.ride.scoring.schema.Inheritance;
import dev.ride.scoring.schema.Kind;
import dev.ride.scoring.schema.NotNullRules;
import dev.ride.scoring.schema.Snapshot;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One of the two snapshots, looked up by object and by what stands on it. */
final class Side {
    private static final int MAJOR = 10_000;

    private final Snapshot snapshot;
    private static final Set<Kind> RELATIONS = EnumSet.of(
            Kind.TABLE,
            Kind.FOREIGN_TABLE,
            Kind.VIEW,
            Kind.MATERIALIZED_VIEW,
            Kind.SEQUENCE,
            Kind.INDEX,
            Kind.CONSTRAINT_INDEX,
            Kind.COMPOSITE_TYPE);

    private final SortedMap<Identity, Fact> facts;
    private final Map<Identity, List<Fact>> children;
    private final Heirs heirs;

    Side(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.facts = snapshot.byIdentity();
        this.children = snapshot.facts().stream()
                .filter(fact -> fact.parent() != null)
                .collect(Collectors.groupingBy(Fact::parent));
        this.heirs = new Heirs(facts);
    }

    int major() {
        return snapshot.serverVersion() / MAJOR;
    }

    /** Whether its server has a place for the attribute. */
    boolean canHave(Kind kind, String attribute) {
        return NotNullRules.canHave(snapshot.serverVersion(), kind, attribute);
    }

    String database() {
        return snapshot.database();
    }

    boolean has(Identity identity) {
        return facts.containsKey(identity);
    }

    Fact fact(Identity identity) {
        return facts.get(identity);
    }

    /** All attributes, inherited ones included; none of what is not there. */
    SortedMap<String, String> attributes(Identity identity) {
        var fact = facts.get(identity);
        return fact == null ? new TreeMap<>() : Inheritance.attributes(fact, facts);
    }

    List<Fact> children(Identity identity) {
        return children.getOrDefault(identity, List.of());
    }

    List<Fact> children(Identity identity, Kind kind) {
        return children(identity).stream()
                .filter(fact -> fact.identity().kind() == kind)
                .toList();
    }

    Heirs heirs() {
        return heirs;
    }

    /** What something below gets from it. */
    SortedMap<String, String> handedDown(Identity origin, Identity heir) {
        return Inheritance.attributes(new Fact(heir, parent(heir), origin, new TreeMap<>()), facts);
    }

    /** Whether a column has its rule against nulls from a table above, maybe beside its own. */
    boolean inheritsNotNull(Identity column) {
        return heirs.origins(column).stream().map(this::attributes).anyMatch(NotNullRules::goesDown);
    }

    Identity parent(Identity identity) {
        return facts.get(identity).parent();
    }

    /** Whether any kind of relation has that name: they share theirs. */
    boolean hasRelation(String schema, String name) {
        return RELATIONS.stream().anyMatch(kind -> has(Identity.of(kind, schema, name)));
    }

    /** The name that the object takes from all relations of its schema, where it does. */
    Optional<String> relationName(Identity identity) {
        boolean takesOne = RELATIONS.contains(identity.kind())
                || identity.kind() == Kind.CONSTRAINT
                        && !children(identity, Kind.CONSTRAINT_INDEX).isEmpty();
        return takesOne ? Optional.of(identity.simpleName()) : Optional.empty();
    }

    /** Functions whose bodies must name nothing but what is there. */
    Stream<Identity> bodiesReadAtOnce() {
        return facts.values().stream()
                .filter(fact -> fact.attributes().containsKey("sql body"))
                .map(Fact::identity);
    }

    boolean isClustered(Identity table) {
        return Stream.concat(
                        children(table, Kind.INDEX).stream(),
                        children(table, Kind.CONSTRAINT).stream()
                                .flatMap(key -> children(key.identity(), Kind.CONSTRAINT_INDEX).stream()))
                .anyMatch(index -> attributes(index.identity()).containsKey("clustered"));
    }

    /** Whether a table's rows are in its partitions. */
    boolean isPartitioned(Identity table) {
        return attributes(table).containsKey("partition key");
    }
}

package dev.ride.runner.session;

import dev.ride.scoring.evidence.EndStates;
import dev.ride.scoring.evidence.activity.RelationName;
import dev.ride.scoring.schema.Fact;
import dev.ride.scoring.schema.Identity;
import dev.ride.scoring.schema.Kind;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The relations that a scenario knows, by their bare names, since the same may stand in another schema of a tenant that
 * drifted. Looks at others are not remembered.
 */
record KnownRelations(Set<String> names) implements Predicate<RelationName> {
    private static final Set<Kind> RELATIONS =
            EnumSet.of(Kind.TABLE, Kind.FOREIGN_TABLE, Kind.VIEW, Kind.MATERIALIZED_VIEW, Kind.INDEX, Kind.SEQUENCE);

    static KnownRelations of(EndStates endStates) {
        return new KnownRelations(endStates.groups().values().stream()
                .flatMap(group -> group.values().stream())
                .flatMap(endState -> endState.schema().facts().stream())
                .map(Fact::identity)
                .filter(identity -> RELATIONS.contains(identity.kind()))
                .map(Identity::simpleName)
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public boolean test(RelationName relation) {
        return names.contains(relation.name());
    }
}

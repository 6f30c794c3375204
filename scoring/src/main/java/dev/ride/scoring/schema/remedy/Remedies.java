package dev.ride.scoring.schema.remedy;

import dev.ride.scoring.schema.Difference;
import dev.ride.scoring.schema.Fact;
import dev.ride.scoring.schema.Identity;
import dev.ride.scoring.schema.Kind;
import dev.ride.scoring.schema.Snapshot;
import java.util.List;
import java.util.stream.Stream;

/** Writes the SQL that mends differences: never what drops something, and nothing where rows could be lost. */
public final class Remedies {
    private final Side expected;
    private final Side actual;
    private final OwnSchema schema;
    private final Changes changes;
    private final Creation creation;

    private Remedies(Snapshot expected, Snapshot actual) {
        this.expected = new Side(expected);
        this.actual = new Side(actual);
        this.schema = new OwnSchema(actual.schema());
        this.changes = new Changes(this.expected, this.actual);
        this.creation = new Creation(this.expected, changes);
    }

    /** One for each difference, in their order. */
    public static List<Remedy> of(Snapshot expected, Snapshot actual, List<Difference> differences) {
        var remedies = new Remedies(expected, actual);
        return differences.stream().map(remedies::of).toList();
    }

    private Remedy of(Difference difference) {
        try {
            var steps = steps(difference).stream().map(this::inSchema).toList();
            return new Remedy(difference, steps, null);
        } catch (NoRemedyException none) {
            return Remedy.none(difference, schema.inSentence(none.getMessage()));
        }
    }

    private List<Step> steps(Difference difference) {
        var identity = difference.identity();
        if (difference.isMissing()) {
            expected.relationName(identity)
                    .filter(name -> actual.hasRelation(identity.path().get(0), name))
                    .ifPresent(name -> {
                        throw new NoRemedyException("something else has its name");
                    });
            refuseWithoutGround(expected.fact(identity));
            return creation.of(identity);
        }
        if (difference.isExtra()) {
            throw new NoRemedyException(whyNotDropped(identity));
        }
        if (identity.kind() == Kind.DEFAULT_PRIVILEGES || identity.kind() == Kind.BUILT_IN) {
            throw new NoRemedyException(
                    "ride writes no SQL for " + identity.kind().words());
        }
        if (!actual.has(identity)) {
            throw new NoRemedyException("it has another name here");
        }
        return changes.steps(identity, difference.attribute(), difference.expected(), difference.actual());
    }

    /** Told by itself where a filter leaves out what it stands on. */
    private void refuseWithoutGround(Fact fact) {
        Stream.of(fact.parent(), fact.origin())
                .flatMap(Stream::ofNullable)
                .filter(ground -> expected.has(ground) && !actual.has(ground))
                .findFirst()
                .ifPresent(ground -> {
                    throw new NoRemedyException("it comes with " + ground + ", which is missing too");
                });
    }

    private String whyNotDropped(Identity identity) {
        return switch (identity.kind()) {
            case TABLE,
                    FOREIGN_TABLE,
                    COLUMN,
                    TYPE_ATTRIBUTE,
                    SEQUENCE,
                    SCHEMA,
                    MATERIALIZED_VIEW,
                    EXTENSION,
                    PUBLICATION,
                    SUBSCRIPTION -> "nothing is dropped here that holds data or carries it";
            case INDEX ->
                "look first who uses it (pg_stat_user_indexes), then: DROP INDEX CONCURRENTLY " + Names.full(identity);
            default -> "look first who needs it, then drop it";
        };
    }

    private Step inSchema(Step step) {
        return new Step(step.phase(), schema.inStatement(step.statement()), step.caution());
    }
}

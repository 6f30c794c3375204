package dev.ride.scoring.rubric.detect;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.ride.scoring.evidence.activity.Activity;
import dev.ride.scoring.evidence.activity.Look;
import dev.ride.scoring.evidence.activity.Look.What;
import dev.ride.scoring.evidence.activity.RelationName;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Looking, in each of the named databases. A look that was taken before anything was changed for good tells more. */
public sealed interface LookedAt extends Detector {
    /** What is said of a key that all of them have. */
    String EARLY = "Whether only what was looked at before anything was changed for good counts.";

    List<String> databases();

    boolean beforeFirstChange();

    boolean counts(Look look);

    @Override
    default Sighting in(Activity activity) {
        var looks = beforeFirstChange() ? activity.looksBeforeFirstChange() : activity.looks();
        return Sighting.inEach(
                databases(),
                looks.stream().filter(this::counts).map(Look::database).toList());
    }

    @JsonClassDescription(
            "The rows of the relation were read in each of these databases. What is only written to, and a failed query, is not read.")
    record Relation(
            List<String> databases,

            @JsonProperty(required = true) @JsonPropertyDescription("Whose rows.")
            RelationName relation,

            @JsonProperty("before-first-change") @JsonPropertyDescription(EARLY)
            boolean beforeFirstChange)
            implements LookedAt {
        public Relation {
            Objects.requireNonNull(relation, "looked-at-relation needs a relation");
        }

        @Override
        public boolean counts(Look look) {
            return look.what() == What.ROWS && named(relation).test(look);
        }
    }

    @JsonClassDescription("The rows of the ledger's table were read in each of these databases.")
    record Ledger(
            List<String> databases,

            @JsonProperty(required = true) @JsonPropertyDescription("Its table.")
            RelationName ledger,

            @JsonProperty("before-first-change") @JsonPropertyDescription(EARLY)
            boolean beforeFirstChange)
            implements LookedAt {
        public Ledger {
            Objects.requireNonNull(ledger, "looked-at-ledger needs the ledger's table");
        }

        @Override
        public boolean counts(Look look) {
            return look.what() == What.ROWS && named(ledger).test(look);
        }
    }

    @JsonClassDescription(
            "The catalog was asked in each of these databases, by query or by psql's backslash commands: for this relation by name, or for all relations at once; without a relation, for anything.")
    record Schema(
            List<String> databases,

            @JsonPropertyDescription("Which relation; absent for anything in the catalog.")
            RelationName relation,

            @JsonProperty("before-first-change") @JsonPropertyDescription(EARLY)
            boolean beforeFirstChange)
            implements LookedAt {
        @Override
        public boolean counts(Look look) {
            return look.what() == What.WHOLE_SCHEMA
                    || (look.what() == What.SCHEMA && named(relation).test(look));
        }
    }

    @JsonClassDescription("EXPLAIN was asked for in each of these databases, of a statement on this relation.")
    record Plan(
            List<String> databases,

            @JsonPropertyDescription("What the explained statement reads or writes; absent for any.")
            RelationName relation,

            @JsonProperty("before-first-change") @JsonPropertyDescription(EARLY)
            boolean beforeFirstChange)
            implements LookedAt {
        @Override
        public boolean counts(Look look) {
            return look.what() == What.PLAN && named(relation).test(look);
        }
    }

    @JsonClassDescription("`pg_stat_statements` was read in each of these databases.")
    record Statistics(
            List<String> databases,

            @JsonProperty("before-first-change") @JsonPropertyDescription(EARLY)
            boolean beforeFirstChange)
            implements LookedAt {
        @Override
        public boolean counts(Look look) {
            return look.what() == What.STATISTICS;
        }
    }

    @JsonClassDescription("`pg_stat_activity` was read in each of these databases.")
    record Sessions(
            List<String> databases,

            @JsonProperty("before-first-change") @JsonPropertyDescription(EARLY)
            boolean beforeFirstChange)
            implements LookedAt {
        @Override
        public boolean counts(Look look) {
            return look.what() == What.SESSIONS;
        }
    }

    private static Predicate<Look> named(RelationName wanted) {
        return look ->
                wanted == null || (look.relation() != null && look.relation().fits(wanted));
    }
}

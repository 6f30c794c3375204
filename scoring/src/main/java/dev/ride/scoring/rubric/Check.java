package dev.ride.scoring.rubric;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.ride.scoring.evidence.RowComparison;
import dev.ride.scoring.rubric.detect.Detector;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a criterion rests on; in YAML a map with one key, the kind: {@code check: {ledger: {tenants: [tenant_b]}}}.
 * Where tenants may be named, leaving them out means every tenant.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Check.Answer.class, name = "answer"),
    @JsonSubTypes.Type(value = Check.Schema.class, name = "schema"),
    @JsonSubTypes.Type(value = Check.Ledger.class, name = "ledger"),
    @JsonSubTypes.Type(value = Check.Rows.class, name = "rows"),
    @JsonSubTypes.Type(value = Check.InPlace.class, name = "in-place"),
    @JsonSubTypes.Type(value = Check.Backup.class, name = "backup"),
    @JsonSubTypes.Type(value = Check.Sequences.class, name = "sequences"),
    @JsonSubTypes.Type(value = Check.Statements.class, name = "statements"),
    @JsonSubTypes.Type(value = Check.Probe.class, name = "probe"),
    @JsonSubTypes.Type(value = Check.Seen.class, name = "seen"),
    @JsonSubTypes.Type(value = Check.Never.class, name = "never"),
    @JsonSubTypes.Type(value = Check.Not.class, name = "not"),
    @JsonSubTypes.Type(value = Check.AllOf.class, name = "all-of"),
    @JsonSubTypes.Type(value = Check.AnyOf.class, name = "any-of"),
})
public sealed interface Check {
    /** What the evidence says of it. */
    Finding on(Case open);

    /** The checks that it is made of. */
    default Stream<Check> inner() {
        return Stream.empty();
    }

    /** The diagnosis answers this question with one of the accepted answers. */
    record Answer(String question) implements Check {
        @Override
        public Finding on(Case open) {
            return Finding.ofSession(AnswerRule.judge(open, question));
        }
    }

    /**
     * The tenants' schemas are as their group's reference, or as one of the named alternatives.
     *
     * @param objects only these relations and what hangs on them; null for everything
     * @param alternatives names of the group's further end states that are right too
     */
    record Schema(List<String> tenants, List<String> objects, List<String> alternatives) implements Check {
        @Override
        public Finding on(Case open) {
            return open.each(tenants, tenant -> SchemaRule.judge(open, tenant, this));
        }
    }

    /** The tenants' ledgers hold exactly the versions of the end state that their schema is nearest to. */
    record Ledger(List<String> tenants, List<String> alternatives) implements Check {
        @Override
        public Finding on(Case open) {
            return open.each(tenants, tenant -> LedgerRule.judge(open, tenant, this));
        }
    }

    /**
     * Rows are those of a baseline that was taken at baking, told apart by their primary key.
     *
     * @param table null for every table of the baseline
     * @param as {@code found} (the usual), {@code healthy}, or the name of an alternative
     * @param columns only these must be the same; null for every column of the baseline that is still there or that the
     *     reference has
     * @param allow departures that are right: rows lost, added or altered
     */
    record Rows(List<String> tenants, String table, String as, List<String> columns, List<Departure> allow)
            implements Check {
        /** How rows can depart from those of a baseline. */
        public enum Departure {
            @JsonProperty("lost")
            LOST,
            @JsonProperty("added")
            ADDED,
            @JsonProperty("altered")
            ALTERED
        }

        public Rows {
            as = as == null ? RowComparison.FOUND : as;
        }

        @Override
        public Finding on(Case open) {
            return open.each(tenants, tenant -> RowsRule.judge(open, tenant, this));
        }
    }

    /** The table is the one that was found: not made anew under its name, nor written anew into another file. */
    record InPlace(List<String> tenants, String table) implements Check {
        @Override
        public Finding on(Case open) {
            return open.each(tenants, tenant -> RowsRule.inPlace(open.state(tenant), tenant, table));
        }
    }

    /** Some table of the trainee's holds every row of this one as it was found. */
    record Backup(List<String> tenants, String of) implements Check {
        @Override
        public Finding on(Case open) {
            return open.each(tenants, tenant -> RowsRule.backup(open.state(tenant), tenant, of));
        }
    }

    /**
     * The sequences hand out values beyond what is there.
     *
     * @param tables only sequences that feed these tables; null for every table
     */
    record Sequences(List<String> tenants, List<String> tables) implements Check {
        @Override
        public Finding on(Case open) {
            return open.each(tenants, tenant -> SequenceRule.judge(open.state(tenant), tenant, tables));
        }
    }

    /** The application's statements give what they should; null names mean all. */
    record Statements(List<String> names, List<String> tenants) implements Check {
        @Override
        public Finding on(Case open) {
            return StatementRule.statements(open, this);
        }
    }

    /** A query of the rubric gives what it should, in each tenant where it was asked. */
    record Probe(String id, List<String> tenants) implements Check {
        @Override
        public Finding on(Case open) {
            return StatementRule.probe(open, this);
        }
    }

    /** The server recorded that it was done; the detector stands for the check, with no key between them. */
    record Seen(Detector detector) implements Check {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Seen {}

        @JsonValue
        @Override
        public Detector detector() {
            return detector;
        }

        @Override
        public Finding on(Case open) {
            var sighting = detector.in(open.evidence().activity());
            return Finding.ofSession(
                    sighting.seen()
                            ? Ruling.HOLDS
                            : Ruling.fails("recorded only in " + sighting.databases() + ": " + detector));
        }
    }

    /** The server recorded nothing of the kind. */
    record Never(Detector detector) implements Check {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Never {}

        @JsonValue
        @Override
        public Detector detector() {
            return detector;
        }

        @Override
        public Finding on(Case open) {
            var sighting = detector.in(open.evidence().activity());
            return Finding.ofSession(
                    sighting.seen()
                            ? Ruling.fails("recorded in " + sighting.databases() + ": " + detector)
                            : Ruling.HOLDS);
        }
    }

    /** The opposite, tenant by tenant; what could not be seen stays unseen. */
    record Not(Check check) implements Check {
        @Override
        public Finding on(Case open) {
            return check.on(open).negated();
        }

        @Override
        public Stream<Check> inner() {
            return Stream.of(check);
        }
    }

    record AllOf(List<Check> checks) implements Check {
        @Override
        public Finding on(Case open) {
            return Finding.all(checks.stream().map(check -> check.on(open)).toList());
        }

        @Override
        public Stream<Check> inner() {
            return checks.stream();
        }
    }

    /** One of them holds; where none holds for all tenants, each tenant may hold by another one. */
    record AnyOf(List<Check> checks) implements Check {
        @Override
        public Finding on(Case open) {
            return Finding.any(checks.stream().map(check -> check.on(open)).toList());
        }

        @Override
        public Stream<Check> inner() {
            return checks.stream();
        }
    }
}

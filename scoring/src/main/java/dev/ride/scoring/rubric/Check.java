package dev.ride.scoring.rubric;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.ride.scoring.evidence.RowComparison;
import dev.ride.scoring.rubric.detect.Detector;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a criterion rests on; in YAML a map with one key, the kind: {@code check: {ledger: {tenants: [tenant_b]}}}.
 * Where tenants may be named, leaving them out means every tenant. What each kind means is said in its description, which
 * authors get to read too.
 */
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

    @JsonClassDescription(
            "The diagnosis answers the question with one of the accepted answers: all of it and nothing else. Names are compared as SQL reads them: unquoted ones folded, `public.` dropped.")
    record Answer(
            @JsonProperty(required = true) @JsonPropertyDescription("Its id in scenario.yaml.")
            String question) implements Check {
        @Override
        public Finding on(Case open) {
            return Finding.ofSession(AnswerRule.judge(open, question));
        }
    }

    @JsonClassDescription(
            "The tenant's catalog is as its group's reference, which baking computes from baseline and migrations. Everything the reference has is there exactly, and nothing more on its relations; extra free-standing objects, comments and marks for CLUSTER, statistics targets, the order in which a rule lists values, and what only says what would hold anyway (a default of null, an option set to its default, a policy's WITH CHECK that repeats its USING, EXECUTE for a role where everybody has it) cost nothing.")
    record Schema(
            List<String> tenants,

            @JsonPropertyDescription("Only these relations and what hangs on them; absent for everything.")
            List<String> objects,

            @JsonPropertyDescription("Names of the group's further end states that are right too.")
            List<String> alternatives)
            implements Check {
        @Override
        public Finding on(Case open) {
            return open.each(tenants, tenant -> SchemaRule.judge(open, tenant, this));
        }
    }

    @JsonClassDescription(
            "The ledger holds exactly the versions it should. With alternatives, those of the end state that the schema is nearest to: what is right for another one is a lie.")
    record Ledger(
            List<String> tenants,

            @JsonPropertyDescription("Names of the group's further end states that are right too.")
            List<String> alternatives)
            implements Check {
        @Override
        public Finding on(Case open) {
            return open.each(tenants, tenant -> LedgerRule.judge(open, tenant, this));
        }
    }

    @JsonClassDescription(
            "The rows are those of a baseline that was taken at baking, matched by primary key, or as wholes where there is none; told apart as lost, added, altered. Columns that came later are left out. A column that is gone counts when `columns` names it or the reference has it.")
    record Rows(
            List<String> tenants,

            @JsonPropertyDescription("Absent for every table but the ledger.")
            String table,

            @JsonPropertyDescription(
                    "`found`, as the trainee finds them (unless said otherwise); `healthy`, as they were before anything drifted; or an alternative's name.")
            String as,

            @JsonPropertyDescription("Only these must be the same.")
            List<String> columns,

            @JsonPropertyDescription("Departures that are right.")
            List<Departure> allow)
            implements Check {
        /** How rows can depart from those of a baseline. */
        public enum Departure {
            @JsonProperty("lost")
            @JsonPropertyDescription("Rows that are gone.")
            LOST,
            @JsonProperty("added")
            @JsonPropertyDescription("Rows that were not there.")
            ADDED,
            @JsonProperty("altered")
            @JsonPropertyDescription("Rows that are there with other values.")
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

    @JsonClassDescription(
            "The table is the very one that was found: not dropped and made anew, not truncated and refilled, not written anew.")
    record InPlace(
            List<String> tenants,
            @JsonProperty(required = true) String table) implements Check {
        @Override
        public Finding on(Case open) {
            return open.each(tenants, tenant -> RowsRule.inPlace(open.state(tenant), tenant, table));
        }
    }

    @JsonClassDescription(
            "Some table of the trainee's, whatever its name, holds every row of that table as it was found.")
    record Backup(
            List<String> tenants,

            @JsonProperty(required = true) @JsonPropertyDescription("The table whose rows must be kept.")
            String of)
            implements Check {
        @Override
        public Finding on(Case open) {
            return open.each(tenants, tenant -> RowsRule.backup(open.state(tenant), tenant, of));
        }
    }

    @JsonClassDescription(
            "Every sequence that feeds a column hands out next what lies beyond all values there. Where exactly it stands never counts.")
    record Sequences(
            List<String> tenants,

            @JsonPropertyDescription("Only sequences that feed these tables.")
            List<String> tables)
            implements Check {
        @Override
        public Finding on(Case open) {
            return open.each(tenants, tenant -> SequenceRule.judge(open.state(tenant), tenant, tables));
        }
    }

    @JsonClassDescription("The application's statements, played at submission, give what they should.")
    record Statements(
            @JsonPropertyDescription("Which statements; absent for all.")
            List<String> names,

            List<String> tenants) implements Check {
        @Override
        public Finding on(Case open) {
            return StatementRule.statements(open, this);
        }
    }

    @JsonClassDescription(
            "A query of the rubric, asked at submission as the role it names, gives what it should. Names without a schema are of `public`, or of the tenant's schema, unless the pack sets another `search_path`.")
    record Probe(
            @JsonProperty(required = true) @JsonPropertyDescription("Of a probe in this file.")
            String id,

            List<String> tenants)
            implements Check {
        @Override
        public Finding on(Case open) {
            return StatementRule.probe(open, this);
        }
    }

    /** The server recorded that it was done; the detector stands for the check, with no key between them. */
    @JsonClassDescription("The server recorded that it was done.")
    record Seen(Detector detector) implements Check {
        @JsonCreator
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
                            : Ruling.fails("recorded "
                                    + (sighting.databases().isEmpty() ? "nowhere" : "only in " + sighting.databases())
                                    + ": " + detector.written()));
        }
    }

    @JsonClassDescription("The server recorded nothing of the kind.")
    record Never(Detector detector) implements Check {
        @JsonCreator
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
                            ? Ruling.fails("recorded in " + sighting.databases() + ": " + detector.written())
                            : Ruling.HOLDS);
        }
    }

    @JsonClassDescription("The check inside does not hold, tenant by tenant. What could not be seen stays unseen.")
    record Not(
            @JsonProperty(required = true) @JsonPropertyDescription("What must not hold.")
            Check check) implements Check {
        @Override
        public Finding on(Case open) {
            return check.on(open).negated();
        }

        @Override
        public Stream<Check> inner() {
            return Stream.of(check);
        }
    }

    @JsonClassDescription("All of the checks hold.")
    record AllOf(
            @JsonProperty(required = true) @JsonPropertyDescription("What must hold together.")
            List<Check> checks) implements Check {
        @Override
        public Finding on(Case open) {
            return Finding.all(checks.stream().map(check -> check.on(open)).toList());
        }

        @Override
        public Stream<Check> inner() {
            return checks.stream();
        }
    }

    @JsonClassDescription(
            "One of the checks holds for all tenants; where none holds for all, each tenant may hold by another one.")
    record AnyOf(
            @JsonProperty(required = true) @JsonPropertyDescription("What may hold.")
            List<Check> checks) implements Check {
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

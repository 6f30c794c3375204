package dev.ride.scoring.rubric;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** What a criterion rests on; in YAML a map with one key, the kind: {@code check: {ledger: {tenants: [tenant_b]}}}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Check.Answer.class, name = "answer"),
    @JsonSubTypes.Type(value = Check.Schema.class, name = "schema"),
    @JsonSubTypes.Type(value = Check.Ledger.class, name = "ledger"),
    @JsonSubTypes.Type(value = Check.Statements.class, name = "statements"),
    @JsonSubTypes.Type(value = Check.AllOf.class, name = "all-of"),
    @JsonSubTypes.Type(value = Check.AnyOf.class, name = "any-of"),
})
public sealed interface Check {
    /** The diagnosis answers this question with one of the accepted answers. */
    record Answer(String question) implements Check {}

    /**
     * The tenants' schemas are as their group's reference, or as one of the named alternatives.
     *
     * @param tenants null for every tenant
     * @param objects only these relations and what hangs on them; null for everything
     * @param alternatives names of the group's further end states that are right too
     */
    record Schema(List<String> tenants, List<String> objects, List<String> alternatives) implements Check {}

    /** The tenants' ledgers hold exactly the versions of the reference. */
    record Ledger(List<String> tenants, List<String> alternatives) implements Check {}

    /** The application's statements give what they should; null names mean all. */
    record Statements(List<String> names, List<String> tenants) implements Check {}

    record AllOf(List<Check> checks) implements Check {}

    record AnyOf(List<Check> checks) implements Check {}
}

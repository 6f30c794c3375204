package dev.ride.scoring.rubric;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.ride.scoring.evidence.Expectation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code rubric.yaml}: what a scenario scores. */
public record Rubric(
        @JsonProperty(required = true) @JsonPropertyDescription("Version of the file format: 1.")
        int format,

        @JsonPropertyDescription(
                "Accepted answers by question: a list of answers, each a list of what it must name, no more and no less.")
        Map<String, List<List<String>>> answers,

        @JsonPropertyDescription("Queries run at submission for criteria to look at.")
        List<Probe> probes,

        @JsonPropertyDescription(
                "How fast whoever is on call should be, in minutes from the start. The card shows it beside the trainee's own times; no points depend on it.")
        ResponseTimes responseTimes,

        @JsonProperty(required = true) @JsonPropertyDescription("The lines of the scorecard; points add up to 100.")
        List<Criterion> criteria) {

    /** Every check of every criterion, those inside other checks included. */
    public Stream<Check> checks() {
        return criteria.stream().map(Criterion::check).flatMap(Rubric::withInner);
    }

    private static Stream<Check> withInner(Check check) {
        return Stream.concat(Stream.of(check), check.inner().flatMap(Rubric::withInner));
    }

    /** Minutes from the start. What is left out is not asked for. */
    public record ResponseTimes(
            @JsonPropertyDescription("Until the tenants that are sick are looked at.")
            Integer firstLook,

            @JsonPropertyDescription("Until something is done about it.")
            Integer firstChange,

            @JsonPropertyDescription("Until the last change of a repair that holds.")
            Integer recovered) {}

    /** A query asked as a role in each of the named tenants; what it gives is evidence. */
    public record Probe(
            @JsonProperty(required = true) String id,

            @JsonProperty(required = true) @JsonPropertyDescription("The role that asks.")
            String role,

            @JsonPropertyDescription("Where it is asked; absent for every tenant.")
            List<String> tenants,

            @JsonProperty(required = true) String sql,

            @JsonPropertyDescription("Settings of the session.")
            Map<String, String> settings,

            @JsonProperty(required = true) @JsonPropertyDescription("What it must give.")
            Expectation expect) {}

    /** One line of the scorecard. */
    public record Criterion(
            @JsonProperty(required = true) String id,

            @JsonProperty(required = true) Dimension dimension,

            @JsonProperty(required = true)
            @JsonPropertyDescription("Shown before and after; must not give the fix away.")
            String title,

            @JsonProperty(required = true) int points,

            @JsonProperty(required = true)
            @JsonPropertyDescription("Earned when it holds; a trap is sprung when it does not.")
            Check check,

            @JsonPropertyDescription(
                    "Whether it earns its points in proportion to the tenants it holds for, rather than all or none.")
            boolean byTenant,

            @JsonProperty(required = true)
            @JsonPropertyDescription("Shown when it does not hold; must not tell which answer is right.")
            String reason,

            @JsonPropertyDescription("For traps: sprung means not solved, whatever the points.")
            boolean fatal,

            @JsonPropertyDescription("For traps: the production-safe way, shown with the sprung trap.")
            String safe) {}
}

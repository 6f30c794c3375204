package dev.ride.runner.scenario;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.ride.scoring.evidence.Expectation;
import java.util.List;
import java.util.Map;

/** A statement of the application, as it runs it: played for the trainee, replayed by the scorer. */
public record Statement(
        @JsonProperty(required = true) String name,

        @JsonProperty(required = true) @JsonPropertyDescription("What the application's users do with it.")
        String title,

        @JsonProperty(required = true) @JsonPropertyDescription("The declared login that runs it.")
        String role,

        @JsonPropertyDescription("Where it runs; absent for every tenant.")
        List<String> tenants,

        @JsonProperty(required = true) @JsonPropertyDescription("The statements of one transaction.")
        String sql,

        @JsonPropertyDescription("Settings of the session, such as the region that a row policy asks for.")
        Map<String, String> settings,

        @JsonPropertyDescription("What it gives in a healthy tenant; absent for success with whatever rows.")
        Expectation expect,

        @JsonPropertyDescription("Whether `ride postgres app --commit` may commit it.")
        boolean lands) {
    public Statement {
        tenants = tenants == null ? null : List.copyOf(tenants);
        settings = Given.map(settings);
    }

    /** Whether it runs in that tenant. */
    public boolean runsIn(String tenant) {
        return tenants == null || tenants.contains(tenant);
    }
}

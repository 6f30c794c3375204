package dev.ride.runner.scenario;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;

/** {@code drift.yaml}: which tenants departed from the healthy state, and how. */
public record Drift(
        @JsonProperty(required = true) @JsonPropertyDescription("Version of the file format: 1.")
        int format,

        @JsonProperty(required = true) @JsonPropertyDescription("The departures, applied in order.")
        List<Step> steps,

        @JsonPropertyDescription(
                "What the application's statements must show in the broken sandbox; the proofs check it.")
        List<Symptom> symptoms) {

    public Drift {
        steps = Given.list(steps);
        symptoms = Given.list(symptoms);
    }

    /** One departure of some tenants. The first three name migrations; SQL is run after all migrations. */
    public record Step(
            @JsonProperty(required = true) List<String> tenants,

            @JsonPropertyDescription("Migrations of which neither change nor record is there.")
            List<String> skip,

            @JsonPropertyDescription("Migrations that are recorded and were never made.")
            List<String> recordedOnly,

            @JsonPropertyDescription("Migrations that were made and are not recorded.")
            List<String> schemaOnly,

            @JsonPropertyDescription("SQL to run.") String sql,

            @JsonPropertyDescription("File of SQL to run, in place of `sql`.")
            String file,

            @JsonPropertyDescription("The role that runs the SQL; the group's owner unless said otherwise.")
            String as,

            @JsonPropertyDescription("The SQLSTATE with which the last statement must fail, in quotes.")
            String failsWith) {
        public Step {
            tenants = Given.list(tenants);
            skip = Given.list(skip);
            recordedOnly = Given.list(recordedOnly);
            schemaOnly = Given.list(schemaOnly);
        }
    }

    /** What a statement of the application shows in some tenants as long as nothing was repaired. */
    public record Symptom(
            @JsonProperty(required = true) @JsonPropertyDescription("Name of an application statement.")
            String statement,

            @JsonProperty(required = true) List<String> tenants,

            @JsonPropertyDescription("How it fails, in quotes; absent when it succeeds with other rows than it should.")
            String sqlstate) {
        public Symptom {
            tenants = Given.list(tenants);
        }
    }
}

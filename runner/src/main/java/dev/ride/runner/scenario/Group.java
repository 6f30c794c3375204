package dev.ride.runner.scenario;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Tenants that share a baseline, migrations, a ledger or none, and so one reference. */
public record Group(
        @JsonProperty(required = true) String name,

        @JsonProperty(required = true)
        @JsonPropertyDescription(
                "Names; `tenant_{001..050}` stands for many, and `but tenant_007` after it takes one out.")
        List<String> tenants,

        @JsonPropertyDescription(
                "The role that runs the group's SQL and so owns its objects; `trainee` unless said otherwise.")
        String owner,

        @JsonProperty(required = true)
        @JsonPropertyDescription(
                "SQL file of the healthy schema and data. `current_setting('ride.tenant')` and `current_setting('ride.number')` tell tenants apart.")
        String baseline,

        @JsonPropertyDescription("YAML file of generated bulk rows, put in after the baseline.")
        String data,

        @JsonPropertyDescription("Folder of `<version>.sql`, applied in name order.")
        String migrations,

        @JsonPropertyDescription("Where a tenant records its migrations; absent for tenants that keep no record.")
        Ledger ledger,

        @JsonPropertyDescription("Further end states that a criterion may accept.")
        List<Alternative> alternatives) {

    public Group {
        tenants = Given.list(tenants);
        owner = owner == null ? "trainee" : owner;
        alternatives = Given.list(alternatives);
    }

    /** The table where a tenant records its migrations; the baseline creates it. */
    public record Ledger(
            @JsonProperty(required = true)
            @JsonPropertyDescription("The table, with its schema; bare in tenancy by schema.")
            String table,

            @JsonProperty(required = true) @JsonPropertyDescription("The column that holds the version.")
            String version,

            @JsonPropertyDescription("What it keeps.") Mode mode,

            @JsonPropertyDescription("Values of further columns; `$time` and `$version` stand for the migration's own.")
            Map<String, String> columns,

            @JsonPropertyDescription("When each version was applied. Every migration needs one if `$time` is used.")
            Map<String, Instant> times) {

        public Ledger {
            mode = mode == null ? Mode.HISTORY : mode;
            columns = Given.map(columns);
            times = Given.map(times);
        }

        /** What a ledger keeps. */
        public enum Mode {
            @JsonPropertyDescription("Every version; unless said otherwise.")
            HISTORY,
            @JsonPropertyDescription("Only the newest version.")
            HEAD
        }
    }

    /** Another right end state, built like the reference and then changed by its own SQL. */
    public record Alternative(
            @JsonProperty(required = true) String name,

            @JsonProperty(required = true)
            @JsonPropertyDescription("SQL file, applied on top of baseline and migrations.")
            String sql,

            @JsonPropertyDescription("The versions that the ledger then holds, where they differ from the reference's.")
            List<String> ledger) {}
}

package dev.ride.runner.scenario.rows;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A data file: tables to fill, in order, and what their columns hold. */
public record BulkRows(
        @JsonProperty(required = true) @JsonPropertyDescription("Version of the file format: 1.")
        int format,

        @JsonProperty(required = true)
        @JsonPropertyDescription(
                "Any number; another seed gives other rows. The tenant's name is part of the seed, so tenants differ.")
        int seed,

        @JsonProperty(required = true) @JsonPropertyDescription("Filled in this order, after the baseline made them.")
        List<Table> tables) {

    public BulkRows {
        tables = List.copyOf(tables);
    }

    /** One table and its rows. */
    public record Table(
            @JsonProperty(required = true) @JsonPropertyDescription("With its schema; bare in tenancy by schema.")
            String table,

            @JsonProperty(required = true) int rows,

            @JsonProperty(required = true) @JsonPropertyDescription("What each column holds, by its name.")
            Map<String, Column> columns) {

        public Table {
            columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        }
    }

    /** The rows of a tenant, ready to be copied in, table by table. */
    public List<TableRows> of(String tenant) {
        var generator = new Generator(this, tenant);
        return tables.stream().map(table -> new TableRows(table, generator)).toList();
    }
}

package dev.ride.runner.scenario;

import java.util.List;

/**
 * {@code drift.yaml}: which tenants departed from the healthy state, and how. Steps are applied in order.
 *
 * @param symptoms what the application's statements must show in the broken sandbox; the proofs check it
 */
public record Drift(int format, List<Step> steps, List<Symptom> symptoms) {
    /**
     * One departure of some tenants. The first three name migrations; {@code sql} or {@code file} is run after all
     * migrations.
     *
     * @param skip neither schema nor ledger row
     * @param recordedOnly ledger row without schema
     * @param schemaOnly schema without ledger row
     * @param as the role that runs the SQL; the group's owner unless said otherwise
     * @param failsWith the SQLSTATE with which the last statement must fail
     */
    public record Step(
            List<String> tenants,
            List<String> skip,
            List<String> recordedOnly,
            List<String> schemaOnly,
            String sql,
            String file,
            String as,
            String failsWith) {}

    /**
     * @param statement name of an application statement
     * @param sqlstate how it fails; null when it succeeds with other rows than it should
     */
    public record Symptom(String statement, List<String> tenants, String sqlstate) {}
}

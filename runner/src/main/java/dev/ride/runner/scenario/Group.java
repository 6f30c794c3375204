package dev.ride.runner.scenario;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Tenants that share a baseline, migrations, a ledger or none, and so one reference.
 *
 * @param tenants names; a pattern such as {@code tenant_{001..050}} stands for many
 * @param owner the role that runs the group's SQL and so owns its objects; the trainee unless said otherwise
 * @param baseline file of the healthy schema and data
 * @param data file of generated bulk rows, applied after the baseline
 * @param migrations folder of {@code <version>.sql}, applied in name order; null where there are none
 * @param ledger null for tenants that keep none
 * @param alternatives further end states that a fix criterion may accept
 */
public record Group(
        String name,
        List<String> tenants,
        String owner,
        String baseline,
        String data,
        String migrations,
        Ledger ledger,
        List<Alternative> alternatives) {

    /**
     * The table where a tenant records its migrations; the baseline creates it.
     *
     * @param table schema-qualified, or bare in tenancy by schema
     * @param version the column that holds the version
     * @param mode whether the table keeps every version or only the newest
     * @param columns values of further columns; {@code $time} and {@code $version} stand for the migration's own
     * @param times when each version was applied
     */
    public record Ledger(
            String table, String version, Mode mode, Map<String, String> columns, Map<String, Instant> times) {
        public enum Mode {
            HISTORY,
            HEAD
        }
    }

    /**
     * Another right end state, built like the reference and then changed by its own SQL.
     *
     * @param sql file applied on top of baseline and migrations
     * @param ledger the versions the ledger then holds; null for the same as the reference
     */
    public record Alternative(String name, String sql, List<String> ledger) {}
}

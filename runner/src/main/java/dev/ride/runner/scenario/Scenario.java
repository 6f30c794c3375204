package dev.ride.runner.scenario;

import dev.ride.runner.scenario.rows.BulkRows;
import dev.ride.runner.scenario.source.TextPlace;
import dev.ride.scoring.rubric.Rubric;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One incident, loaded and with its variant drawn: no placeholder and no tenant pattern is left in any of its parts, and
 * no file needs to be read again.
 *
 * @param id such as {@code stage-09/09-schema-drift-between-tenant-databases}
 * @param folder where its files are, for messages
 * @param variant the number the variant was drawn with
 * @param version hash of everything that the score depends on
 * @param sandboxHash hash of everything that the baked sandbox depends on
 * @param driftSql where the SQL of each of the drift's steps stands; where the step does, if it has none
 * @param sql the text of every SQL file by its path below the folder
 * @param data descriptions of bulk rows by the paths of their files
 * @param hints the staged hints in order, Markdown
 * @param postmortem Markdown
 */
public record Scenario(
        String id,
        Path folder,
        int variant,
        String version,
        String sandboxHash,
        Manifest manifest,
        Drift drift,
        List<TextPlace> driftSql,
        Rubric rubric,
        Proofs proofs,
        Map<String, String> sql,
        Map<String, BulkRows> data,
        List<String> hints,
        String postmortem) {

    /** The bulk rows of the group's tenants, if it has any. */
    public Optional<BulkRows> data(Group group) {
        return Optional.ofNullable(group.data()).map(data::get);
    }

    /** The group's migrations by version, in the order in which they are applied. */
    public Map<String, String> migrations(Group group) {
        return MigrationFiles.of(group, sql);
    }
}

package dev.ride.runner.scenario;

import dev.ride.scoring.rubric.Rubric;
import java.nio.file.Path;
import java.util.List;

/**
 * One incident, loaded and with its variant drawn: no placeholder and no tenant pattern is left in any of its parts.
 *
 * @param id such as {@code stage-09/09-schema-drift-between-tenant-databases}
 * @param folder where its files are; paths in the manifest are below it
 * @param variant the number the variant was drawn with
 * @param version hash of everything that the score depends on
 * @param sandboxHash hash of everything that the baked sandbox depends on
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
        Rubric rubric,
        Proofs proofs,
        List<String> hints,
        String postmortem) {}

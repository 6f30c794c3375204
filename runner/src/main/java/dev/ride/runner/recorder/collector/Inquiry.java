package dev.ride.runner.recorder.collector;

import dev.ride.runner.scenario.Scenario;
import dev.ride.runner.scenario.Statement;
import dev.ride.scoring.evidence.Expectation;
import dev.ride.scoring.evidence.RowComparison;
import dev.ride.scoring.rubric.Check;
import dev.ride.scoring.rubric.Rubric;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a rubric wants to be looked at. Only that is collected: rows are not read for a rubric that asks for none.
 *
 * @param baselines names of the rows to compare with
 * @param backups tables whose rows should be kept elsewhere too
 * @param sequences whether where sequences stand is asked for
 */
public record Inquiry(SortedSet<String> baselines, SortedSet<String> backups, boolean sequences) {
    public static Inquiry of(Rubric rubric) {
        var baselines = new TreeSet<String>();
        var backups = new TreeSet<String>();
        rubric.checks().forEach(check -> {
            if (check instanceof Check.Rows rows) {
                baselines.add(rows.as());
            } else if (check instanceof Check.InPlace) {
                baselines.add(RowComparison.FOUND);
            } else if (check instanceof Check.Backup backup) {
                backups.add(backup.of());
            }
        });
        return new Inquiry(baselines, backups, rubric.checks().anyMatch(check -> check instanceof Check.Sequences));
    }

    /** The baselines that must be taken at baking: backups are looked for by the rows as they were found. */
    public SortedSet<String> taken() {
        var taken = new TreeSet<>(baselines);
        if (!backups.isEmpty()) {
            taken.add(RowComparison.FOUND);
        }
        return taken;
    }

    /** What each of the application's statements should give. */
    static SortedMap<String, Expectation> expectations(Scenario scenario) {
        var expectations = new TreeMap<String, Expectation>();
        scenario.manifest()
                .application()
                .forEach(statement -> expectations.put(
                        statement.name(), Objects.requireNonNullElse(statement.expect(), Expectation.SUCCESS)));
        return expectations;
    }

    /** What is to be played in a tenant: the application's statements. */
    static List<Play> statements(Scenario scenario, String tenant) {
        return scenario.manifest().application().stream()
                .filter(statement -> statement.runsIn(tenant))
                .map(Inquiry::play)
                .toList();
    }

    static Play play(Statement statement) {
        return new Play(statement.name(), statement.role(), statement.sql(), statement.settings(), statement.expect());
    }

    /** What is to be played in a tenant: the rubric's queries. */
    static List<Play> probes(Scenario scenario, String tenant) {
        var probes = scenario.rubric().probes();
        return (probes == null ? List.<Rubric.Probe>of() : probes)
                .stream()
                        .filter(probe ->
                                probe.tenants() == null || probe.tenants().contains(tenant))
                        .map(probe -> new Play(
                                probe.id(), probe.role(), probe.sql(), settings(probe.settings()), probe.expect()))
                        .toList();
    }

    /**
     * Where a probe looks for what it names, or null for where its role does. A relation in a schema that is called like
     * the role comes first for the application, and is not what the rubric asks of.
     */
    static String searchPath(Scenario scenario, Play probe, String schema) {
        boolean isDeclared = scenario.manifest().settingsOf(probe.role()).keySet().stream()
                .anyMatch("search_path"::equalsIgnoreCase);
        return schema == null && !isDeclared ? "public" : schema;
    }

    private static Map<String, String> settings(Map<String, String> settings) {
        return settings == null ? Map.of() : settings;
    }

    /**
     * Something to be run as a role, in a transaction that is rolled back.
     *
     * @param expect null where only success is expected
     */
    record Play(String id, String role, String sql, Map<String, String> settings, Expectation expect) {}
}

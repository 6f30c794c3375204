package dev.ride.runner.sandbox.recipe;

import dev.ride.runner.ground.Progress;
import dev.ride.runner.ground.Reason;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.sandbox.Recipe;
import dev.ride.runner.sandbox.Server;
import dev.ride.runner.scenario.Scenario;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How a scenario's sandbox is baked, on whatever engine. */
public record ScenarioRecipe(Scenario scenario, List<BakeStep> steps) implements Recipe {
    /** Changes when the same scenario would come out differently. */
    private static final String FORMAT = "1";

    private static final int HASH_BYTES = 16;

    public ScenarioRecipe {
        steps = List.copyOf(steps);
    }

    @Override
    public String hash() {
        var parts = new ArrayList<>(List.of(FORMAT, scenario.sandboxHash()));
        steps.forEach(step -> parts.add(step.version()));
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\0", parts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    @Override
    public String title() {
        return scenario.variant() == 0 ? scenario.id() : scenario.id() + ", variant " + scenario.variant();
    }

    /** The scenario's own settings win over nothing that a step needs. */
    @Override
    public Map<String, String> settings() {
        var settings = new TreeMap<>(scenario.manifest().server().settings());
        settings.putAll(Room.forTenants(scenario.manifest().tenants().size()));
        settings.put("shared_preload_libraries", "pg_stat_statements");
        steps.forEach(step -> settings.putAll(step.settings()));
        return settings;
    }

    @Override
    public void cook(Server server, Path documents, Progress progress) {
        try (var kitchen = new Kitchen(scenario, steps, server, documents, progress)) {
            kitchen.cook();
        } catch (SQLException | IOException e) {
            throw RideException.environment(
                    "Baking " + title() + " failed: " + Reason.of(e) + ".", "Run it again with --verbose.", e);
        }
    }
}

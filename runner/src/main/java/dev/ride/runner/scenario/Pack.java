package dev.ride.runner.scenario;

import dev.ride.runner.ground.Reason;
import dev.ride.runner.ground.RideException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder with {@code scenarios/} and {@code hints/}. */
public record Pack(String name, Path folder) {
    static final String SCENARIOS = "scenarios";
    static final String HINTS = "hints";
    static final String MANIFEST = "scenario.yaml";

    /** The pack in that folder, named for it. */
    public static Pack in(Path folder) {
        var absolute = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(absolute)) {
            throw RideException.badInput(
                    "There is no pack at " + folder + ".", "Name a folder that holds scenarios/ and hints/.");
        }
        var name = absolute.getFileName();
        return new Pack(name == null ? "pack" : name.toString(), absolute);
    }

    /** Its scenarios, unread, by id. */
    public List<ScenarioFolder> scenarios() {
        var scenarios = new ArrayList<ScenarioFolder>();
        for (var stage : folders(folder.resolve(SCENARIOS))) {
            for (var scenario : folders(stage)) {
                if (Files.exists(scenario.resolve(MANIFEST), LinkOption.NOFOLLOW_LINKS)) {
                    scenarios.add(new ScenarioFolder(this, stage.getFileName() + "/" + scenario.getFileName()));
                }
            }
        }
        return List.copyOf(scenarios);
    }

    private static List<Path> folders(Path parent) {
        if (!Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(child -> Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw RideException.environment(
                    "The folder " + parent + " cannot be listed: " + Reason.of(e), "Check its permissions.", e);
        }
    }
}

package dev.ride.runner.sandbox.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Server programs that others installed on this machine: where the user says, where packages put them, or where the
 * {@code pg_config} on the search path points.
 *
 * @param named folders that the user names; each holds {@code bin}
 * @param searchPath where commands are looked up
 */
record InstalledPrograms(List<Path> named, List<Path> searchPath) {
    private static final List<String> USUAL = List.of(
            "/usr/lib/postgresql/%d",
            "/usr/pgsql-%d",
            "/opt/homebrew/opt/postgresql@%d",
            "/usr/local/opt/postgresql@%d",
            "/Library/PostgreSQL/%d");

    /** @param workingFolder where the programs may run */
    Optional<Programs> of(int major, Path workingFolder) throws IOException {
        for (var candidate : candidates(major, workingFolder)) {
            if (candidate.present() && candidate.major(workingFolder) == major) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private List<Programs> candidates(int major, Path workingFolder) throws IOException {
        var folders = new ArrayList<>(named);
        USUAL.forEach(pattern -> folders.add(Path.of(pattern.formatted(major))));
        for (var config : configs().toList()) {
            folders.add(Path.of(Programs.said(List.of(config.toString(), "--bindir"), workingFolder))
                    .getParent());
        }
        return folders.stream().distinct().map(Programs::new).toList();
    }

    private Stream<Path> configs() {
        return searchPath.stream()
                .map(folder -> folder.resolve("pg_config"))
                .filter(Files::isExecutable)
                .limit(1);
    }
}

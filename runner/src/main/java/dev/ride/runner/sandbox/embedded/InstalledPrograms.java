package dev.ride.runner.sandbox.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /**
     * What {@code pg_config} says is asked for last, since Debian's says nothing where nothing can be compiled.
     *
     * @param workingFolder where the programs may run
     */
    Optional<Programs> of(int major, Path workingFolder) {
        return Stream.concat(
                        Stream.concat(named.stream(), USUAL.stream().map(pattern -> Path.of(pattern.formatted(major)))),
                        configs().flatMap(config -> folder(config, workingFolder).stream()))
                .map(Programs::new)
                .filter(programs -> programs.present() && isOf(major, programs, workingFolder))
                .findFirst();
    }

    /** Programs that cannot be run are none. */
    private static boolean isOf(int major, Programs programs, Path workingFolder) {
        try {
            return programs.major(workingFolder) == major;
        } catch (IOException broken) {
            return false;
        }
    }

    private static Optional<Path> folder(Path config, Path workingFolder) {
        try {
            return Optional.ofNullable(Path.of(Programs.said(List.of(config.toString(), "--bindir"), workingFolder))
                    .getParent());
        } catch (IOException refused) {
            return Optional.empty();
        }
    }

    private Stream<Path> configs() {
        return searchPath.stream()
                .map(folder -> folder.resolve("pg_config"))
                .filter(Files::isExecutable)
                .limit(1);
    }
}

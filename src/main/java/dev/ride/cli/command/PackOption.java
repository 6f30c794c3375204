package dev.ride.cli.command;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Packs to look into beside the built-in one. */
final class PackOption {
    @Option(
            names = "--pack",
            paramLabel = "DIR",
            description = "A pack beside the built-in one; may be repeated. RIDE_PACKS lists others.")
    private List<Path> folders = List.of();

    List<Path> folders() {
        return folders;
    }
}

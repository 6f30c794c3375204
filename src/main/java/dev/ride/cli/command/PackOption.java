package dev.ride.cli.command;

import dev.ride.cli.syntax.Accepted;
import dev.ride.cli.syntax.Values;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Packs to look into beside the built-in one. */
final class PackOption implements Accepted {
    private final Values<Path> folders = new Values<>(
            Path.class,
            OptionSpec.builder("--pack")
                    .paramLabel("DIR")
                    .description("A pack beside the built-in one. RIDE_PACKS lists others. May be repeated."));

    @Override
    public void joins(CommandSpec command) {
        folders.joins(command);
    }

    List<Path> folders() {
        return folders.get();
    }
}

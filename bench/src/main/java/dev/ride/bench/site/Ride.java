package dev.ride.bench.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The command under test, as its users start it: the launcher, and the virtual machine that it starts. */
public record Ride(Programs programs, Path launcher) {
    private static final Path NOTHING = Path.of("/dev/null");

    /** Milliseconds that the command took; it must succeed. */
    public double timed(String... arguments) throws IOException {
        return run(Set.of(0), List.of(arguments)).milliseconds();
    }

    /** Runs the command, which must end with one of those codes. */
    public Programs.Ended run(Set<Integer> codes, List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(arguments);
        return programs.run(command, codes, NOTHING);
    }

    /** The most mebibytes that the command had in memory, which must succeed. */
    public double peakMemory(List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(arguments);
        return programs.peakMemory(command);
    }
}

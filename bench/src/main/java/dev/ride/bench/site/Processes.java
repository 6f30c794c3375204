package dev.ride.bench.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the kernel says of processes' memory. */
public final class Processes {
    private static final double KIB_PER_MIB = 1024;

    private Processes() {}

    /** Mebibytes of a process and all below it, of shared pages their share. */
    public static double proportionalMemory(long process) throws IOException {
        var root = ProcessHandle.of(process).orElseThrow(() -> new IOException("process " + process + " is gone"));
        var sum = 0.0;
        for (var each : Stream.concat(Stream.of(root), root.descendants()).toList()) {
            sum += kibibytes(Path.of("/proc", Long.toString(each.pid()), "smaps_rollup"), "Pss:");
        }
        return sum / KIB_PER_MIB;
    }

    /** The most mebibytes that the process has had in memory so far; 0 once it is gone. */
    static double peakMemory(long process) throws IOException {
        return kibibytes(Path.of("/proc", Long.toString(process), "status"), "VmHWM:") / KIB_PER_MIB;
    }

    private static double kibibytes(Path file, String key) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(key))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (NoSuchFileException gone) {
            return 0;
        }
    }
}

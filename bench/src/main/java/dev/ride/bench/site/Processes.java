package dev.ride.bench.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
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
            sum += mebibytes(each.pid(), "smaps_rollup", "Pss:");
        }
        return sum;
    }

    /** The most mebibytes that the process has had in memory so far; 0 once it is gone. */
    static double peakMemory(long process) throws IOException {
        return mebibytes(process, "status", "VmHWM:");
    }

    private static double mebibytes(long process, String file, String key) throws IOException {
        try {
            return number(process, file, key).orElse(0) / KIB_PER_MIB;
        } catch (IOException failed) {
            // A process that ends between opening its file and reading it fails as one without the right to read does.
            if (hasMemory(process)) {
                throw failed;
            }
            return 0;
        }
    }

    /** One that has ended, but that its parent has not asked about yet, has a status without any memory in it. */
    private static boolean hasMemory(long process) {
        try {
            return number(process, "status", "VmRSS:").isPresent();
        } catch (IOException gone) {
            return false;
        }
    }

    private static OptionalLong number(long process, String file, String key) throws IOException {
        for (var line : Files.readAllLines(Path.of("/proc", Long.toString(process), file))) {
            if (line.startsWith(key)) {
                return OptionalLong.of(Long.parseLong(line.replaceAll("\\D", "")));
            }
        }
        return OptionalLong.empty();
    }
}

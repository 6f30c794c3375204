package dev.ride.bench;

import dev.ride.bench.figure.Machine;
import dev.ride.bench.site.Docker;
import dev.ride.bench.site.Site;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Looks at the machine. */
final class MachineReader {
    private static final double KIB_PER_GIB = 1 << 20;

    private MachineReader() {}

    static Machine read(Site site) throws IOException {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                LocalDate.now(),
                commit(site),
                system.getAvailableProcessors(),
                memory(),
                system.getVersion(),
                Files.getFileStore(site.home()).type(),
                System.getProperty("java.version"),
                site.docker()
                        .map(Docker::version)
                        .map(version -> "Docker " + version)
                        .orElse("no Docker"),
                postgres(site),
                system.getSystemLoadAverage());
    }

    private static String commit(Site site) throws IOException {
        var git = List.of("git", "-C", site.root().toString(), "describe", "--always", "--dirty", "--exclude=*");
        return site.programs().run(git).output().strip();
    }

    private static double memory() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/meminfo"))) {
            return lines.filter(line -> line.startsWith("MemTotal:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElseThrow()
                    / KIB_PER_GIB;
        }
    }

    private static String postgres(Site site) throws IOException {
        if (site.docker().isEmpty()) {
            return "of the embedded engine";
        }
        var docker = site.docker().get();
        var version = docker.ask(
                "run", "--rm", "--label", docker.label(), "--entrypoint", "postgres", docker.image(), "--version");
        return version.replaceAll("^\\D*(\\S+).*", "$1") + " (" + docker.image() + ")";
    }
}

package dev.ride.runner.sandbox.docker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What all containers have in common: as little right, memory and reach as a PostgreSQL server can live with. */
final class Confinement {
    static final String POSTGRES = "5432/tcp";
    static final String LOOPBACK = "127.0.0.1";

    private static final long MEMORY = 1L << 30;
    private static final long PROCESSES = 256;
    private static final Map<String, Object> BOUNDED_LOG =
            Map.of("Type", "json-file", "Config", Map.of("max-size", "1m", "max-file", "1"));

    private Confinement() {}

    /**
     * A container that is about to be created, with these properties of its own.
     *
     * @param port of this machine, on the loopback only; 0 for any
     * @param volumes that the image declares: an empty file system in memory stands in for each, so that no volume is
     *     made that somebody would have to remove
     * @param passing whether the engine removes it as soon as its program has ended
     */
    static Map<String, Object> confined(
            Map<String, Object> own,
            int port,
            Set<String> volumes,
            List<String> kept,
            List<String> binds,
            boolean passing) {
        var binding = Map.of("HostIp", LOOPBACK, "HostPort", port == 0 ? "" : Integer.toString(port));
        var host = Map.ofEntries(
                Map.entry("PortBindings", Map.of(POSTGRES, List.of(binding))),
                Map.entry("Binds", binds),
                Map.entry("AutoRemove", passing),
                Map.entry("Tmpfs", volumes.stream().collect(Collectors.toMap(volume -> volume, volume -> "size=1m"))),
                Map.entry("CapDrop", List.of("ALL")),
                Map.entry("CapAdd", kept),
                Map.entry("SecurityOpt", List.of("no-new-privileges")),
                Map.entry("Memory", MEMORY),
                Map.entry("MemorySwap", MEMORY),
                Map.entry("PidsLimit", PROCESSES),
                Map.entry("LogConfig", BOUNDED_LOG));
        var container = new HashMap<>(own);
        container.put("ExposedPorts", Map.of(POSTGRES, Map.of()));
        container.put("StopSignal", "SIGINT");
        container.put("HostConfig", host);
        return container;
    }
}

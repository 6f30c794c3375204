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
     * A container in which a bake is made, with these properties of its own. It may give the server its files, has any port
     * of this machine, and is removed by the engine as soon as its program has ended.
     */
    static Map<String, Object> ofOven(Map<String, Object> own, Set<String> volumes) {
        return confined(
                own, volumes, Map.of("PortBindings", published(""), "CapAdd", List.of("CHOWN"), "AutoRemove", true));
    }

    /** A sandbox's container, with these properties of its own, that port, and its log bound to a folder. */
    static Map<String, Object> ofSandbox(Map<String, Object> own, Set<String> volumes, int port, String log) {
        return confined(own, volumes, Map.of("PortBindings", published(Integer.toString(port)), "Binds", List.of(log)));
    }

    /** On the loopback only. */
    private static Map<String, Object> published(String port) {
        return Map.of(POSTGRES, List.of(Map.of("HostIp", LOOPBACK, "HostPort", port)));
    }

    /**
     * @param volumes that the image declares: an empty file system in memory stands in for each, so that no volume is
     *     made that somebody would have to remove
     */
    private static Map<String, Object> confined(
            Map<String, Object> own, Set<String> volumes, Map<String, Object> ownHost) {
        var host = new HashMap<>(ownHost);
        host.put("Tmpfs", volumes.stream().collect(Collectors.toMap(volume -> volume, volume -> "size=1m")));
        host.put("CapDrop", List.of("ALL"));
        host.put("SecurityOpt", List.of("no-new-privileges"));
        host.put("Memory", MEMORY);
        host.put("MemorySwap", MEMORY);
        host.put("PidsLimit", PROCESSES);
        host.put("LogConfig", BOUNDED_LOG);
        var container = new HashMap<>(own);
        container.put("ExposedPorts", Map.of(POSTGRES, Map.of()));
        container.put("StopSignal", "SIGINT");
        container.put("HostConfig", host);
        return container;
    }
}

package dev.ride.runner.sandbox.docker;

import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.Bind;
import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.LogConfig;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What all containers have in common: as little right, memory and reach as a PostgreSQL server can live with. */
final class Confinement {
    static final ExposedPort POSTGRES = ExposedPort.tcp(5432);
    static final String LOOPBACK = "127.0.0.1";

    private static final long MEMORY = 1L << 30;
    private static final long PROCESSES = 256;
    private static final LogConfig BOUNDED_LOG =
            new LogConfig(LogConfig.LoggingType.JSON_FILE, Map.of("max-size", "1m", "max-file", "1"));

    private Confinement() {}

    /**
     * Confines a container that is about to be created.
     *
     * @param port of this machine, on the loopback only; 0 for any
     * @param volumes that the image declares: an empty file system in memory stands in for each, so that no volume is
     *     made that somebody would have to remove
     */
    static CreateContainerCmd confined(
            CreateContainerCmd command, int port, Set<String> volumes, List<Capability> kept, List<Bind> binds) {
        var binding = port == 0 ? Ports.Binding.bindIp(LOOPBACK) : Ports.Binding.bindIpAndPort(LOOPBACK, port);
        return command.withExposedPorts(POSTGRES)
                .withStopSignal("SIGINT")
                .withHostConfig(HostConfig.newHostConfig()
                        .withPortBindings(new PortBinding(binding, POSTGRES))
                        .withBinds(binds)
                        .withTmpFs(volumes.stream().collect(Collectors.toMap(volume -> volume, volume -> "size=1m")))
                        .withCapDrop(Capability.ALL)
                        .withCapAdd(kept.toArray(Capability[]::new))
                        .withSecurityOpts(List.of("no-new-privileges"))
                        .withMemory(MEMORY)
                        .withMemorySwap(MEMORY)
                        .withPidsLimit(PROCESSES)
                        .withLogConfig(BOUNDED_LOG));
    }
}

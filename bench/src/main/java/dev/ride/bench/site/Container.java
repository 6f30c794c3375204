package dev.ride.bench.site;

import java.io.IOException;

/** A container of the benchmark's own; closing removes it with its volumes. */
public record Container(Docker docker, String id) implements AutoCloseable {

    /** The process that the container runs, as this machine numbers it. */
    public long process() throws IOException {
        return Long.parseLong(docker.ask("inspect", "--format", "{{.State.Pid}}", id));
    }

    @Override
    public void close() throws IOException {
        docker.ask("rm", "--force", "--volumes", id);
    }
}

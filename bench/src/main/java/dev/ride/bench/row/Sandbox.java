package dev.ride.bench.row;

import dev.ride.bench.site.Site;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** A sandbox of the scenario that most rows play, by {@code ride}'s own commands; closing stops it. */
final class Sandbox implements AutoCloseable {
    private final Site site;
    private final String engine;
    private final String name;
    private boolean open;

    Sandbox(Site site, String engine, String name) {
        this.site = site;
        this.engine = engine;
        this.name = name;
    }

    /** One that was started, with everything baked. */
    static Sandbox started(Site site, String engine, String name) throws IOException {
        var sandbox = new Sandbox(site, engine, name);
        sandbox.start();
        return sandbox;
    }

    /** {@code ride postgres start}, by the milliseconds it takes. */
    double start() throws IOException {
        open = true;
        return site.ride().timed("postgres", "start", Site.SCENARIO, "--engine", engine, "--name", name);
    }

    /** {@link #start}, with the sandbox gone again. */
    double startAndStop() throws IOException {
        var took = start();
        stop();
        return took;
    }

    /** Another command of {@code ride postgres} on this sandbox, by the milliseconds it takes. */
    double command(String command, Set<Integer> codes) throws IOException {
        return site.ride()
                .run(codes, List.of("postgres", command, "--name", name))
                .milliseconds();
    }

    double command(String command) throws IOException {
        return command(command, Set.of(0));
    }

    void stop() throws IOException {
        open = false;
        command("stop");
    }

    @Override
    public void close() throws IOException {
        if (open && !site.isBrokenOff()) {
            stop();
        }
    }
}

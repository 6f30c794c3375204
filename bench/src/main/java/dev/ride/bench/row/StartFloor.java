package dev.ride.bench.row;

import dev.ride.bench.site.Bake;
import dev.ride.bench.site.PlainServers;
import dev.ride.bench.site.Site;
import java.io.IOException;

/** The floor of one sandbox's start on an engine, everything baked. */
interface StartFloor {
    String engine();

    /** Milliseconds until the first answer; nothing of it is left. */
    double once() throws IOException;

    Bake bake();

    /** On Docker where that is, else without. */
    static StartFloor of(Site site) throws IOException {
        return of(site, site.docker().isPresent() ? "docker" : "embedded");
    }

    /** Has the usual scenario baked on that engine. */
    static StartFloor of(Site site, String engine) throws IOException {
        try (var sandbox = Sandbox.started(site, engine, "floor")) {
            sandbox.stop();
        }
        var bake = site.bake(engine);
        return engine.equals("docker")
                ? new OnDocker(BakedContainer.of(site), bake)
                : new Embedded(new PlainServers(site), bake);
    }

    /** {@code docker run -d} of the baked image. */
    record OnDocker(BakedContainer container, Bake bake) implements StartFloor {
        @Override
        public String engine() {
            return "docker";
        }

        @Override
        public double once() throws IOException {
            return container.once();
        }
    }

    /** {@code pg_ctl start} on a copy that was made before. */
    record Embedded(PlainServers servers, Bake bake) implements StartFloor {
        @Override
        public String engine() {
            return "embedded";
        }

        @Override
        public double once() throws IOException {
            try (var server = servers.copyOf(bake)) {
                var begun = System.nanoTime();
                server.start();
                return (System.nanoTime() - begun) / 1e6;
            }
        }
    }
}

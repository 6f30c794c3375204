package dev.ride.bench.row;

import dev.ride.bench.site.Bake;
import dev.ride.bench.site.Container;
import dev.ride.bench.site.Database;
import dev.ride.bench.site.Docker;
import dev.ride.bench.site.Ports;
import dev.ride.bench.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** The floor of a start on Docker: {@code docker run -d} of the image that {@code ride} baked, until it answers. */
record BakedContainer(Docker docker, String image, Database superuser) {

    static BakedContainer of(Site site) throws IOException {
        Bake bake = site.bake("docker");
        var home = Files.readString(site.home().resolve("id")).strip();
        return new BakedContainer(site.dockerHere(), "ride/bake:" + home + "-" + bake.hash(), bake.superuser());
    }

    /** Milliseconds until the first query was answered; the container is gone afterwards. */
    double once() throws IOException {
        var login = superuser.at(Ports.free());
        var begun = System.nanoTime();
        var container = run(login.port());
        try {
            login.untilAnswered();
            return (System.nanoTime() - begun) / 1e6;
        } finally {
            container.close();
        }
    }

    Container run(int port) throws IOException {
        return docker.run(List.of(
                "--publish",
                "127.0.0.1:" + port + ":5432",
                "--entrypoint",
                "/ride/bin/postgres",
                image,
                "-D",
                "/ride/server/data"));
    }
}

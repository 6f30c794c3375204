package dev.ride.bench.row;

import dev.ride.bench.site.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The floor of every command: a virtual machine with its defaults that only says hello. */
final class HelloFloor {
    static final String WORDS = "`java -Xshare:auto`, hello";

    private HelloFloor() {}

    static double once(Site site) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var jar = Path.of(
                Hello.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        var command = List.of(java.toString(), "-Xshare:auto", "-cp", jar.toString(), Hello.class.getName());
        return site.programs().run(command).milliseconds();
    }
}

package dev.ride.runner.sandbox.embedded;

import dev.ride.runner.ground.Home;
import java.nio.file.Path;
import java.util.List;

/** A program that starts a scratch server and waits until it is killed. */
final class ForgottenScratch {
    static final String STARTED = "started";

    private ForgottenScratch() {}

    public static void main(String[] arguments) throws InterruptedException {
        var servers = new ScratchServers(Home.at(Path.of(arguments[0])), List.of(), List.of());
        if (servers.of(Integer.parseInt(arguments[1])).isPresent()) {
            System.out.println(STARTED);
        }
        Thread.sleep(Long.MAX_VALUE);
    }
}

package dev.ride.runner.sandbox;

import dev.ride.runner.ground.Folders;
import dev.ride.runner.ground.Home;
import dev.ride.runner.sandbox.embedded.EmbeddedEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;

/** Homes for tests; gone, with their servers, when the tests end. */
public final class TestHome {
    /** One for all tests of a run, so that binaries are unpacked once. */
    public static final Home HOME = own();

    private TestHome() {}

    /** One in which nobody else makes anything, for who counts what there is. */
    public static Home own() {
        try {
            var folder = Files.createTempDirectory("ride-test-home");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            var home = Home.at(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> clean(home)));
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clean(Home home) {
        try {
            new EmbeddedEngine(home).sandboxes().forEach(Sandbox::remove);
            Folders.delete(home.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

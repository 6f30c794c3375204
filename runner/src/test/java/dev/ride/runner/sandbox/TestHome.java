package dev.ride.runner.sandbox;

import dev.ride.runner.ground.Folders;
import dev.ride.runner.ground.Home;
import dev.ride.runner.sandbox.embedded.EmbeddedEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** One home for all tests of a run, so that binaries are unpacked once; gone, with its servers, when they end. */
public final class TestHome {
    public static final Home HOME = make();

    private TestHome() {}

    private static Home make() {
        try {
            var folder = Files.createTempDirectory("ride-test-home");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> clean(folder)));
            return Home.at(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clean(Path folder) {
        try {
            new EmbeddedEngine(HOME).sandboxes().forEach(Sandbox::remove);
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

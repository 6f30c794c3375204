package dev.ride.runner.sandbox.docker;

import dev.ride.runner.ground.Folders;
import dev.ride.runner.ground.Home;
import dev.ride.runner.sandbox.LogFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Where the containers' servers write their logs: folders of this machine, so that reading one needs neither the engine
 * nor a running server.
 */
record LogFolders(Home home) {
    LogFolder of(Berth berth) {
        return new LogFolder(folder(berth), Long.toString(berth.generation()));
    }

    Path folder(Berth berth) {
        return around().resolve(berth.name() + "-" + berth.generation());
    }

    private Path around() {
        return home.path().resolve("docker").resolve("logs");
    }

    /**
     * Makes the folder. The server writes under the container's postgres, whose id means nothing on this machine, so
     * its folder is open to all; the one around it lets nobody but us through.
     */
    void prepare(Berth berth) {
        try {
            Files.createDirectories(folder(berth));
            Files.setPosixFilePermissions(around(), PosixFilePermissions.fromString("rwx------"));
            Files.setPosixFilePermissions(folder(berth), PosixFilePermissions.fromString("rwxrwxrwx"));
        } catch (IOException e) {
            throw Home.unusable(around(), e);
        }
    }

    void delete(Berth berth) {
        try {
            Folders.delete(folder(berth));
        } catch (IOException e) {
            throw Home.unusable(around(), e);
        }
    }
}

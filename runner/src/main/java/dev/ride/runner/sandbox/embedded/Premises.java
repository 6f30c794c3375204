package dev.ride.runner.sandbox.embedded;

import dev.ride.runner.ground.Home;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;

/** Where the engine keeps binaries, templates, sandboxes and scratch servers, and the user who reaches them. */
record Premises(Path root, ServerUser user) {
    /** Below the home, except where root's home lies in folders that the servers' user cannot pass. */
    static Premises of(Home home) throws IOException {
        var user = ServerUser.of(home.id());
        var beside = user.root() && !passable(home.path().toRealPath());
        return new Premises(
                beside ? Path.of("/var/lib/ride", home.id()) : home.path().resolve("embedded"), user);
    }

    private static boolean passable(Path folder) throws IOException {
        for (var each = folder; each != null; each = each.getParent()) {
            if (!Files.getPosixFilePermissions(each).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }

    Path binaries() {
        return root.resolve("binaries");
    }

    Path templates() {
        return root.resolve("templates");
    }

    Path sandboxes() {
        return root.resolve("sandboxes");
    }

    /** Servers that live no longer than the command that started them. */
    Path scratch() {
        return root.resolve("scratch");
    }

    Path lock(String what) {
        return root.resolve(what + ".lock");
    }

    /** Makes the folders. Only root itself and the servers' group get past the outermost. */
    void prepare() throws IOException {
        Files.createDirectories(root.getParent());
        folder(root);
        folder(binaries());
        folder(templates());
        folder(sandboxes());
        folder(scratch());
    }

    /** A folder that is ours, through which the servers' user may pass; it may be there already. */
    Path folder(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException there) {
            // perhaps made by another thread or command at this very moment
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw there;
            }
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x---"));
        user.admit(folder);
        return folder;
    }

    /** A new folder that the servers' user owns alone. */
    Path serversFolder(Path folder) throws IOException {
        Files.createDirectory(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        user.own(folder);
        return folder;
    }
}

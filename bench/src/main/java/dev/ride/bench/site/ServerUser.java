package dev.ride.bench.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Whom a server runs as where the benchmark runs as root, which PostgreSQL refuses: the group is the one that gets
 * through the embedded engine's folders.
 */
record ServerUser(String user, String group) {
    private static final ServerUser OURSELVES = new ServerUser("", "");

    static ServerUser owning(Path data, Path embedded) throws IOException {
        return isRoot() ? new ServerUser(attribute(data, "unix:uid"), attribute(embedded, "unix:gid")) : OURSELVES;
    }

    /** For initdb, which insists on an account. */
    static ServerUser withAccount(Path embedded) throws IOException {
        return isRoot() ? new ServerUser("nobody", attribute(embedded, "unix:gid")) : OURSELVES;
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static String attribute(Path path, String name) throws IOException {
        return Files.getAttribute(path, name).toString();
    }

    /** A new folder with a folder {@code log} in it, both the server's. */
    Path newFolder(Programs programs, Path parent) throws IOException {
        var folder = Files.createTempDirectory(parent, "plain-");
        Files.createDirectory(folder.resolve("log"));
        if (!user.isEmpty()) {
            programs.run(List.of("chown", "-R", user + ":" + group, folder.toString()));
        }
        return folder;
    }

    List<String> command(List<String> command) {
        if (user.isEmpty()) {
            return command;
        }
        var all = new ArrayList<>(List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups"));
        all.addAll(command);
        return all;
    }
}

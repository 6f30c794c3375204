package dev.ride.runner.sandbox.embedded;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whom the servers run as. PostgreSQL refuses root, so root's servers run under a number that no account has; anybody
 * else's run as themselves.
 *
 * @param root whether {@code ride} runs as root
 * @param id the servers' user and group
 */
record ServerUser(boolean root, long id) {
    private static final Path ACCOUNTS = Path.of("/etc/passwd");
    private static final Path PROGRAM = Path.of("/usr/bin/setpriv");

    /** A range that neither distributions nor systemd hand out (systemd.io/UIDS-GIDS). */
    private static final int FIRST = 60706;

    private static final int COUNT = 478;

    /** @param home the home's id; it spreads homes over the range */
    static ServerUser of(String home) throws IOException {
        var own = new UnixSystem().getUid();
        return own == 0 ? new ServerUser(true, unused(home)) : new ServerUser(false, own);
    }

    private static long unused(String home) throws IOException {
        var taken = accounts().stream().map(account -> account[2]).toList();
        for (var i = 0; i < COUNT; i++) {
            var id = FIRST + Math.floorMod(home.hashCode() + i, COUNT);
            if (!taken.contains(Integer.toString(id))) {
                return id;
            }
        }
        throw new IOException("every user id from " + FIRST + " on has an account");
    }

    private static List<String[]> accounts() throws IOException {
        try (var lines = Files.lines(ACCOUNTS)) {
            return lines.map(line -> line.split(":", -1))
                    .filter(account -> account.length > 3)
                    .toList();
        }
    }

    /** Why servers cannot be run here. */
    Optional<String> obstacle() {
        return root && !Files.isExecutable(PROGRAM)
                ? Optional.of("root needs " + PROGRAM + " to run PostgreSQL under another user")
                : Optional.empty();
    }

    /** The command, run as the servers' user. */
    List<String> command(List<String> command) {
        return as(id, command);
    }

    private List<String> as(long user, List<String> command) {
        if (!root) {
            return command;
        }
        var all = new ArrayList<>(List.of(
                PROGRAM.toString(),
                "--reuid=" + user,
                "--regid=" + id,
                "--clear-groups",
                "--no-new-privs",
                "--inh-caps=-all",
                "--bounding-set=-all"));
        all.addAll(command);
        return List.copyOf(all);
    }

    /**
     * The command, run as a user who has an account: initdb insists on one. The group is still ours alone, and only it
     * reaches the folders, so others who use that account see nothing of it.
     */
    List<String> commandWithAccount(List<String> command) throws IOException {
        return root ? as(nobody(), command) : command;
    }

    private static long nobody() throws IOException {
        return accounts().stream()
                .filter(account -> account[0].equals("nobody"))
                .mapToLong(account -> Long.parseLong(account[2]))
                .findFirst()
                .orElseThrow(() -> new IOException("there is no account named nobody"));
    }

    /** Hands a file or folder, without what is in it, to the user who has an account. */
    void lend(Path path) throws IOException {
        if (root) {
            own(path, nobody());
        }
    }

    /** Hands a folder and all that is in it to the servers' user. */
    void own(Path folder) throws IOException {
        if (!root) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var path : (Iterable<Path>) all::iterator) {
                own(path, id);
            }
        }
    }

    private void own(Path path, long user) throws IOException {
        Files.setAttribute(path, "unix:uid", (int) user);
        Files.setAttribute(path, "unix:gid", (int) id);
    }

    /** Lets the servers' user pass through a folder that stays ours. */
    void admit(Path folder) throws IOException {
        if (root) {
            Files.setAttribute(folder, "unix:gid", (int) id);
        }
    }
}

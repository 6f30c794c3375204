package dev.ride.runner.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How every engine makes an empty server: the same initdb, the same access rules, and settings fit for a sandbox that
 * shares its machine with many others. What an engine needs for itself it lays on top.
 */
public final class ServerSetup {
    public static final String SUPERUSER = "ride";

    /** Passwords for local connections too, so that a psql inside the sandbox is no back door. */
    public static final String ACCESS_RULES = """
            local all all scram-sha-256
            host all all all scram-sha-256
            """;

    /** Of a server in which nothing is worth keeping yet: a crash loses nothing, and nothing is worth a log. */
    public static final Map<String, String> UNKEPT = Map.of(
            "fsync", "off",
            "full_page_writes", "off",
            "log_min_messages", "log",
            "log_statement", "none",
            "logging_collector", "off",
            // what is left over for recycling would be in every copy
            "max_wal_size", "8MB",
            "min_wal_size", "2MB",
            "synchronous_commit", "off",
            "wal_recycle", "off");

    /** Passwords are random and long, so hashing them slowly would only slow every login down. */
    private static final Map.Entry<String, String> QUICK_LOGINS = Map.entry("scram_iterations", "64");

    private static final int HASH_BYTES = 10;

    private ServerSetup() {}

    /** Arguments of initdb beside the data directory and the password file; {@code major} is PostgreSQL's version. */
    public static List<String> initdbArguments(int major) {
        var arguments = new ArrayList<>(List.of(
                "--username=" + SUPERUSER,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--no-instructions",
                "--no-sync",
                // A sandbox's first write makes its own copy of a whole WAL file, so these are small.
                "--wal-segsize=1"));
        if (major >= 16) {
            // the superuser gets its password here, before there is a configuration
            arguments.add("--set=" + QUICK_LOGINS.getKey() + "=" + QUICK_LOGINS.getValue());
        }
        if (major >= 17) {
            arguments.addAll(List.of("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        } else {
            arguments.add("--locale=C.UTF-8");
        }
        return List.copyOf(arguments);
    }

    /** Small memory, few processes, nothing that runs by itself; a scenario that wants autovacuum turns it on. */
    public static Map<String, String> settings(int major) {
        var settings = new TreeMap<>(Map.ofEntries(
                Map.entry("autovacuum", "off"),
                // what a client left running ends soon after it is gone
                Map.entry("client_connection_check_interval", "2s"),
                Map.entry("datestyle", "ISO, MDY"),
                Map.entry("huge_pages", "off"),
                Map.entry("jit", "off"),
                Map.entry("lc_messages", "C"),
                Map.entry("log_timezone", "UTC"),
                // each that may be has its place in shared memory, with that of its locks
                Map.entry("max_connections", "40"),
                Map.entry("max_logical_replication_workers", "0"),
                Map.entry("max_parallel_workers", "2"),
                Map.entry("max_replication_slots", "2"),
                Map.entry("max_wal_senders", "2"),
                Map.entry("max_wal_size", "256MB"),
                Map.entry("max_worker_processes", "4"),
                Map.entry("min_wal_size", "8MB"),
                Map.entry("password_encryption", "scram-sha-256"),
                QUICK_LOGINS,
                Map.entry("reserved_connections", "4"),
                Map.entry("shared_buffers", "16MB"),
                Map.entry("timezone", "UTC"),
                Map.entry("wal_buffers", "128kB")));
        if (major >= 18) {
            settings.put("autovacuum_worker_slots", "3");
            settings.put("io_max_concurrency", "1");
            settings.put("io_method", "sync");
        }
        if (major < 16) {
            settings.keySet().removeAll(Set.of("reserved_connections", QUICK_LOGINS.getKey()));
        }
        return Map.copyOf(settings);
    }

    /**
     * Names what a recipe gives on one build of the server: the recipe, its settings, and everything above. Settings of
     * all versions stand for those of the build, which decides among them.
     */
    public static String bakeHash(Recipe recipe, String build) {
        var parts = List.of(
                build,
                recipe.hash(),
                configuration(settings(Integer.MAX_VALUE), recipe.settings()),
                String.join(" ", initdbArguments(Integer.MAX_VALUE)),
                ACCESS_RULES);
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\0", parts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Settings as a server takes them on its command line, where they win over its configuration. */
    public static String options(Map<String, String> settings) {
        return new TreeMap<>(settings)
                .entrySet().stream()
                        .map(setting -> "-c " + setting.getKey() + "=" + setting.getValue())
                        .collect(Collectors.joining(" "));
    }

    /** The text of a postgresql.conf; a later layer wins over an earlier one. */
    @SafeVarargs
    public static String configuration(Map<String, String>... layers) {
        var all = new TreeMap<String, String>();
        for (var layer : layers) {
            all.putAll(layer);
        }
        return all.entrySet().stream()
                .map(setting -> setting.getKey() + " = '" + setting.getValue().replace("'", "''") + "'\n")
                .collect(Collectors.joining());
    }
}

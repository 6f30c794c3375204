package dev.ride.bench.row;

import dev.ride.bench.site.Database;
import dev.ride.bench.site.Docker;
import dev.ride.bench.site.OpenShell;
import dev.ride.bench.site.StockServer;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The floor of every comparison: {@code pg_dump --schema-only} of the reference and of each tenant, and {@code diff},
 * beside the server that both this and {@code ride} read over the loopback. Fails where diff finds anything.
 */
final class DumpAndDiff implements AutoCloseable {
    /** Its output carries a random key by design, and with schemas as tenants the schema's name. */
    private static final String FUNCTIONS = """
            PATH="$PATH:$(echo /usr/lib/postgresql/*/bin)"
            dump() { pg_dump --schema-only "$@" | sed '/^.\\(un\\)\\{0,1\\}restrict /d'; }
            dump_schema() { dump --schema="$1" | sed "s/$1/tenant/g"; }
            """;

    private static final List<String> SETTINGS = List.of(
            "fsync=off",
            "full_page_writes=off",
            "autovacuum=off",
            "shared_buffers=512MB",
            "max_wal_size=4GB",
            "max_locks_per_transaction=2048");

    private final StockServer server;
    private final OpenShell shell;

    private DumpAndDiff(StockServer server, OpenShell shell) {
        this.server = server;
        this.shell = shell;
    }

    static DumpAndDiff on(Docker docker) throws IOException {
        var server = StockServer.beside(docker, SETTINGS);
        var login = server.superuser();
        var shell = new OpenShell(
                docker,
                server.container().id(),
                List.of(
                        "--env",
                        "PGHOST=127.0.0.1",
                        "--env",
                        "PGPORT=" + login.port(),
                        "--env",
                        "PGUSER=" + login.user(),
                        "--env",
                        "PGPASSWORD=" + login.password()));
        return new DumpAndDiff(server, shell);
    }

    Database maintenance() {
        return server.superuser();
    }

    /** Milliseconds for databases against the reference. */
    double databases(String reference, List<String> tenants) throws IOException {
        return shell.timed(FUNCTIONS
                + "dump " + reference + " >/tmp/expected\n"
                + tenants.stream()
                        .map(tenant -> "dump " + tenant + " >/tmp/actual; diff /tmp/expected /tmp/actual\n")
                        .collect(Collectors.joining()));
    }

    /** Milliseconds for schemas of one database against the reference among them. */
    double schemas(String database, String reference, List<String> tenants) throws IOException {
        return shell.timed(FUNCTIONS
                + "export PGDATABASE=" + database + "\n"
                + "dump_schema " + reference + " >/tmp/expected\n"
                + tenants.stream()
                        .map(tenant -> "dump_schema " + tenant + " >/tmp/actual; diff /tmp/expected /tmp/actual\n")
                        .collect(Collectors.joining()));
    }

    /** Milliseconds to write a whole database down once, with nothing compared. */
    double whole(String database) throws IOException {
        return shell.timed(FUNCTIONS + "dump " + database + " >/tmp/whole");
    }

    @Override
    public void close() throws IOException {
        shell.close();
        server.close();
    }
}

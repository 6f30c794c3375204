package dev.ride.bench.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * An empty server in a container of the image that sandboxes are baked from. Made by initdb at once, since not every such
 * image has an entrypoint that does it; where one has, that would take longer.
 */
public final class StockServer implements AutoCloseable {
    private static final String PASSWORD = "bench";

    private static final String SERVE = """
            set -e
            PATH="$PATH:$(echo /usr/lib/postgresql/*/bin)"
            printf bench >/tmp/password
            initdb -D /tmp/data -U postgres -E UTF8 -A scram-sha-256 --pwfile=/tmp/password >/dev/null
            echo 'host all all all scram-sha-256' >>/tmp/data/pg_hba.conf
            exec postgres -D /tmp/data -k /tmp "$@"
            """;

    private final Container container;
    private final Database superuser;

    private StockServer(Container container, Database superuser) {
        this.container = container;
        this.superuser = superuser;
    }

    /** With PostgreSQL's own settings, its port published; not yet waited for. */
    public static StockServer published(Docker docker) throws IOException {
        int port = Ports.free();
        return run(
                docker, port, List.of("--publish", "127.0.0.1:" + port + ":5432"), List.of("-c", "listen_addresses=*"));
    }

    /** In this machine's own network, so that programs inside and outside reach it by the same way; it answers. */
    public static StockServer beside(Docker docker, List<String> settings) throws IOException {
        int port = Ports.free();
        var arguments = new ArrayList<>(List.of("-p", Integer.toString(port), "-c", "listen_addresses=127.0.0.1"));
        settings.forEach(setting -> arguments.addAll(List.of("-c", setting)));
        var server = run(docker, port, List.of("--network", "host", "--shm-size", "1g"), arguments);
        server.superuser.untilAnswered();
        return server;
    }

    private static StockServer run(Docker docker, int port, List<String> options, List<String> arguments)
            throws IOException {
        var command = new ArrayList<>(options);
        command.addAll(List.of("--user", "postgres", "--entrypoint", "sh", docker.image(), "-c", SERVE, "sh"));
        command.addAll(arguments);
        return new StockServer(docker.run(command), new Database(port, "postgres", PASSWORD, "postgres"));
    }

    public Container container() {
        return container;
    }

    public Database superuser() {
        return superuser;
    }

    @Override
    public void close() throws IOException {
        container.close();
    }
}

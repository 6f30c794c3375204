package dev.ride.scoring.schema;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A database of its own for the scripts of one case, for those who look at it from outside and so see only what is
 * committed. It has one name for all cases, which stands in dumps; closing it puts back what is the whole server's.
 */
final class CaseDatabase implements AutoCloseable {
    static final String NAME = "subject";

    /** A subscription keeps its database, and asks for its slot on the other side unless it has none. */
    private static final String WITHOUT_SUBSCRIPTIONS = """
            do $$
            declare
                s record;
            begin
                for s in select subname from pg_subscription loop
                    execute format('alter subscription %I disable', s.subname);
                    execute format('alter subscription %I set (slot_name = none)', s.subname);
                    execute format('drop subscription %I', s.subname);
                end loop;
            end $$;
            """;

    private static final String SUBSCRIPTIONS =
            "select from pg_subscription join pg_database d on d.oid = subdbid where d.datname = ?";

    private final TestServer server;
    private Connection connection;

    CaseDatabase(TestServer server) throws SQLException {
        this.server = server;
        server.create(NAME, "");
        connection = server.connect(NAME);
    }

    /** The statements of a case share a session, as some set its search path. */
    void execute(String script) throws SQLException {
        Script.run(connection, script);
    }

    Snapshot read() throws SQLException {
        return SchemaReader.read(connection, ReadOptions.ALL);
    }

    /** Gone, so that it can be made again from its dump; then {@link #reopen} goes on with that. */
    void drop() throws SQLException {
        connection.close();
        if (server.finds(SUBSCRIPTIONS, NAME)) {
            server.execute(NAME, WITHOUT_SUBSCRIPTIONS);
        }
        if (server.exists(NAME)) {
            server.drop(NAME);
        }
    }

    void reopen() throws SQLException {
        connection = server.connect(NAME);
    }

    @Override
    public void close() throws SQLException {
        drop();
        server.manage("drop role app, ops, boss");
        server.createRoles();
    }
}

package dev.ride.scoring.schema;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A schema of 2,000 tables costs as many queries as an empty one, and hides nothing. */
class ManyTablesIT {
    private static final TestServer SERVER = TestServer.newest();
    private static final String TABLES = """
            create table hub (id integer primary key);
            do $$
            declare
                i integer;
            begin
                for i in %s loop
                    execute format('create table t%%1$s (id serial primary key, hub integer references hub, note text,
                        constraint c%%1$s check (note <> ''''))', i);
                    execute format('create index i%%1$s on t%%1$s (lower(note))', i);
                    execute format('comment on table t%%1$s is %%2$L', i, 'number ' || i);
                end loop;
            end $$;
            """;

    private record Reading(Snapshot snapshot, int statements) {}

    @Test
    void two_thousand_tables_are_read_with_as_many_statements_as_none_and_one_change_among_them_is_found()
            throws SQLException {
        var empty = SERVER.database();
        var many = SERVER.database();
        var copy = SERVER.database();
        SERVER.execute(many, TABLES.formatted("1 .. 2000"));
        SERVER.execute(copy, TABLES.formatted("reverse 2000 .. 1"));

        var first = read(many);
        assertThat(first.snapshot().facts())
                .filteredOn(fact -> fact.identity().kind() == Kind.TABLE)
                .hasSize(2_001);
        assertThat(first.statements()).isPositive().isEqualTo(read(empty).statements());

        var second = read(copy).snapshot();
        assertThat(SchemaComparison.compare(first.snapshot(), second, Strictness.STRICT))
                .isEmpty();
        assertThat(second.fingerprint()).isEqualTo(first.snapshot().fingerprint());

        SERVER.execute(copy, "alter table t1234 alter note set not null");
        assertThat(SchemaComparison.compare(first.snapshot(), read(copy).snapshot(), Strictness.STRICT))
                .extracting(Difference::sentence)
                .containsExactly("column public.t1234.note: not null should be no, is yes");
    }

    private static Reading read(String database) throws SQLException {
        var statements = new AtomicInteger();
        try (var connection = SERVER.connect(database)) {
            var snapshot = SchemaReader.read(counted(Connection.class, connection, statements), ReadOptions.ALL);
            return new Reading(snapshot, statements.get());
        }
    }

    /** The connection or statement, with every statement counted that it sends. */
    private static <T> T counted(Class<T> type, T real, AtomicInteger statements) {
        return type.cast(Proxy.newProxyInstance(
                ManyTablesIT.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("execute")) {
                        statements.incrementAndGet();
                    }
                    try {
                        var result = method.invoke(real, arguments);
                        if (result instanceof PreparedStatement statement) {
                            return counted(PreparedStatement.class, statement, statements);
                        }
                        return result instanceof Statement statement
                                ? counted(Statement.class, statement, statements)
                                : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}

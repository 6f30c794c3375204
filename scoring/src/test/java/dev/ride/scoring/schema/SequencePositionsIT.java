package dev.ride.scoring.schema;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class SequencePositionsIT {
    private static final ReadOptions OPTIONS = ReadOptions.ALL.withSequencePositions(true);
    private static final Strictness COUNTS = Strictness.STRICT.withSequencePositions(true);
    private static final String WORLD = """
            create sequence plain;
            create table t (a integer generated always as identity, b serial);
            select nextval('plain');
            """;

    static Stream<Integer> majors() {
        return TestServer.majors().stream();
    }

    @ParameterizedTest
    @MethodSource("majors")
    void the_last_values_count_when_that_is_wanted(int major) throws SQLException {
        var server = TestServer.of(major);
        var before = CaseRun.snapshot(server, WORLD, OPTIONS);
        var after =
                CaseRun.snapshot(server, WORLD + "select setval('plain', 7), setval('t_a_seq', 9, false);", OPTIONS);
        assertThat(SchemaComparison.compare(before, after, COUNTS))
                .extracting(Difference::sentence)
                .containsExactly(
                        "sequence public.plain: last value should be 1, is 7",
                        "sequence public.t_a_seq: last value should be 1, not taken yet, is 9, not taken yet");
        assertThat(SchemaComparison.compare(before, after, Strictness.STRICT)).isEmpty();
        assertThat(SchemaComparison.compare(before, CaseRun.snapshot(server, WORLD), COUNTS))
                .as("what was not read")
                .isEmpty();
    }

    @Test
    void who_may_not_read_a_sequence_is_told_and_the_reading_takes_no_strong_lock() throws SQLException {
        var server = TestServer.newest();
        var database = server.database();
        server.execute(database, WORLD + "grant select on sequence plain to app;");
        try (var connection = server.connect(database, "app");
                var watcher = server.connect(database)) {
            var snapshot = ReadTransaction.in(connection, within -> {
                var read = SchemaReader.read(within, OPTIONS);
                try (var row = watcher.createStatement()
                        .executeQuery(
                                "select string_agg(distinct mode, ', ') from pg_locks l"
                                        + " join pg_stat_activity a using (pid) where a.usename = 'app' and l.relation is not null")) {
                    row.next();
                    assertThat(row.getString(1)).isEqualTo("AccessShareLock");
                }
                return read;
            });
            assertThat(snapshot.notCompared())
                    .containsExactly(
                            new NotCompared("sequence public.t_a_seq", "its last value needs SELECT on it"),
                            new NotCompared("sequence public.t_b_seq", "its last value needs SELECT on it"));
            assertThat(snapshot.byIdentity()
                            .get(Identity.of(Kind.SEQUENCE, "public", "plain"))
                            .attributes())
                    .containsEntry("last value", "1");
        } finally {
            server.drop(database);
        }
    }

    @Test
    void the_sequences_of_a_thousand_schemas_are_read_as_well() throws SQLException {
        var server = TestServer.newest();
        var database = server.database();
        server.execute(database, """
                do $$ begin
                    for i in 1..1000 loop
                        execute format('create schema t%1$s create sequence s', i);
                        perform setval(format('t%s.s', i)::regclass, i);
                    end loop;
                end $$;
                """);
        try (var connection = server.connect(database)) {
            var snapshot = SchemaReader.read(connection, OPTIONS);
            assertThat(snapshot.byIdentity()
                            .get(Identity.of(Kind.SEQUENCE, "t987", "s"))
                            .attributes())
                    .containsEntry("last value", "987");
        } finally {
            server.drop(database);
        }
    }
}

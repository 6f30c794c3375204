package dev.ride.scoring.schema;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Secrets are told apart between databases that are read in one run, and neither shown nor kept anywhere. */
class SecretsIT {
    private static final String WORLD = """
            create foreign data wrapper plain;
            create server s foreign data wrapper plain options (host 'db.example', api_key '%1$s');
            create user mapping for app server s options (user 'x', password '%1$s');
            create subscription feed connection 'host=nowhere password=%1$s' publication p with (connect = false, slot_name = none);
            create function f() returns integer language sql set app.jwt_secret = '%1$s' as 'select 1';
            grant execute on function f() to app;
            alter role app set app.password = '%1$s';
            do $$ begin execute format('alter database %%I set app.api_key = ''%1$s''', current_database()); end $$;
            do $$ begin execute format('alter role ops in database %%I set app.token = ''%1$s''', current_database()); end $$;
            """;

    private static final List<String> CHANGED = List.of(
            "database: secret role setting ops app.token is another one (values are not shown)",
            "database: secret setting app.api_key is another one (values are not shown)",
            "role app: secret setting app.password is another one (values are not shown)",
            "subscription feed: secret connection is another one (values are not shown)",
            "function public.f(): secret setting app.jwt_secret is another one (values are not shown)",
            "server s: secret api_key is another one (values are not shown)",
            "user mapping s.app: secret password is another one (values are not shown)");

    static Stream<Integer> majors() {
        return TestServer.majors().stream();
    }

    @ParameterizedTest
    @MethodSource("majors")
    void with_a_key_a_secret_is_the_same_or_another_and_never_shown(int major) throws SQLException {
        var options = ReadOptions.ALL.withSecretKey(SecretKey.fresh());
        var reference = read(major, "hush", options);
        assertThat(compare(reference, read(major, "hush", options))).isEmpty();
        assertThat(compare(reference, read(major, "other", options))).containsExactlyElementsOf(CHANGED);
        assertThat(reference.notCompared()).isEmpty();
        assertThat(reference.fingerprint())
                .isEqualTo(read(major, "other", ReadOptions.ALL).fingerprint());
    }

    @ParameterizedTest
    @MethodSource("majors")
    void what_is_kept_tells_only_that_there_is_one(int major) throws SQLException {
        var keyed = read(major, "hush", ReadOptions.ALL.withSecretKey(SecretKey.fresh()));
        var kept = Snapshot.fromJson(keyed.toJson());
        assertThat(keyed.toJson()).doesNotContain("hush").doesNotContainPattern("\\*\\*\\*[0-9a-f]");
        assertThat(compare(kept, read(major, "other", ReadOptions.ALL.withSecretKey(SecretKey.fresh()))))
                .isEmpty();
        assertThat(compare(
                        kept,
                        CaseRun.snapshot(
                                TestServer.of(major), WORLD.formatted("x").replace(", api_key 'x'", ""))))
                .containsExactly("server s: secret api_key should be ***, is unset");
        assertThat(read(major, "hush", ReadOptions.ALL).notCompared())
                .extracting(NotCompared::what)
                .containsExactly("subscription feed", "user mapping s.app");
    }

    @Test
    void a_database_cannot_choose_the_key() throws SQLException {
        var server = TestServer.newest();
        var database = server.database();
        server.execute(database, "alter database " + database + " set ride.secret_key = 'known';");
        server.execute(
                database,
                "create foreign data wrapper w;\ncreate server s foreign data wrapper w options (password 'hush');");
        assertThat(server.read(database)
                        .byIdentity()
                        .get(Identity.of(Kind.SERVER, "s"))
                        .attributes())
                .containsEntry("secret password", "***");
        server.drop(database);
    }

    @Test
    void what_a_role_may_not_read_is_no_difference() throws SQLException {
        var server = TestServer.newest();
        var database = server.database();
        server.execute(database, WORLD.formatted("hush"));
        try (var connection = server.connect(database, "ops")) {
            var asOps = SchemaReader.read(connection, ReadOptions.ALL);
            assertThat(compare(server.read(database), asOps)).isEmpty();
            assertThat(asOps.notCompared())
                    .containsExactly(
                            new NotCompared("subscription feed", "its connection string needs a superuser"),
                            new NotCompared("user mapping s.app", "its options need a superuser or the user itself"));
        } finally {
            server.execute(database, "drop subscription feed;");
            server.drop(database);
        }
    }

    private static Snapshot read(int major, String secret, ReadOptions options) throws SQLException {
        return CaseRun.snapshot(TestServer.of(major), WORLD.formatted(secret), options);
    }

    private static List<String> compare(Snapshot reference, Snapshot actual) {
        return SchemaComparison.compare(reference, actual, Strictness.STRICT).stream()
                .map(Difference::sentence)
                .toList();
    }
}

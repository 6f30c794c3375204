package dev.ride.cli;

import dev.ride.runner.machine.LibpqVariables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The ways from a session to its database that are offered without looking whether it is there. */
class ConnectionCommandsTest {
    @TempDir
    Path folder;

    private PlayedHome home;
    private CliRunner ride;

    @BeforeEach
    void open_home() {
        home = new PlayedHome(folder.resolve("home"));
        ride = new CliRunner(Map.of("RIDE_HOME", folder.resolve("home").toString()));
    }

    @Nested
    class Env {
        @Test
        void is_quoted_for_a_shell() {
            home.begin("drift").close();
            assertThat(ride.run("postgres", "env").out()).isEqualTo("""
                            unset PGHOSTADDR PGSERVICE PGOPTIONS PGTARGETSESSIONATTRS PGSSLMODE PGREQUIRESSL PGSSLNEGOTIATION \
                            PGSSLCERTMODE PGSSLROOTCERT PGGSSENCMODE PGREQUIREAUTH PGCHANNELBINDING PGMINPROTOCOLVERSION
                            export PGHOST='127.0.0.1'
                            export PGPORT='1'
                            export PGUSER='trainee'
                            export PGPASSWORD='it'\\''s secret'
                            export PGDATABASE='tenant_a'
                            """);
        }

        @Test
        void is_a_service_entry_where_asked() {
            home.begin("drift").close();
            assertThat(ride.run("postgres", "env", "--service", "--as", "app", "--db", "tenant_b")
                            .out())
                    .isEqualTo("""
                            [drift]
                            host=127.0.0.1
                            port=1
                            user=shop_app
                            password=s3cret
                            dbname=tenant_b
                            """);
        }

        @Test
        void names_the_databases_there_are() {
            home.begin("drift").close();
            var result = ride.run("postgres", "env", "--db", "tenant_x");
            assertThat(result.code()).isEqualTo(2);
            assertThat(result.err()).contains("no database 'tenant_x'", "tenant_a, tenant_b");
        }

        @Test
        void never_gives_the_scorers_login() {
            home.begin("drift").close();
            assertThat(ride.run("postgres", "env", "--as", "scorer").code()).isEqualTo(2);
        }
    }

    @Nested
    class Psql {
        @Test
        void is_the_users_own_with_the_password_out_of_sight() throws IOException {
            home.begin("drift").close();
            var bin = Files.createDirectories(folder.resolve("bin"));
            var psql = Files.createFile(
                    bin.resolve("psql"),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var result = ride.with("PATH", bin.toString())
                    .run("postgres", "psql", "--db", "tenant_b", "--", "-c", "select 1");
            assertThat(result.children())
                    .containsExactly(new TestTerminal.Child(
                            List.of(
                                    psql.toString(),
                                    "--host=127.0.0.1",
                                    "--port=1",
                                    "--username=trainee",
                                    "--dbname=tenant_b",
                                    "-c",
                                    "select 1"),
                            Map.of("PGPASSWORD", "it's secret"),
                            LibpqVariables.MISLEADING));
        }

        @Test
        void that_finds_no_server_is_told_what_to_do() throws IOException {
            home.begin("drift").close();
            Files.createFile(
                    folder.resolve("psql"),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var onPath = ride.with("PATH", folder.toString());
            assertThat(onPath.run("postgres", "psql").err()).isEmpty();
            var result = onPath.with("CHILDREN_END_WITH", "2").run("postgres", "psql");
            assertThat(result.code()).isEqualTo(2);
            assertThat(result.err())
                    .isEqualTo(
                            "The sandbox 'drift' is gone. Begin 'drift' anew, without your work: ride postgres start "
                                    + "stage-09/09-drift --name drift\n");
        }

        @Test
        void is_missed_with_the_connection_string_where_there_is_none() {
            home.begin("drift").close();
            var result = ride.with("PATH", folder.toString()).run("postgres", "psql");
            assertThat(result.code()).isEqualTo(3);
            assertThat(result.children()).isEmpty();
            assertThat(result.err())
                    .contains(
                            "There is no psql on this machine, and none in the sandbox.",
                            "postgresql://trainee:it%27s%20secret@127.0.0.1:1/tenant_a");
        }
    }
}

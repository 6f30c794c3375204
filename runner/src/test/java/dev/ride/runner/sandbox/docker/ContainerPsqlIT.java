package dev.ride.runner.sandbox.docker;

import dev.ride.runner.ground.Home;
import dev.ride.runner.ground.Progress;
import dev.ride.runner.recorder.Recorder;
import dev.ride.runner.sandbox.Bake;
import dev.ride.runner.sandbox.Login;
import dev.ride.runner.sandbox.Sandbox;
import dev.ride.runner.sandbox.TestRecipe;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody can do with the shell that the container's own psql opens by {@code \!}: nothing that scores. */
@ExtendWith(DockerRequired.class)
class ContainerPsqlIT {
    private static final Login TRAINEE = new Login("trainee", "trainees-own-word");
    private static final TestRecipe RECIPE = new TestRecipe("shell", Recorder.settings(), (connection, documents) -> {
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE ROLE trainee LOGIN PASSWORD '" + TRAINEE.password() + "'");
        }
    });

    @TempDir
    private static Path folder;

    private static DockerEngine engine;
    private static Bake bake;
    private static Sandbox sandbox;

    @BeforeAll
    static void start() {
        engine = DockerRequired.engine(Home.at(folder));
        bake = engine.bake(RECIPE, Progress.SILENT);
        sandbox = engine.create(bake, "shell", 0, Progress.SILENT);
    }

    @AfterAll
    static void stop() {
        sandbox.remove();
        engine.drop(bake);
    }

    @Test
    void the_shell_is_nobodys_and_gains_no_rights() throws Exception {
        assertThat(shell("id")).contains("uid=65534").doesNotContain("postgres");
        assertThat(shell("grep -E 'CapEff|NoNewPrivs' /proc/self/status | tr '\\t' ' '"))
                .contains("CapEff: 0000000000000000", "NoNewPrivs: 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cat /ride/server/data/pg_hba.conf",
                "cat /ride/server/data/global/pg_authid /ride/server/data/global/1260",
                "ls /ride/server",
                "ls /ride/server/log",
                "rm -rf /ride/server/log /ride/server/data",
                "mv /ride/server /ride/elsewhere",
                "touch /ride/server/log/ride-29990101000000.json",
                "touch /ride/bin/psql",
                "cat /proc/1/environ",
                "ls /proc/1/fd /proc/1/root/ride/server",
                "dd if=/proc/1/mem of=/dev/null bs=1 count=1",
                "kill -9 1",
                "kill -HUP 1"
            })
    void neither_data_nor_log_nor_server_is_within_reach(String command) throws Exception {
        assertThat(shell("(" + command + ") && echo reached")).doesNotContain("reached");
        assertThat(sandbox.running()).isTrue();
        assertThat(sandbox.log().files()).isNotEmpty();
        assertThat(psql("--tuples-only", "--command=SELECT 'answers'")).contains("answers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--host=localhost --username=ride",
                "--host=127.0.0.1 --username=ride",
                "--host=/tmp --username=ride",
                "--host=/var/run/postgresql --username=ride",
                "--username=ride",
                "--username=postgres",
                "--username=ride_scorer"
            })
    void another_psql_gets_in_as_nobody_but_the_trainee(String arguments) throws Exception {
        var inside =
                "/ride/bin/psql --no-password --dbname=postgres " + arguments + " --command=\"SELECT 'got ' || 'in'\"";
        assertThat(shell(inside)).doesNotContain("got in");
        assertThat(shell("env -u PGPASSWORD " + inside)).doesNotContain("got in");
    }

    /** The trainee's own password is found, so a password would be. */
    @Test
    void no_file_and_no_process_tells_the_superusers_password() throws Exception {
        assertThat(search(bake.superuser().password())).isEqualTo("searched");
        assertThat(search(TRAINEE.password())).contains("/environ", "searched");
    }

    /** The brackets keep the search from finding itself. */
    private static String search(String password) throws IOException, InterruptedException {
        var pattern = "[" + password.charAt(0) + "]" + password.substring(1);
        return shell("grep -rls -e '" + pattern + "' /etc /home /opt /ride /root /run /srv /tmp /usr/local /var"
                + " /proc/[0-9]*/environ /proc/[0-9]*/cmdline; echo searched");
    }

    /** Runs a command of the shell as {@code \!} does; errors come along. */
    private static String shell(String command) throws IOException, InterruptedException {
        return psql("--command=\\! exec 2>&1; " + command);
    }

    private static String psql(String... arguments) throws IOException, InterruptedException {
        var command = sandbox.psql(TRAINEE, "postgres", List.of(arguments)).orElseThrow();
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", TRAINEE.password());
        var process = builder.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output.strip();
    }
}

package dev.ride.runner.sandbox.embedded;

import dev.ride.runner.ground.RideException;
import dev.ride.runner.sandbox.Knock;
import dev.ride.runner.sandbox.TestHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

class ScratchServersIT {
    private static final int NEWEST = 18;

    @Test
    void a_server_is_started_once_and_gone_when_it_is_no_longer_needed() throws IOException {
        var servers = new ScratchServers(TestHome.HOME, List.of(), List.of());
        var server = servers.of(NEWEST).orElseThrow();
        assertThat(servers.of(NEWEST)).contains(server);
        assertThat(Knock.answers(server.address())).isTrue();
        servers.close();
        assertThat(Knock.answers(server.address())).isFalse();
        assertThat(scratchFolders()).isEmpty();
        assertThat(servers.of(NEWEST)).isEmpty();
    }

    @Test
    void there_is_none_of_a_version_that_nobody_has() {
        try (var servers = new ScratchServers(TestHome.HOME, List.of(), List.of())) {
            assertThat(servers.of(9)).isEmpty();
        }
    }

    @Test
    void programs_are_found_where_the_user_says_and_by_pg_config(@TempDir Path folder) throws IOException {
        var premises = Premises.of(TestHome.HOME);
        premises.prepare();
        var ours = Binaries.onClassPath().orElseThrow().unpacked(premises);
        var named = new InstalledPrograms(List.of(folder, ours), List.of());
        assertThat(named.of(NEWEST, premises.root())).contains(new Programs(ours));
        var config = folder.resolve("pg_config");
        Files.writeString(config, "#!/bin/sh\necho " + ours.resolve("bin") + "\n");
        assertThat(config.toFile().setExecutable(true)).isTrue();
        var found = new InstalledPrograms(List.of(), List.of(folder));
        assertThat(found.of(NEWEST, premises.root())).contains(new Programs(ours));
        assertThat(found.of(9, premises.root())).isEmpty();
        Files.writeString(config, "#!/bin/sh\necho 'You need to install something first.' >&2\nexit 1\n");
        assertThat(found.of(9, premises.root())).isEmpty();
        assertThat(new InstalledPrograms(List.of(ours), List.of(folder)).of(NEWEST, premises.root()))
                .contains(new Programs(ours));
    }

    @Test
    void what_a_killed_program_left_goes_when_the_next_server_is_started() throws Exception {
        var killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ForgottenScratch.class.getName(),
                        TestHome.HOME.path().toString(),
                        Integer.toString(NEWEST))
                .redirectErrorStream(true)
                .start();
        assertThat(killed.inputReader().readLine()).isEqualTo(ForgottenScratch.STARTED);
        var run = new RunFolder(scratchFolders().get(0));
        assertThat(Files.exists(run.data())).isTrue();
        killed.destroyForcibly().onExit().get();
        assertThat(new Leftovers(Premises.of(TestHome.HOME)).all()).containsExactly(run.path());
        try (var servers = new ScratchServers(TestHome.HOME, List.of(), List.of())) {
            assertThat(servers.of(NEWEST)).isPresent();
            assertThat(run.path()).doesNotExist();
            assertThat(scratchFolders()).hasSize(1);
        }
        assertThat(scratchFolders()).isEmpty();
    }

    @Test
    void a_server_that_cannot_be_removed_keeps_no_other() throws IOException {
        var servers = new ScratchServers(TestHome.HOME, List.of(), List.of());
        var older = IntStream.range(14, NEWEST)
                .mapToObj(servers::of)
                .flatMap(Optional::stream)
                .findFirst();
        assumeThat(older).as("a server of another version").isPresent();
        var note = new RunFolder(scratchFolders().get(0)).data().resolve("postmaster.pid");
        var newest = servers.of(NEWEST).orElseThrow();
        var noted = Files.readAllBytes(note);
        Files.delete(note);
        Files.createDirectory(note);

        assertThatThrownBy(servers::close).isInstanceOf(RideException.class);

        assertThat(Knock.answers(newest.address())).isFalse();
        Files.delete(note);
        Files.write(note, noted);
        servers.close();
        assertThat(Knock.answers(older.get().address())).isFalse();
        assertThat(scratchFolders()).isEmpty();
    }

    private static List<Path> scratchFolders() throws IOException {
        var scratch = Premises.of(TestHome.HOME).scratch();
        if (Files.notExists(scratch)) {
            return List.of();
        }
        try (var folders = Files.list(scratch)) {
            return folders.toList();
        }
    }
}

package dev.ride.runner.sandbox.embedded;

import dev.ride.runner.sandbox.Unfinished;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SandboxNoteTest {
    private static final SandboxNote NOTE = new SandboxNote("bake", "build", 25_432);

    @TempDir
    private Path sandboxes;

    @Test
    void a_sandbox_that_comes_and_goes_has_its_note_or_is_not_there() throws IOException {
        var other = CompletableFuture.runAsync(() -> comeAndGo(1_000));
        while (!other.isDone()) {
            for (var found : Unfinished.finishedBelow(sandboxes)) {
                assertThat(SandboxNote.find(found)).isIn(Optional.empty(), Optional.of(NOTE));
            }
        }
        other.join();
        assertThat(sandboxes).isEmptyDirectory();
    }

    private void comeAndGo(int times) {
        try {
            for (var time = 0; time < times; time++) {
                var folder = sandboxes.resolve("passing-" + time);
                var part = Files.createDirectory(Unfinished.of(folder));
                NOTE.write(part);
                Files.move(part, folder);
                Unfinished.remove(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_folder_without_its_note_is_damaged() throws IOException {
        var damaged = Files.createDirectory(sandboxes.resolve("damaged"));
        assertThatThrownBy(() -> SandboxNote.find(damaged)).isInstanceOf(NoSuchFileException.class);
    }
}

package dev.ride.runner.ground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ReasonTest {
    @Test
    void what_a_server_says_is_told_without_its_severity_and_further_lines() {
        var told = new SQLException("FATAL: role \"nobody\" is not permitted to log in\n  Hint: ask somebody");
        assertThat(Reason.of(told)).isEqualTo("role \"nobody\" is not permitted to log in");
    }

    @Test
    void what_a_stream_of_files_met_is_told_as_if_it_were_met_alone(@TempDir Path folder) {
        var wrapped = new UncheckedIOException(new NoSuchFileException(folder.toString()));
        assertThat(Reason.of(wrapped)).isEqualTo("there is no such file or folder");
    }

    @Test
    void a_folder_that_is_not_empty_is_told_in_words(@TempDir Path folder) throws IOException {
        Files.createFile(folder.resolve("file"));
        try {
            Files.delete(folder);
        } catch (IOException e) {
            assertThat(Reason.of(e)).isEqualTo("it is not empty");
        }
        assertThat(folder).exists();
    }
}

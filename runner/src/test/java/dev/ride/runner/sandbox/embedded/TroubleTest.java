package dev.ride.runner.sandbox.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TroubleTest {
    @TempDir
    private Path folder;

    @Test
    void trouble_with_a_file_names_it_and_says_why() {
        var there = folder.resolve("there");
        assertThatThrownBy(() ->
                        Trouble.with("It cannot be made", () -> Files.createDirectory(Files.createDirectory(there))))
                .hasMessage("It cannot be made: " + there + ": something else is there.");
        assertThatThrownBy(() -> Trouble.with("It cannot be read", () -> Files.readString(there.resolve("nothing"))))
                .hasMessage("It cannot be read: " + there.resolve("nothing") + ": there is no such file or folder.");
    }
}

package dev.ride.runner.ground;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AtomicFileTest {
    @TempDir
    Path folder;

    @Test
    void a_file_is_its_owners_alone_and_stands_in_place_of_the_one_before() throws IOException {
        var file = folder.resolve("new/session.json");

        AtomicFile.write(file, "before, and longer");
        AtomicFile.write(file, "after");

        assertThat(file).hasContent("after");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(file.getParent()).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void many_who_write_at_once_leave_one_whole_file_and_nothing_beside_it() throws Exception {
        var file = folder.resolve("file");
        var pool = Executors.newFixedThreadPool(8);
        try {
            pool.invokeAll(IntStream.range(0, 200)
                            .<Callable<Void>>mapToObj(number -> () -> {
                                AtomicFile.write(file, Integer.toString(number).repeat(1_000));
                                return null;
                            })
                            .toList())
                    .forEach(written -> assertThat(written).succeedsWithin(Duration.ofSeconds(10)));
        } finally {
            pool.shutdown();
        }

        var text = Files.readString(file);
        assertThat(text).isEqualTo(text.substring(0, text.length() / 1_000).repeat(1_000));
        try (var all = Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }
    }

    @Test
    void what_cannot_come_to_its_place_is_not_left_beside_it() throws IOException {
        var taken = Files.createDirectories(folder.resolve("taken/by/a/folder")).getParent();

        assertThatThrownBy(() -> AtomicFile.write(taken, "text")).isInstanceOf(IOException.class);

        try (var all = Files.list(taken.getParent())) {
            assertThat(all).containsExactly(taken);
        }
    }

    @Test
    void who_comes_second_to_a_file_leaves_it_as_it_is() throws IOException {
        var file = folder.resolve("id");

        AtomicFile.writeIfAbsent(file, "first");
        AtomicFile.writeIfAbsent(file, "second");

        assertThat(file).hasContent("first");
        try (var all = Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }
    }
}

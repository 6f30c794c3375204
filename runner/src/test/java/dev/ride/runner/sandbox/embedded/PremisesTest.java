package dev.ride.runner.sandbox.embedded;

import dev.ride.runner.ground.Home;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PremisesTest {
    private static final int AT_ONCE = 8;
    private static final int TIMES = 20;

    @TempDir
    Path folder;

    @Test
    void several_who_begin_in_a_new_home_at_once_all_find_its_folders() throws Exception {
        var user = Premises.of(Home.at(folder)).user();
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (int i = 0; i < TIMES; i++) {
                var premises = new Premises(folder.resolve("new-" + i), user);
                Callable<Boolean> prepared = () -> {
                    premises.prepare();
                    return Files.isDirectory(premises.scratch());
                };
                var begun = pool.invokeAll(
                        IntStream.range(0, AT_ONCE).mapToObj(each -> prepared).toList());
                for (var one : begun) {
                    assertThat(one.get()).isTrue();
                }
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** As where the disk is full, which half an archive would fill further. */
    @Test
    void nothing_stays_of_an_archive_that_cannot_be_unpacked() throws IOException {
        var premises = Premises.of(Home.at(folder));
        premises.prepare();
        var archive =
                Files.writeString(folder.resolve("torn.txz"), "torn").toUri().toURL();

        assertThatThrownBy(() -> new Binaries(archive, "torn").unpacked(premises))
                .isInstanceOf(IOException.class);

        assertThat(premises.binaries()).isEmptyDirectory();
    }

    @Test
    void what_is_no_folder_is_not_taken_for_one() throws IOException {
        var premises = Premises.of(Home.at(folder));
        Files.createDirectories(premises.root().getParent());
        var link = Files.createSymbolicLink(folder.resolve("link"), folder);
        assertThatThrownBy(() -> premises.folder(link)).isInstanceOf(FileAlreadyExistsException.class);
    }
}

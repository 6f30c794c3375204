package dev.ride.runner.ground;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FoldersTest {
    @TempDir
    private Path parent;

    @Test
    void a_folder_goes_although_a_dying_server_still_writes_into_it() throws Exception {
        var folder = Files.createDirectories(parent.resolve("data/base"));
        var deleting = new CountDownLatch(1);
        var writer = CompletableFuture.runAsync(() -> {
            for (var file = 0; file < 2_000 && write(folder.resolve("file-" + file)); file++) {
                deleting.countDown();
            }
        });
        deleting.await();
        Folders.delete(parent.resolve("data"));
        writer.join();
        assertThat(parent.resolve("data")).doesNotExist();
    }

    private static boolean write(Path file) {
        try {
            Files.writeString(file, "last words");
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    @Test
    void a_link_is_removed_and_what_it_leads_to_stays() throws Exception {
        var kept =
                Files.writeString(Files.createDirectory(parent.resolve("kept")).resolve("file"), "kept");
        var folder = Files.createDirectory(parent.resolve("folder"));
        Files.createSymbolicLink(folder.resolve("link"), kept.getParent());
        Folders.delete(folder);
        assertThat(folder).doesNotExist();
        assertThat(kept).hasContent("kept");
    }

    @Test
    void what_is_not_there_is_deleted_already() throws Exception {
        Folders.delete(parent.resolve("nothing"));
        assertThat(parent).isEmptyDirectory();
    }
}

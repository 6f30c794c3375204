package dev.ride.runner.recorder;

import dev.ride.runner.sandbox.LogFolder;
import dev.ride.runner.sandbox.ServerLog.LogFile;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Half a gigabyte of log, written by a trainee who wants nobody to read it. */
class FloodIT {
    private static final long MEGABYTE = 1024 * 1024;

    @TempDir
    private Path folder;

    @Test
    void just_below_the_limit_everything_is_read_in_little_memory_and_just_above_nothing_is() throws Exception {
        try (var recorded = new RecordedSandbox()) {
            recorded.play("tenant_a", "alter table orders add a int");
            write(recorded, EventFile.FLOOD - 16 * MEGABYTE, 8);
            assertThat(unread(recorded)).isBetween(EventFile.FLOOD - 16 * MEGABYTE, EventFile.FLOOD);

            var log = (LogFolder) recorded.sandbox.log();
            assertThat(FloodReader.inLittleMemory(log, folder.resolve("events.jsonl")))
                    .contains("lost: null", "ALTER TABLE public.orders STANDS");

            write(recorded, EventFile.FLOOD, 8);
            recorded.play("tenant_a", "alter table orders add b int");
            assertThat(recorded.activity().lost()).isEqualTo("the server's log was flooded");
            assertThat(unread(recorded)).isLessThan(64 * MEGABYTE);
        }
    }

    /** Lines of a megabyte, so many at once, until the server has written that much. */
    private static void write(RecordedSandbox recorded, long bytes, int megabytes) throws SQLException, IOException {
        while (unread(recorded) <= bytes) {
            recorded.play(
                    "tenant_a",
                    "do $$ begin for i in 1 .. " + megabytes + " loop raise log '%', repeat('x', " + MEGABYTE
                            + "); end loop; end $$");
        }
    }

    private static long unread(RecordedSandbox recorded) throws IOException {
        return recorded.sandbox.log().files().stream().mapToLong(LogFile::bytes).sum();
    }
}

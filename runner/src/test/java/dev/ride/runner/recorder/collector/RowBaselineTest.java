package dev.ride.runner.recorder.collector;

import dev.ride.runner.recorder.collector.RowBaseline.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RowBaselineTest {
    private static final String LONG_KEY = "ключ".repeat(20_000);

    @TempDir
    private Path folder;

    @Test
    void what_was_written_is_read_back() throws IOException {
        var file = written();
        var tables = RowBaseline.read(file).tables();

        assertThat(tables).extracting(Table::name).containsExactly("orders", "without columns");
        var orders = tables.get(0);
        assertThat(orders.leaves()).isEqualTo(Map.of(16_400L, 16_400L, 16_410L, 16_420L));
        assertThat(orders.columns()).containsExactly("id", "note");
        assertThat(orders.key()).containsExactly("id");
        assertThat(orders.rows()).containsOnlyKeys("1", LONG_KEY);
        assertThat(orders.rows().get("1")).containsExactly(RowReader.NULL, Long.MIN_VALUE);
        assertThat(orders.rows().get(LONG_KEY)).containsExactly(-1, Long.MAX_VALUE);
        assertThat(tables.get(1).rows().get("9")).isEmpty();
    }

    @Test
    void a_file_that_ends_too_early_and_one_of_another_format_are_refused() throws IOException {
        var file = written();
        byte[] bytes;
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            bytes = in.readAllBytes();
        }
        Files.write(file, compressed(bytes, bytes.length - 1));
        assertThatThrownBy(() -> RowBaseline.read(file)).isInstanceOf(IOException.class);

        bytes[3]++;
        Files.write(file, compressed(bytes, bytes.length));
        assertThatThrownBy(() -> RowBaseline.read(file))
                .isInstanceOf(IOException.class)
                .hasMessage("rows of format " + (RowBaseline.FORMAT + 1) + " cannot be read");
    }

    private Path written() throws IOException {
        var orders = new Table(
                "orders",
                Map.of(16_400L, 16_400L, 16_410L, 16_420L),
                List.of("id", "note"),
                List.of("id"),
                Map.of("1", new long[] {RowReader.NULL, Long.MIN_VALUE}, LONG_KEY, new long[] {-1, Long.MAX_VALUE}));
        var bare = new Table("without columns", Map.of(), List.of(), List.of(), Map.of("9", new long[0]));
        var file = folder.resolve("rows.gz");
        new RowBaseline(List.of(orders, bare)).write(file);
        return file;
    }

    private static byte[] compressed(byte[] bytes, int length) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(file)) {
            out.write(bytes, 0, length);
        }
        return file.toByteArray();
    }
}

package dev.ride.runner.recorder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LogLinesTest {
    @Test
    void a_line_is_a_flat_object() throws IOException {
        var lines = lines("{\"pid\":12,\"message\":\"a\\\"b\\\\\\n\\u0001 é\",\"txid\":0}\n");
        assertThat(lines.next().orElseThrow().fields())
                .isEqualTo(Map.of("pid", "12", "message", "a\"b\\\n\u0001 é", "txid", "0"));
        assertThat(lines.next()).isEmpty();
    }

    @Test
    void a_line_without_its_end_is_left_for_another_time() throws IOException {
        var text = "{\"a\":1}\n{\"a\":2}";
        var lines = lines(text);
        assertThat(lines.next()).isPresent();
        assertThat(lines.next()).isEmpty();
        assertThat(lines.consumed()).isEqualTo(8);
        assertThat(lines(text.substring(8) + "\n").next().orElseThrow().get("a"))
                .isEqualTo("2");
    }

    @Test
    void what_a_crash_tore_is_passed_over() throws IOException {
        assertThat(all("{\"a\":1,\"b\":\"to\n{\"a\":2}\nnonsense\n{\"a\n{\"a\":}x\n\n{\"a\":3}\n"))
                .containsExactly("2", "3");
    }

    @Test
    void a_value_beyond_measure_is_cut_and_the_rest_of_the_line_is_read() throws IOException {
        long length = 30L * 1024 * 1024;
        var line = new LogLines(new Padded("{\"message\":\"", length, "\\\"\",\"func_name\":\"f\"}\n"))
                .next()
                .orElseThrow();
        assertThat(line.cut()).isTrue();
        assertThat(line.get("message")).hasSize(LogLines.LONGEST_VALUE);
        assertThat(line.get("func_name")).isEqualTo("f");
    }

    private static List<String> all(String text) throws IOException {
        var lines = lines(text);
        var seen = new ArrayList<String>();
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            seen.add(line.get().get("a"));
        }
        return seen;
    }

    private static LogLines lines(String text) {
        return new LogLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Text with many blanks in it, which are never in memory. */
    private static final class Padded extends InputStream {
        private final byte[] before;
        private final long blanks;
        private final byte[] after;
        private long at;

        Padded(String before, long blanks, String after) {
            this.before = before.getBytes(StandardCharsets.UTF_8);
            this.blanks = blanks;
            this.after = after.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            long place = at++;
            if (place < before.length) {
                return before[(int) place];
            }
            if (place < before.length + blanks) {
                return ' ';
            }
            long end = place - before.length - blanks;
            return end < after.length ? after[(int) end] : -1;
        }
    }
}
